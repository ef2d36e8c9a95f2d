import { isNumber } from '../../conditions.ts';
import { exampleWorkflow } from '../../example.ts';
import { exampleTracking } from '../../example-portfolio.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { type LogColumn, log, type WorkingColumn, workings } from './layout.ts';
import { cellIn, figures, workingIn } from './row.ts';
import { putPilot, putRunning } from './running.ts';
import { putWorkings } from './workings.ts';

const headers: Partial<Record<LogColumn, Content>> = {
  week: 'Week (its Monday)',
  workflow: 'Workflow',
  phase: 'Phase',
  team: 'Team',
  hours: 'Hours saved',
  redirected: 'Redirected',
  usedFor: 'Hours used for',
  otherValue: inCurrency('Other value'),
  volume: 'Volume (tasks)',
  errors: 'Errors',
  reworkHours: 'Rework (hours)',
  wrongOutput: 'Wrong output',
  policyViolation: 'Policy violation',
  compliance: 'Compliance incident',
  customerFacing: 'Customer-facing',
  active: 'Active users',
  licensed: 'Licensed users',
  spend: inCurrency('Spend'),
  reviewHours: 'Review (hours)',
  upkeepHours: 'Upkeep (hours)',
  status: 'Status',
  value: inCurrency('Value at confidence'),
  cost: inCurrency('Cost'),
  valueSoFar: inCurrency('Value so far, less incidents'),
  costSoFar: inCurrency('Cost so far'),
  adoption: 'Adoption',
  defectRate: 'Defect rate',
  note: 'Note',
};
const inMiddle: readonly LogColumn[] = ['week', 'redirected', 'status', 'defectRate'];
const inWords: readonly LogColumn[] = ['workflow', 'phase', 'team', 'usedFor', 'note'];

const workingHeaders: Partial<Record<WorkingColumn, string>> = {
  missing: 'Missing',
  state: 'Counts (1), incomplete (-1)',
  monday: 'Monday',
  gross: 'Value before confidence',
  worth: 'Value at confidence',
  typed: 'Spend or hours typed',
  spent: 'Typed cost',
  workflowNo: 'Workflow no.',
  isFirst: 'First typed of its week',
  planned: 'Week of the plan',
  adjusted: 'Typed less planned',
  covered: 'Covered in',
  block: 'Block of weeks',
  isPilot: 'Of the pilot',
  pilotMonday: 'Monday, pilot',
  pilotValueSoFar: 'Value so far, pilot',
  pilotCostSoFar: 'Cost so far, pilot',
  pilotCovered: 'Covered in, pilot',
  pilotAdopted: 'Adoption known',
  pilotRank: 'Of these the last is 1',
};

/** The weekly log: what was typed, what each week brought, and the workings beside it. */
export function putLog(page: Page, context: BuildContext): void {
  page.headers(log, headers, (column) =>
    inMiddle.includes(column) ? 'headerCenter' : inWords.includes(column) ? 'header' : 'headerRight',
  );
  page.headers(workings, workingHeaders, () => 'workingsHeader');
  for (const [index, row] of log.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, row);
    putWorkings(page, context, row);
    putRunning(page, context, row);
    putPilot(page, context, row);
  }
  page.spare(log);
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: LogColumn) => `${log.letter(column)}${row}`;
  const example = context.options.example ? exampleTracking(context.options)[index] : undefined;
  page.put(at('week'), example?.week ?? null, 'inputCenter', 'date');
  page.put(at('workflow'), example === undefined ? null : exampleWorkflow, 'inputText');
  page.put(at('phase'), example === undefined ? null : 'Pilot', 'inputText');
  page.put(at('team'), example?.team ?? null, 'inputText');
  page.put(at('usedFor'), example?.usedFor ?? null, 'inputText');
  page.put(at('note'), example?.note ?? null, 'inputText');
  for (const [column, format] of Object.entries(figures) as [LogColumn, NumberFormatName][])
    page.put(
      at(column),
      example?.figures[column] ?? null,
      inMiddle.includes(column) ? 'inputCenter' : 'input',
      format,
    );
}

function putResults(page: Page, row: number): void {
  const [cell, working] = [cellIn(row), workingIn(row)];
  const put = (column: LogColumn, text: string, format: NumberFormatName) =>
    page.put(
      `${log.letter(column)}${row}`,
      formula(text),
      inMiddle.includes(column) ? 'status' : 'computed',
      format,
    );
  const counts = `${working('state')}=1`;
  page.put(
    `${log.letter('status')}${row}`,
    formula(
      `IF(${counts},IF(COUNT(${cell('hours')},${cell('otherValue')})=0,"no value typed","counts"),IF(${working('state')}=-1,"complete: "&${working('missing')},""))`,
    ),
    'status',
  );
  put('value', `${working('worth')}`, 'money');
  put(
    'cost',
    `IF(${counts},IF(${working('typed')}=1,${working('spent')},${working('planned')}),"")`,
    'money',
  );
  const incidents = (['wrongOutput', 'policyViolation', 'compliance', 'customerFacing'] as const)
    .map((column) => `N(${cell(column)})`)
    .join('+');
  put(
    'adoption',
    `IF(AND(${counts},${isNumber(cell('active'))},N(${cell('licensed')})>0),IF(${cell('active')}<=${cell('licensed')},${cell('active')}/${cell('licensed')},"check users"),"")`,
    'percent',
  );
  put(
    'defectRate',
    `IF(AND(${counts},N(${cell('volume')})>0),(N(${cell('errors')})+${incidents})/${cell('volume')},"")`,
    'percentFine',
  );
}
