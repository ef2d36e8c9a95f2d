import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import { costsAnything } from '../tracking/running.ts';
import { byWorkflow } from './by-workflow.ts';

const whole = { ...working, format: 'whole' } as const;
const money = { ...working, format: 'money' } as const;
const without = { tracking: '""' } as const;
const within = <Formula extends string>(formula: Formula) =>
  `IF(ISNUMBER([@block]), ${formula}, "")` as const;

/** Of the calendar weeks of a block. */
const inBlock = (column: string) =>
  `SUMIFS({tracking.weeks.${column}}, {tracking.weeks.monday}, ">="&[@begins],
    {tracking.weeks.monday}, "<"&([@begins]+{tracking.blockWeeks}*{assumptions.daysInWeek}))` as '[@begins]';
/** Typed less planned is kept as it has run up. */
const adjustedBy = (monday: string) => `SUMIF({tracking.weeks.monday}, ${monday}, {tracking.weeks.adjusted})`;
const lastWeek = '[@begins]+({tracking.blockWeeks}-1)*{assumptions.daysInWeek}';
const weekBefore = '[@begins]-{assumptions.daysInWeek}';

/**
 * The last six whole blocks of calendar weeks, the latest last, which ends with the last tracked week: what the trend is taken
 * from. One-off costs are left out, as they are no trend.
 */
export const trendBlocks = table(`${byWorkflow.letter('workflow')}${byWorkflow.spareRow + 3}`, 6, {
  place: { label: 'Blocks after it', ...whole, contents: [5, 4, 3, 2, 1, 0] },
  block: {
    label: 'Is whole',
    ...whole,
    formula: `
      IF(ISNUMBER({tracking.ofAll.weeks}),
        IF({tracking.ofAll.weeks}>=([@place]+1)*{tracking.blockWeeks}, [@place], ""),
        "")`,
    without,
  },
  begins: {
    label: 'Begins',
    ...working,
    format: 'date',
    formula: within(
      '{tracking.ofAll.last}+{assumptions.daysInWeek}-([@block]+1)*{tracking.blockWeeks}*{assumptions.daysInWeek}',
    ),
    without,
  },
  weeks: { label: 'Weeks', ...whole, formula: within('{tracking.blockWeeks}'), without },
  value: {
    label: inCurrency('Value'),
    ...money,
    formula: within(`IF(ISNUMBER({tracking.ofAll.value}), ${inBlock('value')}, "")`),
    without,
  },
  cost: {
    label: inCurrency('Running cost'),
    ...money,
    formula: within(`
      IF(ISNUMBER({tracking.ofAll.cost}),
        ${inBlock('planned')}+${inBlock('incidents')}+${adjustedBy(lastWeek)}-${adjustedBy(weekBefore)},
        "")`) as '[@block][@begins]',
    without,
  },
  return: {
    label: 'Return on running cost',
    ...working,
    format: 'percent',
    formula: `
      IF(COUNT([@value], [@cost])=2,
        IF(${costsAnything('[@cost]')}, ([@value]-[@cost])/[@cost], ""),
        "")`,
    without,
  },
});

/** What the drift names: "return1" of the oldest block to "return6" of the latest. */
export const trendCells: Readonly<Record<string, string>> = Object.fromEntries(
  (['weeks', 'value', 'cost', 'return'] as const).flatMap((column) =>
    trendBlocks.rows.map((row, index) => [`${column}${index + 1}`, trendBlocks.cell(column, row)]),
  ),
);
