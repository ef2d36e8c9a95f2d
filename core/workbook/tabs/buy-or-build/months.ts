import { firstThatHolds } from '../../../methods/first-that-holds.ts';
import { working } from '../../declare/columns.ts';
import { type Column, table } from '../../declare/table.ts';
import { type Labels, usualLabels } from './currency.ts';
import { summaries } from './summaries.ts';
import { blockNumbers, longestSpan, type Way, ways } from './ways.ts';

const month = { label: 'Month', ...working, format: 'whole' } as const;
const money = { ...working, format: 'money' } as const;

export const totalOf = (block: number, way: Way): string => `total_${block}_${way}`;
export const aheadOf = (block: number, way: Way): string => `ahead_${block}_${way}`;

/** What a way of a block has cost by the end of each month. */
function total(block: number, way: Way, labels: Labels): readonly [string, Column] {
  const given = (column: string) => `{block${block}.${column}.${ways.indexOf(way) + 1}}`;
  const ifCounts = (soFar: string) => `IF(${given('state')}=1, ${soFar}, "")`;
  const own = totalOf(block, way);
  return [
    own,
    {
      ...money,
      label: labels.money(`${way} ${block}`),
      first: ifCounts(given('upfront')),
      formula: ifCounts(`[above ${own}]+${given('monthly')}*(1+N(${given('growth')}))^([@month]-1)`),
    },
  ];
}

/** The months in which it is no dearer than the service. */
function ahead(block: number, way: Way): readonly [string, Column] {
  const [own, service] = [`[@${totalOf(block, way)}]`, `[@${totalOf(block, ways[0])}]`];
  const formula = `
    IF(ISNUMBER(${own}),
      IF(ISNUMBER(${service}), IF(ROUND(${own}-${service},6)<=0, [@month], ""), ""),
      "")`;
  return [aheadOf(block, way), { ...month, label: `${way} ${block} no dearer`, formula }];
}

export const monthRowsWith = (labels: Labels) => {
  const columns: Record<string, Column> = {
    month,
    ...Object.fromEntries(blockNumbers.flatMap((block) => ways.map((way) => total(block, way, labels)))),
    ...Object.fromEntries(blockNumbers.flatMap((block) => ways.slice(1).map((way) => ahead(block, way)))),
  };
  return table(`B${summaries.spareRow + 3}`, longestSpan + 1, columns);
};
export const monthRows = monthRowsWith(usualLabels);

/** Of the workflow that the chart shows: `cell` names what is read of each. */
export const shownOf = (cell: (block: number) => string, otherwise: string): string =>
  firstThatHolds(
    blockNumbers.map((block) => [`{shown}={summaries.number.${block}}`, cell(block)]),
    otherwise,
  );

const line = (way: Way, labels: Labels) => {
  const figure = (block: number) =>
    `IF(ISNUMBER({@months.${totalOf(block, way)}}), {@months.${totalOf(block, way)}}, NA())`;
  return { ...money, label: labels.money(way), formula: shownOf(figure, 'NA()') };
};

/** What the chart is made from. */
export const chartRowsWith = (labels: Labels) =>
  table(`B${monthRows.spareRow + 4}`, monthRows.rows.length, {
    month,
    service: line('Service', labels),
    custom: line('Custom', labels),
    hybrid: line('Hybrid', labels),
  });
export const chartRows = chartRowsWith(usualLabels);
