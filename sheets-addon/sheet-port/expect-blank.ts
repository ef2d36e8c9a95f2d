import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { readRange } from './read.ts';
import { Unexpected } from './sheets.ts';

/** Looks once more, where no second passes until what follows is carried out. */
export function expectBlank(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  { sheet, ranges }: OperationOf<'expectBlank'>,
): null {
  for (const range of ranges) {
    const held = readRange(book, { do: 'readRange', sheet, range });
    const isFilled =
      held?.is === 'range' &&
      [...held.values, ...held.formulas].flat().some((each) => each !== null && each !== '');
    if (isFilled) throw new Unexpected('cells-changed');
  }
  return null;
}
