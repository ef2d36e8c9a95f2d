import type { Chart } from '../../model/tab.ts';
import { candidateLog } from './candidates.ts';
import { quadrantColours, quadrantColumns } from './quadrants.ts';
import { settings } from './settings.ts';

const { worked, lastWorkedRow } = candidateLog;
// a score beyond the lowest and the highest, so that their points are whole
const [from, to] = [0, 6];

/** On Workings, below the points that it shows. */
export const quadrantChart: Chart = {
  kind: 'scatter',
  title: 'Impact and feasibility',
  titleFrom: settings.cell('chartTitle'),
  categories: worked.range('x'),
  series: quadrantColumns.map(([name, column]) => ({
    name,
    values: worked.range(column),
    colour: quadrantColours[name],
  })),
  xTitle: 'Feasible, 1 to 5',
  yTitle: 'Impact, 1 to 5',
  xFrom: from,
  xTo: to,
  yFrom: from,
  yTo: to,
  over: `B${lastWorkedRow + 2}:C${lastWorkedRow + 18}`,
};
