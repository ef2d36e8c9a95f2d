import { fixed } from '../../addresses.ts';
import { exampleCandidates, exampleDeliveries } from '../../example-portfolio.ts';
import { colours, type StyleName } from '../../look.ts';
import type { Chart, Content, Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { Page, tabOf, widthsFrom } from '../../page.ts';
import { ways } from '../buy-or-build/layout.ts';
import { choiceOf, dayIn, wordTints } from '../line-table.ts';
import {
  backlog,
  type CandidateColumn,
  candidates,
  chartTitle,
  quadrantChart,
  quadrants,
  scores,
  settings,
} from './layout.ts';
import { putBacklog, putChartTitle, putResults } from './results.ts';

const headers: Partial<Record<CandidateColumn, string>> = {
  rank: 'Rank',
  workflow: 'Candidate workflow',
  problem: 'Business problem',
  owner: 'Owner',
  volume: 'Volume a year',
  impact: 'Impact',
  effort: 'Effort',
  risk: 'Risk',
  data: 'Data ready',
  time: 'Time to value (5 is fast)',
  score: 'Score, 0 to 100',
  feasibility: 'Feasible',
  quadrant: 'What to do',
  why: 'Assumption behind the scores',
  previous: 'Score before',
  changed: 'Why it changed',
  delivery: 'Way of delivery',
  recommended: 'Way by Buy or build',
  outcome: 'Expected outcome',
  metric: 'Success metric',
  date: 'Date',
  order: 'Order without ties',
  place: 'Place, none to skip',
  firstOrder: 'Order, to do first',
  x: 'Chart: feasible',
  doFirst: 'Impact, do first',
  plan: 'Impact, plan',
  fillIn: 'Impact, fill in',
  skip: 'Impact, skip',
};
const figures: readonly CandidateColumn[] = ['volume', ...scores, 'score', 'feasibility', 'rank', 'previous'];
const tintOf = { 'Do first': 'good', Plan: 'watch', 'Fill in': 'unknown', Skip: 'bad' } as const;

/** Scorecard: candidate workflows with scores from 1 to 5, ranked as the scores change. */
export function scorecardTab(context: BuildContext): Tab {
  const page = new Page();
  putHeaders(page);
  for (const [index, row] of candidates.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, context, row);
  }
  page.spare(candidates);
  putSettings(page);
  putBacklog(page);
  putChartTitle(page);
  const quadrant = candidates.letter('quadrant');
  return tabOf('scorecard', page, context, {
    columns: [
      ...widthsFrom('A', [16, 50, 170, 200, 170, 110, 60, 60, 60, 60, 90, 75, 72, 98, 240, 65, 140]),
      ...widthsFrom(candidates.letter('delivery'), [110, 160, 210, 140, 90, 30]),
      { from: candidates.letter('order'), to: candidates.letter('skip'), width: 70 },
    ],
    rows: [{ from: candidates.headerRow, to: candidates.headerRow, height: 52 }],
    validations: validations(),
    highlights: wordTints(
      candidates.filled('quadrant'),
      `$${quadrant}${candidates.firstRow}`,
      quadrants.map(([word]) => [word, tintOf[word]] as const),
    ),
    charts: [chart()],
    frozenRows: candidates.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${candidates.letter('date')}${quadrantChart.to}`,
      orientation: 'landscape',
      pagesTall: 1,
    },
  });
}

function chart(): Chart {
  const colourOf = {
    'Do first': colours.green,
    Plan: colours.blue,
    'Fill in': colours.orange,
    Skip: colours.grey,
  };
  const [lowest, highest] = [0, 6]; // a score beyond the lowest and the highest, so that their points are whole
  return {
    kind: 'scatter',
    title: 'Impact and feasibility',
    titleFrom: chartTitle,
    categories: fixed(candidates.filled('x')),
    series: quadrants.map(([name, column]) => ({
      name,
      values: fixed(candidates.filled(column)),
      colour: colourOf[name],
    })),
    xTitle: 'Feasible, 1 to 5',
    yTitle: 'Impact, 1 to 5',
    xFrom: lowest,
    xTo: highest,
    yFrom: lowest,
    yTo: highest,
    over: `M${quadrantChart.from}:P${quadrantChart.to}`,
  };
}

function putHeaders(page: Page): void {
  const workings = candidates.columns.indexOf('gap');
  const styleOf = (column: CandidateColumn): StyleName => {
    if (candidates.columns.indexOf(column) > workings) return 'workingsHeader';
    if (column === 'quadrant') return 'headerCenter';
    return figures.includes(column) ? 'headerRight' : 'header';
  };
  page.headers(candidates, headers, (column) => styleOf(column));
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: CandidateColumn) => `${candidates.letter(column)}${row}`;
  const example = context.options.example ? exampleCandidates[index] : undefined;
  const first = index === 0 && !context.options.example ? (context.options.firstWorkflow ?? null) : null;
  const text = (column: CandidateColumn, content: string | null) =>
    page.put(at(column), content, 'inputText');
  text('workflow', example?.workflow ?? first);
  text('problem', example?.problem ?? null);
  text('owner', example?.owner ?? null);
  page.put(at('volume'), example?.volume ?? null, 'input', 'money');
  for (const [place, column] of scores.entries())
    page.put(at(column), example?.scores[place] ?? null, 'input', 'quantity');
  text('why', example?.why ?? null);
  page.put(at('previous'), null, 'input', 'whole');
  text('changed', null);
  text('delivery', context.options.example ? (exampleDeliveries[index] ?? null) : null);
  text('outcome', example?.outcome ?? null);
  text('metric', null);
  page.put(at('date'), example === undefined ? null : context.options.startDate, 'input', 'date');
}

function putSettings(page: Page): void {
  page.put(`B${settings.firstRow - 1}`, 'Settings', 'heading');
  const line = (key: (typeof settings.keys)[number], label: string, content: Content, isInput: boolean) => {
    page.put(`B${settings.row(key)}`, label, isInput ? 'label' : 'workingsLabel');
    page.put(`D${settings.row(key)}`, content, isInput ? 'input' : 'workings', 'quantity');
  };
  line('lowest', 'Lowest score', 1, false);
  line('highest', 'Highest score', 5, false);
  line('best', 'Points of the best', 100, false);
  line('cut', 'The cut: high is over', 3, true);
}

function validations(): Validation[] {
  return [
    {
      ranges: [
        `${candidates.letter('impact')}${candidates.firstRow}:${candidates.letter('time')}${candidates.lastRow}`,
        `D${settings.row('cut')}`,
      ],
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a score from 1 to 5.',
    },
    {
      ranges: [candidates.filled('volume')],
      rule: { allow: 'number', from: 0 },
      message: 'Type how many a year.',
    },
    choiceOf(candidates.filled('delivery'), ways),
    dayIn(candidates.filled('date'), backlog.filled('day')),
  ];
}
