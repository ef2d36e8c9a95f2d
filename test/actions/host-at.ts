import type { Operation } from '../../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../core/sheet-port/port.ts';

/** The port, failing once, at its nth operation: those before it have been carried out, as in a real host. */
export function failingAt(port: SheetPort, nth: number): SheetPort & { asked(): number } {
  let count = 0;
  return {
    takesWholeWorkbook: port.takesWholeWorkbook,
    asked: () => count,
    async run(operations) {
      const before = nth - count;
      count += operations.length;
      if (before < 0 || before >= operations.length) return port.run(operations);
      const done: readonly Operation[] = operations.slice(0, before);
      if (done.length > 0) await port.run(done);
      throw new PortError('the host failed');
    },
  };
}

/**
 * The port, until its nth operation is carried out: then the sidebar is gone, and nobody hears of anything any more.
 * @param isTold the sidebar is still there, but no request of it comes through.
 */
export function cutAfter(
  port: SheetPort,
  nth: number,
  isTold = false,
): SheetPort & { closed: Promise<void> } {
  let left = nth;
  let close = () => {};
  const closed = new Promise<void>((resolve) => {
    close = resolve;
  });
  return {
    takesWholeWorkbook: port.takesWholeWorkbook,
    closed,
    async run(operations) {
      if (operations.length === 0) return [];
      const done = operations.slice(0, left);
      const isCut = left <= operations.length;
      left -= done.length;
      const answers = done.length > 0 ? await port.run(done) : [];
      if (!isCut) return answers;
      close();
      if (isTold) throw new PortError('the connection was lost');
      return new Promise(() => {});
    },
  };
}

/** Does it as far as it comes. */
export async function cutShort(
  port: SheetPort & { closed: Promise<void> },
  action: (port: SheetPort) => Promise<unknown>,
): Promise<void> {
  await Promise.race([port.closed, action(port)]).catch(() => {});
}
