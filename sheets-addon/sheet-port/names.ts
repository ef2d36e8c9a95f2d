import { splitReference } from '../../core/cells/address.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { addressOf } from './block.ts';
import { rangesOn } from './ranges.ts';
import { idOf, sheetNamed } from './sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;
type Name = OperationOf<'name'>;

/**
 * Sheets has neither names of one sheet nor hidden ones nor comments on them. A sheet's own hidden name, which marks a tab
 * as ours, becomes developer metadata of the sheet: its comment, behind the sheet's id. A copy of the sheet carries the
 * id of the first, so that the workbook's hidden name, which says which of them it is, need not be kept.
 */
export function defineName(book: Spreadsheet, operation: Name): null {
  const { name, comment, hidden, isThere } = operation;
  if (operation.sheet !== undefined) mark(sheetNamed(book, operation.sheet), name, comment, isThere === true);
  else if (!hidden) defineNames(book, [operation]);
  return null;
}

/** Names on one sheet. */
export function defineNames(book: Spreadsheet, names: readonly Name[]): void {
  const places = names.map(({ refersTo }) => splitReference(refersTo.slice(1)));
  const sheet = places[0]?.sheet ?? '';
  const ranges = rangesOn(
    sheetNamed(book, sheet),
    sheet,
    places.map(({ address }) => addressOf(address)),
  );
  names.forEach(({ name, isThere }, index) => {
    const range = ranges[index];
    if (!range) return;
    // Over a living name it replaces it; over one whose sheet was deleted nobody knows: that one goes first.
    if (isThere) removeBroken(book, name);
    setName(book, name, range);
  });
}

/** A broken name that no list shows may stand in the way all the same. */
function setName(book: Spreadsheet, name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
  try {
    book.setNamedRange(name, range);
  } catch {
    book.removeNamedRange(name);
    book.setNamedRange(name, range);
  }
}

/** A name that people see, and the sheet that it points to; '' for marks. */
export const sheetNamedBy = ({ sheet, hidden, refersTo }: Name): string =>
  sheet !== undefined || hidden ? '' : splitReference(refersTo.slice(1)).sheet;

export function deleteName(book: Spreadsheet, { name, sheet }: OperationOf<'deleteName'>): null {
  if (sheet !== undefined) {
    for (const each of marksOf(sheetNamed(book, sheet), name)) each.remove();
  } else if (book.getRangeByName(name)) book.removeNamedRange(name);
  else for (const named of namesCalled(book, name)) named.remove(); // one without a range
  return null;
}

/** What a mark says, and whether its sheet is the one that was marked. */
export function readMark(sheet: Sheet, value: string): { comment: string; isOriginal: boolean } {
  const [, id, comment = ''] = /^(\d+); (.*)$/.exec(value) ?? [];
  return { comment, isOriginal: id === String(idOf(sheet)) };
}

/** Where a name points to: "#REF!" where its sheet was deleted, null where the host cannot say. */
export function addressNamed(named: NamedRange): { sheet: string; address: string } | '#REF!' | null {
  try {
    const range = named.getRange();
    const address = range.getA1Notation();
    return address.indexOf('#REF!') >= 0 ? '#REF!' : { sheet: range.getSheet().getName(), address };
  } catch {
    return null;
  }
}

function mark(sheet: Sheet, name: string, comment: string, isThere: boolean): void {
  const value = `${idOf(sheet)}; ${comment}`;
  const marks = isThere ? sheet.getDeveloperMetadata() : [];
  const [known] = marks.length > 1 ? marks.filter((each) => each.getKey() === name) : marks;
  if (known) known.setValue(value);
  else sheet.addDeveloperMetadata(name, value);
}

const marksOf = (sheet: Sheet, name: string) =>
  sheet.getDeveloperMetadata().filter((each) => each.getKey() === name);

function removeBroken(book: Spreadsheet, name: string): void {
  for (const named of namesCalled(book, name)) {
    const found = addressNamed(named);
    if (found === null || found === '#REF!') named.remove();
  }
}

/** Without those of copied sheets, 'Copy of Costs'!AIR_X. */
const namesCalled = (book: Spreadsheet, name: string) =>
  book.getNamedRanges().filter((named) => named.getName() === name);
