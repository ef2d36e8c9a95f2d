import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { isFraction } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { planMonths } from '../assumptions/plan-months.ts';
import { valueLines } from './lines.ts';
import { rampedWeeksOf } from './ramped-weeks.ts';

const money = { ...working, format: 'money' } as const;

/** Months beyond the horizon stay blank. */
const within = <Formula extends string>(formula: Formula) =>
  `IF(AND({problem}="", ISNUMBER({assumptions.rampUsed}), [@month]<=N({assumptions.horizon})), ${formula}, "")` as const;
/** In your belief too. */
const believing = <Formula extends string>(formula: Formula) =>
  within(`IF(${isFraction('AIR_Confidence')}, ${formula}, "")`) as `${Formula}`;

/** Weeks of full value of each line by a time, in weeks from the start. */
const rampedBy = (weeks: string) => rampedWeeksOf(`(${weeks}-{lines.startWeek})`, '{assumptions.rampUsed}');
/** What lines that run bring in a month, each on its own ramp. */
const runningOf = <Amount extends string>(amount: Amount) =>
  `SUMPRODUCT(
    ({lines.startUsed}<=[@month])*({lines.endUsed}>=[@month])*${amount}
    *(${rampedBy('[@weeks]')}-${rampedBy('[above weeks]')}))
  /{assumptions.weeksInYear}` as `${Amount}[@month][@weeks][above weeks]`;
const once = <Amount extends string, More extends string>(amount: Amount, more: More) =>
  `SUMIFS({lines.${amount}}, {lines.comes}, "Once", {lines.startUsed}, [@month]${more})` as const;
/** Confidence makes what is brought smaller, and never what is taken away. */
const believed = <Claim extends string, Taken extends string>(claim: Claim, taken: Taken) =>
  believing(`AIR_Confidence*(${claim}-${taken})+${taken}`);
const ifAnyTakes = <Formula extends string>(formula: Formula) => within(`IF({takes}=0, 0, ${formula})`);

/** What lines bring, a row a month from month 0. */
export const valueSchedule = table(`B${valueLines.lastWorkedRow + 4}`, planMonths.length, {
  month: { label: 'Month', ...working, format: 'whole', contents: planMonths },
  weeks: {
    label: 'Weeks by its end',
    ...working,
    format: 'weeks',
    formula: '[@month]*{assumptions.weeksInYear}/{assumptions.monthsInYear}',
  },
  claimRunning: {
    label: inCurrency('Claim that runs'),
    ...money,
    first: within('0'),
    formula: within(runningOf('{lines.runningYear}')),
  },
  takenRunning: {
    label: inCurrency('Of it taken away (below 0)'),
    ...money,
    first: within('0'),
    formula: ifAnyTakes(runningOf('({lines.runningYear}<0)*{lines.runningYear}')),
  },
  claimOnce: { label: inCurrency('Claim that comes once'), ...money, formula: within(once('ramped', '')) },
  running: {
    label: inCurrency('Running, at your confidence'),
    ...money,
    formula: believed('[@claimRunning]', '[@takenRunning]'),
  },
  once: { label: inCurrency('Once, at your confidence'), ...money, formula: believing(once('believed', '')) },
  pilotClaim: {
    label: inCurrency('Claim that runs, pilot'),
    ...money,
    first: within('0'),
    formula: within(runningOf('{lines.isPilot}*{lines.runningYear}')),
  },
  pilotTaken: {
    label: inCurrency('Of it taken away, pilot (below 0)'),
    ...money,
    first: within('0'),
    formula: ifAnyTakes(runningOf('{lines.isPilot}*({lines.runningYear}<0)*{lines.runningYear}')),
  },
  pilotRunning: {
    label: inCurrency('Running, pilot'),
    ...money,
    formula: believed('[@pilotClaim]', '[@pilotTaken]'),
  },
  pilotOnce: {
    label: inCurrency('Once, pilot'),
    ...money,
    formula: believing(once('believed', ', {lines.isPilot}, 1')),
  },
});
