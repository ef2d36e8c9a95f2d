import { parseA1Ref, tokenize } from '@borgar/fx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutNeedlessQuotes } from '../../xlsx-file/sheet-quotes.ts';
import { draws } from '../support/draws.ts';

/** What a formula says by another reader's account, however its sheets are written. */
const readBy = (formula: string) =>
  tokenize(formula, { mergeRefs: true }).map(({ type, value }) => [
    type,
    type.startsWith('range') ? parseA1Ref(value) : value,
  ]);

describe('Quotes around a sheet that needs none are left out of a file', () => {
  it.each([
    ["='Costs'!B4*'Value'!$C$2", '=Costs!B4*Value!$C$2'],
    ["=SUM('Workings'!$B$2:$B$9)", '=SUM(Workings!$B$2:$B$9)'],
    ["=\"the 'Costs'!A1 of \"&'Costs'!A1", '="the \'Costs\'!A1 of "&Costs!A1'],
  ])('%s', (formula, written) => {
    expect(withoutNeedlessQuotes(formula)).toBe(written);
  });

  it.each([
    "='Buy or build'!B4",
    "='It''s'!B4",
    "='R'!B4",
    "='RC'!B4",
    "='TAX'!B4",
    "='FY26'!B4",
    "='True'!B4",
    "='2026'!B4",
    "=SUM('Costs:Value'!B4)",
    "=SUM(B4:'Costs'!B5)",
    "='[1]Costs'!B4",
    "=SUM(Table1['Costs'!])",
    '="\'Costs\'!B4"',
    '=IF(B4="\'","\'!","")',
  ])('not from %s', (formula) => {
    expect(withoutNeedlessQuotes(formula)).toBe(formula);
  });

  it('and another reader finds the same cells, texts and functions in the formula', () => {
    const sheet = fc.oneof(
      fc.constantFrom(
        'Costs',
        'Value',
        'R',
        'C',
        'TRUE',
        'A1',
        'R1C1',
        'Buy or build',
        "It's",
        'Größe',
        '_x',
      ),
      fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_ ']{0,5}[a-z]$/),
    );
    const quoted = sheet.map((name) => `'${name.replaceAll("'", "''")}'!`);
    const cell = fc.constantFrom('B4', '$B4', 'B$4', '$B$4', '$B$4:$C$9', 'B4:C9', '$B:$B', '3:3');
    const operand = fc.oneof(
      fc.tuple(quoted, cell).map((both) => both.join('')),
      cell,
      fc.tuple(quoted, cell).map((both) => `"${both.join('')}"`),
      fc.constantFrom('ROW()', 'AIR_Weeks', '1.5', '"it\'s"'),
    );
    const formula = fc
      .array(operand, { minLength: 1, maxLength: 4 })
      .chain((operands) => fc.constantFrom(...'+&=,').map((sign) => `=SUM(${operands.join(sign)})`));
    fc.assert(
      fc.property(formula, (drawn) => {
        expect(readBy(withoutNeedlessQuotes(drawn))).toEqual(readBy(drawn));
      }),
      draws(500, 20_000),
    );
  });
});
