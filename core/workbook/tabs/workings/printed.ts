import { columnName, columnNumber } from '../../../cells/address.ts';
import type { DeclaredTab } from '../../declare/tab.ts';
import { placeOf } from '../../model/addresses.ts';
import type { Page } from '../../model/page.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { planWorkflows, weekPlan } from '../costs/week-plan.ts';

/** Rows that nobody prints. */
interface Rows {
  readonly from: number;
  readonly to: number;
  /** From this column on; without it all. */
  readonly column?: number;
}

/** Rows with the heading of a log, and what stands above its columns. */
const headed = 3;
/** As many blank rows part what is printed on pages of their own. */
const gap = 4;

/**
 * What is printed of Workings, a block after the other: steps, figures and schedules. Where rows of a log are read there is
 * nothing that the log itself does not say, and like the lists of all calendar weeks it is mostly room for what is to come.
 */
export function printedOf(page: Page, tabs: readonly DeclaredTab[]): string[] {
  const left: Rows[] = [
    { from: workingsRows.weeks, to: Number.POSITIVE_INFINITY },
    {
      from: planWorkflows.headerRow - 1,
      to: weekPlan.lastRow,
      column: columnNumber(planWorkflows.letter('place')),
    },
    ...tabs.flatMap(({ log }) =>
      log ? [{ from: log.worked.headerRow - headed, to: log.lastWorkedRow }] : [],
    ),
  ];
  /** The last filled column of each row. */
  const reach = new Map<number, number>();
  for (const { at, content } of page.cells) {
    const { row, column } = placeOf(at);
    if (
      content === null ||
      left.some(({ from, to, column: first = 1 }) => from <= row && row <= to && first <= column)
    )
      continue;
    reach.set(row, Math.max(reach.get(row) ?? 0, column));
  }
  const blocks: { from: number; to: number; columns: number }[] = [];
  for (const [row, columns] of [...reach].sort(([one], [other]) => one - other)) {
    const last = blocks.at(-1);
    if (last && row - last.to <= gap) {
      last.to = row;
      last.columns = Math.max(last.columns, columns);
    } else blocks.push({ from: row, to: row, columns });
  }
  const [first, ...rest] = blocks;
  return [{ from: 1, to: first?.to ?? 1, columns: first?.columns ?? 2 }, ...rest].map(
    ({ from, to, columns }) => `A${from}:${columnName(columns)}${to}`,
  );
}
