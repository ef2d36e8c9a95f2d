import { namedRows, rowsFrom } from '../../declare/rows.ts';
import { usualNames } from '../../kits.ts';
import type { Content, Link } from '../../model.ts';
import { type BuildContext, isThere } from '../../options.ts';

/** What each tab is for, in the order in which they are filled in. */
const purposes = {
  scorecard: 'Which workflow to begin with; ignore it once one is chosen.',
  readiness: 'Whether you are ready for it; ignore it until a workflow is chosen.',
  buy_or_build: 'A service or something of your own; ignore it while one service is all you use.',
  assumptions: 'What an hour costs, how sure you are, how far you look ahead.',
  baseline: 'What it was like before; best measured for four weeks before the start.',
  costs: 'Every line of cost; setup, training and upkeep must be filled, 0 is allowed.',
  value: 'What it is worth: hours, revenue, rework, capacity.',
  tracking: 'A row a week and workflow, from the first week of use. Ignore it until then.',
  risks: 'Every incident, on the day; set what is tolerated before the start.',
  pilot: 'The pilot and its verdict: thresholds before the start, then a review a week.',
  dashboard: 'Nothing to fill in: one page to print. Ignore it until Costs and Value hold a line.',
} as const;
type Ordered = keyof typeof purposes;

/** A row for each tab; those that are there come first, and rows for tabs that may come later look the same already. */
export const order = namedRows(
  'B8',
  'tab',
  { tab: { style: 'link', width: 215 }, purpose: { style: 'label', width: 170, over: 3 } },
  rowsFrom(purposes, () => ({})),
);

const inOrder = (context: BuildContext): Ordered[] => order.keys.filter((id) => isThere(context, id));

/** The tab that stands in a row of the order, and what it is for. */
export function orderedTab(
  column: (typeof order.columns)[number],
  row: Ordered,
  context: BuildContext,
): Content | null {
  const id = inOrder(context)[order.keys.indexOf(row)];
  if (id === undefined) return null;
  return column === 'tab' ? (context.sheets.get(id) ?? usualNames[id]) : purposes[id];
}

export const orderLinks = (context: BuildContext): Link[] =>
  inOrder(context).map((id, index) => ({
    at: `${order.letter('tab')}${order.firstRow + index}`,
    toTab: id,
    toCell: 'B2',
  }));
