import type { Operation } from '../../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../core/sheet-port/port.ts';

/** The port, failing once, at its nth operation: those before it have been carried out, as in a real host. */
export function failingAt(port: SheetPort, nth: number): SheetPort & { asked(): number } {
  let count = 0;
  return {
    takesAll: port.takesAll,
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
