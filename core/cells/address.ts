/** Rows and columns count from 1, as people do. */
export interface Position {
  row: number;
  column: number;
}

export interface Area extends Position {
  rows: number;
  columns: number;
}

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

export function columnNumber(name: string): number {
  let column = 0;
  for (const letter of name.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

export function cellName({ row, column }: Position): string {
  return `${columnName(column)}${row}`;
}

export function areaName(area: Area): string {
  const first = cellName(area);
  if (area.rows === 1 && area.columns === 1) return first;
  return `${first}:${cellName({ row: area.row + area.rows - 1, column: area.column + area.columns - 1 })}`;
}

/** Reads "B5", "$B$5:D9", "A:C" or "2:3"; null where the text is no address. */
export function parseArea(text: string): Area | null {
  const plain = text.replace(/\$/g, '');
  const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = cells;
    return between(Number(fromRow), columnNumber(fromColumn), Number(toRow), columnNumber(toColumn));
  }
  const columns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i.exec(plain);
  if (columns) return between(1, columnNumber(columns[1] ?? ''), lastRow, columnNumber(columns[2] ?? ''));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return between(Number(rows[1]), 1, Number(rows[2]), lastColumn);
  return null;
}

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const row = Math.min(row1, row2);
  const column = Math.min(column1, column2);
  const area = {
    row,
    column,
    rows: Math.abs(row2 - row1) + 1,
    columns: Math.abs(column2 - column1) + 1,
  };
  const fits = row >= 1 && column >= 1 && row + area.rows - 1 <= lastRow;
  return fits && column + area.columns - 1 <= lastColumn ? area : null;
}

export function contains(area: Area, { row, column }: Position): boolean {
  const isInRows = row >= area.row && row < area.row + area.rows;
  return isInRows && column >= area.column && column < area.column + area.columns;
}

/** Splits "'My sheet'!B5:C6" into sheet and address; the sheet is '' where none is named. */
export function splitReference(text: string): { sheet: string; address: string } {
  const mark = text.lastIndexOf('!');
  if (mark < 0) return { sheet: '', address: text };
  const sheet = text.slice(0, mark);
  const isQuoted = sheet.startsWith("'") && sheet.endsWith("'");
  return {
    sheet: isQuoted ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    address: text.slice(mark + 1),
  };
}

/**
 * A sheet's name as Excel writes it in a formula: in quotes only where it needs them. Of a file LibreOffice copies formulas
 * that read as it would write the one above a row further down; all others it compiles, which takes long.
 */
export function quoteSheet(name: string): string {
  const isPlain = /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !parseArea(name) && !otherMeaning.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** "R", "C" and "R1C1" are cells in the other style of references, TRUE and FALSE are values. */
const otherMeaning = /^(?:R\d*C?\d*|C\d*|TRUE|FALSE)$/i;
