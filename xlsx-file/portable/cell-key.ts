/** A cell of a workbook: the index of its sheet, and row and column from 1. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** A cell as a key of maps. */
export const keyOf = (sheet: number, row: number, column: number): string => `${sheet},${row},${column}`;

export function placeOfKey(key: string): Place {
  const [sheet = 0, row = 0, column = 0] = key.split(',').map(Number);
  return { sheet, row, column };
}
