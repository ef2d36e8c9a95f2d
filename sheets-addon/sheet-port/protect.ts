import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { areaOf } from './block.ts';
import { sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** By it ours is told from a protection that somebody else has put on. */
const ours = 'AI ROI: only inputs are typed into';

/**
 * Everybody is warned before anything but an open cell is changed, the owner too. To lock others out would need their
 * addresses, hence a permission more, and nobody but the owner could take it off.
 */
export function protectSheet(book: Spreadsheet, { sheet, open }: OperationOf<'protect'>): null {
  const target = sheetNamed(book, sheet);
  target
    .protect()
    .setDescription(ours)
    .setWarningOnly(true)
    .setUnprotectedRanges(
      open.map((range) => {
        const { row, column, rows, columns } = areaOf(range);
        return target.getRange(row, column, rows, columns);
      }),
    );
  return null;
}

export function unprotectSheet(book: Spreadsheet, { sheet }: OperationOf<'unprotect'>): null {
  for (const protection of sheetNamed(book, sheet).getProtections(SpreadsheetApp.ProtectionType.SHEET))
    if (protection.getDescription() === ours) protection.remove();
  return null;
}
