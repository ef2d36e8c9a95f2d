import type { Book } from '../book/book.ts';
import { HostError } from './host-error.ts';
import { stateOf } from './state.ts';

/*
 * What fails while a person is busy otherwise. Codes: office-js-docs-pr, excel-add-ins-troubleshooting.md and
 * application-specific-api-error-handling.md; office-js issues 625, 2266, 3388, 6365.
 */

/** While a cell is edited nothing is carried out; while sheets are grouped nothing may change. */
export function refusalNow(book: Book, isWrite: boolean): HostError | null {
  const { isEditing, isGrouped } = stateOf(book).moment;
  if (isEditing)
    return new HostError(
      'InvalidOperationInCellEditMode',
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    );
  if (isGrouped && isWrite)
    return new HostError('GeneralException', 'There was an internal error while processing the request.');
  return null;
}

/** What Excel for Windows and Mac cannot do for a workbook that is not in front. */
export function mustBeInFront(book: Book, code: 'GeneralException' | 'InvalidSelection'): void {
  if (!stateOf(book).moment.isElsewhere) return;
  const message =
    code === 'InvalidSelection'
      ? 'The current selection is invalid for this operation.'
      : 'There was an internal error while processing the request.';
  throw new HostError(code, message);
}

/** Excel on the web takes no more in one request. */
export const mostBytes = 5 * 1024 * 1024;
