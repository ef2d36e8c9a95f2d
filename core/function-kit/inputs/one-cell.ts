import { type Cell, CellError, type Given, isTable, valueError } from '../../cells/cell.ts';

/** What a cell holds where one must be filled. @throws CellError where it is blank, holds an error, or is a range. */
export function filledCell(given: Given, name: string): Exclude<Cell, null | CellError> {
  const cell = oneCell(given, name);
  if (cell instanceof CellError) throw cell;
  if (cell === null) throw valueError(`${name} is blank`);
  return cell;
}

export function oneCell(given: Given, name: string): Cell {
  if (!isTable(given)) return given;
  throw valueError(`${name} must be one cell, got a range`);
}

export function isBlank(given: Given): boolean {
  return isTable(given) ? given.every((row) => row.every((cell) => cell === null)) : given === null;
}
