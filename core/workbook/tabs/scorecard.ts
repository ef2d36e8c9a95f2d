import { listFrom, tableAt } from '../addresses.ts';
import { firstThatHolds } from '../conditions.ts';
import { exampleCandidates } from '../example.ts';
import type { Content, Tab } from '../model.ts';
import type { BuildContext } from '../options.ts';
import { formula, Page, tabOf, widthsFrom } from '../page.ts';

const candidates = tableAt(
  'B5',
  [
    'rank',
    'workflow',
    'problem',
    'owner',
    'volume',
    'impact',
    'effort',
    'risk',
    'data',
    'time',
    'score',
    'feasibility',
    'quadrant',
    'why',
    'previous',
    'changed',
    'delivery',
    'outcome',
    'metric',
    'date',
    'gap',
    'order',
  ],
  20,
);
type Column = (typeof candidates.columns)[number];
const settings = listFrom(candidates.spareRow + 3, ['lowest', 'highest', 'best', 'cut']);
const backlog = tableAt(
  `B${settings.nextRow + 2}`,
  ['order', 'workflow', 'quadrant', 'who', 'day', 'outcome'],
  5,
);

const headers: Partial<Record<Column, string>> = {
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
  outcome: 'Expected outcome',
  metric: 'Success metric',
  date: 'Date',
  order: 'Order without ties',
};
const scores = ['impact', 'effort', 'risk', 'data', 'time'] as const;

/** Scorecard: candidate workflows with scores from 1 to 5, ranked as the scores change. */
export function scorecardTab(context: BuildContext): Tab {
  const page = new Page();
  for (const column of candidates.columns)
    if (column !== 'gap')
      page.put(
        `${candidates.letter(column)}${candidates.headerRow}`,
        headers[column] ?? '',
        column === 'order'
          ? 'workingsHeader'
          : column === 'quadrant'
            ? 'headerCenter'
            : ['volume', ...scores, 'score', 'feasibility', 'rank', 'previous'].includes(column)
              ? 'headerRight'
              : 'header',
      );
  for (const [index, row] of candidates.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, row);
  }
  page.put(`C${candidates.spareRow}`, 'insert rows above this line', 'spare');
  putSettings(page);
  putBacklog(page);
  const quadrant = candidates.letter('quadrant');
  return tabOf('scorecard', page, {
    sheet: context.sheets.get('scorecard') ?? 'Scorecard',
    columns: widthsFrom(
      'A',
      [16, 50, 170, 200, 170, 110, 60, 60, 60, 60, 90, 75, 72, 80, 240, 65, 140, 110, 210, 140, 90, 30, 70],
    ),
    rows: [{ from: candidates.headerRow, to: candidates.headerRow, height: 52 }],
    validations: [
      {
        ranges: [
          `${candidates.letter('impact')}${candidates.firstRow}:${candidates.letter('time')}${candidates.lastRow}`,
        ],
        rule: { allow: 'number', from: 1, to: 5 },
        message: 'Type a score from 1 to 5.',
      },
      {
        ranges: [candidates.filled('volume')],
        rule: { allow: 'number', from: 0 },
        message: 'Type how many a year.',
      },
      {
        ranges: [candidates.filled('delivery')],
        rule: { allow: 'list', values: ['Service', 'Custom', 'Hybrid'] },
        message: 'Choose Service, Custom or Hybrid.',
      },
      {
        ranges: [candidates.filled('date'), backlog.filled('day')],
        rule: { allow: 'date', from: 61, to: 2958465 },
        message: 'Type a date, such as 2026-12-01.',
      },
    ],
    highlights: (
      [
        ['Do first', 'good'],
        ['Plan', 'watch'],
        ['Fill in', 'unknown'],
        ['Skip', 'bad'],
      ] as const
    ).map(([word, tint]) => ({
      range: candidates.filled('quadrant'),
      formula: `=$${quadrant}${candidates.firstRow}="${word}"`,
      tint,
    })),
    frozenRows: candidates.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${candidates.letter('date')}${backlog.lastRow}`,
      orientation: 'landscape',
      pagesTall: 1,
    },
  });
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: Column) => `${candidates.letter(column)}${row}`;
  const example = context.options.example ? exampleCandidates[index] : undefined;
  const first = index === 0 && !context.options.example ? (context.options.firstWorkflow ?? null) : null;
  const text = (column: Column, content: string | null) => page.put(at(column), content, 'inputText');
  text('workflow', example?.workflow ?? first);
  text('problem', example?.problem ?? null);
  text('owner', example?.owner ?? null);
  page.put(at('volume'), example?.volume ?? null, 'input', 'money');
  for (const [place, column] of scores.entries())
    page.put(at(column), example?.scores[place] ?? null, 'input', 'quantity');
  text('why', example?.why ?? null);
  page.put(at('previous'), null, 'input', 'whole');
  for (const column of ['changed', 'delivery'] as const) text(column, null);
  text('outcome', example?.outcome ?? null);
  text('metric', null);
  page.put(at('date'), example === undefined ? null : context.options.startDate, 'input', 'date');
}

function putResults(page: Page, row: number): void {
  const cell = (column: Column) => candidates.cell(column, row);
  const at = (column: Column) => `${candidates.letter(column)}${row}`;
  const setting = (key: (typeof settings.keys)[number]) => settings.cell('D', key);
  const span = `${cell('impact')}:${cell('time')}`;
  const isInside = `AND(MIN(${span})>=${setting('lowest')},MAX(${span})<=${setting('highest')})`;
  const turned = (column: 'effort' | 'risk') => `${setting('lowest')}+${setting('highest')}-${cell(column)}`;
  const sum = `${cell('impact')}+(${turned('effort')})+(${turned('risk')})+${cell('data')}+${cell('time')}`;
  const mean = (total: string, count: string) => `(${total})/${count}`;
  page.put(
    at('score'),
    formula(
      firstThatHolds(
        [
          [`${cell('workflow')}=""`, '""'],
          [`COUNT(${span})<${scores.length}`, `"score "&COUNT(${span})&" of ${scores.length}"`],
          [`NOT(${isInside})`, '"1 to 5 only"'],
        ],
        `(${mean(sum, `COUNT(${span})`)}-${setting('lowest')})/(${setting('highest')}-${setting('lowest')})*${setting('best')}`,
      ),
    ),
    'computed',
    'whole',
  );
  const scored = (result: string) => formula(`IF(ISNUMBER(${cell('score')}),${result},"")`);
  page.put(
    at('rank'),
    scored(`1+COUNTIF(${candidates.range('score')},">"&${cell('score')})`),
    'computed',
    'whole',
  );
  const feasible = `(${turned('effort')})+(${turned('risk')})+${cell('data')}+${cell('time')}`;
  page.put(at('feasibility'), scored(mean(feasible, `(COUNT(${span})-1)`)), 'computed', 'hours');
  const over = (x: string) => `${x}>${setting('cut')}`;
  page.put(
    at('quadrant'),
    scored(
      `IF(${over(cell('impact'))},IF(${over(cell('feasibility'))},"Do first","Plan"),IF(${over(cell('feasibility'))},"Fill in","Skip"))`,
    ),
    'status',
  );
  const above = `$${candidates.letter('rank')}$${candidates.firstRow}:${cell('rank')}`;
  page.put(at('order'), scored(`${cell('rank')}+COUNTIF(${above},${cell('rank')})-1`), 'workings', 'whole');
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
  line('cut', 'High is over', 3, true);
}

function putBacklog(page: Page): void {
  page.put(`B${backlog.headerRow - 1}`, 'The next 90 days, in this order', 'heading');
  page.across(
    `B${backlog.headerRow}`,
    ['No.', 'Workflow', 'What to do', 'Who', 'By', 'Expected outcome', null, null, null, null],
    'headerPlain',
  );
  for (const [index, row] of backlog.rows.entries()) {
    const match = `MATCH(${backlog.cell('order', row)},${candidates.range('order')},0)`;
    const found = (column: Column) =>
      formula(
        `IF(COUNTIF(${candidates.range('order')},${backlog.cell('order', row)})>0,INDEX(${candidates.range(column)},${match})&"","")`,
      );
    page.put(`B${row}`, index + 1, 'computed', 'whole');
    page.put(`C${row}`, found('workflow'), 'computedText');
    page.put(`D${row}`, found('quadrant'), 'computedText');
    page.put(`E${row}`, null, 'inputText');
    page.put(`F${row}`, null, 'input', 'date');
    page.put(`G${row}`, found('outcome'), 'computedText');
    for (const letters of ['H', 'I', 'J', 'K']) page.put(`${letters}${row}`, null, 'computedText'); // the text runs over these
  }
}
