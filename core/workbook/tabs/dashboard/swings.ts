import { working, workingText } from '../../declare/columns.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import { isFraction, isNotNegative } from '../../model/conditions.ts';
import { formula } from '../../model/page.ts';
import { rampedWeeksOf } from '../value/ramped-weeks.ts';
import { benchmarks } from './benchmarks.ts';

/** What a return is made of. */
interface Terms {
  /** At your confidence and with the ramp. */
  readonly value: string;
  readonly cost: string;
}
const planned: Terms = { value: 'AIR_Value', cost: 'AIR_TotalCost' };

/** The return with some of its terms moved. A cost lowered by all of it leaves nothing to divide by. */
function returnWith(moved: Partial<Terms>): string {
  const { value, cost } = { ...planned, ...moved };
  const roi = `(${value}-(${cost}))/(${cost})`;
  return within(moved.cost === undefined ? roi : `IF(${cost}>0, ${roi}, 0)`);
}
const within = <Formula extends string>(text: Formula) =>
  `IF(AND(ISNUMBER(AIR_ROI), ${isFraction('AIR_Swing')}, ${isNotNegative('AIR_SwingWeeks')}), ${text}, "")` as const;

/** Shares stop at 100%: the lines that hang on one grow only so far. */
const withShare = (share: string, lines: string, factor: string) => ({
  value: `(AIR_Value+IF(N(${share})>0, SUM(${lines})*(MIN(1, ${share}*${factor})/${share}-1), 0))`,
});
/** Each line on a ramp of another length; what comes once has none. */
const withRamp = (ramp: string) => ({
  value: `(SUMIF({value.lines.comes}, "Once", {value.lines.believed})
    +SUMPRODUCT({value.lines.runningYear}*(({value.lines.runningYear}>0)*AIR_Confidence+({value.lines.runningYear}<0))
      *${rampedWeeksOf('{value.lines.weeksRun}', ramp)})/{assumptions.weeksInYear})`,
});
const byFactor = (moved: (factor: string) => Partial<Terms>) => ({
  lower: moved('(1-AIR_Swing)'),
  higher: moved('(1+AIR_Swing)'),
});

/** The inputs, and which terms each moves. */
const inputs = [
  {
    what: 'Hourly rate',
    ...byFactor((factor) => ({
      value: `(AIR_Value+SUM({value.lines.atRate})*(${factor}-1))`,
      cost: `(AIR_TotalCost+SUM({costs.lines.atRate})*(${factor}-1))`,
    })),
  },
  { what: 'Hours and quantities', ...byFactor((factor) => ({ value: `(AIR_Value*${factor})` })) },
  {
    what: 'Confidence',
    ...byFactor((factor) => ({ value: `({value.brings}*MIN(1, AIR_Confidence*${factor})-{value.takes})` })),
  },
  {
    what: 'Redirected share',
    ...byFactor((factor) => withShare('AIR_Redirected', '{value.lines.atRedirected}', factor)),
  },
  {
    what: 'Attribution',
    ...byFactor((factor) => withShare('AIR_Attribution', '{value.lines.atAttribution}', factor)),
  },
  { what: 'Cost', ...byFactor((factor) => ({ cost: `AIR_TotalCost*${factor}` })) },
  {
    what: formula('"Ramp, by "&N(AIR_SwingWeeks)&" weeks"'),
    lower: withRamp('MAX(0, AIR_RampWeeks-AIR_SwingWeeks)'),
    higher: withRamp('(AIR_RampWeeks+AIR_SwingWeeks)'),
  },
] as const;

const whole = { ...working, format: 'whole' } as const;
const share = { ...working, format: 'percent' } as const;

/** What the return would be with one input lower or higher. */
export const swings = withoutSpare(
  table(`${benchmarks.letter('kind')}${benchmarks.spareRow + 3}`, inputs.length, {
    what: {
      label: 'Input',
      ...working,
      style: 'workingsLabel',
      format: 'general',
      contents: inputs.map(({ what }) => what),
    },
    place: { label: 'Place', ...whole, contents: inputs.map((_, index) => index + 1) },
    // Of equal ones the upper stands first.
    rank: {
      label: 'Rank',
      ...whole,
      formula: within('SUMPRODUCT(([span]>[@span])*1)+SUMPRODUCT(([first span]:[@span]=[@span])*1)'),
    },
    name: { label: 'Input', ...workingText, format: 'general', formula: '[@what]' },
    lower: { label: 'Return if lower', ...share, formulas: inputs.map(({ lower }) => returnWith(lower)) },
    higher: { label: 'Return if higher', ...share, formulas: inputs.map(({ higher }) => returnWith(higher)) },
    span: { label: 'Between them', ...share, formula: within('ABS([@higher]-[@lower])') },
  }),
);

/** By rank: the input, and the return if it is lower or higher. */
export const swingsByRank = swings.block('rank', 'higher');
