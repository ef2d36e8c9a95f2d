import type { TabContext } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import { colours } from '../../model/look.ts';
import type { Chart, ChartSeries } from '../../model/tab.ts';
import { costBars, valueBars } from './bars.ts';
import { chartPoints } from './chart-points.ts';
import { chartRows } from './chart-rows.ts';
import { moves } from './moves.ts';
import { workflows } from './workflows.ts';
import { workings } from './workings.ts';

const over = (from: string, to: string, rows: { readonly from: number; readonly to: number }) =>
  `${from}${rows.from}:${to}${rows.to}`;
const [left, right] = [moves.letter('what'), workflows.letter('return')];

/** On the page; what they show stands on Workings. */
export function dashboardCharts({ worked }: Pick<TabContext, 'worked'>): Chart[] {
  const line = (
    name: string,
    column: (typeof chartPoints.columns)[number],
    colour: string,
    kind: Pick<ChartSeries, 'dotted' | 'marker'> = {},
  ): ChartSeries => ({ name, values: worked(fixed(chartPoints.filled(column))), colour, ...kind });
  const bars = (title: string, kind: 'cost' | 'value', place: string): Chart => {
    const shown = kind === 'cost' ? costBars : valueBars;
    return {
      kind: 'bar',
      title,
      titleFrom: worked(workings.cell(`${kind}Title`)),
      categories: worked(shown.range('kind')),
      series: [
        {
          name: title,
          values: worked(shown.range('amount')),
          colour: kind === 'cost' ? colours.orange : colours.blue,
        },
      ],
      xTitle: '',
      yTitle: '',
      over: place,
    };
  };
  return [
    {
      kind: 'line',
      title: 'Value and cost so far, as planned',
      titleFrom: worked(workings.cell('runningTitle')),
      categories: worked(fixed(chartPoints.filled('month'))),
      series: [
        line('Value', 'value', colours.blue),
        line('Cost', 'cost', colours.orange),
        line('All of the claim', 'claim', colours.grey, { dotted: true }),
        line('Break-even', 'breakEven', colours.blue, { marker: true }),
        line('Value, measured', 'measuredValue', colours.sky),
        line('Cost, measured', 'measuredCost', colours.vermilion),
      ],
      xTitle: 'Months since the start',
      yTitle: 'Amount so far',
      over: over(left, moves.letter('higher'), chartRows.running),
    },
    bars('Cost by kind', 'cost', over(workflows.letter('workflow'), right, chartRows.cost)),
    bars('Value by kind', 'value', over(workflows.letter('workflow'), right, chartRows.value)),
  ];
}
