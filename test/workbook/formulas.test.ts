import { describe, expect, it } from 'vitest';
import { operationSchema } from '../../core/sheet-port/operations.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits, tabIds } from '../../core/workbook/kits.ts';

import { isOurName } from '../../core/workbook/model/names.ts';
import { isFull } from '../support/draws.ts';
import { blank, example, operationsOf, shortLog } from './books.ts';

/** What Excel 2016, Google Sheets and LibreOffice 7 all know, of what the tabs use. */
const allowed = new Set(
  `ABS AND AVERAGE BETADIST CHOOSE COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS DATE DAY DEVSQ EDATE FALSE FIXED IF IFERROR INDEX INT ISERROR ISFORMULA ISNUMBER ISTEXT LARGE LEFT
   LEN LOWER MATCH MAX MID MIN MOD MONTH N NA NOT NPV OR RIGHT ROUND ROUNDUP ROW ROWS RSQ SMALL SQRT STDEV SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT TINV TODAY TRIM TRUE VAR VLOOKUP WEEKDAY YEAR`.split(
    /\s+/,
  ),
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
  it('compares no comparison with another: IronCalc writes them back without their brackets', () => {
    expect(
      formulas.filter(({ text }) => /\)(?:=|<>)\(/.test(withoutTexts(text))).map(({ where }) => where),
    ).toEqual([]);
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
      const seen = new Set<string>();
      const twice = places.filter((at) => seen.size === seen.add(at).size);
      expect(twice, tab.sheet).toEqual([]);
    }
  });
  it('becomes operations that the port takes', () => {
    const schema = operationSchema();
    const refused = [...operationsOf(blank), ...operationsOf(example)].filter(
      (operation) => !schema.safeParse(operation).success,
    );
    expect(refused.map((operation) => JSON.stringify(operation).slice(0, 200))).toEqual([]);
  });
  it('names only cells that it fills, and links only to tabs that are there', () => {
    for (const tab of buildBook(blank)) {
      const placed = new Set(tab.cells.map((cell) => cell.at));
      for (const name of tab.names) expect(placed.has(name.at.replaceAll('$', '')), name.name).toBe(true);
      for (const link of tab.links) expect(blank.tabs).toContain(link.toTab);
    }
  });
  it('has no text in quotation marks, in any kit and alone: these are for texts in formulas', () => {
    const choices = [...(isFull ? Object.values(kits) : []), ...tabIds.map((tab) => [tab])];
    const alone = choices.flatMap((each) => buildBook({ ...blank, tabs: each, rows: shortLog }));
    const quoted = [...alone, ...tabs].flatMap(({ sheet, cells }) =>
      cells.filter(({ content }) => /^".*"$/.test(String(content))).map(({ at }) => `${sheet}!${at}`),
    );
    expect(quoted).toEqual([]);
  });
  it('offers lists that Excel takes: 255 characters, no commas', () => {
    for (const { rule } of tabs.flatMap((tab) => tab.validations))
      if (rule.allow === 'list') {
        expect(rule.values.join(',').length).toBeLessThanOrEqual(255);
        expect(rule.values.filter((value) => value.includes(','))).toEqual([]);
      }
  });
});

/** Figures that may stand in a formula, and why; whatever else counts is a cell with a label. */
const structural: readonly (readonly [why: string, shape: RegExp])[] = [
  ['decimals of a rounding', /,[269](?=\))(?<=\b(?:ROUND(?:UP)?|FIXED)\(.*)/g],
  ['the column of a table', /(?<=VLOOKUP\([^()]*),\d+(?=,FALSE)/g],
  ['two means of readings that resemble each other', /(?<=\()2\/(?=\()|(?<==0,1),2(?=\)\/)/g],
  ["the half of Student's distribution as a beta distribution", /(?<=\/2),0\.5(?=\))/g],
  ['the sum of two errors, cubed', /(?<=\))\^3(?=\))/g],
  ['a slope takes two of the readings', /(?<=COUNT\([^()]*\))(?:-2(?=\)\/)|>2(?=,))/g],
  ['a spread needs two readings', /(?<=>=MAX\()2(?=,)/g],
  ['weeks begin with Monday', /(?<=WEEKDAY\(INT\([^()]*\)),2(?=\))/g],
  ['half of the ramp: a triangle', /\^2(?!\d)|(?<=[(+])2\*|\/2(?![\d.])/g],
  ['days that every host knows', />=61(?=,)|DATE\(9900,1,1\)|DATE\(9999,12,31\)/g],
  [
    'a word at the start or end of a text',
    /(?<=(?:LEFT|RIGHT)\([^()]*),(?:[2-9]|34)(?=\))|,3(?=,LEN)(?<=MID\(.*)/g,
  ],
  ['which of the weeks in a row', /(?<=AIR_StartDate[-+][^()]*\*)\d+(?=,"")/g],
  ['which of the years that a horizon may have', /(?<==)[2-5]\*(?=\$|cell)/g],
  [
    'how many points, kinds or scores a row has',
    /\/12(?=,IF\()|(?<=\/12,IF\([^()]*>0,)2(?=,0\)\),NA)|(?<=COUNT\([^()]*\))(?:=[2-6]|<[56])(?=,)/g,
  ],
  ['nothing, one, and percent in words', /(?<![\d.])(?:[01]|100\*)(?![\d.])/g],
];

describe('a figure in a formula', () => {
  const bare = (text: string) =>
    structural
      .reduce(
        (left, [, shape]) => left.replace(shape, ''),
        withoutTexts(text)
          .replace(/'(?:[^']|'')+'!/g, '')
          .replace(/\$?\b[A-Z]{1,3}\$?\d+\b/g, 'cell'),
      )
      .match(/(?<![\w$.])\d+(?:\.\d+)?/g) ?? [];

  it('is one that counts nothing: what counts stands in a cell of its own, with a label', () => {
    const hidden = formulas.flatMap(({ where, text }) => {
      const figures = bare(text);
      return figures.length === 0 ? [] : [`${where} ${figures.join(' ')}: ${text}`];
    });
    expect(hidden).toEqual([]);
  });
  it.each([
    ['=$B$1*0.3', ['0.3']],
    ['=$B$1*52/12', ['52', '12']],
    ['=IF($C$7>2.5,1,0)', ['2.5']],
    ['=ROUND($B$1*7,6)', ['7']],
    ['=VLOOKUP($B$1,$A$1:$D$9,3,FALSE())*48', ['48']],
  ])('is found where it does not belong: %s', (text, figures) => {
    expect(bare(text)).toEqual(figures);
  });
  it.each(structural)('is needed as %s', (_, shape) => {
    expect(formulas.some(({ text }) => withoutTexts(text).search(shape) >= 0)).toBe(true);
  });
});
