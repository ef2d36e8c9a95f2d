import type { ScriptContext } from './context.ts';
import { inheritFormats } from './inherited-formats.ts';
import { checkWritten } from './validated-cells.ts';

/** What a script has written takes effect: SpreadsheetApp.flush(), and the end of a run. */
export function carryOut(context: ScriptContext): void {
  if (context.behaviour.inheritsFormats) inheritFormats(context);
  if (context.written.length === 0) return;
  context.book.calculate();
  checkWritten(context);
}
