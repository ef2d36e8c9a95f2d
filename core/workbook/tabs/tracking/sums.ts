import { firstThatHolds, isFraction } from '../../conditions.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costsAt } from '../costs/cells.ts';
import { firstIncomplete } from '../line-table.ts';
import { pilotAt } from '../pilot/layout.ts';
import { risksAt } from '../risks/cells.ts';
import {
  log,
  type Scope,
  type SumKey,
  sum,
  sumColumns,
  sums,
  trackingSetting,
  trackingSettings,
  workings,
} from './layout.ts';
import { costsAnything, endOfWeek, incidentsUpTo, mondaysOf } from './running.ts';

const notYet = 'not measured yet';

const labels: Record<SumKey, Content> = {
  workflow: 'Workflow',
  problem: 'To complete first',
  rows: 'Rows that count',
  first: 'First tracked week',
  last: 'Last tracked week',
  lastDay: 'Last tracked day',
  weeks: 'Weeks from first to last',
  gross: inCurrency('Value before confidence'),
  believed: inCurrency('At your confidence'),
  incidents: inCurrency('Cost of incidents'),
  value: inCurrency('Value, less incidents'),
  once: inCurrency('One-off costs so far'),
  planShare: inCurrency('A week of the plan'),
  plan: inCurrency('All weeks as planned'),
  adjusted: inCurrency('Typed less planned'),
  cost: inCurrency('Cost'),
  net: inCurrency('Net benefit'),
  roi: 'Return on investment (ROI)',
  ratio: 'Benefit-cost ratio',
  payback: 'Value covers cost in week',
};
const formats: Partial<Record<SumKey, NumberFormatName>> = {
  rows: 'whole',
  first: 'date',
  last: 'date',
  lastDay: 'date',
  weeks: 'whole',
  planShare: 'rate',
  roi: 'percent',
  ratio: 'ratio',
  payback: 'whole',
};

/** What the log comes to: for all workflows, and for the pilot's alone. */
export function putSums(page: Page, context: BuildContext): void {
  const header = sums.firstRow - 1;
  page.put(`${sumColumns.label}${header - 1}`, 'In short: what was measured', 'heading');
  page.put(`${sumColumns.label}${header}`, 'Over the tracked weeks', 'header');
  page.put(`${sumColumns.all}${header}`, 'All', 'headerRight');
  page.put(`${sumColumns.pilot}${header}`, 'Pilot', 'headerRight');
  const all = formulasOf(context, 'all');
  const pilot = isThere(context, 'pilot') ? formulasOf(context, 'pilot') : undefined;
  for (const key of sums.keys) {
    const row = sums.row(key);
    const isText = key === 'workflow' || key === 'problem';
    const put = (column: string, content: Content) =>
      page.put(
        `${column}${row}`,
        content,
        key === 'workflow' ? 'fromOtherTab' : 'computed',
        isText ? 'general' : (formats[key] ?? 'money'),
      );
    page.put(`${sumColumns.label}${row}`, labels[key], 'label');
    put(sumColumns.all, formula(all[key]));
    put(sumColumns.pilot, formula(pilot?.[key] ?? '""'));
  }
  putSettings(page);
}

function formulasOf(context: BuildContext, scope: Scope): Record<SumKey, string> {
  const isPilot = scope === 'pilot';
  const at = (key: SumKey) => sum(key, scope);
  const working = workings.range;
  const mondays = mondaysOf(scope);
  const total = (column: 'gross' | 'adjusted') =>
    isPilot ? `SUMIFS(${working(column)},${working('isPilot')},1)` : `SUM(${working(column)})`;
  const hasRows = `N(${at('rows')})>0`;
  const counted = (result: string) => `IF(${hasRows},${result},${words(notYet)})`;
  const unlessProblem = (result: string) => `IF(${at('problem')}="",${result},${at('problem')})`;
  const both = (result: string, otherwise = words('not yet')) =>
    `IF(COUNT(${at('value')},${at('cost')})=2,${result},IF(${at('problem')}="",${otherwise},${at('problem')}))`;
  const costs = on(context, 'costs', costsAt.problem);
  const withCosts = (result: string) =>
    isThere(context, 'costs')
      ? unlessProblem(
          // One-off costs fall on days of the plan.
          `IF(${costs}="",IF(${isDay('AIR_StartDate')},${result},"fill in: start"),${costs})`,
        )
      : words('add the tab Costs');
  const ofPilot = (range: string) =>
    `(${on(context, 'costs', costsAt.workflows)}=${at('workflow')})*${range}`;
  const shares = on(context, 'costs', costsAt.weekShares);
  const [onceOn, amounts] = [on(context, 'costs', costsAt.onceOn), on(context, 'costs', costsAt.amounts)];
  const risks: readonly (readonly [string, string])[] = isThere(context, 'risks')
    ? [[`${on(context, 'risks', risksAt.problem)}<>""`, on(context, 'risks', risksAt.problem)]]
    : [];
  const toCover = working(isPilot ? 'pilotCovered' : 'covered');
  const chosen = on(context, 'pilot', pilotAt.workflow);
  return {
    workflow: isPilot ? `IF(${chosen}="","",${chosen})` : '"all workflows"',
    problem: firstThatHolds(
      [
        ...(isPilot ? [[`${at('workflow')}=""`, words('fill in: workflow')] as const] : []),
        [
          `${trackingSetting('incomplete')}>0`,
          firstIncomplete('Tracking', working('state'), working('missing')),
        ],
        [`${at('rows')}=0`, words(notYet)],
        ...risks,
        [`NOT(${isFraction('AIR_Confidence')})`, words('fill in: confidence')],
      ],
      '""',
    ),
    rows: isPilot ? `SUM(${working('isPilot')})` : `COUNTIF(${working('state')},1)`,
    first: counted(`MIN(${mondays})`),
    last: counted(`MAX(${mondays})`),
    lastDay: counted(endOfWeek(context, at('last'))),
    weeks: counted(
      `(${at('last')}-${at('first')})/${on(context, 'assumptions', assumptionsAt.daysInWeek)}+1`,
    ),
    gross: unlessProblem(total('gross')),
    believed: unlessProblem(`${at('gross')}*AIR_Confidence`),
    incidents: unlessProblem(incidentsUpTo(context, scope, at('last'))),
    value: unlessProblem(`${at('believed')}-${at('incidents')}`),
    once: withCosts(
      isPilot
        ? `SUMPRODUCT(${ofPilot(`(${onceOn}<=${at('lastDay')})*${amounts}`)})`
        : `SUMIFS(${amounts},${onceOn},"<="&${at('lastDay')})`,
    ),
    planShare: withCosts(isPilot ? `SUMPRODUCT(${ofPilot(shares)})` : `SUM(${shares})`),
    plan: withCosts(`${at('weeks')}*${at('planShare')}`),
    adjusted: withCosts(total('adjusted')),
    cost: withCosts(`${at('once')}+${at('plan')}+${at('adjusted')}`),
    net: both(`${at('value')}-${at('cost')}`),
    roi: both(`IF(${costsAnything(at('cost'))},${at('net')}/${at('cost')},"no cost")`),
    ratio: both(`IF(${costsAnything(at('cost'))},${at('value')}/${at('cost')},"no cost")`),
    payback: both(
      `IF(COUNT(${toCover})>0,(MIN(${toCover})-${at('first')})/${on(context, 'assumptions', assumptionsAt.daysInWeek)}+1,"not yet")`,
    ),
  };
}

function putSettings(page: Page): void {
  const { label, all } = sumColumns;
  page.put(`${label}${trackingSettings.firstRow - 1}`, 'Workings', 'heading');
  const line = (key: (typeof trackingSettings.keys)[number], text: string, content: Content) => {
    page.put(`${label}${trackingSettings.row(key)}`, text, 'workingsLabel');
    const style = key.endsWith('Title') ? 'workingsText' : 'workings';
    page.put(`${all}${trackingSettings.row(key)}`, content, style, 'quantity');
  };
  line('blockWeeks', 'Weeks of a block of the trend', 4);
  line('incomplete', 'Rows to complete', formula(`COUNTIF(${workings.range('state')},-1)`));
  line(
    'activeUsers',
    'Active users in the last tracked week',
    formula(
      `IF(N(${sum('rows', 'all')})>0,SUMIFS(${log.range('active')},${workings.range('monday')},${sum('last', 'all')}),0)`,
    ),
  );
  const payback = sum('payback', 'all');
  line(
    'runningTitle',
    'Title of the chart',
    formula(
      `IF(ISNUMBER(${payback}),"Value has covered cost since week "&${payback},IF(ISNUMBER(${sum('roi', 'all')}),"Value has not covered cost yet","Return on investment so far"))`,
    ),
  );
  const [active, known] = [trackingSetting('activeUsers'), `N(${sum('rows', 'all')})>0`];
  line(
    'adoptionTitle',
    'Title of the chart',
    formula(
      `IF(${known},IF(${active}>0,${active}&" people used it in the last week","Adoption by week"),"Adoption by week")`,
    ),
  );
}
