import type { TabContext } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import { colours } from '../../model/look.ts';
import type { Chart } from '../../model/tab.ts';
import { wayLetter } from './blocks.ts';
import { chartRows, shownOf } from './months.ts';
import { settings } from './settings.ts';
import { ways } from './ways.ts';

export const chartTitle = `$${chartRows.letter('month')}$${chartRows.headerRow - 1}`;
export const titleFormula = shownOf((block) => `{summaries.title.${block}}`, '"Cost so far, by way"');

/** The chart stands beside the settings and goes on below them. */
export const lastChartRow = settings.nextRow + 6;

const lines = [
  ['service', colours.blue],
  ['custom', colours.orange],
  ['hybrid', colours.green],
] as const;

export const costChart = ({ worked }: Pick<TabContext, 'worked'>): Chart => ({
  kind: 'line',
  title: 'Cost so far, by way',
  titleFrom: worked(chartTitle),
  categories: worked(fixed(chartRows.filled('month'))),
  series: lines.map(([column, colour], index) => ({
    name: ways[index] ?? ways[0],
    values: worked(fixed(chartRows.filled(column))),
    colour,
  })),
  xTitle: 'Months since the start',
  yTitle: 'Cost so far',
  over: `${wayLetter('control')}${settings.firstRow - 1}:${wayLetter('status')}${lastChartRow}`,
});
