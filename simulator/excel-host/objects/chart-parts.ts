import * as z from 'zod/mini';
import type { Chart } from '../../book/extras.ts';
import { hostClass, membersOf } from '../members.ts';
import type { ChartTarget } from './charts.ts';

const { holds, object } = membersOf<ChartTarget>();

export const title = hostClass<ChartTarget>({
  name: 'ChartTitle',
  members: {
    text: holds(
      z.string(),
      (it) => it.chart.title,
      (it, text) => {
        it.chart.title = text;
      },
    ),
    visible: holds(
      z.boolean(),
      (it) => it.chart.title !== '',
      (it, visible) => {
        if (!visible) it.chart.title = '';
      },
    ),
  },
});

/** The two axes differ in which title they bear. */
function axis(text: 'xTitle' | 'yTitle') {
  const axisTitle = hostClass<ChartTarget>({
    name: 'ChartAxisTitle',
    members: {
      text: holds(
        z.string(),
        (it) => it.chart[text],
        (it, value) => {
          it.chart[text] = value;
        },
      ),
      visible: holds(
        z.boolean(),
        (it) => it.chart[text] !== '',
        (it, visible) => {
          if (!visible) it.chart[text] = '';
        },
      ),
    },
  });
  return hostClass<ChartTarget>({ name: 'ChartAxis', members: { title: object(axisTitle) } });
}

export const axes = hostClass<ChartTarget>({
  name: 'ChartAxes',
  members: { categoryAxis: object(axis('xTitle')), valueAxis: object(axis('yTitle')) },
});

/** The workbook does not keep legends: a host does, as long as it lives. */
const legends = new WeakMap<Chart, { visible: boolean; position: string }>();
const legendOf = ({ chart }: ChartTarget) => legends.get(chart) ?? { visible: true, position: 'Right' };

export const legend = hostClass<ChartTarget>({
  name: 'ChartLegend',
  members: {
    visible: holds(
      z.boolean(),
      (it) => legendOf(it).visible,
      (it, visible) => void legends.set(it.chart, { ...legendOf(it), visible }),
    ),
    position: holds(
      z.enum(['Top', 'Bottom', 'Left', 'Right']),
      (it) => legendOf(it).position,
      (it, position) => void legends.set(it.chart, { ...legendOf(it), position }),
    ),
  },
});
