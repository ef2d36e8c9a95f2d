import { firstThatHolds } from '../../conditions.ts';
import { exampleMetrics, exampleWorkflow } from '../../example.ts';
import { exampleReadingsSince } from '../../example-portfolio.ts';
import { type BuildContext, on } from '../../options.ts';
import { formula, type Page, words } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import {
  baselineSettings,
  beforeColumns,
  beforeRange,
  detailRow,
  details,
  type MetricColumn,
  metrics,
  mondayRow,
  phaseRow,
  readingsBefore,
  sinceColumns,
  sinceRange,
} from './layout.ts';

export const directions = ['Higher is better', 'Lower is better'] as const;
export const sources = ['Measured', 'Reconstructed', 'Estimated'] as const;
export const phases = ['Pilot', 'Production'] as const;

const headers: Partial<Record<MetricColumn, string>> = {
  workflow: 'Workflow',
  metric: 'Metric',
  unit: 'Unit',
  direction: 'Direction',
  target: 'Target',
  decides: 'Decides',
  before: 'Mean before',
  since: 'Mean since',
  change: 'Change, + is better',
  progress: 'Of the way to target',
  status: 'Status',
  evidence: 'More than chance?',
  weeks: 'Weeks before',
  enough: 'Long enough?',
};

/** Columns of words beside figures. */
const inWords: readonly MetricColumn[] = ['decides', 'status', 'evidence', 'enough'];

/** The metrics of Baseline: what is measured, its readings to the right, and what they say. */
export function putMetrics(page: Page, context: BuildContext): void {
  const figures: readonly MetricColumn[] = ['target', 'before', 'since', 'change', 'progress', 'weeks'];
  page.headers(metrics, headers, (column) =>
    figures.includes(column) ? 'headerRight' : inWords.includes(column) ? 'headerCenter' : 'header',
  );
  putReadingHeaders(page, context, on(context, 'assumptions', assumptionsAt.daysInWeek));
  for (const [index, row] of metrics.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, row);
  }
}

function putReadingHeaders(page: Page, context: BuildContext, daysInWeek: string): void {
  const first = beforeColumns[0] ?? 'A';
  page.put(`${first}${phaseRow - 1}`, 'Weekly readings: type one a week, oldest first', 'heading');
  page.put(`${first}${phaseRow}`, 'before the start', 'note');
  for (const [index, letters] of beforeColumns.entries()) {
    const weeks = readingsBefore - index;
    page.put(
      `${letters}${mondayRow}`,
      formula(`IF(${isDay('AIR_StartDate')},AIR_StartDate-${daysInWeek}*${weeks},"")`),
      'workings',
      'date',
    );
    page.put(`${letters}${metrics.headerRow}`, `Before ${weeks}`, 'headerRight');
  }
  for (const [index, letters] of sinceColumns.entries()) {
    const isPilot = context.options.example && exampleReadingsSince.some(({ week }) => week === index + 1);
    page.put(`${letters}${phaseRow}`, isPilot ? 'Pilot' : null, 'inputText');
    page.put(
      `${letters}${mondayRow}`,
      formula(`IF(${isDay('AIR_StartDate')},AIR_StartDate+${daysInWeek}*${index},"")`),
      'workings',
      'date',
    );
    page.put(`${letters}${metrics.headerRow}`, `Week ${index + 1}`, 'headerRight');
  }
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: MetricColumn) => `${metrics.letter(column)}${row}`;
  const example = context.options.example ? exampleMetrics[index] : undefined;
  const text = (column: MetricColumn, content: string | null) => page.put(at(column), content, 'inputText');
  const firstWorkflow = index === 0 ? (context.options.firstWorkflow ?? null) : null;
  text(
    'workflow',
    example === undefined ? (context.options.example ? null : firstWorkflow) : exampleWorkflow,
  );
  text('metric', example?.metric ?? null);
  text('unit', example?.unit ?? null);
  text('direction', example?.direction ?? null);
  page.put(at('target'), example?.target ?? null, 'input', 'figure');
  page.put(at('decides'), example?.decides === true ? 'Yes' : null, 'inputCenter');
  const readings = example?.readings ?? [];
  for (const [place, letters] of beforeColumns.entries())
    page.put(
      `${letters}${row}`,
      readings[place - (readingsBefore - readings.length)] ?? null,
      'input',
      'figure',
    );
  for (const [place, letters] of sinceColumns.entries()) {
    const since = example?.decides ? exampleReadingsSince.find(({ week }) => week === place + 1) : undefined;
    page.put(`${letters}${row}`, since?.reading ?? null, 'input', 'figure');
  }
}

function putResults(page: Page, row: number): void {
  const cell = (column: MetricColumn) => metrics.cell(column, row);
  const typed = (column: 'typedBefore' | 'typedWeeks') => details.cell(column, detailRow(row));
  const put = (
    column: MetricColumn,
    text: string,
    format: 'figure' | 'percent' | 'whole' | 'general' = 'general',
  ) =>
    page.put(
      `${metrics.letter(column)}${row}`,
      formula(text),
      format === 'general' ? 'status' : 'computed',
      format,
    );
  const setting = (key: (typeof baselineSettings.keys)[number]) => baselineSettings.cell('D', key);
  const [before, since] = [beforeRange(row), sinceRange(row)];
  const named = (result: string) => `IF(${cell('metric')}="","",${result})`;
  const isLower = `${cell('direction')}="Lower is better"`;
  const both = (result: string, otherwise: string) =>
    `IF(AND(ISNUMBER(${cell('before')}),ISNUMBER(${cell('since')})),${result},${otherwise})`;
  put(
    'before',
    named(
      `IF(COUNT(${before})>0,AVERAGE(${before}),IF(ISNUMBER(${typed('typedBefore')}),${typed('typedBefore')},"no baseline"))`,
    ),
    'figure',
  );
  put('since', named(`IF(COUNT(${since})>0,AVERAGE(${since}),"not yet")`), 'figure');
  const gain = `(${cell('since')}-${cell('before')})`;
  put(
    'change',
    named(both(`IF(${cell('before')}=0,"from 0",${gain}/ABS(${cell('before')})*IF(${isLower},-1,1))`, '""')),
    'percent',
  );
  const way = `(${cell('target')}-${cell('before')})`;
  put(
    'progress',
    named(both(`IF(ISNUMBER(${cell('target')}),IF(${way}=0,"at target",${gain}/${way}),"no target")`, '""')),
    'percent',
  );
  const rounded = `ROUND(${cell('progress')},9)`; // three readings of 0.1 have a mean just above it
  put(
    'status',
    named(
      firstThatHolds(
        [
          [`NOT(ISNUMBER(${cell('before')}))`, '"No baseline"'],
          [`NOT(ISNUMBER(${cell('since')}))`, '"Not measured yet"'],
          [`NOT(ISNUMBER(${cell('target')}))`, '"No target"'],
          [`${cell('target')}=${cell('before')}`, `IF(${cell('since')}=${cell('target')},"Met","No better")`],
          [`${rounded}>=1`, '"Met"'],
          [`${rounded}>=${setting('onTrack')}`, '"On track"'],
          [`${rounded}>0`, '"Behind"'],
        ],
        '"No better"',
      ),
    ),
  );
  put(
    'evidence',
    named(
      evidenceWord({
        before,
        since,
        fewestReadings: setting('fewestReadings'),
        chance: setting('chance'),
        isLower,
      }),
    ),
  );
  put(
    'weeks',
    named(
      `IF(COUNT(${before})>0,COUNT(${before}),IF(ISNUMBER(${typed('typedWeeks')}),${typed('typedWeeks')},0))`,
    ),
    'whole',
  );
  put(
    'enough',
    named(
      `IF(${cell('weeks')}>=${setting('fewestWeeks')},"yes","no: "&${setting('fewestWeeks')}&${words(' weeks needed')})`,
    ),
  );
}

/** KPI_EVIDENCE of two ranges of readings, with this workbook's own bounds. */
export function evidenceWord(given: {
  before: string;
  since: string;
  fewestReadings: string;
  chance: string;
  isLower: string;
}): string {
  const { before, since, isLower } = given;
  const fewer = `MIN(COUNT(${before}),COUNT(${since}))`;
  const higher = `AVERAGE(${since})>AVERAGE(${before})`;
  return firstThatHolds(
    [
      // the test itself needs two readings a side, whatever is asked for
      [`OR(${fewer}<2,${fewer}<${given.fewestReadings})`, '"too few"'],
      [
        `AND(MAX(${before})=MIN(${before}),MAX(${since})=MIN(${since}),MAX(${before})=MAX(${since}))`,
        '"noise"',
      ],
      [
        // a side that never varies has no t test: differing means are a change then
        `IF(AND(MAX(${before})=MIN(${before}),MAX(${since})=MIN(${since})),FALSE(),ROUND(TTEST(${before},${since},2,3),9)>${given.chance})`,
        '"noise"',
      ],
    ],
    `IF(${higher},IF(${isLower},"worse","better"),IF(${isLower},"better","worse"))`,
  );
}
