import { areaName } from '../cells/address.ts';
import type { Answer } from '../sheet-port/answers.ts';
import type { OperationOf } from '../sheet-port/operations.ts';
import { buildTab } from '../workbook/build.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import type { Tab, TabId } from '../workbook/model/tab.ts';
import { followed, isAnyMoved, textIn } from './check/tab-now.ts';
import { rangeIn } from './read-range.ts';
import { type Moved, type RowsNow, rowsNow } from './rows-now.ts';
import { SheetNow } from './sheet-now.ts';
import { rowOfInput } from './span-now.ts';

/** In which row of a sheet a row of the layout is now; null where it was deleted. */
export type RowNow = (row: number) => number | null;

/** What is read of a tab to find its rows again, and how. */
export interface LabelsWanted {
  readonly tab: TabId;
  readonly read: OperationOf<'readRange'>;
  readonly rowNow: (answer: Answer | undefined) => RowNow | (Moved & { readonly sheet: string });
}

/** Every row that has a label has one in these: no wider range need be read. */
const lastColumn = 6;
/** Below the last label: rows that people may have inserted above it. */
const rowsBelow = 100;

/** Where rows were inserted or deleted on these tabs, their labels tell which is which. */
export function labelsWanted(tabs: readonly TabId[], sheets: ReadonlyMap<TabId, string>): LabelsWanted[] {
  const options = { tabs: [...sheets.keys()], currency: '', startDate: null, example: false };
  return tabs.flatMap((tab): LabelsWanted[] => {
    const sheet = sheets.get(tab);
    if (sheet === undefined) return [];
    const built = buildTab(tab, { options, sheets });
    const labels = new Map([...followed(built).labels].filter(([at]) => placeOf(at).column <= lastColumn));
    const rows = [...new Set([...labels.keys()].map((at) => placeOf(at).row))].sort(
      (one, other) => one - other,
    );
    const range = areaName({ row: 1, column: 1, rows: (rows.at(-1) ?? 1) + rowsBelow, columns: lastColumn });
    return [
      {
        tab,
        read: { do: 'readRange', sheet, range },
        rowNow: (answer) => {
          const now = new SheetNow([{ range, answer: rangeIn(answer, sheet) }]);
          if (!isAnyMoved(labels, now)) return (row) => row;
          const found = rowsNow(labels, textIn(now), now.rows, now.columns);
          if ('moved' in found) return { ...found, sheet };
          const computed = withFormulas(built, rows, found, now);
          return (row) => computed.get(row) ?? rowOfInput(row, rows, found);
        },
      },
    ];
  });
}

/**
 * Rows without labels, as of the cards, where rows came between them and the label above: they are known by their formulas, as
 * many between two labels as the layout has.
 */
function withFormulas(
  { cells }: Pick<Tab, 'cells'>,
  labelled: readonly number[],
  found: RowsNow,
  now: SheetNow,
): Map<number, number> {
  const places = cells
    .filter(({ content }) => typeof content === 'object' && content !== null)
    .map(({ at }) => placeOf(at));
  const made = new Set(places.filter(({ column }) => column <= lastColumn).map(({ row }) => row));
  const isComputed = (row: number) =>
    Array.from({ length: lastColumn }, (_, index) => now.formula(row, index + 1)).some(
      (formula) => formula !== '',
    );
  const between = (first: number, last: number, isOne: (row: number) => boolean) =>
    Array.from({ length: Math.max(0, last - first - 1) }, (_, index) => first + 1 + index).filter(isOne);
  const rows = new Map<number, number>();
  for (const [index, above] of labelled.entries()) {
    const below = labelled[index + 1];
    const [from, to] = [found.get(above), found.get(below ?? 0)];
    if (below === undefined || from === undefined || to === undefined) continue;
    const then = between(above, below, (row) => made.has(row));
    const there = between(from, to, isComputed);
    if (then.length === there.length)
      for (const [place, row] of then.entries()) rows.set(row, there[place] ?? row);
  }
  return rows;
}
