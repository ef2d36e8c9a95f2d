import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import { relativeColumns } from '../../core/formula/relative-columns.ts';
import { formulasAcross } from '../../excel-addin/sheet-port/formulas-across.ts';
import { draws } from '../support/draws.ts';

describe('Formulas that are alike but for their columns', () => {
  it.each([
    ['=B$7*$C9', '=C$7*$C9', true],
    ["=SUM('My sheet'!AD$13:AD$1000)", "=SUM('My sheet'!AE$13:AE$1000)", true],
    ['=LOG10(B2)', '=LOG10(C2)', true],
    ['="B2"&AIR_ROI&B2', '="B2"&AIR_ROI&C2', true],
    ['=B2', '=B2', false],
    ['=B2', '=C3', false],
    ['=$B2', '=$C2', false],
    ['="B2"', '="C2"', false],
    ['=B2+D2', '=C2+D2', false],
  ])('%s in column D and %s in column E: %s', (first, second, isAlike) => {
    expect(relativeColumns(first, 4) === relativeColumns(second, 5)).toBe(isAlike);
  });

  it('are those that another reader moves so', () => {
    const reference = fc
      .tuple(fc.constantFrom('', '$'), fc.constantFrom('F', 'Z', 'AA', 'CK'), fc.constantFrom('', '$'))
      .map(([fixedColumn, column, fixedRow]) => `${fixedColumn}${column}${fixedRow}12`);
    const operand = fc.oneof(
      reference,
      fc.constantFrom('Costs!B$3', '"F12"', 'AIR_ROI', '1.5', 'LOG10(F12)'),
    );
    const formula = fc.array(operand, { minLength: 1, maxLength: 4 }).map((all) => `=${all.join('+')}`);
    fc.assert(
      fc.property(formula, fc.integer({ min: 1, max: 30 }), (drawn, by) => {
        const [from, to] = [cellName({ row: 12, column: 5 }), cellName({ row: 12, column: 5 + by })];
        const moved = translateFormulaToA1(translateFormulaToR1C1(drawn, from), to);
        expect(relativeColumns(moved, 5 + by)).toBe(relativeColumns(drawn, 5));
      }),
      draws(300, 10_000),
    );
  });
});

describe('A table that is written with what goes across it told once', () => {
  const reading = (column: string) => ({
    formula: `=IF(COUNT(${column}$3:${column}$99)=1, SUM(${column}$3:${column}$99), "${'nothing '.repeat(20)}")`,
  });

  it('keeps the first of each run, and what is not alike', () => {
    const line = ['Name', reading('F'), reading('G'), reading('H'), { formula: '=A1' }, null];
    const { rest, across } = formulasAcross([line, ['Next']], 2);
    expect(across).toEqual([{ row: 0, column: 1, columns: 2 }]);
    expect(rest).toEqual([['Name', reading('F'), null, null, { formula: '=A1' }, null], ['Next']]);
  });

  it('is written whole where copies would say more', () => {
    const line = [{ formula: '=A1' }, { formula: '=B1' }, { formula: '=C1' }];
    expect(formulasAcross([line], 2)).toEqual({ rest: [line], across: [] });
  });
});
