import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Answers, Found } from './questions.ts';

/** A drawing, and what it shows in words, for who does not see it. */
export interface Chart {
  readonly svg: string;
  readonly words: string;
}

/** Colours are classes of the page, so that light, dark and print each have their own. */
const config = {
  background: 'transparent',
  font: 'inherit',
  view: { stroke: 'transparent' },
  axis: {
    labelColor: 'currentColor',
    titleColor: 'currentColor',
    domainColor: 'currentColor',
    tickColor: 'currentColor',
    gridColor: 'currentColor',
    gridOpacity: 0.15,
    labelFontSize: 12,
    titleFontSize: 12,
    titleFontWeight: 'normal',
    labelLimit: 280,
  },
} as const;
const width = 560;

async function draw(spec: object): Promise<string> {
  const view = new View(parse(compile({ ...spec, config } as TopLevelSpec).spec), { renderer: 'none' });
  try {
    // The page says in words what a drawing shows: nothing inside of it is to be read out one by one.
    return (await view.toSVG()).replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '');
  } finally {
    view.finalize();
  }
}

const number = (value: unknown) => (typeof value === 'number' ? value : 0);
const inPercent = (share: number) => `${Math.round(100 * share)}%`;

/** The currency of most workbooks: one chart cannot hold two. */
export const mainCurrency = ({ totals }: Answers): string => String(totals[0]?.currency ?? '');

export async function moneyChart(answers: Answers): Promise<Chart | null> {
  const currency = mainCurrency(answers);
  const byCategory = new Map<string, number>();
  for (const row of answers.money)
    if (row.currency === currency)
      byCategory.set(
        String(row.category),
        (byCategory.get(String(row.category)) ?? 0) + number(row.plan_cost),
      );
  const values = [...byCategory].map(([name, cost]) => ({ name, cost })).filter(({ cost }) => cost > 0);
  if (values.length === 0) return null;
  values.sort((one, other) => other.cost - one.cost);
  const all = values.reduce((sum, { cost }) => sum + cost, 0);
  return {
    svg: await draw({
      width,
      height: { step: 24 },
      data: { values },
      mark: { type: 'bar', color: 'var(--bar)', height: 14 },
      encoding: {
        y: { field: 'name', type: 'nominal', sort: null, title: null, axis: { ticks: false, domain: false } },
        x: {
          field: 'cost',
          type: 'quantitative',
          title: `Planned cost, ${currency}`,
          axis: { tickCount: 5, format: ',.0f' },
        },
      },
    }),
    words: `Planned cost in ${currency}: ${values.map(({ name, cost }) => `${name} ${inPercent(cost / all)}`).join(', ')}.`,
  };
}

export async function returnsChart(answers: Answers): Promise<Chart | null> {
  const currency = mainCurrency(answers);
  const rows = answers.workflows
    .filter((row) => row.currency === currency && typeof row.plan_roi === 'number')
    .slice(0, 10);
  if (rows.length === 0) return null;
  const points = (row: Found) => [
    { name: row.name, what: 'Plan', roi: row.plan_roi },
    ...(typeof row.course_roi === 'number'
      ? [{ name: row.name, what: 'On course', roi: row.course_roi }]
      : []),
  ];
  return {
    svg: await draw({
      width,
      height: { step: 26 },
      data: { values: rows.flatMap(points) },
      layer: [
        {
          mark: { type: 'rule', color: 'currentColor', opacity: 0.4 },
          encoding: {
            y: { field: 'name', type: 'nominal', sort: null },
            x: { aggregate: 'min', field: 'roi' },
            x2: { aggregate: 'max', field: 'roi' },
          },
        },
        { mark: { type: 'rule', color: 'currentColor', strokeDash: [3, 3] }, encoding: { x: { datum: 0 } } },
        {
          mark: { type: 'point', filled: true, size: 90, opacity: 1 },
          encoding: {
            y: {
              field: 'name',
              type: 'nominal',
              sort: null,
              title: null,
              axis: { ticks: false, domain: false },
            },
            x: { field: 'roi', type: 'quantitative', title: 'ROI', axis: { format: '.0%', tickCount: 6 } },
            shape: {
              field: 'what',
              type: 'nominal',
              scale: { domain: ['Plan', 'On course'], range: ['circle', 'diamond'] },
              legend: null,
            },
            color: {
              field: 'what',
              type: 'nominal',
              scale: { domain: ['Plan', 'On course'], range: ['var(--plan)', 'var(--course)'] },
              legend: null,
            },
          },
        },
      ],
    }),
    words: `ROI by workflow in ${currency}, circle as planned, diamond on course: ${rows
      .map(
        (row) =>
          `${row.name} ${inPercent(number(row.plan_roi))}${typeof row.course_roi === 'number' ? ` and ${inPercent(row.course_roi)}` : ''}`,
      )
      .join(', ')}.`,
  };
}

const nameOf = ({ by, name }: Found): string =>
  by === 'all' ? 'All claims' : by === 'evidence' ? `Evidence: ${name}` : String(name);

export async function cameTrueChart({ cameTrue }: Answers): Promise<Chart | null> {
  const values = cameTrue.map((row) => ({
    name: nameOf(row),
    share: number(row.share),
    low: number(row.low),
    high: number(row.high),
  }));
  if (values.length === 0) return null;
  const y = {
    field: 'name',
    type: 'nominal',
    sort: null,
    title: null,
    axis: { ticks: false, domain: false },
  } as const;
  return {
    svg: await draw({
      width,
      height: { step: 26 },
      data: { values },
      layer: [
        {
          mark: { type: 'rule', color: 'var(--bar)', strokeWidth: 3 },
          encoding: {
            y,
            x: {
              field: 'low',
              type: 'quantitative',
              title: 'Came true of what was claimed',
              scale: { domain: [0, 1] },
              axis: { format: '.0%' },
            },
            x2: { field: 'high' },
          },
        },
        {
          mark: { type: 'point', filled: true, size: 80, opacity: 1, color: 'var(--plan)' },
          encoding: { y, x: { field: 'share', type: 'quantitative' } },
        },
      ],
    }),
    words: `What came true, with its range: ${values
      .map(
        ({ name, share, low, high }) =>
          `${name} ${inPercent(share)} (${inPercent(low)} to ${inPercent(high)})`,
      )
      .join(', ')}.`,
  };
}
