import { fixed } from '../../addresses.ts';
import { firstThatHolds, isNotNegative } from '../../conditions.ts';
import { exampleWorkflow } from '../../example.ts';
import { exampleIncidents } from '../../example-portfolio.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { firstWith } from '../line-table.ts';
import {
  criteria,
  criterionWorkings,
  type IncidentColumn,
  type IncidentWorking,
  incidents,
  incidentWorkings,
  risksAt,
} from './layout.ts';

const headers: Partial<Record<IncidentColumn, Content>> = {
  date: 'Date',
  workflow: 'Workflow',
  class: 'Class',
  severity: 'Severity (5 is worst)',
  cost: inCurrency('Cost'),
  foundBy: 'Found by',
  mendedOn: 'Mended on',
  status: 'Status',
  note: 'What happened',
};
const workingHeaders: Partial<Record<IncidentWorking, string>> = {
  missing: 'Missing',
  state: 'Counts (1), incomplete (-1)',
  day: 'Day',
  classNo: 'Class no.',
  workflowNo: 'Workflow no.',
  costUsed: 'Cost used',
  severityUsed: 'Severity used',
  inFourWeeks: 'Of its class in four weeks',
  isOver: 'Over what is tolerated',
};
/** Columns of dates and scores beside words. */
const inMiddle: readonly IncidentColumn[] = ['date', 'severity', 'mendedOn', 'status'];

/** The incident log: what was typed, how each stands, and the workings beside it. */
export function putIncidents(page: Page, context: BuildContext): void {
  page.headers(incidents, headers, (column) =>
    inMiddle.includes(column) ? 'headerCenter' : column === 'cost' ? 'headerRight' : 'header',
  );
  page.headers(incidentWorkings, workingHeaders, () => 'workingsHeader');
  for (const [index, row] of incidents.rows.entries()) {
    putInputs(page, context, index, row);
    putWorkings(page, row);
  }
  page.spare(incidents);
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: IncidentColumn) => `${incidents.letter(column)}${row}`;
  const example = context.options.example ? exampleIncidents(context.options)[index] : undefined;
  const put = (column: IncidentColumn, content: Content | null, format?: NumberFormatName) =>
    page.put(
      at(column),
      content,
      format === undefined ? 'inputText' : inMiddle.includes(column) ? 'inputCenter' : 'input',
      format ?? 'general',
    );
  put('date', example?.date ?? null, 'date');
  put('workflow', example === undefined ? null : exampleWorkflow);
  put('class', example?.class ?? null);
  put('severity', example?.severity ?? null, 'quantity');
  put('cost', example?.cost ?? null, 'money');
  put('foundBy', example?.foundBy ?? null);
  put('mendedOn', example?.mendedOn ?? null, 'date');
  put('note', example?.note ?? null);
}

function putWorkings(page: Page, row: number): void {
  const cell = (column: IncidentColumn) => incidents.cell(column, row);
  const working = (column: IncidentWorking) => incidentWorkings.cell(column, row);
  const put = (column: IncidentWorking, text: string) =>
    page.put(
      `${incidentWorkings.letter(column)}${row}`,
      formula(text),
      column === 'missing' ? 'workingsText' : 'workings',
      column === 'day' ? 'date' : column === 'costUsed' ? 'figure' : 'whole',
    );
  const counts = `${working('state')}=1`;
  const typed = (['date', 'class', 'severity', 'cost'] as const).map(cell).join('&');
  const blankOr = (column: IncidentColumn, good: string) => `OR(${cell(column)}="",${good})`;
  const severity = cell('severity');
  put(
    'missing',
    firstThatHolds(
      [
        [`${typed}=""`, '""'],
        [`NOT(${isDay(cell('date'))})`, '"date"'],
        [`${working('classNo')}=0`, '"class"'],
        [
          `NOT(${blankOr('severity', `IF(ISNUMBER(${severity}),AND(${severity}>0,${severity}<=${risksAt.worst}),FALSE())`)})`,
          '"severity"',
        ],
        [`NOT(${blankOr('cost', isNotNegative(cell('cost')))})`, '"cost"'],
      ],
      '""',
    ),
  );
  put('state', `IF(${typed}="",0,IF(${working('missing')}="",1,-1))`);
  put('day', `IF(${counts},INT(${cell('date')}),"")`);
  put(
    'classNo',
    firstThatHolds(
      criteria.rows.map(
        (of) =>
          [
            `${cell('class')}=${fixed(criteria.cell('class', of))}`,
            fixed(criterionWorkings.cell('classNo', of)),
          ] as const,
      ),
      '0',
    ),
  );
  put('workflowNo', firstWith(cell('workflow'), incidents.range('workflow')));
  put('costUsed', `IF(${counts},N(${cell('cost')}),0)`);
  put('severityUsed', `IF(${counts},N(${severity}),0)`);
  const days = incidentWorkings.range('day');
  put(
    'inFourWeeks',
    `IF(${counts},COUNTIFS(${incidentWorkings.range('classNo')},${working('classNo')},${incidentWorkings.range('workflowNo')},${working('workflowNo')},${days},">"&(${working('day')}-${risksAt.daysCounted}),${days},"<="&${working('day')}),0)`,
  );
  const table = criterionWorkings.block('classNo', 'highest');
  const limit = (column: 'most' | 'highest') =>
    `VLOOKUP(${working('classNo')},${table},${criterionWorkings.columns.indexOf(column) + 1},FALSE())`;
  const over = (what: string, column: 'most' | 'highest') =>
    `IF(ISNUMBER(${limit(column)}),${what}>${limit(column)},FALSE())`;
  put(
    'isOver',
    `IF(${counts},IF(OR(${over(working('inFourWeeks'), 'most')},${over(working('severityUsed'), 'highest')}),1,0),0)`,
  );
  page.put(
    `${incidents.letter('status')}${row}`,
    formula(
      firstThatHolds(
        [
          [`${working('state')}=0`, '""'],
          [`${working('state')}=-1`, `"complete: "&${working('missing')}`],
          [`${working('isOver')}=1`, '"not tolerated"'],
          [`${cell('mendedOn')}=""`, '"open"'],
        ],
        '"mended"',
      ),
    ),
    'status',
  );
}
