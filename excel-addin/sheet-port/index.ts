import { messageOf } from '../../core/cells/wording.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { failureOf, PortError, type SheetPort, whatIs } from '../../core/sheet-port/port.ts';
import { rangeLists } from './address.ts';
import { lookAtBlanks } from './expect-blank.ts';
import { codeOf, explained } from './explain.ts';
import { queue, type Reader } from './handlers.ts';
import { settleNumberFormats } from './number-formats.ts';
import { fitPrint } from './print.ts';
import { chartsToRemove } from './reset.ts';
import { worksheetOf } from './worksheet.ts';

/** The port over Excel: all operations of a run go in one request. */
export function excelPort(): SheetPort {
  return { takesWholeWorkbook: true, run };
}

async function run(operations: readonly Operation[]): Promise<Answer[]> {
  if (operations.length === 0) return [];
  const progress = new Progress(operations);
  try {
    // Not Excel.run: it keeps every range alive beyond the request, which nothing here needs, and asks for each.
    const answers = await carryOut(new Excel.RequestContext(), progress);
    await fitPrint(operations);
    return answers;
  } catch (error) {
    const failed = progress.failedAt(error);
    const before = operations.slice(0, failed);
    const alike = operations.slice(failed).filter((each) => !isOther(operations[failed], each));
    const isOfRanges = rangeLists.areTaken && isRefusedList(error, alike);
    if (!isOfRanges || before.some(isRead)) throw progress.failure(error);
    // What comes before is done. From there on, the same once more range by range.
    rangeLists.areTaken = false;
    return [...before.map(() => null), ...(await run(operations.slice(failed)))];
  }
}

async function carryOut(context: Excel.RequestContext, progress: Progress): Promise<Answer[]> {
  const { operations } = progress;
  await lookAtBlanks(context, operations);
  const charts = await chartsToRemove(context, operations);
  if (!operations.some(isRead)) {
    // Thousands of formulas are calculated once, and the window is drawn once.
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
  }
  const readers: Reader[] = [];
  for (const operation of operations) {
    // A failure tells of the kind of operation and its sheet: only where these change is there something to trace.
    const before = operations[readers.length - 1];
    if (isOther(before, operation)) context.trace(String(readers.length));
    progress.queued = readers.length;
    readers.push(queue(context, operation, charts));
    const next = operations[readers.length];
    if (setsNumberFormat(operation) && (isOther(next, operation) || !setsNumberFormat(next)))
      // Where a refused list is gone on from, cells may have looks already.
      settleNumberFormats(
        worksheetOf(context, operation.sheet),
        operation.isFresh === true && rangeLists.areTaken,
      );
  }
  progress.queued = null;
  await context.sync();
  return readers.map((read) => read());
}

/** Of another kind or on another sheet, or none. */
const isOther = (neighbour: Operation | undefined, operation: Operation) =>
  neighbour === undefined || whatIs(neighbour) !== whatIs(operation);

/** Those that follow each other on a sheet go together. */
const setsNumberFormat = (operation: Operation | undefined): operation is OperationOf<'format'> =>
  operation?.do === 'format' && operation.format.numberFormat !== undefined;

const isRead = (operation: Operation) => operation.do.startsWith('read');

/** On a machine that separates lists by ";" some Excels take no "A1,C3" (office-js issues 1167, 1985). */
function isRefusedList(error: unknown, alike: readonly Operation[]): boolean {
  const isListed = (each: Operation) =>
    each.do === 'format' || each.do === 'validate' ? each.ranges.length > 1 : each.do === 'size';
  return codeOf(error) === 'InvalidArgument' && alike.some(isListed);
}

/** Where a run has got to, so that a failure can be told of by its operation. */
class Progress {
  /** The operation being put into the request; null once all of them are. */
  queued: number | null = null;

  constructor(readonly operations: readonly Operation[]) {}

  /** The first of the operations of one kind on one sheet among which it failed; -1 where Excel does not say. */
  failedAt(error: unknown): number {
    return this.queued ?? lastTrace(error);
  }

  failure(error: unknown): PortError {
    // What the workbook has against the run, said as it is.
    if (error instanceof PortError && error.code !== 'host') return error;
    const operation = this.operations[this.failedAt(error)];
    const message = explained(error) ?? failureOf(operation, messageOf(error));
    return new PortError(message, { cause: error });
  }
}

/** Excel says which of the traces it had come to when it failed. */
function lastTrace(error: unknown): number {
  const traces = typeof error === 'object' && error && 'traceMessages' in error ? error.traceMessages : null;
  return Array.isArray(traces) && traces.length > 0 ? Number(traces[traces.length - 1]) : -1;
}
