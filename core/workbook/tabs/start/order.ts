import { namedRows, rowsFrom } from '../../declare/rows.ts';
import type { DeclaredTab } from '../../declare/tab.ts';
import { type BuildContext, isThere } from '../../model/options.ts';
import type { Content, Link } from '../../model/tab.ts';

/** The tabs in the order in which they are filled in. */
export const inOrder = (tabs: readonly DeclaredTab[]): DeclaredTab[] =>
  tabs
    .filter(({ filledIn }) => filledIn !== undefined)
    .sort((one, other) => (one.filledIn?.place ?? 0) - (other.filledIn?.place ?? 0));

/** A row for each tab; those that are there come first, and rows for tabs that may come later look the same already. */
export const orderOf = (tabs: readonly DeclaredTab[]) =>
  namedRows(
    'B8',
    'tab',
    { tab: { style: 'link', width: 215 }, purpose: { style: 'label', width: 170, over: 3 } },
    rowsFrom(Object.fromEntries(inOrder(tabs).map((tab) => [tab.id, tab])), () => ({})),
  );
export type Order = ReturnType<typeof orderOf>;

const thereIn = (context: BuildContext, tabs: readonly DeclaredTab[]) =>
  inOrder(tabs).filter(({ id }) => isThere(context, id));

/** The tab that stands in a row of the order, counted from 0, and what it is for. */
export function orderedTab(
  column: Order['columns'][number],
  index: number,
  context: BuildContext,
  tabs: readonly DeclaredTab[],
): Content | null {
  const tab = thereIn(context, tabs)[index];
  if (tab === undefined) return null;
  return column === 'tab' ? (context.sheets.get(tab.id) ?? tab.title) : (tab.filledIn?.purpose ?? null);
}

export const orderLinks = (order: Order, context: BuildContext, tabs: readonly DeclaredTab[]): Link[] =>
  thereIn(context, tabs).map(({ id }, index) => ({
    at: `${order.letter('tab')}${order.firstRow + index}`,
    toTab: id,
    toCell: 'A1',
  }));
