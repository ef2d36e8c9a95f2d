import { quoteSheet } from '../../cells/address.ts';
import { keepFormula, kindsOf, referencesKept } from '../../portable/kept-formula.ts';
import type { BookAnswer, RangeAnswer } from '../../sheet-port/answers.ts';
import type { Operation } from '../../sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../sheet-port/port.ts';
import { readBook } from '../read-book.ts';
import { rangeIn } from '../read-range.ts';
import type { Value } from '../sheet-now.ts';
import { areaOf, type CallCell, goes, tableOf, type WhyStays } from './call-cell.ts';
import { putBack, writeAt } from './put-back.ts';
import {
  becameOperations,
  cellShown,
  type Entry,
  firstRowBeyond,
  forgetOperations,
  keepOperations,
  type Record,
  readRecord,
  sheetFor,
} from './record.ts';
import { differsTried, showsTheSame } from './same-value.ts';

/** What became of a cell. */
export interface Replaced {
  readonly cell: CallCell;
  readonly is: 'twin' | 'value' | 'stays';
  readonly why?: WhyStays;
  /** What the cell shows now; what its twin showed where it was put back. */
  readonly value: Value;
}

export interface ReplaceOptions {
  /** What becomes of a call without a twin. */
  readonly withoutTwin: 'stays' | 'value';
  /** So many cells are done, of all. */
  onProgress(done: number, all: number): void;
  isCancelled?(): boolean;
}

/**
 * Puts twins in the place of calls, looks whether each cell shows what it showed, and puts back what does not. The calls
 * are kept on a tab before anything is replaced, so that they can be brought back.
 * @throws PortError where the host failed; what was replaced until then stands in the record.
 */
export async function replaceCalls(
  port: SheetPort,
  cells: readonly CallCell[],
  options: ReplaceOptions,
): Promise<readonly Replaced[]> {
  const done: Replaced[] = [];
  const chosen = cells.filter((cell) => isChosen(cell, options.withoutTwin));
  for (const cell of cells) if (!chosen.includes(cell)) done.push(left(cell));
  for (const { from, group } of goes(chosen)) {
    if (options.isCancelled?.()) break;
    options.onProgress(from, chosen.length);
    done.push(...(await replaceOnSheet(port, group)));
  }
  return done;
}

/** Is something to take the place of its call? */
export const isChosen = (cell: CallCell, withoutTwin: ReplaceOptions['withoutTwin']): boolean =>
  cell.becomes.is === 'twin' ? !differsTried(cell) : cell.becomes.is === 'value' && withoutTwin === 'value';

const left = (cell: CallCell): Replaced =>
  cell.becomes.is === 'twin'
    ? { cell, is: 'stays', why: 'differs', value: cell.tried?.[0]?.[0] ?? null }
    : { cell, is: 'stays', why: cell.becomes.why, value: cell.value };

async function replaceOnSheet(port: SheetPort, group: readonly CallCell[]): Promise<Replaced[]> {
  const now = await readCells(port, group);
  const stays = (cell: CallCell, why: WhyStays, value = cell.value): Replaced => ({
    cell,
    is: 'stays',
    why,
    value,
  });
  const unchanged = group.filter((_, index) => now[index]?.formulas[0]?.[0] === group[index]?.formula);
  const changed = group.filter((cell) => !unchanged.includes(cell)).map((cell) => stays(cell, 'changed'));
  if (unchanged.length === 0) return changed;

  const book = await readBook(port);
  const record = await readRecord(port, book);
  const room = Math.max(0, firstRowBeyond - record.nextRow);
  const taken = unchanged.slice(0, room);
  const full = unchanged.slice(room).map((cell) => stays(cell, 'recordFull'));
  if (taken.length === 0) return [...changed, ...full];
  const sheet = await keep(port, book, record, taken);
  const forget = (cells: readonly CallCell[]) =>
    port.run(
      forgetOperations(
        sheet,
        cells.map((cell) => record.nextRow + taken.indexOf(cell)),
      ),
    );
  try {
    await port.run(taken.map(({ sheet, at, becomes }) => writeAt(sheet, at, tableOf(becomes))));
  } catch (failure) {
    if (!(failure instanceof PortError)) throw failure;
    const now = await readCells(port, taken);
    const written = taken.filter((cell, index) => now[index]?.formulas[0]?.[0] !== cell.formula);
    await putBack(port, written, (cell) => now[taken.indexOf(cell)]?.values ?? []);
    await forget(taken);
    return [...changed, ...full, ...taken.map((cell) => stays(cell, 'refused'))];
  }
  const after = await readCells(port, taken);
  const differing = taken.filter((cell, index) => !showsTheSame(cell, after[index]?.values ?? []));
  if (differing.length > 0) {
    await putBack(port, differing, (cell) => after[taken.indexOf(cell)]?.values ?? []);
    await forget(differing);
  }
  const stand = taken.flatMap((cell, index) =>
    differing.includes(cell)
      ? []
      : [{ row: record.nextRow + index, cell, formulas: after[index]?.formulas ?? [] }],
  );
  await port.run(becameOperations(sheet, stand.flatMap(asStored)));
  return [
    ...changed,
    ...full,
    ...taken.map((cell, index): Replaced => {
      const value = after[index]?.values[0]?.[0] ?? null;
      if (differing.includes(cell)) return stays(cell, 'differs', value);
      return { cell, is: cell.becomes.is, value };
    }),
  ];
}

/** Keeps the calls in the record, and names its tab; where it is made for them, what was in front stays there. */
async function keep(
  port: SheetPort,
  book: BookAnswer,
  record: Record,
  cells: readonly CallCell[],
): Promise<string> {
  const on = sheetFor(record, book);
  const kept = keepOperations(on, record, cells.map(entryOf));
  if (record.sheet !== null) {
    await port.run(kept);
    return on;
  }
  const [selection] = await port.run([{ do: 'readSelection' }]);
  const { sheet = book.activeSheet, range = 'A1' } = selection?.is === 'selection' ? selection : {};
  await port.run([...kept, { do: 'activate', sheet, at: range }]);
  return on;
}

function entryOf(cell: CallCell): Entry {
  const { sheet, at, formula, value, becomes } = cell;
  const { text, references } = keepFormula(formula, sheet);
  return {
    cell: cellShown(sheet, at),
    call: formula,
    is: becomes.is === 'twin' ? 'twin' : 'value',
    became: becomes.is === 'twin' ? becameOf(becomes.formulas.flat()) : String(value ?? ''),
    place: referencesKept([`${quoteSheet(sheet)}!${areaOf(cell)}`]),
    text,
    references: referencesKept(references),
  };
}

/** A host may write a formula a little differently: what it keeps is what is looked for when the call comes back. */
const asStored = ({
  row,
  cell,
  formulas,
}: {
  row: number;
  cell: CallCell;
  formulas: readonly (readonly string[])[];
}) => (cell.becomes.is === 'twin' ? [{ row, became: becameOf(formulas.flat()) }] : []);

const becameOf = (formulas: readonly string[]) => kindsOf(formulas).join('\n');

/** What the cells of one sheet hold and show now, with those that their twins fill; read one by one, for they may lie far apart. */
async function readCells(port: SheetPort, cells: readonly CallCell[]): Promise<RangeAnswer[]> {
  const answers = await port.run(
    cells.map((cell): Operation => ({ do: 'readRange', sheet: cell.sheet, range: areaOf(cell) })),
  );
  return cells.map(({ sheet }, index) => rangeIn(answers[index], sheet));
}
