import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { placeOf } from '../../workbook/model/addresses.ts';
import { readBook } from '../read-book.ts';
import { type Held, isAsMade, readCells } from '../typed-cells.ts';
import { writesOf } from '../writes.ts';
import type { Change, Mend } from './finding.ts';

export type Mended =
  | { readonly is: 'mended'; readonly undo: Mend }
  /** Something else stands there than was found: nothing was done. */
  | { readonly is: 'changed'; readonly sheet: string; readonly at: string };

/**
 * Does what was shown, unless somebody has changed one of the cells since. What it gives back undoes it in the same way.
 * @throws PortError where the host failed.
 */
export async function mend(port: SheetPort, { changes, formats = [] }: Mend): Promise<Mended> {
  const changed = await changedSince(port, changes);
  if (changed) return { is: 'changed', ...changed };
  const refused = changes.filter(isCell).filter(({ isRefused = false }) => isRefused);
  try {
    await port.run([...formats, ...operationsFor(changes)]);
  } catch (failure) {
    if (refused.length === 0) throw failure;
    // Google Sheets refuses what a cell's choices do: for a moment the cell takes what is put back into it.
    await port.run([
      ...refused.flatMap(looseRule),
      ...operationsFor(changes),
      ...refused.flatMap(({ rule }) => rule ?? []),
    ]);
  }
  return { is: 'mended', undo: { changes: changes.map(reversed) } };
}

type CellChange = Extract<Change, { is: 'cell' }>;
type NameChange = Extract<Change, { is: 'name' }>;
const isCell = (change: Change): change is CellChange => change.is === 'cell';
const isName = (change: Change): change is NameChange => change.is === 'name';

async function changedSince(
  port: SheetPort,
  changes: readonly Change[],
): Promise<{ sheet: string; at: string } | null> {
  const cells = changes.filter(isCell);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  const held = await readCells(
    port,
    sheets.map((sheet) => ({
      sheet,
      addresses: cells.filter((each) => each.sheet === sheet).map(({ at }) => at),
    })),
  );
  for (const { sheet, at, was } of cells)
    if (!isSame(held[sheets.indexOf(sheet)]?.get(at) ?? '', was)) return { sheet, at };
  const names = changes.filter(isName);
  if (names.length === 0) return null;
  const book = await readBook(port);
  for (const { name, was, becomes } of names) {
    const now = book.names.find(
      (each) => each.sheet === null && each.name.toUpperCase() === name.toUpperCase(),
    );
    const plain = (text: string | undefined | null) => (text ?? '').replaceAll(/['$]/g, '');
    if (plain(now?.refersTo) !== plain(was)) return { sheet: becomes.slice(1).split('!')[0] ?? '', at: name };
  }
  return null;
}

const isSame = (held: Held, was: Held): boolean =>
  isAsMade(held, was) || (typeof held === 'number' && typeof was === 'number' && Math.abs(held - was) < 1e-9);

function operationsFor(changes: readonly Change[]): Operation[] {
  const cells = changes.filter(isCell);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))];
  return [
    ...sheets.flatMap((sheet) => {
      const own = cells.filter((each) => each.sheet === sheet);
      const marked = own.map(({ at, becomes }) => [at, { content: becomes, fill: undefined }] as const);
      return writesOf(sheet, new Map(marked.sort(([one], [other]) => placeOf(one).row - placeOf(other).row)));
    }),
    ...changes.filter(isName).map(nameOperation),
  ];
}

/** The choices that take what is put back. */
function looseRule({ rule, becomes }: CellChange): Operation[] {
  if (!rule || typeof becomes === 'object' || typeof becomes === 'boolean' || becomes === '') return [];
  const taken =
    typeof becomes === 'string'
      ? { allow: 'list' as const, values: [becomes] }
      : { allow: 'number' as const };
  return [{ ...rule, rule: taken }];
}

/** A name that led nowhere is taken away again: no host takes one that points to nothing. */
const nameOperation = ({ name, comment, was, becomes }: NameChange): Operation =>
  becomes === '' || becomes.includes('#REF!')
    ? { do: 'deleteName', name }
    : {
        do: 'name',
        name,
        comment,
        refersTo: becomes,
        hidden: false,
        ...(was === null ? {} : { isThere: true }),
      };

const reversed = (change: Change): Change =>
  change.is === 'cell'
    ? { ...change, was: change.becomes, becomes: change.was, isRefused: change.rule !== undefined }
    : { ...change, was: change.becomes, becomes: change.was ?? '' };

/** Several mends as one, so that they are done and undone together. */
export const together = (mends: readonly Mend[]): Mend => ({
  changes: mends.flatMap(({ changes }) => changes),
  formats: mends.flatMap(({ formats = [] }) => formats),
});
