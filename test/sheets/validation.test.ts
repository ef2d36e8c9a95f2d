import { describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import type { SheetsBehaviour } from '../../simulator/sheets-host/behaviour.ts';
import { openSheets } from '../support/hosts.ts';
import { script } from '../support/script.ts';

const moments = ['at the call', 'at the next flush'] as const;
const blank = { tabs: ['value'], currency: 'EUR', startDate: exampleStartDate, example: false } as const;

describe.each(moments)('A strict rule in the simulated Google Sheets, noticed %s,', (validationFails) => {
  const behaviour: Partial<SheetsBehaviour> = { validationFails };
  const ruled = (rule: string, body: string) =>
    script(
      `const rule = SpreadsheetApp.newDataValidation().${rule}.build();
       const cell = sheet.getRange("B2"); cell.setDataValidation(rule);
       ${body}`,
      { behaviour },
    );
  const list = 'requireValueInList(["yes", "no"], true).setAllowInvalid(false)';
  const share = 'requireNumberBetween(0, 1).setAllowInvalid(false)';

  it.each([
    [list, 'cell.setValues([["maybe"]])'],
    [share, 'cell.setValues([[2]])'],
    [share, 'cell.setValues([["\'half"]])'],
    [share, 'sheet.getRange("A1:B2").setValues([[7, 7], [7, 7]])'],
    [share, 'cell.setFormula("=1+1")'],
    [share, 'cell.setFormula(\'=""\')'],
    [share, 'cell.setValues([[\'=IF(A9=1,1,"")\']])'],
  ])('%s refuses what a script writes: %s', (rule, write) => {
    expect(() => ruled(rule, `${write}; SpreadsheetApp.flush();`)).toThrow('violates the data validation');
    // At the end of a run too, flushed or not.
    expect(() => ruled(rule, `${write};`)).toThrow('violates the data validation');
  });

  it.each([
    [list, 'cell.setValues([["yes"]])'],
    [share, 'cell.setValues([[0.5]])'],
    [share, 'cell.setValues([[""]])'],
    [share, 'cell.setFormula("=1/4")'],
    [share, 'sheet.getRange("A1").setValues([[7]])'],
    [share.replace('(false)', '(true)'), 'cell.setValues([[2]])'],
  ])('%s takes %s', (rule, write) => {
    expect(() => ruled(rule, `${write}; SpreadsheetApp.flush();`)).not.toThrow();
  });

  it('is noticed then and not before', () => {
    const tried = `try { cell.setValues([[2]]); } catch { return "at the call"; }
      try { SpreadsheetApp.flush(); } catch { return "at the next flush"; }`;
    expect(ruled(share, tried)).toBe(validationFails);
  });
});

describe('A proposal in a cell that people type into', () => {
  it.each(moments)('can be typed again where nothing is there to propose yet, noticed %s', async (moment) => {
    const host = await openSheets({ behaviour: { validationFails: moment } });
    await scaffold(host.port, blank, { onProgress: () => undefined });
    const proposals = buildBook(blank).flatMap(({ sheet, cells }) =>
      cells.flatMap(({ at, content, style }): Operation[] =>
        isInput(style) && typeof content === 'object' && content !== null
          ? [{ do: 'write', sheet, at, cells: [[content]] }]
          : [],
      ),
    );
    expect(proposals.length).toBeGreaterThan(20);
    await expect(host.port.run(proposals)).resolves.toHaveLength(proposals.length);
    const value = host.book.sheetNamed('Value')?.index ?? -1;
    const texts = host.book.texts(value, host.book.usedArea(value)).flat();
    expect(texts.filter((text) => text === '').length).toBeGreaterThan(100);
  });

  it.each(moments)('whose rule is broken by a script is said by its step, noticed %s', async (moment) => {
    const { port } = await openSheets({ behaviour: { validationFails: moment } });
    await port.run([asked({ allow: 'list', values: ['yes', 'no'] })]);
    await expect(port.run([{ do: 'write', sheet: 'Sheet1', at: 'B2', cells: [['maybe']] }])).rejects.toThrow(
      'violates the data validation rules',
    );
  });
});

const asked = (
  rule: OperationOf<'validate'>['rule'],
  more: Partial<OperationOf<'validate'>> = {},
): OperationOf<'validate'> => ({
  do: 'validate',
  sheet: 'Sheet1',
  ranges: ['B2:B3'],
  rule,
  message: 'Type a number.',
  ...more,
});

describe('The rule of a cell whose proposal may give an empty text', () => {
  const takes = async (from: number | undefined, to: number | undefined, typed: string, locale: string) => {
    const { book, port } = await openSheets({ locale });
    const bounds = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
    await port.run([asked({ allow: 'number', ...bounds }, { takesBlankText: true, ranges: ['B2'] })]);
    const [validation] = book.extras(0).validations;
    if (validation?.rule.allow !== 'formula') throw new Error('the rule is no formula');
    book.type(0, 2, 2, typed);
    book.type(0, 5, 5, validation.rule.formula);
    return book.texts(0, { row: 5, column: 5, rows: 1, columns: 1 })[0]?.[0];
  };

  it.each([
    [0, 1, '0', 'TRUE'],
    [0, 1, '1', 'TRUE'],
    [0, 1, '1.001', 'FALSE'],
    [0, 1, '-0.1', 'FALSE'],
    [0, 1, '=""', 'TRUE'],
    [0, 1, "'half", 'FALSE'],
    [0, 1, 'TRUE', 'FALSE'],
    [-0.99, 1, '-0.99', 'TRUE'],
    [-0.99, 1, '-0.995', 'FALSE'],
    [0.25, undefined, '0.25', 'TRUE'],
    [0.25, undefined, '0.2499', 'FALSE'],
    [undefined, 3650, '3650', 'TRUE'],
    [undefined, 3650, '3651', 'FALSE'],
    [undefined, undefined, '-1e9', 'TRUE'],
    [undefined, undefined, "'text", 'FALSE'],
  ])('from %s to %s: %s gives %s', async (from, to, typed, shown) => {
    expect(await takes(from, to, typed, 'en_US')).toBe(shown);
  });

  it('is read in German too', async () => {
    expect(await takes(-0.99, 0.5, '0.5', 'de_DE')).toBe('TRUE');
    expect(await takes(-0.99, 0.5, '0.51', 'de_DE')).toBe('FALSE');
  });

  it('asks of each range by its own first cell', async () => {
    const { book, port } = await openSheets();
    const ranges = ['B2:B3', 'D7:E8'];
    await port.run([asked({ allow: 'number', from: 0 }, { takesBlankText: true, ranges, isFresh: true })]);
    const first = book.extras(0).validations.map(({ rule }) => rule.allow === 'formula' && rule.formula);
    expect(first.map((formula) => /ISNUMBER\((\w+)\)/.exec(String(formula))?.[1])).toEqual(['B2', 'D7']);
  });
});
