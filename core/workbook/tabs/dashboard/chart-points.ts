import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { isDay } from '../assumptions/inputs.ts';
import { plan } from './plan.ts';

const money = { ...working, format: 'money' } as const;
const points = Array.from({ length: 13 }, (_, point) => point);

const monthBefore = '[@begun]';
const partOfMonth = `([@month]-${monthBefore})`;

/** What the plan has by then; within a month as a line from its begin to its end. */
function planned(column: 'valueSoFar' | 'costSoFar' | 'claimSoFar') {
  const at = <Month extends string>(month: Month) =>
    `VLOOKUP(${month}, {planByMonth}, ${plan.columns.indexOf(column) + 1}, FALSE())` as const;
  const before = at(monthBefore);
  return `
    IF(ISNUMBER([@month]),
      IF(ISNUMBER(${before}),
        ${before}+IF(${partOfMonth}>0, ${partOfMonth}*(${at(`${monthBefore}+1`)}-${before}), 0),
        NA()),
      NA())` as `[@month]`;
}
const dayOf = <Month extends string>(month: Month) => `EDATE(AIR_StartDate, ${month})` as const;
/** The Monday of the last whole week by then; one that ends a few days later belongs to it. */
const lastMonday = `INT(ROUND(${dayOf(monthBefore)}+${partOfMonth}*(${dayOf(`${monthBefore}+1`)}-${dayOf(monthBefore)}),6))-{assumptions.daysInWeek}`;
/** By the last week that ends by then; a month of few weeks may have none yet. */
const measured = (sum: 'value' | 'cost') =>
  `IF(AND(ISNUMBER([@until]), ISNUMBER({tracking.ofAll.${sum}})),
    IF([@until]>={tracking.ofAll.first},
      SUMIF({tracking.weeks.monday}, [@until]-MOD([@until]-{tracking.ofAll.first}, {assumptions.daysInWeek}), {tracking.weeks.${sum}SoFar}),
      NA()),
    NA())`;

/**
 * The running chart: points spread over the months that it shows, so that it is full whatever their number. Those are the
 * horizon, and once something was measured the months of that, up to the end of the block that they are in.
 */
export const chartPoints = table(`${plan.letter('month')}${plan.spareRow + 3}`, points.length, {
  point: { label: 'Point', ...working, format: 'whole', contents: points },
  month: {
    label: 'Month',
    ...working,
    format: 'quantity',
    formula: `
      IF(ISNUMBER({chartMonths}),
        ROUND([@point]*{chartMonths}/${points.length - 1}, IF({measuredDays}>0, 2, 0)),
        NA())`,
  },
  begun: {
    label: 'Whole months',
    ...working,
    format: 'whole',
    formula: 'IF(ISNUMBER([@month]), INT([@month]), "")',
  },
  value: { label: 'Value', ...money, formula: planned('valueSoFar') },
  cost: { label: 'Cost', ...money, formula: planned('costSoFar') },
  claim: { label: 'All of the claim', ...money, formula: planned('claimSoFar') },
  breakEven: {
    label: 'Break-even',
    ...money,
    formula: `
      IF(AND(ISNUMBER([@value]), ISNUMBER([@cost]), COUNT([header breakEven]:[above breakEven])=0),
        IF([@value]>=[@cost], [@value], NA()),
        NA())`,
  },
  // Months that are not over for Tracking stay away.
  until: {
    label: 'Month ends',
    ...working,
    format: 'date',
    formula: `
      IF(AND(ISNUMBER([@month]), ${isDay('AIR_StartDate')}),
        IF(${lastMonday}<=N({tracking.ofAll.lastDay}), ${lastMonday}, ""),
        "")`,
    without: { tracking: '""' },
  },
  measuredValue: {
    label: 'Value, measured',
    ...money,
    formula: measured('value'),
    without: { tracking: 'NA()' },
  },
  measuredCost: {
    label: 'Cost, measured',
    ...money,
    formula: measured('cost'),
    without: { tracking: 'NA()' },
  },
});
