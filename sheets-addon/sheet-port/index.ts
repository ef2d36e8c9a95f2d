import { messageOf } from '../../core/cells/wording.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { failureOf } from '../../core/sheet-port/port.ts';
import type { SentOperation } from '../exchange.ts';
import { expectRanges } from './expected.ts';
import { formatFresh } from './format.ts';
import { runOne } from './handlers.ts';
import { addLinks } from './link.ts';
import { defineNames, sheetNamedBy } from './names.ts';
import { Unexpected } from './sheets.ts';
import { validateFresh } from './validate.ts';
import { writeFresh } from './write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Carries the operations out in their order and answers each. */
export function runAll(book: Spreadsheet, operations: readonly SentOperation[]): Answer[] {
  expectRanges(operations);
  const answers: Answer[] = [];
  while (answers.length < operations.length) {
    const step = answers.length;
    const operation = operations[step];
    if (operation === undefined) break;
    try {
      answers.push(...runNext(book, operation, operations.slice(step)));
    } catch (error) {
      if (error instanceof Unexpected) throw error;
      throw new Error(failureOf(operation, messageOf(error)));
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
