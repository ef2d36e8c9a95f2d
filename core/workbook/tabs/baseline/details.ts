import { exampleMetrics } from '../../example.ts';
import type { BuildContext } from '../../options.ts';
import { formula, type Page } from '../../page.ts';
import {
  baselineSettings,
  beforeColumns,
  beforeRange,
  type DetailColumn,
  detailRow,
  details,
  filledColumns,
  metrics,
  movingRangeColumns,
  movingRanges,
  phaseRange,
  sinceRange,
} from './layout.ts';

const headers: Record<DetailColumn, string> = {
  workflow: 'Workflow',
  metric: 'Metric',
  source: 'Where it comes from',
  who: 'Who measured',
  typedBefore: 'Before, typed',
  typedWeeks: 'Weeks it covers',
  pilot: 'Mean in pilot',
  production: 'Mean in production',
  lower: 'Usual from',
  upper: 'Usual to',
  groupBefore: 'Others before',
  groupSince: 'Others since',
  beyond: 'Change beyond theirs',
  note: 'Note',
};
const words: readonly DetailColumn[] = ['workflow', 'metric', 'source', 'who', 'note'];

/**
 * More about each metric: where it comes from, a figure typed where there are no readings, the phases apart, the
 * variation that was usual before (XmR limits: Wheeler, Understanding Variation), and a group that did not use AI.
 */
export function putDetails(page: Page, context: BuildContext): void {
  page.put(
    `B${details.headerRow - 1}`,
    'More about each metric: type "before" only where there are no readings; "others" are a group without AI',
    'heading',
  );
  for (const column of details.columns)
    page.put(
      `${details.letter(column)}${details.headerRow}`,
      headers[column],
      words.includes(column) ? 'header' : 'headerRight',
    );
  putWorkingHeaders(page);
  for (const [index, row] of metrics.rows.entries()) {
    putDetail(page, context, index, row);
    putMovingRanges(page, row);
  }
}

function putDetail(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: DetailColumn) => `${details.letter(column)}${detailRow(row)}`;
  const cell = (column: DetailColumn) => details.cell(column, detailRow(row));
  const metric = (column: 'workflow' | 'metric' | 'direction' | 'before' | 'since' | 'change') =>
    metrics.cell(column, row);
  const example = context.options.example ? exampleMetrics[index] : undefined;
  const setting = (key: (typeof baselineSettings.keys)[number]) => baselineSettings.cell('D', key);
  const named = (result: string) => formula(`IF(${metric('metric')}="","",${result})`);
  const [before, since] = [beforeRange(row), sinceRange(row)];
  for (const column of ['workflow', 'metric'] as const)
    page.put(at(column), formula(`${metric(column)}&""`), 'computedText');
  page.put(at('source'), example?.source ?? null, 'inputText');
  page.put(at('who'), example?.who ?? null, 'inputText');
  page.put(at('typedBefore'), null, 'input', 'figure');
  page.put(at('typedWeeks'), null, 'input', 'whole');
  for (const [column, phase] of [
    ['pilot', 'Pilot'],
    ['production', 'Production'],
  ] as const) {
    const inPhase = (criterion: string) => `COUNTIFS(${phaseRange},"${phase}",${since},"${criterion}")`;
    const count = `(${inPhase('>=0')}+${inPhase('<0')})`; // of figures; IronCalc's SUMPRODUCT takes no ISNUMBER
    page.put(
      at(column),
      named(`IF(${count}>0,SUMIF(${phaseRange},"${phase}",${since})/${count},"not yet")`),
      'computed',
      'figure',
    );
  }
  const limit = (sign: '+' | '-') =>
    named(
      `IF(AND(COUNT(${movingRanges(row)})>0,COUNT(${before})>=${setting('fewestForLimits')}),IF(ISNUMBER(${setting('limitFactor')}),AVERAGE(${before})${sign}${setting('limitFactor')}*AVERAGE(${movingRanges(row)}),"no factor"),"too few")`,
    );
  page.put(at('lower'), limit('-'), 'computed', 'figure');
  page.put(at('upper'), limit('+'), 'computed', 'figure');
  page.put(at('groupBefore'), null, 'input', 'figure');
  page.put(at('groupSince'), null, 'input', 'figure');
  const [theirs, now] = [cell('groupBefore'), cell('groupSince')];
  const sign = `IF(${metric('direction')}="Lower is better",-1,1)`;
  page.put(
    at('beyond'),
    named(
      `IF(AND(ISNUMBER(${theirs}),ISNUMBER(${now})),IF(ISNUMBER(${metric('change')}),IF(${theirs}=0,"from 0",${metric('change')}-(${now}-${theirs})/ABS(${theirs})*${sign}),"not yet"),"no group")`,
    ),
    'computed',
    'percent',
  );
  page.put(at('note'), null, 'inputText');
}

function putWorkingHeaders(page: Page): void {
  const first = filledColumns[0] ?? 'A';
  page.put(`${first}${metrics.headerRow - 1}`, 'Workings of the limits', 'heading');
  for (const [index, letters] of filledColumns.entries())
    page.put(`${letters}${metrics.headerRow}`, `Filled by ${filledColumns.length - index}`, 'workingsHeader');
  for (const [index, letters] of movingRangeColumns.entries())
    page.put(
      `${letters}${metrics.headerRow}`,
      `Moving range ${movingRangeColumns.length - index}`,
      'workingsHeader',
    );
}

/** Moving ranges between readings that follow each other, whatever weeks are missing between them. */
function putMovingRanges(page: Page, row: number): void {
  for (const [index, letters] of filledColumns.entries()) {
    const reading = `$${beforeColumns[index]}${row}`;
    const last = index === 0 ? '""' : `$${filledColumns[index - 1]}${row}`;
    page.put(
      `${letters}${row}`,
      formula(`IF(ISNUMBER(${reading}),${reading},${last})`),
      'workings',
      'figure',
    );
    const moved = movingRangeColumns[index - 1];
    if (moved !== undefined)
      page.put(
        `${moved}${row}`,
        formula(`IF(AND(ISNUMBER(${reading}),ISNUMBER(${last})),ABS(${reading}-${last}),"")`),
        'workings',
        'figure',
      );
  }
}
