import { firstThatHolds, isFraction, isNotNegative, isNumber } from '../../conditions.ts';
import { exampleWorkflow } from '../../example.ts';
import { exampleTracking } from '../../example-portfolio.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, inCurrency, type Page } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costsAt } from '../costs/layout.ts';
import { firstWith } from '../line-table.ts';
import { risksAt } from '../risks/layout.ts';
import { type LogColumn, log, sum, trackingSetting, type WorkingColumn, workings } from './layout.ts';

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

/** Inputs that are figures, with how they are shown; in the order of the columns. */
const figures: Partial<Record<LogColumn, NumberFormatName>> = {
  hours: 'quantity',
  redirected: 'percent',
  otherValue: 'money',
  volume: 'money',
  errors: 'whole',
  reworkHours: 'quantity',
  wrongOutput: 'whole',
  policyViolation: 'whole',
  compliance: 'whole',
  customerFacing: 'whole',
  active: 'whole',
  licensed: 'whole',
  spend: 'money',
  reviewHours: 'quantity',
  upkeepHours: 'quantity',
};
/** What makes a row begun: a share of hours says nothing alone. */
const begun = Object.keys(figures).filter((column) => column !== 'redirected') as LogColumn[];

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
  for (const column of log.columns)
    if (column !== 'gap')
      page.put(
        `${log.letter(column)}${log.headerRow}`,
        headers[column] ?? '',
        inMiddle.includes(column) ? 'headerCenter' : inWords.includes(column) ? 'header' : 'headerRight',
      );
  for (const column of workings.columns)
    if (column !== 'gap')
      page.put(
        `${workings.letter(column)}${workings.headerRow}`,
        workingHeaders[column] ?? '',
        'workingsHeader',
      );
  for (const [index, row] of log.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, row);
    putWorkings(page, context, row);
    putRunning(page, context, row);
    putPilot(page, context, row);
  }
  page.put(`C${log.spareRow}`, 'insert rows above this line', 'spare');
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

const cellIn = (row: number) => (column: LogColumn) => log.cell(column, row);
const workingIn = (row: number) => (column: WorkingColumn) => workings.cell(column, row);

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

const putterOf = (page: Page, row: number) => (column: WorkingColumn, text: string) =>
  page.put(
    `${workings.letter(column)}${row}`,
    formula(text),
    column === 'missing' ? 'workingsText' : 'workings',
    /[mM]onday|overed/.test(column) ? 'date' : 'quantity',
  );

/** Whether a row counts, what its week was worth, and what was typed of its cost instead of the plan's share. */
function putWorkings(page: Page, context: BuildContext, row: number): void {
  const [cell, working, put] = [cellIn(row), workingIn(row), putterOf(page, row)];
  const counts = `${working('state')}=1`;
  const typed = begun.map(cell).join('&');
  const blankOr = (column: LogColumn, good: string) => `OR(${cell(column)}="",${good})`;
  const hours = `COUNT(${cell('hours')},${cell('reviewHours')},${cell('upkeepHours')})`;
  const notNegative = `${cell('volume')}:${cell('upkeepHours')}`;
  const redirected = `IF(${cell('redirected')}="",AIR_Redirected,${cell('redirected')})`;
  put(
    'missing',
    firstThatHolds(
      [
        [`${typed}=""`, '""'],
        [`NOT(${isDay(cell('week'))})`, '"week"'],
        [`NOT(${blankOr('hours', isNumber(cell('hours')))})`, '"hours saved"'],
        [`NOT(${blankOr('otherValue', isNumber(cell('otherValue')))})`, '"other value"'],
        [
          `AND(${isNumber(cell('hours'))},NOT(IF(${cell('redirected')}="",${isFraction('AIR_Redirected')},${isFraction(cell('redirected'))})))`,
          '"redirected"',
        ],
        [
          `COUNTIF(${notNegative},">=0")+COUNTBLANK(${notNegative})<COLUMNS(${notNegative})`,
          '"figures from 0 up"',
        ],
        [`AND(${hours}>0,NOT(${isNotNegative('AIR_HourlyRate')}))`, '"hourly rate"'],
      ],
      '""',
    ),
  );
  put('state', `IF(${typed}="",0,IF(${working('missing')}="",1,-1))`);
  put('monday', `IF(${counts},INT(${cell('week')})-WEEKDAY(INT(${cell('week')}),2)+1,"")`);
  put(
    'gross',
    `IF(${counts},IF(${isNumber(cell('hours'))},${cell('hours')}*${redirected}*AIR_HourlyRate,0)+N(${cell('otherValue')}),"")`,
  );
  put('worth', `IF(AND(${counts},${isFraction('AIR_Confidence')}),${working('gross')}*AIR_Confidence,"")`);
  put('typed', `IF(AND(${counts},COUNT(${cell('spend')}:${cell('upkeepHours')})>0),1,0)`);
  put(
    'spent',
    `IF(${working('typed')}=1,N(${cell('spend')})+(N(${cell('reviewHours')})+N(${cell('upkeepHours')}))*N(AIR_HourlyRate),0)`,
  );
  put('workflowNo', `IF(${working('typed')}=1,${firstWith(cell('workflow'), log.range('workflow'))},0)`);
  const above = (column: WorkingColumn) =>
    `$${workings.letter(column)}$${workings.firstRow}:${working(column)}`;
  put(
    'isFirst',
    `IF(${working('typed')}=1,IF(COUNTIFS(${above('monday')},${working('monday')},${above('workflowNo')},${working('workflowNo')},${above('typed')},1)=1,1,0),0)`,
  );
  // A week of the plan of its own workflow; lines without one belong to rows without one.
  put(
    'planned',
    isThere(context, 'costs')
      ? `IF(${counts},SUMPRODUCT((${on(context, 'costs', costsAt.workflows)}=${cell('workflow')})*${on(context, 'costs', costsAt.weekShares)}),0)`
      : '0',
  );
  put('adjusted', `IF(${counts},${working('spent')}-IF(${working('isFirst')}=1,${working('planned')},0),"")`);
  put(
    'block',
    `IF(${counts},INT((${working('monday')}-${sum('first', 'all')})/(${trackingSetting('blockWeeks')}*${on(context, 'assumptions', assumptionsAt.daysInWeek)})),"")`,
  );
}

/** What all weeks up to this one come to; by their date, whatever the order of the rows. */
function putRunning(page: Page, context: BuildContext, row: number): void {
  const [working, put] = [workingIn(row), putterOf(page, row)];
  const monday = working('monday');
  const upTo = (column: WorkingColumn) =>
    `SUMIFS(${workings.range(column)},${workings.range('monday')},"<="&${monday})`;
  const [value, cost] = [log.cell('valueSoFar', row), log.cell('costSoFar', row)];
  page.put(
    `${log.letter('valueSoFar')}${row}`,
    formula(
      `IF(ISNUMBER(${sum('value', 'all')}),IF(ISNUMBER(${monday}),${upTo('worth')}${lessIncidents(context, monday)},""),"")`,
    ),
    'computed',
    'money',
  );
  page.put(
    `${log.letter('costSoFar')}${row}`,
    formula(
      isThere(context, 'costs')
        ? `IF(ISNUMBER(${sum('cost', 'all')}),IF(ISNUMBER(${monday}),${costUpTo(context, monday)}+${upTo('adjusted')},""),"")`
        : '""',
    ),
    'computed',
    'money',
  );
  put('covered', `IF(COUNT(${value},${cost})=2,IF(ROUND(${value}-${cost},6)>=0,${monday},""),"")`);
}

/** Weeks as planned less what replaced them leave a little of 0; a return on that is none. */
export const costsAnything = (cost: string): string => `ROUND(${cost},6)>0`;

/** How a formula refers to a cell of this tab; another tab names the sheet. */
type Refer = (address: string) => string;
const here: Refer = (address) => address;

/** The day on which a week ends. */
export const endOfWeek = (context: BuildContext, monday: string): string =>
  `(${monday}+${on(context, 'assumptions', assumptionsAt.daysInWeek)}-1)`;

/** Incidents from the first tracked week to the end of this one. */
export const lessIncidents = (context: BuildContext, monday: string, refer = here): string =>
  isThere(context, 'risks')
    ? `-SUMIFS(${on(context, 'risks', risksAt.costs)},${on(context, 'risks', risksAt.days)},">="&${refer(sum('first', 'all'))},${on(context, 'risks', risksAt.days)},"<="&${endOfWeek(context, monday)})`
    : '';

/** One-off lines up to the end of a week, and the plan's share of every week since the first. */
export const costUpTo = (context: BuildContext, monday: string, refer = here): string =>
  `SUMIFS(${on(context, 'costs', costsAt.amounts)},${on(context, 'costs', costsAt.onceOn)},"<="&${endOfWeek(context, monday)})+MAX(0,INT((${monday}-${refer(sum('first', 'all'))})/${on(context, 'assumptions', assumptionsAt.daysInWeek)})+1)*${refer(sum('planShare', 'all'))}`;

/** The same for the pilot's workflow alone. */
function putPilot(page: Page, context: BuildContext, row: number): void {
  const [cell, working, put] = [cellIn(row), workingIn(row), putterOf(page, row)];
  const workflow = sum('workflow', 'pilot');
  const isOn = `${working('isPilot')}=1`;
  const [value, cost] = [working('pilotValueSoFar'), working('pilotCostSoFar')];
  const upTo = (column: WorkingColumn) =>
    `SUMIFS(${workings.range(column)},${workings.range('pilotMonday')},"<="&${working('monday')})`;
  put('isPilot', `IF(AND(${working('state')}=1,${workflow}<>""),IF(${cell('workflow')}=${workflow},1,0),0)`);
  put('pilotMonday', `IF(${isOn},${working('monday')},"")`);
  put(
    'pilotValueSoFar',
    `IF(AND(${isOn},ISNUMBER(${sum('value', 'pilot')})),${upTo('worth')}${lessPilotIncidents(context, working('monday'))},"")`,
  );
  put(
    'pilotCostSoFar',
    isThere(context, 'costs')
      ? `IF(AND(${isOn},ISNUMBER(${sum('cost', 'pilot')})),${pilotCostUpTo(context, working('monday'))}+${upTo('adjusted')},"")`
      : '""',
  );
  put(
    'pilotCovered',
    `IF(COUNT(${value},${cost})=2,IF(ROUND(${value}-${cost},6)>=0,${working('monday')},""),"")`,
  );
  const [adopted, mondays] = [working('pilotAdopted'), workings.range('pilotAdopted')];
  const below = `${adopted}:$${workings.letter('pilotAdopted')}$${workings.spareRow}`;
  put('pilotAdopted', `IF(AND(${isOn},ISNUMBER(${cell('adoption')})),${working('monday')},"")`);
  // Of two rows of a week the lower one is the later.
  put(
    'pilotRank',
    `IF(ISNUMBER(${adopted}),COUNTIF(${mondays},">"&${adopted})+COUNTIF(${below},${adopted}),"")`,
  );
}

export const lessPilotIncidents = (context: BuildContext, monday: string, refer = here): string =>
  isThere(context, 'risks')
    ? `-SUMPRODUCT((${on(context, 'risks', risksAt.workflows)}=${refer(sum('workflow', 'pilot'))})*(${on(context, 'risks', risksAt.days)}>=${refer(sum('first', 'pilot'))})*(${on(context, 'risks', risksAt.days)}<=${endOfWeek(context, monday)})*${on(context, 'risks', risksAt.costs)})`
    : '';

export const pilotCostUpTo = (context: BuildContext, monday: string, refer = here): string =>
  `SUMPRODUCT((${on(context, 'costs', costsAt.workflows)}=${refer(sum('workflow', 'pilot'))})*(${on(context, 'costs', costsAt.onceOn)}<=${endOfWeek(context, monday)})*${on(context, 'costs', costsAt.amounts)})+((${monday}-${refer(sum('first', 'pilot'))})/${on(context, 'assumptions', assumptionsAt.daysInWeek)}+1)*${refer(sum('planShare', 'pilot'))}`;
