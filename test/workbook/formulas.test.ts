import { describe, expect, it } from 'vitest';
import { operationSchema } from '../../core/sheet-port/operations.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds } from '../../core/workbook/model.ts';
import { isOurName } from '../../core/workbook/names.ts';
import { blank, example, operationsOf } from './books.ts';

/** What Excel 2016, Google Sheets and LibreOffice 7 all know, of what the tabs use. */
const allowed = new Set(
  `ABS AND AVERAGE COUNT COUNTIF COUNTIFS EDATE FALSE FIXED IF INDEX INT ISFORMULA ISNUMBER ISTEXT LEFT LEN LOWER MATCH MAX MID MIN N NA
   NOT OR ROUND ROUNDUP SQRT SUM SUMIF SUMIFS SUMPRODUCT TODAY TRUE TTEST VLOOKUP`.split(/\s+/),
);

const tabs = [...buildBook({ ...blank, tabs: tabIds }), ...buildBook({ ...example, tabs: tabIds })];
const formulas = tabs.flatMap((tab) => [
  ...tab.cells.flatMap(({ at, content }) =>
    typeof content === 'object' && content !== null
      ? [{ where: `${tab.sheet}!${at}`, text: content.formula }]
      : [],
  ),
  ...tab.highlights.map(({ range, formula }) => ({ where: `${tab.sheet}!${range}`, text: formula })),
]);
const withoutTexts = (text: string) => text.replace(/"(?:[^"]|"")*"/g, '""');

describe('every formula of the tabs', () => {
  it('uses only functions that all three programs know', () => {
    const used = new Set(
      formulas.flatMap(({ text }) => withoutTexts(text).match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? []),
    );
    expect([...used].filter((name) => !allowed.has(name))).toEqual([]);
  });
  it('uses only names that the workbook defines', () => {
    const used = new Set(formulas.flatMap(({ text }) => withoutTexts(text).match(/AIR_\w+/g) ?? []));
    expect([...used].filter((name) => !isOurName(name))).toEqual([]);
  });
  it('is short and shallow enough for Excel', () => {
    const depth = (text: string) => {
      let now = 0;
      let most = 0;
      for (const letter of withoutTexts(text)) {
        if (letter === '(') most = Math.max(most, ++now);
        if (letter === ')') now--;
      }
      return most;
    };
    expect(
      formulas.filter(({ text }) => text.length > 8000 || depth(text) > 64).map(({ where }) => where),
    ).toEqual([]);
  });
});

describe('every tab', () => {
  it('places each cell once', () => {
    for (const tab of tabs) {
      const places = tab.cells.map((cell) => cell.at);
      const twice = places.filter((at, index) => places.indexOf(at) !== index);
      expect(twice, tab.sheet).toEqual([]);
    }
  });
  it('becomes operations that the port takes', () => {
    for (const operation of [...operationsOf(blank), ...operationsOf(example)])
      expect(operationSchema().safeParse(operation).success, JSON.stringify(operation).slice(0, 200)).toBe(
        true,
      );
  });
  it('names only cells that it fills, and links only to tabs that are there', () => {
    for (const tab of buildBook(blank)) {
      const placed = new Set(tab.cells.map((cell) => cell.at));
      for (const name of tab.names) expect(placed.has(name.at.replaceAll('$', '')), name.name).toBe(true);
      for (const link of tab.links) expect(blank.tabs).toContain(link.toTab);
    }
  });
  it('offers lists that Excel takes: 255 characters, no commas', () => {
    for (const { rule } of tabs.flatMap((tab) => tab.validations))
      if (rule.allow === 'list') {
        expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
        expect(rule.values.filter((value) => value.includes(','))).toEqual([]);
      }
  });
  it('leaves unlocked what a person types, and nothing else', () => {
    for (const operation of operationsOf(example))
      if (operation.do === 'format')
        expect(operation.format.locked === false, JSON.stringify(operation.format)).toBe(
          operation.format.fill === 'FFF9DB',
        );
  });
});

describe('currencies', () => {
  it('writes yen without decimals', () => {
    const rates = operationsOf(blank).filter(
      (operation) => operation.do === 'format' && operation.format.numberFormat === '#,##0.00',
    );
    const yen = operationsOf({ ...blank, currency: 'JPY' }).filter(
      (operation) => operation.do === 'format' && operation.format.numberFormat === '#,##0.00',
    );
    expect(yen.length).toBeLessThan(rates.length);
  });
  it('stands in the labels by formula', () => {
    const label = formulas.find(({ where }) => where === 'Costs!G5');
    expect(label?.text).toBe('="Price each ("&AIR_Currency&")"');
  });
});
