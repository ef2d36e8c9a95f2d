import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { planMonths } from '../assumptions/plan-months.ts';
import { costLines } from './lines.ts';
import { runningOf } from './running-cost.ts';

const within = <Formula extends string>(formula: Formula) =>
  `IF(AND({problem}="", [@month]<=N({assumptions.horizon})), ${formula}, "")` as const;

const since = '[@month]-{lines.startUsed}';
// A yearly line falls on every twelfth month after its start; in each of 0 to 5 years it can hit this one.
const yearsOn = [0, 1, 2, 3, 4, 5].map((years) => `(${since}=${years}*{lines.every})`).join('+');

/** What of the lines is charged in a month. */
const charged = <Which extends string>(which: Which) =>
  `SUMPRODUCT(
    ${which}
    *({lines.startUsed}<=[@month])*({lines.endUsed}>=[@month])
    *{lines.amount}
    *(1+{lines.growthUsed})^((${since})*({lines.startUsed}<=[@month])))` as const;

/** The schedule, a row a month from month 0. Where it goes on beyond the horizon a page says so. */
export const costSchedule = table(`B${costLines.lastWorkedRow + 4}`, planMonths.length, {
  month: {
    label: 'Month',
    ...working,
    format: 'whole',
    contents: planMonths,
  },
  begins: {
    label: 'Begins',
    ...working,
    format: 'date',
    first: within('"before the start"'),
    formula: `
      IF([@month]>N({assumptions.horizon}), "after the horizon",
      IF({problem}="",
        IF(${isDay('AIR_StartDate')}, EDATE(AIR_StartDate, [@month]-1), "fill in: start"),
        ""))`,
  },
  once: {
    label: inCurrency('Once'),
    ...working,
    format: 'money',
    formula: within('SUMIFS({lines.totalUsed}, {lines.every}, 0, {lines.startUsed}, [@month])'),
  },
  yearly: {
    label: inCurrency('Yearly'),
    ...working,
    format: 'money',
    formula: within(charged(`({lines.every}>1)*(${yearsOn})`)),
  },
  monthly: {
    label: inCurrency('Monthly'),
    ...working,
    format: 'money',
    formula: within(charged('({lines.every}=1)')),
  },
  total: {
    label: inCurrency('Total'),
    ...working,
    format: 'money',
    formula: within('[@once]+[@yearly]+[@monthly]'),
  },
  soFar: {
    label: inCurrency('So far'),
    ...working,
    format: 'money',
    formula: within('SUM([first total]:[@total])'),
  },
  spread: {
    label: inCurrency('Running, yearly charges spread'),
    ...working,
    format: 'money',
    formula: within(runningOf('{lines.runningAmount}', '[@month]')),
  },
  sharedSpread: {
    label: inCurrency('Running, of no workflow'),
    ...working,
    format: 'money',
    formula: within(runningOf('({lines.workflow}="")*{lines.runningAmount}', '[@month]')),
  },
  pilotOnce: {
    label: inCurrency('Once, pilot'),
    ...working,
    format: 'money',
    formula: within(
      'SUMIFS({lines.totalUsed}, {lines.every}, 0, {lines.startUsed}, [@month], {lines.isPilot}, 1)',
    ),
  },
  pilotSpread: {
    label: inCurrency('Running, pilot'),
    ...working,
    format: 'money',
    formula: within(runningOf('{lines.isPilot}*{lines.runningAmount}', '[@month]')),
  },
});
