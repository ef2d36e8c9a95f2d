import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { tabIds } from '../workbook/kits.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import { isInput } from '../workbook/model/look.ts';
import { rectangles } from '../workbook/model/rectangles.ts';
import { type CheckOptions, survey } from './check/survey.ts';
import { findTabs } from './find-tabs.ts';
import { readBook } from './read-book.ts';
import type { ReadWatch } from './read-sheets.ts';

export type Protected =
  | {
      readonly is: 'protected';
      readonly sheets: readonly string[];
      /** Of which nobody can say which cells are inputs: they stay open. */
      readonly left: readonly string[];
    }
  | { readonly is: 'stopped' }
  | { readonly is: 'nothingOfOurs' };

/**
 * Protects our tabs, without a password, so that inputs alone can be typed: also those that were moved by rows that people
 * have inserted. People's own sheets stay as they are.
 * @throws PortError where the host failed.
 */
export async function protectTabs(
  port: SheetPort,
  options: CheckOptions,
  watch: ReadWatch,
): Promise<Protected> {
  const read = await survey(port, options, watch, tabIds);
  if (read === null) return { is: 'stopped' };
  const tabs = [...read.tabs.values()];
  if (tabs.length + read.lost.length === 0) return { is: 'nothingOfOurs' };
  const operations = tabs.flatMap(({ sheet, cells }): Operation[] => {
    const open = rectangles(cells.filter(({ made }) => isInput(made.style)).map(({ at }) => placeOf(at)));
    return [
      { do: 'unprotect', sheet },
      ...(open.length > 0 ? [{ do: 'format' as const, sheet, ranges: open, format: { locked: false } }] : []),
      { do: 'protect', sheet, open },
    ];
  });
  await port.run(operations);
  return {
    is: 'protected',
    sheets: tabs.map(({ sheet }) => sheet),
    left: read.lost.map(({ sheet }) => sheet),
  };
}

/** Takes the protection off our tabs again; gives their names. */
export async function unprotectTabs(port: SheetPort): Promise<readonly string[]> {
  const { sheets } = await findTabs(port, await readBook(port));
  const ours = [...sheets.values()];
  await port.run(ours.map((sheet): Operation => ({ do: 'unprotect', sheet })));
  return ours;
}
