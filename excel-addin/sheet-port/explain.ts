import { messageOf } from '../../core/cells/wording.ts';

const inThisWorkbook = 'click into a cell of this workbook, then try again';

/** What to do about the failures that people can end themselves, by Excel's code for them. */
const sentences: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet, then try again.',
  InvalidSelection: `Another workbook is in front: ${inThisWorkbook}.`,
  InactiveWorkbook: `Another workbook is in front: ${inThisWorkbook}.`,
  // Grouped sheets have no code of their own (office-js issue 2266), nor has another active workbook always.
  GeneralException: `Excel could not do it. If several sheets are selected together, right-click one of their tabs and choose Ungroup Sheets. If another workbook is in front, ${inThisWorkbook}.`,
  RequestPayloadSizeLimitExceeded: 'That is more than Excel takes in one go. Make fewer tabs at once.',
  ResponsePayloadSizeLimitExceeded: 'The cells hold more than Excel hands over in one go.',
  AccessDenied:
    'The sheet or the workbook is protected. Take the protection off (Review tab), then try again.',
};

/** The sentence for a failure of Excel's; null where nobody but us can mend it. */
export function explained(error: unknown): string | null {
  const code = codeOf(error);
  // One of Microsoft's pages names this code for a cell that is being edited.
  if (code === 'InvalidOperation' || /cell.?edit|edit(ing)? mode/i.test(messageOf(error)))
    return sentences.InvalidOperationInCellEditMode ?? null;
  return sentences[code] ?? null;
}

/** Excel's code for a failure; '' where it gave none. */
export const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
