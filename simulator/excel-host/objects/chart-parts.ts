import * as z from 'zod/mini';
import { chartReference } from '../../book/chart-references.ts';
import { chartTitle } from '../../book/chart-title.ts';
import type { AxisEnds, Chart } from '../../book/extras.ts';
import { invalidArgument } from '../host-error.ts';
import { hostClass, membersOf } from '../members.ts';
import { stateOf } from '../state.ts';
import type { ChartTarget } from './chart-target.ts';

const { holds, object, method } = membersOf<ChartTarget>();

export const title = hostClass<ChartTarget>({
  name: 'ChartTitle',
  members: {
    text: holds(
      z.string(),
      (it) => chartTitle(it.sheet.book, it.chart),
      (it, text) => setTitle(it, text, null),
    ),
    visible: holds(
      z.boolean(),
      (it) => chartTitle(it.sheet.book, it.chart) !== '',
      (it, visible) => {
        if (!visible) setTitle(it, '', null);
      },
    ),
    setFormula: method(z.tuple([z.string()]), (it, [formula]) =>
      setTitle(it, it.chart.title, cellOf(it, formula)),
    ),
  },
});

function setTitle({ chart }: ChartTarget, text: string, from: string | null): void {
  chart.title = text;
  chart.titleFrom = from;
}

/** The formula of a title is the address of one cell, with its sheet. */
function cellOf({ sheet: { book } }: ChartTarget, formula: string): string {
  const place = /^=.+!/.test(formula) ? book.find(formula.slice(1)) : null;
  const isCell = place && place.area.rows === 1 && place.area.columns === 1;
  if (!isCell) throw invalidArgument(`"${formula}" is not the address of a cell with its sheet`);
  return chartReference(book.sheets()[place.sheet]?.name ?? '', place.area);
}

/** An end of an axis: '' leaves it to Excel. */
function end(ends: 'xEnds' | 'yEnds', name: keyof AxisEnds) {
  return holds(
    z.union([z.number(), z.literal('')]),
    (it) => {
      const value = it.chart[ends][name];
      if (value === null) throw invalidArgument('the ends that Excel chooses are not modelled');
      return value;
    },
    (it, value) => {
      const hasNumbers = ends === 'yEnds' || it.chart.kind === 'scatter';
      if (!hasNumbers) throw invalidArgument('an axis of categories has no ends');
      it.chart[ends][name] = value === '' ? null : value;
    },
  );
}

/** The workbook does not keep where labels stand: it draws them at the low end. */
type Position = 'NextToAxis' | 'High' | 'Low' | 'None';
const labels = new WeakMap<Chart, Record<'xTitle' | 'yTitle', Position>>();
const labelsOf = ({ chart }: ChartTarget) =>
  labels.get(chart) ?? { xTitle: 'NextToAxis' as const, yTitle: 'NextToAxis' as const };

/** The workbook does not keep where the other axis crosses: the figures stand below. */
const crossings = new WeakMap<Chart, 'Automatic' | 'Maximum' | 'Minimum'>();

/** The two axes differ in which title they bear and where they end. */
function axis(text: 'xTitle' | 'yTitle', ends: 'xEnds' | 'yEnds') {
  const axisTitle = hostClass<ChartTarget>({
    name: 'ChartAxisTitle',
    members: {
      text: holds(
        z.string(),
        (it) => it.chart[text],
        (it, value) => {
          const showsBlank = stateOf(it.sheet.book).behaviour.showsBlankAxisTitles;
          it.chart[text] = value === '' && showsBlank ? 'Axis Title' : value;
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
  return hostClass<ChartTarget>({
    name: 'ChartAxis',
    members: {
      title: object(axisTitle),
      minimum: end(ends, 'from'),
      maximum: end(ends, 'to'),
      reversePlotOrder: holds(
        z.boolean(),
        (it) => it.chart.isFirstOnTop,
        (it, isReversed) => {
          if (text !== 'xTitle' || it.chart.kind !== 'bar')
            throw invalidArgument('modelled for the categories of a bar chart alone');
          it.chart.isFirstOnTop = isReversed;
        },
      ),
      position: holds(
        z.enum(['Automatic', 'Maximum', 'Minimum']),
        (it) => crossings.get(it.chart) ?? 'Automatic',
        (it, position) => void crossings.set(it.chart, position),
      ),
      tickLabelPosition: holds(
        z.enum(['NextToAxis', 'High', 'Low', 'None']),
        (it) => labelsOf(it)[text],
        (it, position) => void labels.set(it.chart, { ...labelsOf(it), [text]: position }),
      ),
    },
  });
}

export const axes = hostClass<ChartTarget>({
  name: 'ChartAxes',
  members: {
    // Excel calls the x axis of a scatter chart so too.
    categoryAxis: object(axis('xTitle', 'xEnds')),
    valueAxis: object(axis('yTitle', 'yEnds')),
  },
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
