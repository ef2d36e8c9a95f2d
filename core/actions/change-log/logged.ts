import type { SheetPort } from '../../sheet-port/port.ts';
import type { CheckOptions } from '../check/survey.ts';
import { type LogState, logChanges, logKept } from './log-changes.ts';

/** Said in the log, in the language of the tabs. */
export const reasons = {
  begun: 'The log begins',
  byHand: 'Found by Check',
  mended: 'Mended by Check',
  undone: 'Taken back',
  settings: 'From a file of settings',
} as const;
const byHand = 'changed by hand';

/**
 * Logs what was changed on the tab by hand since the last entry. Where no log is kept nothing is written.
 * @throws PortError where the host failed.
 */
export async function logByHand(port: SheetPort, asked: CheckOptions, day: number): Promise<LogState> {
  const sheet = await logKept(port);
  return sheet === null ? { sheet, added: 0, left: 0 } : changedByHand(port, asked, sheet, day);
}

const changedByHand = (port: SheetPort, asked: CheckOptions, sheet: string, day: number) =>
  logChanges(port, asked, sheet, { who: byHand, day, why: reasons.byHand });

/**
 * Does what may change assumptions. Where a log is kept, what was changed by hand before is logged first, and then what the act
 * has changed.
 * @throws PortError where the host failed.
 */
export async function logged<Outcome>(
  port: SheetPort,
  asked: CheckOptions,
  { who, day, why }: { readonly who: string; readonly day: number; readonly why: keyof typeof reasons },
  act: () => Promise<Outcome>,
): Promise<Outcome> {
  const sheet = await logKept(port);
  if (sheet === null) return act();
  await changedByHand(port, asked, sheet, day);
  const outcome = await act();
  await logChanges(port, asked, sheet, { who: who || 'in the pane', day, why: reasons[why] });
  return outcome;
}
