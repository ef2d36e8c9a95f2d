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

const days = '({tracking.blockWeeks}*{assumptions.daysInWeek})';
const worth = 'SUMIFS({tracking.log.worth}, {tracking.log.block}, [@block])';
const incidents = `
  SUMIFS({risks.incidents.costUsed}, {risks.incidents.day}, ">="&[@begins],
    {risks.incidents.day}, "<"&([@begins]+${days}), {risks.incidents.day}, "<="&{tracking.ofAll.lastDay})` as const;
const ifMeasured = <Formula extends string>(sum: 'value' | 'cost', formula: Formula) =>
  within(`IF(ISNUMBER({tracking.ofAll.${sum}}), ${formula}, "")`);

/**
 * The last six blocks of weeks that have rows, the latest last: what the trend is taken from. One-off costs are left out, as
 * they are no trend.
 */
export const trendBlocks = table(`${byWorkflow.letter('workflow')}${byWorkflow.spareRow + 3}`, 6, {
  place: { label: 'Place', ...whole, contents: [1, 2, 3, 4, 5, 6] },
  block: {
    label: 'Block',
    ...whole,
    // The largest below that of the next row.
    formula: `
      IF(ISNUMBER([below block]),
        IF(COUNTIF({tracking.log.block}, "<"&[below block])>0,
          LARGE({tracking.log.block}, COUNTIF({tracking.log.block}, ">="&[below block])+1),
          ""),
        "")`,
    last: 'IF(COUNT({tracking.log.block})>0, MAX({tracking.log.block}), "")',
    without,
  },
  begins: {
    label: 'Begins',
    ...working,
    format: 'date',
    formula: within(`{tracking.ofAll.first}+[@block]*${days}`),
    without,
  },
  weeks: {
    label: 'Weeks',
    ...whole,
    formula: within('MIN({tracking.blockWeeks}, {tracking.ofAll.weeks}-[@block]*{tracking.blockWeeks})'),
    without,
  },
  value: {
    label: inCurrency('Value, less incidents'),
    ...money,
    formula: ifMeasured('value', `${worth}-${incidents}`),
    without: { ...without, risks: ifMeasured('value', worth) },
  },
  cost: {
    label: inCurrency('Running cost'),
    ...money,
    formula: ifMeasured(
      'cost',
      '[@weeks]*{tracking.ofAll.planShare}+SUMIFS({tracking.log.adjusted}, {tracking.log.block}, [@block])',
    ),
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
