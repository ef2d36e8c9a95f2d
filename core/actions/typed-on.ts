import { cellName } from '../cells/address.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import type { Layout, PlaceNow } from '../workbook/earlier-versions/layouts.ts';
import { type Place, placeOf } from '../workbook/model/addresses.ts';
import type { Content, TabId } from '../workbook/model/tab.ts';
import { readRange } from './read-range.ts';
import { type Moved, rowsNow } from './rows-now.ts';
import { rowOfInput, type Span, spanNow } from './span-now.ts';
import { type Held, heldIn, isAsMade, isOfSameShape } from './typed-cells.ts';
import { type TypedRows, typedRows } from './typed-rows.ts';

/** What was typed, by the tab of the current model and the cell there. */
export type TypedCells = ReadonlyMap<TabId, ReadonlyMap<string, Held>>;

/** Rows below a tab's last that are looked through as well: as many as people may have inserted. */
const rowsBelow = 760;

/**
 * What was typed on a tab, by the cell of the current model, and in which cells something stands that the current model has
 * no place for. Rows may have been inserted, deleted and sorted since: a table is read from its header on, row by row, and a
 * labelled row is known by its label.
 * @returns the first label that is not where it belongs, where columns or labels were moved.
 */
export async function typedOn(
  port: SheetPort,
  sheet: string,
  layout: Layout,
): Promise<{ cells: TypedCells; notCarried: string[] } | Moved> {
  const places = [...layout.labels.keys(), ...layout.inputs.keys()].map(placeOf);
  const last = Math.max(...places.map(({ row }) => row));
  const tables = typedRows(layout.keys, layout.labels);
  const rows = last + rowsBelow;
  const columns = Math.max(...places.map(({ column }) => column)) + 1;
  const answer = await readRange(port, sheet, `A1:${cellName({ row: rows, column: columns })}`);
  const held = ({ row, column }: Place): Held => heldIn(answer, row - 1, column - 1);
  const found = rowsNow(layout.labels, (row, column) => held({ row, column }), rows, columns);
  if ('moved' in found) return found;

  const cells = new Map<TabId, Map<string, Held>>();
  const notCarried: string[] = [];
  const carry = (from: Place, made: Content | null, to: PlaceNow | null) => {
    const content = held(from);
    if (isAsMade(content, made) || isOfSameShape(content, made)) return;
    if (to === null) notCarried.push(cellName(from));
    else cells.set(to.tab, (cells.get(to.tab) ?? new Map<string, Held>()).set(to.at, content));
  };
  const labelledRows = [...layout.labels.keys()].map((at) => placeOf(at).row);
  const madeAt = (at: Place) => layout.inputs.get(cellName(at)) ?? null;
  const labelTexts = new Set(layout.labels.values());
  const spans: { table: TypedRows; span: Span }[] = [];
  const counts = new Map<string, number>();
  for (const table of tables) {
    const span = spanNow(table, layout, labelledRows, found, rows);
    if ('moved' in span) return span;
    for (const family of table.columns.values()) counts.set(tableOf(family), span.count);
    spans.push({ table, span });
  }
  for (const { table, span } of spans) {
    for (const [column, family] of table.columns) {
      const leader = counts.get(follows[tableOf(family)] ?? '') ?? span.count;
      for (let index = 0; index < span.count; index++) {
        const row = Math.min(table.first + index, table.last);
        const to = leader === span.count ? placeInTable(layout, family, table, index) : null;
        carry({ row: span.first + index, column }, madeAt({ row, column }), to);
      }
    }
  }
  /** Two tables may stand one below the other in the same columns. */
  const isOfOther = (own: TypedRows, { row, column }: Place) =>
    spans.some(
      ({ table, span }) =>
        table !== own && table.columns.has(column) && row >= span.first && row < span.first + span.count,
    );
  for (const { table, span } of spans) {
    const below = span.first + span.count;
    const isLast = [...found.keys()].filter((row) => row > table.last).length <= 1;
    for (const column of table.columns.keys())
      for (let row = below; row <= (isLast ? rows : span.boundary); row++) {
        const content = held({ row, column });
        const isLabel = typeof content === 'string' && labelTexts.has(content);
        if (typeof content !== 'object' && content !== '' && !isLabel && !isOfOther(table, { row, column }))
          notCarried.push(cellName({ row, column }));
      }
  }
  const isInTable = ({ row, column }: Place) =>
    tables.some((table) => row >= table.first && row <= table.last && table.columns.has(column));
  for (const [at, made] of layout.inputs) {
    const place = placeOf(at);
    if (isInTable(place)) continue;
    const now = rowOfInput(place.row, labelledRows, found);
    if (now === null) continue;
    carry({ row: now, column: place.column }, made, layout.placeNow(layout.keys.get(at) ?? ''));
  }
  return { cells, notCarried };
}

/** The row of a table of the current model that comes so many below its first; rows below its last continue it. */
function placeInTable(layout: Layout, family: string, table: TypedRows, index: number): PlaceNow | null {
  const first = layout.placeNow(`${family}.1`);
  const own = layout.placeNow(`${family}.${index + 1}`);
  // Of rows below those that stand ready Workings alone has a cell with that key.
  if (own !== null && own.tab === first?.tab) return own;
  const isBeyond = index > table.last - table.first;
  if (first === null || !isBeyond) return null;
  const { row, column } = placeOf(first.at);
  return { tab: first.tab, at: cellName({ row: row + index, column }) };
}

/** Rows that belong to those of another table by their order alone: where one has more, nobody can tell which. */
const follows: Readonly<Record<string, string>> = { 'baseline.details': 'baseline.metrics' };
const tableOf = (family: string) => family.split('.').slice(0, 2).join('.');
