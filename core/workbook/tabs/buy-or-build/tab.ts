import { fixed, placeOf, plain } from '../../addresses.ts';
import { colours } from '../../look.ts';
import type { Chart, Content, Highlight, Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { formula, Page, tabOf, widthsFrom, words } from '../../page.ts';
import { dayIn, workflowChoice } from '../line-table.ts';
import { putBlocks } from './blocks.ts';
import {
  blocks,
  chartPlace,
  chartRows,
  chartTitle,
  fitColumns,
  longestSpan,
  monthRows,
  setting,
  settingColumn,
  settingRows,
  spans,
  summaries,
  wayLetter,
  ways,
} from './layout.ts';
import { putWorkings } from './months.ts';

/** Buy or build: what a service, something of one's own and both together cost, and which of them fits. */
export function buyOrBuildTab(context: BuildContext): Tab {
  const page = new Page();
  page.put(
    'B5',
    'A block a workflow. A way counts with its upfront and monthly cost, 0 where there is none. The five scores go from 1 to 5; 5 is the best in each.',
    'note',
  );
  putBlocks(page, context);
  putSettings(page);
  putWorkings(page, context);
  const lastColumn = wayLetter('status');
  const [first, last] = [monthRows.columns[0] ?? '', monthRows.columns[monthRows.columns.length - 1] ?? ''];
  return tabOf('buy_or_build', page, context, {
    columns: [
      ...widthsFrom('A', [16, 90, 150, 100, 100, 104, 74, 96, 90, 74, 95, 95, 95, 116, 90, 160, 168, 30]),
      ...widthsFrom(wayLetter('missing'), [140, 112, 90, 60, 75, 60, 80, 30]),
      // the workings of the workflows stand above those of the months
      { from: monthRows.letter(first), to: monthRows.letter(last), width: 125 },
    ],
    rows: blocks.map(({ table }) => ({ from: table.headerRow, to: table.headerRow, height: 44 })),
    validations: validations(context),
    highlights: highlights(),
    charts: [chart()],
    print: { area: `A1:${lastColumn}${chartPlace.to}`, orientation: 'landscape', pagesTall: 1 },
  });
}

function chart(): Chart {
  const series = [
    ['service', colours.blue],
    ['custom', colours.orange],
    ['hybrid', colours.green],
  ] as const;
  return {
    kind: 'line',
    title: 'Cost so far, by way',
    titleFrom: chartTitle,
    categories: fixed(chartRows.filled('month')),
    series: series.map(([column, colour], index) => ({
      name: ways[index] ?? ways[0],
      values: fixed(chartRows.filled(column)),
      colour,
    })),
    xTitle: 'Months since the start',
    yTitle: 'Cost so far',
    over: `G${chartPlace.from}:${wayLetter('status')}${chartPlace.to}`,
  };
}

/** Each block has its recommendation, beside which no line's state stands, and below it its lines. */
function highlights(): Highlight[] {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const from = placeOf(plain(first.recommendation)).row;
  const letters = first.table.letter('status');
  const range = `${letters}${from}:${letters}${last.table.lastRow}`;
  const shown = `$${letters}${from}`;
  const state = `$${first.table.letter('state')}${from}`;
  const chosen = ways.map((way) => `${shown}=${words(way)}`).join(',');
  return [
    { range, formula: `=OR(${state}=1,${chosen})`, tint: 'good' },
    { range, formula: `=${state}=-1`, tint: 'bad' },
    { range, formula: `=LEFT(${shown},8)="fill in:"`, tint: 'unknown' },
    { range, formula: `=AND(${state}="",${shown}<>"")`, tint: 'watch' },
  ];
}

function putSettings(page: Page): void {
  const { label, value } = settingColumn;
  page.put(`${label}${settingRows.firstRow - 1}`, 'Settings and workings', 'heading');
  const line = (
    key: (typeof settingRows.keys)[number],
    text: string,
    content: Content | null,
    format: 'whole' | 'percent' = 'whole',
  ) => {
    const row = settingRows.row(key);
    const isInput = key === 'within' || key === 'chartOf';
    page.put(`${label}${row}`, text, isInput ? 'label' : 'workingsLabel');
    if (isInput) for (const letters of ['C', 'D']) page.put(`${letters}${row}`, null, 'label');
    page.put(`${value}${row}`, content, isInput ? 'input' : 'workings', format);
  };
  line('within', 'Close within: dearer by no more than', 0.2, 'percent');
  line('chartOf', 'Chart of workflow no. (blank: the first filled)', null);
  line('lowest', 'Lowest score', 1);
  line('highest', 'Highest score', 5);
  line('best', 'Points of the best', 100);
  line('span1', 'First span in months', spans[0]);
  line('span2', 'Second span in months', spans[1]);
  line('span3', 'Third span, as far as it is looked ahead', longestSpan);
  line('least', 'Least growth a month', -0.99, 'percent');
  line('most', 'Most growth a month', 1, 'percent');
  const [numbers, filled] = [fixed(summaries.filled('number')), fixed(summaries.filled('withFigures'))];
  const usual = `IF(COUNT(${filled})>0,MIN(${filled}),1)`;
  const chosen = setting('chartOf');
  line(
    'shown',
    'Workflow no. in the chart',
    formula(`IF(ISNUMBER(${chosen}),IF(COUNTIF(${numbers},${chosen})>0,${chosen},${usual}),${usual})`),
  );
}

function validations(context: BuildContext): Validation[] {
  const [first, last] = [fitColumns[0], fitColumns[fitColumns.length - 1] ?? fitColumns[0]];
  const settingCell = (key: 'within' | 'chartOf') => plain(setting(key));
  return [
    ...blocks.flatMap(({ workflow }) => workflowChoice(context, plain(workflow))),
    {
      ranges: blocks.map(({ months }) => plain(months)),
      rule: { allow: 'whole', from: 1, to: longestSpan },
      message: `Type a whole number of months, 1 to ${longestSpan}.`,
    },
    dayIn(...blocks.map(({ review }) => plain(review))),
    {
      ranges: blocks.map(
        ({ table }) =>
          `${table.letter('upfront')}${table.firstRow}:${table.letter('monthly')}${table.lastRow}`,
      ),
      rule: { allow: 'number', from: 0 },
      message: 'Type an amount, 0 where there is none.',
    },
    {
      ranges: blocks.map(({ table }) => table.filled('growth')),
      rule: { allow: 'number', from: -0.99, to: 1 },
      message: 'Type by how much the monthly cost grows, -99% to 100%; blank is 0%.',
    },
    {
      ranges: blocks.map(
        ({ table }) => `${table.letter(first)}${table.firstRow}:${table.letter(last)}${table.lastRow}`,
      ),
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a score from 1 to 5; 5 is the best.',
    },
    {
      ranges: [settingCell('within')],
      rule: { allow: 'number', from: 0, to: 1 },
      message: 'Type a share between 0% and 100%.',
    },
    {
      ranges: [settingCell('chartOf')],
      rule: { allow: 'whole', from: 1, to: blocks.length },
      message: `Type the number of a workflow, 1 to ${blocks.length}, or leave it blank.`,
    },
  ];
}
