import { table, withoutSpare } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import type { TabId } from '../../model/tab.ts';
import { approved } from './approved.ts';
import { planMonths } from './plan-months.ts';

const money = { header: 'headerRight', format: 'money' } as const;
/** Of the same month in the schedule of another tab. */
const now = (label: string, tab: TabId, column: string) =>
  ({
    label: inCurrency(label),
    style: 'computed',
    ...money,
    formula: `{@${tab}.schedule.${column}}`,
    without: { [tab]: '""' },
  }) as const;
const asApproved = (label: string) =>
  ({ label: inCurrency(`${label}, approved`), style: 'input', ...money }) as const;

/** The plan by month, as it is and as it was approved: of all lines, and of the pilot's. */
export const approvedMonths = withoutSpare(
  table(`B${approved.nextRow + 2}`, planMonths.length, {
    month: {
      label: 'Month',
      style: 'workings',
      header: 'headerRight',
      format: 'whole',
      contents: planMonths,
    },
    valueNow: now('Value that runs', 'value', 'running'),
    valueOnceNow: now('Value once', 'value', 'once'),
    costNow: now('Cost that runs', 'costs', 'spread'),
    costOnceNow: now('Cost once', 'costs', 'once'),
    pilotValueNow: now('Pilot: value that runs', 'value', 'pilotRunning'),
    pilotValueOnceNow: now('Pilot: value once', 'value', 'pilotOnce'),
    pilotCostNow: now('Pilot: cost that runs', 'costs', 'pilotSpread'),
    pilotCostOnceNow: now('Pilot: cost once', 'costs', 'pilotOnce'),
    valueRunning: asApproved('Value that runs'),
    valueOnce: asApproved('Value once'),
    costSpread: asApproved('Cost that runs'),
    costOnce: asApproved('Cost once'),
    pilotValueRunning: asApproved('Pilot: value that runs'),
    pilotValueOnce: asApproved('Pilot: value once'),
    pilotCostSpread: asApproved('Pilot: cost that runs'),
    pilotCostOnce: asApproved('Pilot: cost once'),
  }),
);

/** What is copied, and where to: from the first column to the last, without headers. */
export const planNow = approvedMonths.block('valueNow', 'pilotCostOnceNow');
export const planApproved = approvedMonths.block('valueRunning', 'pilotCostOnce');
