import type { SheetPort } from '../../sheet-port/port.ts';
import { type CheckOptions, survey } from '../check/survey.ts';
import { freeSheet } from '../plan-scaffold.ts';
import { readBook } from '../read-book.ts';
import {
  type Entry,
  emptyLog,
  entryOperations,
  type Logged,
  logOperations,
  logSheet,
  readLog,
  roomIn,
  usualLogSheet,
} from './log-sheet.ts';
import { loggedInputs, loggedTabs } from './logged-inputs.ts';

/** By whom assumptions were changed, on which day, and why. */
export interface Change {
  readonly who: string;
  readonly day: number;
  readonly why: string;
}

export type LogStarted =
  | { readonly is: 'started'; readonly sheet: string; readonly count: number }
  | { readonly is: 'there'; readonly sheet: string }
  /** No tab Assumptions of this version whose cells can be told. */
  | { readonly is: 'noAssumptions' };

export interface LogState {
  /** null where no log is kept. */
  readonly sheet: string | null;
  readonly added: number;
  /** Changes for which there was no room left. */
  readonly left: number;
}

/**
 * Begins a log of changed assumptions on a tab of its own, with each as it is now.
 * @throws PortError where the host failed; a half-made tab is taken away.
 */
export async function startLog(port: SheetPort, asked: CheckOptions, change: Change): Promise<LogStarted> {
  const book = await readBook(port);
  const there = logSheet(book);
  if (there !== null) return { is: 'there', sheet: there };
  const now = await assumptionsNow(port, asked);
  if (now === null) return { is: 'noAssumptions' };
  const sheet = freeSheet(usualLogSheet, book);
  const entries = now.assumptions
    .filter(({ held }) => held !== '')
    .map(({ held, ...assumption }): Entry => ({ ...assumption, ...change, from: '', to: held }));
  try {
    await port.run([...logOperations(sheet), ...entryOperations(emptyLog(sheet), entries, now.currency)]);
  } catch (failure) {
    await port.run([{ do: 'deleteSheet', sheet }]).catch(() => undefined);
    throw failure;
  }
  return { is: 'started', sheet, count: entries.length };
}

/**
 * Adds a row to the log for each assumption that is no longer what the log says of it last.
 * @param sheet the tab of the log
 * @throws PortError where the host failed.
 */
export async function logChanges(
  port: SheetPort,
  asked: CheckOptions,
  sheet: string,
  change: Change,
): Promise<LogState> {
  const now = await assumptionsNow(port, asked);
  if (now === null) return { sheet, added: 0, left: 0 };
  const log = await readLog(port, sheet);
  const changed = now.assumptions
    .filter(({ key, held }) => !isSame(log.last.get(key) ?? '', held))
    .map(
      ({ held, ...assumption }): Entry => ({
        ...assumption,
        ...change,
        from: log.last.get(assumption.key) ?? '',
        to: held,
      }),
    );
  const entries = changed.slice(0, roomIn(log));
  if (entries.length > 0) await port.run(entryOperations(log, entries, now.currency));
  return { sheet, added: entries.length, left: changed.length - entries.length };
}

/** The tab of the log; null where none is kept. */
export const logKept = async (port: SheetPort): Promise<string | null> => logSheet(await readBook(port));

/** Hosts differ in the last digit. */
const isSame = (one: Logged, other: Logged): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one))
    : one === other;

async function assumptionsNow(port: SheetPort, asked: CheckOptions) {
  const read = await survey(port, asked, { onProgress: () => undefined }, loggedTabs);
  const tab = read?.tabs.get('assumptions');
  if (!read || !tab) return null;
  const currency = tab.byKey.get('assumptions.currency')?.value;
  return {
    currency: typeof currency === 'string' ? currency : '',
    assumptions: loggedInputs(read.tabs).map(({ cell: { key, made, formula, value }, what }) => {
      const held: Logged = formula === '' ? (value ?? '') : formula;
      return { key, what, format: made.format, held };
    }),
  };
}
