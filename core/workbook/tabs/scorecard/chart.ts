import { quadrants } from '../../../methods/use-case-quadrant.ts';
import { fixed } from '../../model/addresses.ts';
import type { Chart } from '../../model/tab.ts';
import { backlog } from './backlog.ts';
import { candidates } from './candidates.ts';
import { quadrantColours, quadrantColumns } from './quadrants.ts';
import { settings } from './settings.ts';

/** Below the workings of the rows. */
export const chartTitle = `$${candidates.letter('order')}$${candidates.spareRow + 3}`;

/** "Do first: Proposals and 2 more". */
export const titleFormula = `
  IF(COUNT([firstOrder])>0,
    "${quadrants.doFirst}: "&INDEX([workflow], MATCH(MIN([firstOrder]), [firstOrder], 0))
      &IF(COUNT([firstOrder])>1, " and "&(COUNT([firstOrder])-1)&" more", ""),
  IF(COUNT([score])>0, "None to do first yet",
  "Impact and feasibility"))`;

/** The last row of the chart, which stands beside the settings and the backlog. */
export const lastChartRow = backlog.lastRow + 6;
// a score beyond the lowest and the highest, so that their points are whole
const [from, to] = [0, 6];

export const quadrantChart: Chart = {
  kind: 'scatter',
  title: 'Impact and feasibility',
  titleFrom: chartTitle,
  categories: fixed(candidates.filled('x')),
  series: quadrantColumns.map(([name, column]) => ({
    name,
    values: fixed(candidates.filled(column)),
    colour: quadrantColours[name],
  })),
  xTitle: 'Feasible, 1 to 5',
  yTitle: 'Impact, 1 to 5',
  xFrom: from,
  xTo: to,
  yFrom: from,
  yTo: to,
  over: `${candidates.letter('feasibility')}${settings.firstRow - 1}:${candidates.letter('previous')}${lastChartRow}`,
};
