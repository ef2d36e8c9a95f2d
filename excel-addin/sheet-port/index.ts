import { messageOf } from '../../core/cells/say.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../core/sheet-port/port.ts';
import { queue, type Reader } from './queue.ts';

/** The port over Excel: all operations of a run go in one request. */
export function excelPort(): SheetPort {
  return {
    takesAll: true,
    run: async (operations) => {
      if (operations.length === 0) return [];
      const progress = new Progress(operations);
      try {
        // Not Excel.run: it keeps every range alive beyond the request, which nothing here needs, and asks for each.
        return await carryOut(new Excel.RequestContext(), progress);
      } catch (error) {
        throw progress.failure(error);
      }
    },
  };
}

async function carryOut(context: Excel.RequestContext, progress: Progress): Promise<Answer[]> {
  const readers: Reader[] = [];
  for (const operation of progress.operations) {
    // A failure tells of the kind of operation and its sheet: only where these change is there something to trace.
    const before = progress.operations[readers.length - 1];
    if (whatIs(before) !== whatIs(operation)) context.trace(String(readers.length));
    progress.queued = readers.length;
    readers.push(queue(context, operation));
  }
  progress.queued = null;
  await context.sync();
  return readers.map((read) => read());
}

/** Where a run has got to, so that a failure can be told of by its operation. */
class Progress {
  /** The operation being put into the request; null once all of them are. */
  queued: number | null = null;

  constructor(readonly operations: readonly Operation[]) {}

  failure(error: unknown): PortError {
    const operation = this.operations[this.queued ?? lastTrace(error)];
    return new PortError(`${whatIs(operation)} failed: ${messageOf(error)}`, {
      cause: error,
    });
  }
}

function whatIs(operation: Operation | undefined): string {
  if (operation === undefined) return 'the request';
  const where = 'sheet' in operation && operation.sheet ? ` on "${operation.sheet}"` : '';
  return `${operation.do}${where}`;
}

/** Excel says which of the traces it had come to when it failed. */
function lastTrace(error: unknown): number {
  const traces = typeof error === 'object' && error && 'traceMessages' in error ? error.traceMessages : null;
  return Array.isArray(traces) && traces.length > 0 ? Number(traces[traces.length - 1]) : -1;
}
