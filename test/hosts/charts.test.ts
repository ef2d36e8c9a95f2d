import { expect, it } from 'vitest';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { chart } from '../support/chart.ts';
import { bothHosts } from '../support/hosts.ts';

const free = { from: null, to: null };
const plain = { stacked: false, showsHidden: true, xEnds: free, yEnds: free };
const [now, later] = [
  { name: 'Now', colour: '0072B2' },
  { name: 'Later', colour: 'D55E00' },
];

const cases: [wanted: Partial<typeof chart> & Pick<OperationOf<'chart'>, 'kind'>, kept: object][] = [
  [
    { kind: 'scatter', xFrom: 1, xTo: 5, yFrom: 0 },
    {
      ...plain,
      kind: 'scatter',
      xEnds: { from: 1, to: 5 },
      yEnds: { from: 0, to: null },
      series: [
        { ...now, marker: true },
        { ...later, marker: true },
      ],
    },
  ],
  [
    { kind: 'column', stacked: true },
    { ...plain, kind: 'column', stacked: true, series: [now, later] },
  ],
  [
    {
      kind: 'line',
      series: chart.series.map((each, index) => ({ ...each, dotted: index === 1 })),
    },
    {
      ...plain,
      kind: 'line',
      series: [
        { ...now, dotted: false },
        { ...later, dotted: true },
      ],
    },
  ],
  [
    { kind: 'bar', yTo: 10 },
    { ...plain, kind: 'bar', yEnds: { from: null, to: 10 }, series: [now, later] },
  ],
];

/** Excel fixes what it refers to ("$A$2"), Google does not. */
const unfixed = (kept: unknown): unknown => JSON.parse(JSON.stringify(kept).replaceAll('$', ''));

it.each(
  Object.entries(bothHosts).flatMap(([name, open]) => cases.map((each) => [name, open, ...each] as const)),
)('%s draws the chart that was asked for: %#', async (_, open, wanted, kept) => {
  const { book, port } = await open();
  await port.run([
    { do: 'addSheet', sheet: 'Risks', rows: 100, columns: 26 },
    { ...chart, ...wanted },
  ]);
  const index = book.sheetNamed('Risks')?.index ?? -1;
  expect(unfixed(book.extras(index).charts)).toMatchObject([
    {
      ...kept,
      title: 'Ready and worth it',
      categories: 'Risks!A2:A4',
      xTitle: 'Readiness',
      yTitle: 'Worth',
    },
  ]);
});

it.each(Object.entries(bothHosts))('%s takes the chart with a title away, and no other', async (_, open) => {
  const { book, port } = await open();
  const charts = ['One', 'Two', 'One'].map((title) => ({ ...chart, kind: 'line' as const, title }));
  await port.run([{ do: 'addSheet', sheet: 'Risks', rows: 100, columns: 26 }, ...charts]);
  const titles = () => book.extras(book.sheetNamed('Risks')?.index ?? -1).charts.map(({ title }) => title);
  await port.run([{ do: 'deleteChart', sheet: 'Risks', title: 'One' }]);
  expect(titles()).toEqual(['Two']);
  await port.run([
    { do: 'deleteChart', sheet: 'Risks', title: 'Two' },
    { ...chart, kind: 'line', title: 'Two' },
    { do: 'deleteChart', sheet: 'Risks', title: 'Three' },
  ]);
  expect(titles()).toEqual(['Two']);
});
