import { cellName } from '../../cells/address.ts';
import { keysOfTab } from '../../workbook/keys.ts';
import { placeOf, plain } from '../../workbook/model/addresses.ts';
import { isInput } from '../../workbook/model/look.ts';
import type { PlacedCell, Tab, TabId } from '../../workbook/model/tab.ts';
import type { Moved, RowsNow } from '../rows-now.ts';
import { rowsNow } from '../rows-now.ts';
import type { SheetNow, Value } from '../sheet-now.ts';
import { rowOfInput, spanNow } from '../span-now.ts';
import { type TypedRows, typedRows } from '../typed-rows.ts';

/** A cell of the model, and what stands there now, in whichever row that is. */
export interface CellNow {
  /** "costs.lines.price.3", the number by where the row is now; '' where the model has no key for it. */
  readonly key: string;
  readonly at: string;
  readonly row: number;
  readonly column: number;
  readonly made: PlacedCell;
  readonly value: Value;
  /** '' where it holds none. */
  readonly formula: string;
}

/** One of our tabs as it is now. */
export interface TabNow {
  readonly id: TabId;
  readonly sheet: string;
  /** As the model makes it. */
  readonly tab: Tab;
  readonly cells: readonly CellNow[];
  readonly byKey: ReadonlyMap<string, CellNow>;
  /** Rows stand elsewhere than the model has them, so that its formulas are not those that belong here. */
  readonly isMoved: boolean;
}

/** @returns the first label that is not where it belongs, where columns or labels were moved. */
export function tabNow(tab: Tab, sheet: SheetNow): TabNow | Moved {
  const keys = keysOfTab(tab.id);
  const { labels, tables } = followed(tab, keys);
  const isMoved = isAnyMoved(labels, sheet);
  const found = isMoved ? rowsNow(labels, textIn(sheet), sheet.rows, sheet.columns) : asMade(labels);
  if ('moved' in found) return found;
  const cells = cellsNow(tab, sheet, { keys, labels, tables, found });
  if ('moved' in cells) return cells;
  const byKey = new Map(cells.map((cell) => [cell.key, cell]));
  return { id: tab.id, sheet: tab.sheet, tab, cells, byKey, isMoved };
}

/**
 * A tab into which nobody types and whose formulas all stand where they belong, to the letter: of its forty thousand cells
 * only those behind our names need a look. null where it is another, which `tabNow` reads.
 */
export function untouched(tab: Tab, sheet: SheetNow): TabNow | null {
  const named = new Set(tab.names.map(({ at }) => plain(at)));
  const cells: CellNow[] = [];
  for (const made of tab.cells) {
    const { at, content, style } = made;
    if (isInput(style)) return null;
    const { row, column } = placeOf(at);
    const formula = sheet.formula(row, column);
    if (formula !== (typeof content === 'object' && content !== null ? content.formula : '')) return null;
    if (named.has(at))
      cells.push({ key: '', at, row, column, made, value: sheet.value(row, column), formula });
  }
  return { id: tab.id, sheet: tab.sheet, tab, cells, byKey: new Map(), isMoved: false };
}

/** The labels by which rows are found again, those in the rows of tables left out. */
export function followed(
  tab: Tab,
  keys = keysOfTab(tab.id),
): { labels: Map<string, string>; tables: TypedRows[] } {
  const labels = labelsOf(tab);
  const tables = typedRows(keys, labels);
  const isInTables = (row: number) => tables.some(({ first, last }) => row >= first && row <= last);
  for (const at of labels.keys()) if (isInTables(placeOf(at).row)) labels.delete(at);
  return { labels, tables };
}

/** Words that the model has put there and nobody types into. */
const labelsOf = ({ cells }: Tab): Map<string, string> =>
  new Map(
    cells.flatMap(({ at, content, style }) =>
      typeof content === 'string' && content !== '' && style !== 'link' && !isInput(style)
        ? [[at, content] as const]
        : [],
    ),
  );

const asMade = (labels: ReadonlyMap<string, string>): RowsNow =>
  new Map([...labels.keys()].map((at) => [placeOf(at).row, placeOf(at).row]));
export const textIn = (sheet: SheetNow) => (row: number, column: number) =>
  sheet.formula(row, column) === '' ? (sheet.value(row, column) ?? '') : '';

/** Whether a label stands in another cell; one that somebody has typed over is no sign of that. */
export function isAnyMoved(labels: ReadonlyMap<string, string>, sheet: SheetNow): boolean {
  const lost = [...labels].filter(([at, text]) => {
    const { row, column } = placeOf(at);
    return sheet.value(row, column) !== text;
  });
  if (lost.length === 0) return false;
  const wanted = countsOf(labels.values());
  const there = countsOf(sheet.texts());
  return lost.some(([, text]) => (there.get(text) ?? 0) >= (wanted.get(text) ?? 0));
}

function countsOf(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

interface Layout {
  readonly keys: ReadonlyMap<string, string>;
  readonly labels: ReadonlyMap<string, string>;
  readonly tables: readonly TypedRows[];
  readonly found: RowsNow;
}

function cellsNow(tab: Tab, sheet: SheetNow, { keys, labels, tables, found }: Layout): CellNow[] | Moved {
  const cells: CellNow[] = [];
  const add = (key: string, made: PlacedCell, row: number, column: number) =>
    cells.push({
      key,
      at: cellName({ row, column }),
      row,
      column,
      made,
      value: sheet.value(row, column),
      formula: sheet.formula(row, column),
    });
  const labelledRows = [...new Set([...labels.keys()].map((at) => placeOf(at).row))];
  const ofTables = new Map(tables.map((table) => [table, new Map<string, PlacedCell>()]));
  const rowsFound = new Map<number, number | null>();
  const inColumn = new Map<number, TypedRows[]>();
  for (const table of tables)
    for (const column of table.columns.keys()) inColumn.set(column, [...(inColumn.get(column) ?? []), table]);
  for (const made of tab.cells) {
    const { row, column } = placeOf(made.at);
    const table = inColumn.get(column)?.find(({ first, last }) => row >= first && row <= last);
    if (table) {
      ofTables.get(table)?.set(`${row} ${column}`, made);
      continue;
    }
    const now = rowsFound.get(row) ?? rowOfInput(row, labelledRows, found);
    rowsFound.set(row, now);
    if (now !== null) add(keys.get(made.at) ?? '', made, now, column);
  }
  for (const [table, made] of ofTables) {
    const span = spanNow(table, { labels }, labelledRows, found, sheet.rows);
    if ('moved' in span) return span;
    for (let index = 0; index < span.count; index++) {
      const row = span.first + index;
      // Below the model's own rows a table goes on as long as somebody types.
      if (table.first + index > table.last && !hasAny(sheet, row, table)) continue;
      for (const [column, family] of table.columns) {
        const cell = made.get(`${Math.min(table.first + index, table.last)} ${column}`);
        if (cell) add(`${family}.${index + 1}`, cell, row, column);
      }
    }
  }
  return cells;
}

const hasAny = (sheet: SheetNow, row: number, { columns }: TypedRows) =>
  [...columns.keys()].some((column) => sheet.value(row, column) !== null);

const isHeader = ({ made }: CellNow) => /header/i.test(made.style);
const isLabel = ({ made }: CellNow) => /label/i.test(made.style);

/** What cells are called: the words left of one, else those above it. */
export function labelsNow({ cells }: Pick<TabNow, 'cells'>): (cell: CellNow) => string {
  const byRow = new Map<number, CellNow[]>();
  const byColumn = new Map<number, CellNow[]>();
  for (const cell of cells) {
    if (isLabel(cell)) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
    if (isHeader(cell)) byColumn.set(cell.column, [...(byColumn.get(cell.column) ?? []), cell]);
  }
  return ({ row, column }) => {
    const left = (byRow.get(row) ?? []).filter((each) => each.column < column).at(-1);
    const above = (byColumn.get(column) ?? []).filter((each) => each.row < row);
    const header = above.sort((one, other) => other.row - one.row)[0];
    return [left, header].flatMap((each) => (typeof each?.value === 'string' ? [each.value] : [])).join(', ');
  };
}
