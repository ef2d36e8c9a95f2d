import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { isDay } from '../assumptions/inputs.ts';
import { plan } from './plan.ts';

const money = { ...working, format: 'money' } as const;
const points = Array.from({ length: 13 }, (_, point) => point);

/** What the plan has by that month. */
function planned(column: 'valueSoFar' | 'costSoFar' | 'claimSoFar') {
  const found = `VLOOKUP([@month], {planByMonth}, ${plan.columns.indexOf(column) + 1}, FALSE())`;
  return `IF(ISNUMBER([@month]), IF(ISNUMBER(${found}), ${found}, NA()), NA())`;
}
/** The Monday of the last whole week of that month; one that ends a few days later belongs to it. */
const lastMonday = 'EDATE(AIR_StartDate, [@month])-{assumptions.daysInWeek}';
/** By the last week that ends by then; a month of few weeks may have none yet. */
const measured = (sum: 'value' | 'cost') =>
  `IF(AND(ISNUMBER([@until]), ISNUMBER({tracking.ofAll.${sum}})),
    IF([@until]>={tracking.ofAll.first},
      SUMIF({tracking.weeks.monday}, [@until]-MOD([@until]-{tracking.ofAll.first}, {assumptions.daysInWeek}), {tracking.weeks.${sum}SoFar}),
      NA()),
    NA())`;

/** The running chart: months spread over the horizon, so that it is full whatever its length. */
export const chartPoints = table(`${plan.letter('month')}${plan.spareRow + 3}`, points.length, {
  point: { label: 'Point', ...working, format: 'whole', contents: points },
  month: {
    label: 'Month',
    ...working,
    format: 'whole',
    formula: `
      IF(ISNUMBER({assumptions.horizon}), ROUND([@point]*{assumptions.horizon}/${points.length - 1},0), NA())`,
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
