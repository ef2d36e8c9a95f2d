import { messageOf } from '../../core/cells/say.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import type { SentOperation } from '../exchange.ts';
import { addChart } from './chart.ts';
import { format, formatFresh } from './format.ts';
import { addHighlights } from './highlight.ts';
import { addLink, addLinks } from './link.ts';
import { defineName, defineNames, deleteName, sheetNamedBy } from './names.ts';
import { readBook, readRange, readSelection } from './read.ts';
import { activate, addSheet, deleteSheet, expectSheets, renameSheet, resetSheet } from './sheets.ts';
import { validate, validateFresh } from './validate.ts';
import { setSizes, setView } from './view.ts';
import { write, writeFresh } from './write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Carries the operations out in their order and answers each. */
export function runAll(book: Spreadsheet, operations: readonly SentOperation[]): Answer[] {
  const answers: Answer[] = [];
  while (answers.length < operations.length) {
    const step = answers.length;
    const operation = operations[step];
    if (operation === undefined) break;
    try {
      answers.push(...runNext(book, operation, operations.slice(step)));
    } catch (error) {
      const where = 'sheet' in operation && operation.sheet ? ` on '${operation.sheet}'` : '';
      throw new Error(`step ${step + 1} (${operation.do}${where}) failed: ${messageOf(error)}`);
    }
  }
  return answers;
}

/** The next operation, or all that set a fresh sheet in the same way, together. */
function runNext(book: Spreadsheet, next: SentOperation, left: readonly SentOperation[]): Answer[] {
  if (next.do === 'write' && next.isFresh)
    return together(left, alikeTo(next), (all) => writeFresh(book, all));
  if (next.do === 'format' && next.isFresh)
    return together(left, alikeTo(next), (all) => formatFresh(book, all));
  if (next.do === 'validate' && next.isFresh)
    return together(left, alikeTo(next), (all) => validateFresh(book, all));
  const named = next.do === 'name' ? sheetNamedBy(next) : '';
  if (named !== '')
    return together(
      left,
      (other): other is OperationOf<'name'> => other.do === 'name' && sheetNamedBy(other) === named,
      (all) => defineNames(book, all),
    );
  if (next.do === 'link')
    return together(
      left,
      (other): other is OperationOf<'link'> => other.do === 'link' && other.sheet === next.sheet,
      (all) => addLinks(book, all),
    );
  return [runOne(book, next)];
}

type Fresh = Extract<SentOperation, { isFresh?: boolean | undefined }>;

const alikeTo =
  <Kind extends Fresh>(first: Kind) =>
  (other: SentOperation): other is Kind =>
    other.do === first.do && other.sheet === first.sheet && other.isFresh === true;

function together<Kind extends SentOperation>(
  left: readonly SentOperation[],
  isAlike: (other: SentOperation) => other is Kind,
  run: (operations: Kind[]) => void,
): null[] {
  const all: Kind[] = [];
  for (const each of left) {
    if (!isAlike(each)) break;
    all.push(each);
  }
  run(all);
  return all.map(() => null);
}

function runOne(book: Spreadsheet, operation: SentOperation): Answer {
  switch (operation.do) {
    case 'expectSheets':
      return expectSheets(book, operation);
    case 'addSheet':
      return addSheet(book, operation);
    case 'resetSheet':
      return resetSheet(book, operation);
    case 'deleteSheet':
      return deleteSheet(book, operation);
    case 'renameSheet':
      return renameSheet(book, operation);
    case 'write':
      return write(book, operation);
    case 'format':
      return format(book, operation);
    case 'size':
      return setSizes(book, operation);
    case 'view':
      return setView(book, operation);
    case 'validate':
      return validate(book, operation);
    case 'highlights':
      return addHighlights(book, operation);
    case 'name':
      return defineName(book, operation);
    case 'deleteName':
      return deleteName(book, operation);
    case 'link':
      return addLink(book, operation);
    case 'print':
      return null; // Apps Script cannot set up printing; the documentation says so.
    case 'chart':
      return addChart(book, operation);
    case 'activate':
      return activate(book, operation);
    case 'readBook':
      return readBook(book);
    case 'readRange':
      return readRange(book, operation);
    case 'readSelection':
      return readSelection(book);
  }
}
