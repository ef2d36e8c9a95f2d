import type { Content, Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { formula, Page, tabOf, widthsFrom } from '../../page.ts';
import { choiceOf, workflowChoice } from '../line-table.ts';
import { putDetails } from './details.ts';
import {
  baselineNotes,
  baselineSettings,
  beforeColumns,
  details,
  filledColumns,
  type MetricColumn,
  metrics,
  movingRangeColumns,
  phaseRow,
  readingsBefore,
  sinceColumns,
} from './layout.ts';
import { directions, phases, putMetrics, sources } from './metrics.ts';

/** Baseline: what it was like before, and whether the change since is more than chance. */
export function baselineTab(context: BuildContext): Tab {
  const page = new Page();
  page.put(
    'B5',
    'Three to five metrics a workflow; one of them decides. The weekly readings stand to the right.',
    'note',
  );
  putMetrics(page, context);
  putDetails(page, context);
  putSettings(page);
  putNotes(page);
  const [status, enough] = [metrics.letter('status'), metrics.letter('enough')];
  const readings = [...beforeColumns, ...sinceColumns];
  const workings = [...filledColumns, ...movingRangeColumns];
  return tabOf('baseline', page, context, {
    columns: [
      ...widthsFrom('A', [16, 110, 180, 140, 125, 80, 75, 85, 85, 85, 85, 125, 110, 85, 130, 30]),
      { from: readings[0] ?? 'V', to: readings[readings.length - 1] ?? 'V', width: 85 },
      { from: workings[0] ?? 'V', to: workings[workings.length - 1] ?? 'V', width: 70 },
    ],
    rows: [metrics.headerRow, details.headerRow].map((row) => ({ from: row, to: row, height: 52 })),
    validations: validations(context),
    highlights: (
      [
        ['Met', 'good'],
        ['On track', 'good'],
        ['Behind', 'watch'],
        ['No better', 'bad'],
        ['No baseline', 'bad'],
        ['Not measured yet', 'unknown'],
      ] as const
    )
      .map(([word, tint]) => ({
        range: metrics.filled('status'),
        formula: `=$${status}${metrics.firstRow}="${word}"`,
        tint: tint as 'good' | 'watch' | 'bad' | 'unknown',
      }))
      .concat([
        { range: metrics.filled('enough'), formula: `=$${enough}${metrics.firstRow}="yes"`, tint: 'good' },
        {
          range: metrics.filled('enough'),
          formula: `=LEFT($${enough}${metrics.firstRow},2)="no"`,
          tint: 'watch',
        },
      ]),
    frozenRows: metrics.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${details.letter('note')}${baselineNotes.nextRow - 1}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}

function putSettings(page: Page): void {
  page.put(`B${baselineSettings.firstRow - 1}`, 'Settings and workings', 'heading');
  const line = (
    key: (typeof baselineSettings.keys)[number],
    label: string,
    content: Content,
    format: 'whole' | 'percent' | 'figure',
  ) => {
    const row = baselineSettings.row(key);
    const isInput = typeof content === 'number';
    page.put(`B${row}`, label, isInput ? 'label' : 'workingsLabel');
    if (isInput) page.put(`C${row}`, null, 'label');
    page.put(`D${row}`, content, isInput ? 'input' : 'workings', format);
  };
  line('fewestWeeks', 'Weeks that a baseline needs', 4, 'whole');
  line('fewestReadings', 'Readings a side for the test', 4, 'whole');
  line('chance', 'Chance that still counts as noise, above', 0.05, 'percent');
  line('onTrack', 'On track from this share of the way', 0.5, 'percent');
  line('limitFactor', 'Usual variation, in moving ranges', 2.66, 'figure');
  line('fewestForLimits', 'Readings that it needs', 3, 'whole');
  line('filled', 'Metrics with a baseline', formula(`COUNT(${metrics.range('before')})`), 'whole');
  line(
    'shortest',
    'Shortest baseline in weeks',
    formula(`IF(COUNT(${metrics.range('weeks')})>0,MIN(${metrics.range('weeks')}),"")`),
    'whole',
  );
}

function putNotes(page: Page): void {
  page.put(`B${baselineNotes.firstRow - 1}`, 'What the figures do not say', 'heading');
  const labels = {
    meanwhile: 'What else changed meanwhile',
    bottlenecks: 'Bottlenecks',
    errors: 'Error patterns',
    limits: 'Limits of the data',
    risk: 'Risk',
  } as const;
  for (const key of baselineNotes.keys) {
    page.put(`B${baselineNotes.row(key)}`, labels[key], 'label');
    page.put(`C${baselineNotes.row(key)}`, null, 'label');
    page.put(`D${baselineNotes.row(key)}`, null, 'inputText');
  }
}

function validations(context: BuildContext): Validation[] {
  const range = (column: MetricColumn) => metrics.filled(column);
  const readings = [...beforeColumns, ...sinceColumns];
  const setting = (key: (typeof baselineSettings.keys)[number]) => `D${baselineSettings.row(key)}`;
  return [
    ...workflowChoice(context, range('workflow')),
    choiceOf(range('direction'), directions),
    choiceOf(range('decides'), ['Yes']),
    choiceOf(details.filled('source'), sources),
    {
      ranges: [`${sinceColumns[0]}${phaseRow}:${sinceColumns[sinceColumns.length - 1]}${phaseRow}`],
      rule: { allow: 'list', values: phases },
      message: 'Choose Pilot or Production.',
    },
    {
      ranges: [
        `${readings[0]}${metrics.firstRow}:${readings[readings.length - 1]}${metrics.lastRow}`,
        range('target'),
        details.filled('typedBefore'),
        details.filled('groupBefore'),
        details.filled('groupSince'),
      ],
      rule: { allow: 'number' },
      message: 'Type a number; leave a week without a reading blank.',
    },
    {
      ranges: [details.filled('typedWeeks')],
      rule: { allow: 'number', from: 0 },
      message: 'Type how many weeks the figure covers.',
    },
    {
      ranges: [setting('fewestWeeks')],
      rule: { allow: 'whole', from: 1, to: 52 },
      message: 'Type a whole number of weeks, 1 to 52.',
    },
    {
      ranges: [setting('fewestReadings'), setting('fewestForLimits')],
      rule: { allow: 'whole', from: 2, to: readingsBefore },
      message: `Type a whole number of readings, 2 to ${readingsBefore}.`,
    },
    {
      ranges: [setting('limitFactor')],
      rule: { allow: 'number', from: 0 },
      message: 'Type a number; 2.66 gives the usual limits of an XmR chart.',
    },
    {
      ranges: [setting('chance'), setting('onTrack')],
      rule: { allow: 'number', from: 0, to: 1 },
      message: 'Type a share between 0% and 100%.',
    },
  ];
}
