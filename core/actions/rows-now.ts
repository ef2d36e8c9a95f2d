import { columnName } from '../cells/address.ts';
import { placeOf } from '../workbook/model/addresses.ts';

/** A label that no row has where it belongs. */
export interface Moved {
  readonly moved: string;
  readonly label: string;
}

/** Where the rows of a layout are now; those that were deleted are not in it. */
export type RowsNow = ReadonlyMap<number, number>;

interface Labelled {
  readonly row: number;
  readonly labels: readonly { readonly column: number; readonly text: string }[];
}

/**
 * Finds the labelled rows again after whole rows were inserted or deleted: the longest match of labels, in their order.
 * @param textAt what stands in a cell now.
 * @param rows how many rows the sheet has now. @param columns how many columns are looked through for what was moved.
 * @returns the first label that stands elsewhere, in another column or before one that it came after.
 */
export function rowsNow(
  labels: ReadonlyMap<string, string>,
  textAt: (row: number, column: number) => unknown,
  rows: number,
  columns: number,
): RowsNow | Moved {
  const labelled = byRow(labels);
  const places = new Map<number, Map<unknown, number[]>>();
  for (const column of new Set(labelled.flatMap((each) => each.labels.map((label) => label.column)))) {
    const ofColumn = new Map<unknown, number[]>();
    for (let row = 1; row <= rows; row++) {
      const text = textAt(row, column);
      if (text !== '') ofColumn.set(text, [...(ofColumn.get(text) ?? []), row]);
    }
    places.set(column, ofColumn);
  }
  const placesOf = ({ column, text }: Labelled['labels'][number]) => places.get(column)?.get(text) ?? [];
  const found = bestMatch(labelled, placesOf);
  const isFound = new Set(
    labelled.flatMap(({ row, labels: ofRow }) => ofRow.map(({ column }) => `${found.get(row)} ${column}`)),
  );
  const standsElsewhere = (text: string) => {
    for (let row = 1; row <= rows; row++)
      for (let column = 1; column <= columns; column++)
        if (textAt(row, column) === text && !isFound.has(`${row} ${column}`)) return true;
    return false;
  };
  for (const { row, labels: ofRow } of labelled) {
    const now = found.get(row);
    const lost = ofRow.find(({ column, text }) =>
      now === undefined ? standsElsewhere(text) : textAt(now, column) !== text,
    );
    if (lost) return { moved: `${columnName(lost.column)}${row}`, label: lost.text };
  }
  return found;
}

function byRow(labels: ReadonlyMap<string, string>): Labelled[] {
  const rows = new Map<number, Labelled['labels'][number][]>();
  for (const [at, text] of labels) {
    const { row, column } = placeOf(at);
    rows.set(row, [...(rows.get(row) ?? []), { column, text }]);
  }
  return [...rows].map(([row, ofRow]) => ({ row, labels: ofRow })).sort((one, other) => one.row - other.row);
}

/** A chain of rows, each with the row where it is now, and how many labels it has found. */
interface Chain {
  readonly row: number;
  readonly now: number;
  readonly found: number;
  readonly before: Chain | null;
}

/** Of all ways to find the rows in their order the one that finds most labels; of equals that which moves least. */
function bestMatch(
  labelled: readonly Labelled[],
  placesOf: (label: Labelled['labels'][number]) => readonly number[],
): Map<number, number> {
  let chains: Chain[] = [];
  for (const { row, labels } of labelled) {
    const counts = new Map<number, number>();
    for (const label of labels)
      for (const place of placesOf(label)) counts.set(place, (counts.get(place) ?? 0) + 1);
    const longer = [...counts].map(([now, count]): Chain => {
      const before = best(chains.filter((chain) => chain.now < now));
      const stays = now - (before?.now ?? 0) === row - (before?.row ?? 0) ? 0.5 : 0;
      return { row, now, found: (before?.found ?? 0) + count + stays, before };
    });
    chains = [...chains, ...longer];
  }
  const rows = new Map<number, number>();
  for (let chain = best(chains); chain; chain = chain.before) rows.set(chain.row, chain.now);
  return rows;
}

const best = (chains: readonly Chain[]): Chain | null =>
  chains.reduce<Chain | null>((most, chain) => (most && most.found >= chain.found ? most : chain), null);
