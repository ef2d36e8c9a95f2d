import { SheetNow, type Value } from '../../core/actions/sheet-now.ts';
import { columnName, parseArea } from '../../core/cells/address.ts';
import type { BookAnswer, RangeAnswer } from '../../core/sheet-port/answers.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';

/** The sheets of a workbook, wherever they come from. */
export interface Sheets {
  readonly book: BookAnswer;
  /** All that stands on a sheet. */
  sheet(name: string): SheetNow;
  /** One cell of a large sheet, row and column from 1. */
  cell(sheet: string, row: number, column: number): Value;
}

/** A sheet from its cells, the rows and columns from 1. */
export function sheetNowOf(
  cells: Iterable<{ row: number; column: number; value: Value; formula: string }>,
): SheetNow {
  const there = [...cells].filter(({ row, column }) => row <= mostRows && column <= mostColumns);
  const rows = there.reduce((most, { row }) => Math.max(most, row), 0);
  const columns = there.reduce((most, { column }) => Math.max(most, column), 0);
  const blank = <Cell>(cell: Cell) => Array.from({ length: rows }, () => Array<Cell>(columns).fill(cell));
  const answer: RangeAnswer = { is: 'range', values: blank<Value>(null), formulas: blank('') };
  for (const { row, column, value, formula } of there) {
    const [valuesOfRow, formulasOfRow] = [answer.values[row - 1], answer.formulas[row - 1]];
    if (valuesOfRow) valuesOfRow[column - 1] = value;
    if (formulasOfRow) formulasOfRow[column - 1] = formula;
  }
  return new SheetNow(rows === 0 ? [] : [{ range: `A1:${columnName(columns)}${rows}`, answer }]);
}

/** What a tab of ours may reach over, with what people inserted. */
const mostRows = 5_000;
const mostColumns = 200;

/** A port that only reads, for the product's own actions. */
export const readingPort = (sheets: Sheets): SheetPort => ({
  takesWholeWorkbook: true,
  run: async (operations) =>
    operations.map((operation) => {
      if (operation.do === 'readBook') return sheets.book;
      if (operation.do !== 'readRange') throw new Error(`${operation.do} is more than reading`);
      const area = parseArea(operation.range);
      if (!area) throw new Error(`${operation.range} is no range`);
      const sheet = sheets.sheet(operation.sheet);
      const each = <Cell>(at: (row: number, column: number) => Cell) =>
        Array.from({ length: area.rows }, (_, down) =>
          Array.from({ length: area.columns }, (_, right) => at(area.row + down, area.column + right)),
        );
      return {
        is: 'range',
        values: each((row, column) => sheet.value(row, column)),
        formulas: each((row, column) => sheet.formula(row, column)),
      };
    }),
});
