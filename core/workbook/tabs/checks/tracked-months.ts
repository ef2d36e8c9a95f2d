import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import { aWeekOf, planMonths } from '../assumptions/plan-months.ts';
import { routeParts } from './route-parts.ts';

/** By month of the plan: how many of its calendar weeks are tracked, and what they cost as planned. */
export const trackedMonths = table(`B${routeParts.nextRow + 3}`, planMonths.length, {
  month: { label: 'Month', ...working, format: 'whole', contents: planMonths },
  weeks: {
    label: 'Tracked weeks in it',
    ...working,
    format: 'whole',
    formula: 'COUNTIF({tracking.weeks.month}, [@month])',
    without: { tracking: '0' },
  },
  cost: {
    label: inCurrency('They cost as planned'),
    ...working,
    format: 'money',
    formula: `[@weeks]*${aWeekOf('SUMIF({costs.schedule.month}, [@month], {costs.schedule.spread})')}`,
  },
});
