import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { backTo } from '../back-to.ts';
import { freeName, freeSheet } from '../plan-scaffold.ts';
import { readBook } from '../read-book.ts';

/** What is made for the time of the check, under names that nobody has. */
export interface TemporarySheet {
  readonly sheet: string;
  readonly otherSheet: string;
  readonly name: string;
  /** Sheets of an earlier check that was cut off, as when the sidebar was closed. */
  readonly left: readonly string[];
  /** Takes all of it away again, whatever has become of it. @throws where the host does not let it. */
  remove(): Promise<void>;
}

export const sheetName = 'AI ROI check';

/** Chooses the names; nothing is made yet. */
export async function planTemporarySheet(port: SheetPort): Promise<TemporarySheet> {
  const before = await readBook(port);
  const [selection] = await port.run([{ do: 'readSelection' }]);
  const sheet = freeSheet(sheetName, before);
  const otherSheet = freeSheet(sheetName, { sheets: [...before.sheets, { name: sheet }] });
  const names = new Set(before.names.map(({ name }) => name.toLowerCase()));
  const name = freeName('AIR_INSTALLATION_CHECK', names, '_');
  return {
    sheet,
    otherSheet,
    name,
    left: before.sheets.map((each) => each.name).filter((each) => each.startsWith(sheetName)),
    remove: async () => {
      const now = await readBook(port);
      const operations = removal(now, [sheet, otherSheet], name);
      if (operations.length === 0) return;
      const back = selection?.is === 'selection' && backTo(selection.sheet, selection.range);
      await port.run([...operations, ...(back ? [back] : [])]);
    },
  };
}

function removal(now: BookAnswer, sheets: readonly string[], name: string): Operation[] {
  const isOurs = (each: BookAnswer['names'][number]) => each.name === name && each.sheet === null;
  return [
    ...(now.names.some(isOurs) ? [{ do: 'deleteName' as const, name }] : []),
    ...now.sheets
      .filter((each) => sheets.includes(each.name))
      .map((each): Operation => ({ do: 'deleteSheet', sheet: each.name })),
  ];
}
