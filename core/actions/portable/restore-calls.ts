import { parseArea } from '../../cells/address.ts';
import { formulaNow, referencesNow, skeletonOf } from '../../portable/kept-formula.ts';
import type { RangeAnswer } from '../../sheet-port/answers.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { readBook } from '../read-book.ts';
import { rangeIn } from '../read-range.ts';
import { callAndRoom, writeAt } from './put-back.ts';
import { cellShown, type Entry, forgetOperations, placeNow, readRecord } from './record.ts';

/** What became of a call that was to be brought back. */
export interface Restored {
  /** Where it stands now; where it stood where its cell is gone. */
  readonly cell: string;
  readonly call: string;
  readonly is: 'restored' | 'stays';
  /** Its cell is gone; a cell that it reads is gone; something else stands there now. */
  readonly why?: 'cellGone' | 'referenceGone' | 'changed';
}

/** The calls that the record keeps, the newest last. */
export async function recordedCalls(port: SheetPort): Promise<readonly Entry[]> {
  return (await readRecord(port, await readBook(port))).entries;
}

/** So many calls in one go. */
const inOneGo = 200;

/**
 * Brings calls back into the cells from which they were taken, wherever these are by now. A cell in which somebody has
 * typed something else since is left alone, and stays in the record.
 * @param options.only the cells, as the record calls them; all of them without it.
 */
export async function restoreCalls(
  port: SheetPort,
  options: { readonly only?: readonly string[]; onProgress(done: number, all: number): void },
): Promise<readonly Restored[]> {
  const book = await readBook(port);
  const record = await readRecord(port, book);
  const only = options.only && new Set(options.only);
  const wanted = record.entries.filter(({ cell }) => !only || only.has(cell));
  const outcome: Restored[] = [];
  for (let from = 0; from < wanted.length; from += inOneGo) {
    options.onProgress(from, wanted.length);
    outcome.push(...(await restore(port, wanted.slice(from, from + inOneGo))));
  }
  const back = wanted.filter((_, index) => outcome[index]?.is === 'restored');
  if (record.sheet !== null)
    await port.run(
      forgetOperations(
        record.sheet,
        back.map(({ row }) => row),
      ),
    );
  return outcome;
}

interface Kept {
  readonly entry: Entry;
  /** Where it stands now; null where its cell is gone. */
  readonly place: { readonly sheet: string; readonly range: string } | null;
  /** null where a cell that it reads is gone. */
  readonly call: string | null;
}

async function restore(port: SheetPort, entries: readonly Entry[]): Promise<Restored[]> {
  const kept = entries.map((entry): Kept => {
    const [reference] = referencesNow(entry.place);
    const place = reference ? placeNow(reference) : null;
    return {
      entry,
      place,
      call: place && formulaNow(entry.text, referencesNow(entry.references), place.sheet),
    };
  });
  const reads = kept.flatMap(({ place, call }): Operation[] =>
    place && call !== null ? [{ do: 'readRange', ...place }] : [],
  );
  const answers = await port.run(reads);
  const writes: Operation[] = [];
  const outcome = kept.map(({ entry, place, call }): Restored => {
    const cell = place ? cellShown(place.sheet, place.range.split(':')[0] ?? '') : entry.cell;
    const stays = (why: NonNullable<Restored['why']>): Restored => ({
      cell,
      call: entry.call,
      is: 'stays',
      why,
    });
    if (!place) return stays('cellGone');
    if (call === null) return stays('referenceGone');
    const held = rangeIn(answers.shift(), place.sheet);
    if (!isUntouched(entry, held)) return stays('changed');
    const [at = place.range] = place.range.split(':');
    const area = parseArea(place.range) ?? { rows: 1, columns: 1 };
    writes.push(writeAt(place.sheet, at, callAndRoom(call, area)));
    return { cell, call, is: 'restored' };
  });
  await port.run(writes);
  return outcome;
}

/**
 * Does what took the place of the call still stand there? References move with rows and columns, and rows that were
 * inserted among the cells of a spill are blank.
 */
function isUntouched({ is, became }: Entry, { formulas, values }: RangeAnswer): boolean {
  const held = formulas[0]?.[0] ?? '';
  if (is === 'value') return held === '' && String(values[0]?.[0] ?? '') === became;
  const kinds = new Set(became.split('\n').map(skeletonOf));
  return formulas.every((row, down) =>
    row.every((formula, across) =>
      formula === '' ? down + across > 0 && values[down]?.[across] === null : kinds.has(skeletonOf(formula)),
    ),
  );
}
