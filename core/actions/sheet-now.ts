import { parseArea } from '../cells/address.ts';
import type { RangeAnswer } from '../sheet-port/answers.ts';

export type Value = RangeAnswer['values'][number][number];

/** What was read of a sheet, in one or several ranges; all else counts as blank. Rows and columns count from 1. */
export class SheetNow {
  readonly rows: number;
  readonly columns: number;
  readonly #pieces: readonly { row: number; column: number; answer: RangeAnswer }[];

  constructor(pieces: readonly { readonly range: string; readonly answer: RangeAnswer }[]) {
    const areas = pieces.map(({ range }) => parseArea(range) ?? { row: 1, column: 1, rows: 0, columns: 0 });
    this.rows = Math.max(0, ...areas.map(({ row, rows }) => row + rows - 1));
    this.columns = Math.max(0, ...areas.map(({ column, columns }) => column + columns - 1));
    this.#pieces = pieces.map(({ answer }, index) => ({
      row: areas[index]?.row ?? 1,
      column: areas[index]?.column ?? 1,
      answer,
    }));
  }

  value(row: number, column: number): Value {
    const piece = this.#pieceAt(row);
    return piece?.answer.values[row - piece.row]?.[column - piece.column] ?? null;
  }
  formula(row: number, column: number): string {
    const piece = this.#pieceAt(row);
    return piece?.answer.formulas[row - piece.row]?.[column - piece.column] ?? '';
  }

  /** Every text that no formula gives. */
  *texts(): Generator<string> {
    for (const { answer } of this.#pieces)
      for (const [down, row] of answer.values.entries())
        for (const [right, value] of row.entries())
          if (typeof value === 'string' && (answer.formulas[down]?.[right] ?? '') === '') yield value;
  }

  /** Pieces stand one below the other. */
  #pieceAt(row: number) {
    let [from, to] = [0, this.#pieces.length - 1];
    while (from <= to) {
      const middle = (from + to) >> 1;
      const piece = this.#pieces[middle];
      if (!piece || row < piece.row) to = middle - 1;
      else if (row >= piece.row + piece.answer.values.length) from = middle + 1;
      else return piece;
    }
    return undefined;
  }
}
