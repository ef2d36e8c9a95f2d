import { list, putList, type Row } from '../../declare/list.ts';
import { formulaOf, type Meanings } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { listFrom } from '../../model/addresses.ts';
import { isFraction } from '../../model/conditions.ts';
import type { NumberFormatName } from '../../model/look.ts';
import { inCurrency, type Page } from '../../model/page.ts';
import type { Content, TabId } from '../../model/tab.ts';
import { firstIncomplete } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';
import { hasMonths, monthsIn } from '../assumptions/plan-months.ts';
import { costsAnything, endOfWeek, mondaysOf, type Scope, spentBy, weekColumn } from './running.ts';
import { mostWeeks } from './weeks.ts';
import { notMeasuredYet } from './words.ts';

const notYet = `"${notMeasuredYet}"`;

interface Sum {
  readonly label: Content;
  readonly format: NumberFormatName;
  /** In the notation of formulas; `has` says which other tabs there are. */
  readonly formula: (scope: Scope, has: (tab: TabId) => boolean) => string;
}

/** A column of the calendar weeks, of a scope, at the last tracked week. */
const atLast = (scope: Scope, column: string) =>
  `SUMIF({weeks.monday}, {${scope}.last}, ${weekColumn(scope, column)})`;
const sumOf = (scope: Scope, column: string) => `SUM(${weekColumn(scope, column)})`;
const counted = (scope: Scope, formula: string) => `IF(N({${scope}.rows})>0, ${formula}, ${notYet})`;
const unlessProblem = (scope: Scope, formula: string) =>
  `IF({${scope}.problem}="", ${formula}, {${scope}.problem})`;
const ofBoth = (scope: Scope, formula: string) =>
  `IF(COUNT({${scope}.value}, {${scope}.cost})=2, ${formula},
    IF({${scope}.problem}="", "not yet", {${scope}.problem}))`;
/** Once figures of the same scope are numbers. */
const where = (scope: Scope, keys: readonly string[], formula: string, otherwise = '""') =>
  `IF(COUNT(${keys.map((key) => `{${scope}.${key}}`).join(', ')})=${keys.length}, ${formula}, ${otherwise})`;
/** One-off costs fall on days of the plan. */
const withCosts = (scope: Scope, has: Has, formula: string) =>
  has('costs')
    ? unlessProblem(
        scope,
        `IF({costs.problem}="", IF(${isDay('AIR_StartDate')}, ${formula}, "fill in: start"), {costs.problem})`,
      )
    : '"add the tab Costs"';
const perCost = (scope: Scope, share: string) =>
  ofBoth(scope, `IF(${costsAnything(`{${scope}.cost}`)}, ${share}/{${scope}.cost}, "no cost")`);
const returnOf = (scope: Scope, value: string, cost: string) =>
  where(
    scope,
    [value, cost],
    `IF(${costsAnything(`{${scope}.${cost}}`)}, ({${scope}.${value}}-{${scope}.${cost}})/{${scope}.${cost}}, "no cost")`,
  );

/** The schedules of the plan, and their columns of a scope. */
const scheduled = (scope: Scope, tab: 'value' | 'costs', column: 'once' | 'running' | 'spread') =>
  scope === 'ofPilot'
    ? `{${tab}.schedule.pilot${column[0]?.toUpperCase()}${column.slice(1)}}`
    : `{${tab}.schedule.${column}}`;
/** What a schedule has by the last tracked day: whole months, the share of the one that has begun, and what comes once. */
const toDate = (scope: Scope, tab: 'value' | 'costs', running: 'running' | 'spread') => {
  const [month, column] = [`{${tab}.schedule.month}`, scheduled(scope, tab, running)];
  const elapsed = `{${scope}.elapsed}`;
  return `SUMIF(${month}, "<="&INT(${elapsed}), ${column})
    +(${elapsed}-INT(${elapsed}))*SUMIF(${month}, INT(${elapsed})+1, ${column})
    +SUMIF(${month}, "<"&(${elapsed}+1), ${scheduled(scope, tab, 'once')})`;
};
const inRun = (scope: Scope, column: string) =>
  `SUMIF({weeks.monday}, ">"&({${scope}.last}-{${scope}.runWeeks}*{assumptions.daysInWeek}), ${weekColumn(scope, column)})`;
/** Of typed less planned and of incidents, a week. */
const extraWeek = (scope: Scope) => `({${scope}.adjusted}+{${scope}.incidents})/{${scope}.weeks}`;
/** The last weeks with rows, from this Monday on. */
const isLate = (scope: Scope) => `(${weekColumn(scope, 'rows')}>0)*({weeks.monday}>={${scope}.spreadFrom})`;

type Has = (tab: TabId) => boolean;

/** What the log comes to: for all workflows, and for the pilot's alone. */
const measured = {
  workflow: {
    label: 'Workflow',
    format: 'general',
    formula: (scope) => (scope === 'ofPilot' ? 'TRIM({pilot.workflow})' : '"all workflows"'),
  },
  problem: {
    label: 'To complete first',
    format: 'general',
    formula: (scope, has) => {
      const rest = `
        IF({below}>0, "complete: Tracking has rows below those that count: add rows",
        IF({incomplete}>0, ${firstIncomplete('Tracking', '[state]', '[missing]')},
        IF({${scope}.rows}=0, ${notYet},
        IF(N({ofAll.weeks})>{mostWeeks}, "complete: Tracking spans more than "&{mostWeeks}&" weeks",
        ${has('risks') ? 'IF({risks.problem}<>"", {risks.problem},' : ''}
        IF(NOT(${isFraction('AIR_TrackedConfidence')}), "fill in: tracked confidence", "")
        ${has('risks') ? ')' : ''}))))`;
      return scope === 'ofPilot' ? `IF({ofPilot.workflow}="", "fill in: workflow", ${rest})` : rest;
    },
  },
  rows: {
    label: 'Rows that count',
    format: 'whole',
    formula: (scope) => (scope === 'ofPilot' ? 'SUM([isPilot])' : 'COUNTIF([state], 1)'),
  },
  leftOut: {
    label: 'Rows left out by their day',
    format: 'whole',
    formula: (scope) =>
      scope === 'ofPilot'
        ? 'SUMIF([isPilotWorkflow], 1, [isLater])+SUMIF([isPilotWorkflow], 1, [counts])-SUM([isPilot])'
        : 'SUM([isLater])',
  },
  first: {
    label: 'First tracked week',
    format: 'date',
    formula: (scope) => counted(scope, `MIN(${mondaysOf(scope)})`),
  },
  last: {
    label: 'Last tracked week',
    format: 'date',
    formula: (scope) => counted(scope, `MAX(${mondaysOf(scope)})`),
  },
  lastDay: {
    label: 'Last tracked day',
    format: 'date',
    formula: (scope) => counted(scope, endOfWeek(`{${scope}.last}`)),
  },
  weeks: {
    label: 'Weeks from first to last',
    format: 'whole',
    formula: (scope) => counted(scope, `({${scope}.last}-{${scope}.first})/{assumptions.daysInWeek}+1`),
  },
  gross: {
    label: inCurrency('Value before confidence'),
    format: 'money',
    formula: (scope) =>
      unlessProblem(scope, scope === 'ofPilot' ? 'SUMIF([isPilot], 1, [gross])' : 'SUM([gross])'),
  },
  value: {
    label: inCurrency('Value at your tracked confidence'),
    format: 'money',
    formula: (scope) => unlessProblem(scope, sumOf(scope, 'value')),
  },
  taken: {
    label: inCurrency('Of it taken away, in full'),
    format: 'money',
    formula: (scope) =>
      unlessProblem(
        scope,
        scope === 'ofPilot' ? '-SUMIFS([gross], [isPilot], 1, [gross], "<0")' : '-SUMIF([gross], "<0")',
      ),
  },
  once: {
    label: inCurrency('One-off costs so far'),
    format: 'money',
    formula: (scope, has) =>
      withCosts(
        scope,
        has,
        `SUMIFS({costs.lines.amount}, {costs.lines.onceOn}, "<="&{${scope}.lastDay}${
          scope === 'ofPilot' ? ', {costs.lines.isPilot}, 1' : ''
        })`,
      ),
  },
  plan: {
    label: inCurrency('All weeks as planned'),
    format: 'money',
    formula: (scope, has) => withCosts(scope, has, sumOf(scope, 'planned')),
  },
  adjusted: {
    label: inCurrency('Typed less planned'),
    format: 'money',
    formula: (scope, has) => withCosts(scope, has, atLast(scope, 'adjusted')),
  },
  incidents: {
    label: inCurrency('Cost of incidents'),
    format: 'money',
    formula: (scope) => unlessProblem(scope, sumOf(scope, 'incidents')),
  },
  cost: {
    label: inCurrency('Cost'),
    format: 'money',
    formula: (scope, has) =>
      withCosts(scope, has, `{${scope}.once}+{${scope}.plan}+{${scope}.adjusted}+{${scope}.incidents}`),
  },
  typed: {
    label: inCurrency('Of this typed'),
    format: 'money',
    formula: (scope) => {
      const only = scope === 'ofPilot' ? '[isPilot]*' : '';
      return unlessProblem(
        scope,
        spentBy(
          `${only}([spendDelta]+[spendPlanned])`,
          `${only}([hoursDelta]+[hoursPlanned])`,
          `{${scope}.last}`,
        ),
      );
    },
  },
  net: {
    label: inCurrency('Net benefit'),
    format: 'money',
    formula: (scope) => ofBoth(scope, `{${scope}.value}-{${scope}.cost}`),
  },
  roi: {
    label: 'Return on investment (ROI)',
    format: 'percent',
    formula: (scope) => perCost(scope, `{${scope}.net}`),
  },
  ratio: {
    label: 'Benefit-cost ratio',
    format: 'ratio',
    formula: (scope) => perCost(scope, `{${scope}.value}`),
  },
  payback: {
    label: 'Covers its cost since week',
    format: 'whole',
    formula: (scope) => {
      const behind = `MAX(${weekColumn(scope, 'behind')})`;
      return ofBoth(scope, `IF(${behind}<{${scope}.weeks}, ${behind}+1, "not yet")`);
    },
  },
  elapsed: {
    label: 'Months by the last tracked day',
    format: 'quantity',
    formula: (scope) =>
      counted(
        scope,
        `IF(${hasMonths},
          MAX(0, MIN({assumptions.horizon}, ${monthsIn(`{${scope}.lastDay}+1-AIR_StartDate`)})),
          "")`,
      ),
  },
  planValue: {
    label: inCurrency('Value of the plan to date'),
    format: 'money',
    formula: (scope, has) =>
      has('value')
        ? where(
            scope,
            ['elapsed'],
            `IF({value.problem}="", ${toDate(scope, 'value', 'running')}, {value.problem})`,
          )
        : '""',
  },
  planCost: {
    label: inCurrency('Cost of the plan to date'),
    format: 'money',
    formula: (scope, has) =>
      has('costs')
        ? where(
            scope,
            ['elapsed'],
            `IF({costs.problem}="", ${toDate(scope, 'costs', 'spread')}, {costs.problem})`,
          )
        : '""',
  },
  runWeeks: {
    label: 'Weeks of the run rate',
    format: 'whole',
    formula: (scope) =>
      where(
        scope,
        ['weeks'],
        `IF({${scope}.weeks}>={leastRunWeeks}, MIN({mostRunWeeks}, {${scope}.weeks}), "")`,
      ),
  },
  runValue: {
    label: inCurrency('Value of a week, lately'),
    format: 'rate',
    formula: (scope) => where(scope, ['runWeeks', 'value'], `${inRun(scope, 'value')}/{${scope}.runWeeks}`),
  },
  runTaken: {
    label: inCurrency('Of it taken away'),
    format: 'rate',
    formula: (scope) =>
      where(
        scope,
        ['runWeeks'],
        `-SUMIFS([gross], ${mondaysOf(scope)}, ">"&({${scope}.last}-{${scope}.runWeeks}*{assumptions.daysInWeek}), [gross], "<0")
          /{${scope}.runWeeks}`,
      ),
  },
  runCost: {
    label: inCurrency('Running cost of a week, lately'),
    format: 'rate',
    formula: (scope) => where(scope, ['runWeeks', 'cost'], `${atLast(scope, 'planned')}+${extraWeek(scope)}`),
  },
  runNet: {
    label: inCurrency('What it earns a week now'),
    format: 'rate',
    formula: (scope) => where(scope, ['runValue', 'runCost'], `{${scope}.runValue}-{${scope}.runCost}`),
  },
  weeksLeft: {
    label: 'Weeks left of the horizon',
    format: 'quantity',
    formula: (scope) =>
      where(
        scope,
        ['elapsed'],
        `MAX(0, {assumptions.horizonWeeks}-({${scope}.lastDay}+1-AIR_StartDate)/{assumptions.daysInWeek})`,
      ),
  },
  laterCost: {
    label: inCurrency('Planned costs still to come'),
    format: 'money',
    formula: (scope, has) =>
      has('costs')
        ? where(
            scope,
            ['planCost'],
            `SUM(${scheduled(scope, 'costs', 'once')})+SUM(${scheduled(scope, 'costs', 'spread')})-{${scope}.planCost}`,
          )
        : '""',
  },
  courseValue: {
    label: inCurrency('On course for: value'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['value', 'runValue', 'weeksLeft'],
        `{${scope}.value}+{${scope}.runValue}*{${scope}.weeksLeft}`,
      ),
  },
  courseTaken: {
    label: inCurrency('Of it taken away in all'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['taken', 'runTaken', 'weeksLeft'],
        `{${scope}.taken}+{${scope}.runTaken}*{${scope}.weeksLeft}`,
      ),
  },
  courseCost: {
    label: inCurrency('On course for: cost'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['cost', 'laterCost', 'weeksLeft', 'runCost'],
        `{${scope}.cost}+{${scope}.laterCost}+${extraWeek(scope)}*{${scope}.weeksLeft}`,
      ),
  },
  onCourse: {
    label: 'On course for: ROI at the horizon',
    format: 'percent',
    formula: (scope) => returnOf(scope, 'courseValue', 'courseCost'),
  },
  spreadFrom: {
    label: 'Spread of a week: rows from',
    format: 'date',
    formula: (scope) => {
      const mondays = scope === 'ofPilot' ? '{weeks.pilotTracked}' : '{weeks.tracked}';
      return `IF(COUNT(${mondays})>={leastRunWeeks}, LARGE(${mondays}, MIN({mostSpreadWeeks}, COUNT(${mondays}))), "")`;
    },
  },
  spreadWeeks: {
    label: 'Spread of a week: weeks',
    format: 'whole',
    formula: (scope) => where(scope, ['spreadFrom'], `SUMPRODUCT(${isLate(scope)})`),
  },
  spread: {
    label: inCurrency('Spread of a week'),
    format: 'rate',
    formula: (scope) => {
      const value = weekColumn(scope, 'value');
      const mean = `SUMPRODUCT(${isLate(scope)}*${value})/{${scope}.spreadWeeks}`;
      return where(
        scope,
        ['spreadWeeks'],
        `SQRT(SUMPRODUCT(${isLate(scope)}*(${value}-${mean})^2)/({${scope}.spreadWeeks}-1))`,
      );
    },
  },
  lowValue: {
    label: inCurrency('On course for: value, low'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['courseValue', 'spread'],
        `{${scope}.courseValue}-{${scope}.weeksLeft}*TINV({lowChance},{${scope}.spreadWeeks}-1)
          *{${scope}.spread}/SQRT({${scope}.spreadWeeks})`,
      ),
  },
  highCost: {
    label: inCurrency('On course for: cost, high'),
    format: 'money',
    formula: (scope, has) =>
      has('costs')
        ? where(
            scope,
            ['courseCost'],
            `IF(ISNUMBER({highShare}), {${scope}.courseCost}+{${scope}.laterCost}*({highShare}-1), "")`,
          )
        : '""',
  },
  low: {
    label: 'On course for: ROI, low',
    format: 'percent',
    formula: (scope) =>
      where(
        scope,
        ['onCourse', 'lowValue', 'highCost'],
        `MIN({${scope}.onCourse}, ({${scope}.lowValue}-{${scope}.highCost})/{${scope}.highCost})`,
      ),
  },
} satisfies Record<string, Sum>;
export type SumKey = keyof typeof measured;

export const sums = listFrom(workingsRows.tracking + 2, Object.keys(measured) as SumKey[]);
const columnOf: Record<Scope, string> = { ofAll: 'C', ofPilot: 'D' };
export const sum = (key: SumKey, scope: Scope): string => sums.cell(columnOf[scope], key);

const isSum = (key: string): key is SumKey => Object.hasOwn(measured, key);
/** The sums of a scope by their keys, and what each is where all tabs are there. */
export const sumsOf = (scope: Scope) => ({
  keys: sums.keys,
  cell: (key: SumKey) => sum(key, scope),
  labelled(key: string): Row {
    if (!isSum(key)) throw new Error(`there is no sum ${key}`);
    const { formula, ...told } = measured[key];
    return { ...told, labelStyle: 'label', style: styleOf(key), formula: formula(scope, () => true) };
  },
});
const styleOf = (key: SumKey) => (key === 'workflow' ? 'fromOtherTab' : 'computed');

const workings = { labelStyle: 'workingsLabel', style: 'workings', format: 'quantity' } as const;

export const trackingSettings = list(
  sums.nextRow + 2,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    daysBefore: { ...workings, label: 'Days before the start that a week may lie', figure: 366 },
    daysAfter: { ...workings, label: 'Days after it', figure: 2200 },
    mostWeeks: { ...workings, label: 'Most weeks from the first to the last', figure: mostWeeks },
    keyStep: { ...workings, label: 'Numbers of workflows are below', figure: 10000 },
    leastRunWeeks: { ...workings, label: 'Least weeks of a run rate', figure: 4 },
    mostRunWeeks: { ...workings, label: 'Weeks of the run rate', figure: 8 },
    mostSpreadWeeks: { ...workings, label: 'Weeks with rows for the spread of a week', figure: 26 },
    lowChance: {
      ...workings,
      format: 'percent',
      label: 'Chance outside the range of a week, both sides',
      figure: 0.2,
    },
    highShare: {
      ...workings,
      format: 'percent',
      label: 'High cost of the plan, share of likely',
      formula: `
        IF(COUNT({costs.high}, {costs.total})=2, IF({costs.total}>0, {costs.high}/{costs.total}, ""), "")`,
      without: { costs: '""' },
    },
    soleWorkflow: {
      ...workings,
      label: 'The pilot is the one workflow of Start (1)',
      formula: `
        IF({ofPilot.workflow}="", 0,
        IF(AND(SUMPRODUCT(({start.workflows.once}<>"")*1)=1,
          SUMPRODUCT(({start.workflows.once}={ofPilot.workflow})*1)=1), 1, 0))`,
      without: { start: '0' },
    },
    pilotStart: {
      ...workings,
      format: 'date',
      label: 'Start of the pilot',
      formula: `
        IF({ofPilot.workflow}="", "",
        IF(ISNUMBER({pilot.start}), INT({pilot.start}), IF(${isDay('AIR_StartDate')}, INT(AIR_StartDate), "")))`,
      without: { pilot: '""' },
    },
    blockWeeks: { ...workings, label: 'Weeks of a block of the trend', figure: 4 },
    incomplete: { ...workings, label: 'Rows to complete', formula: 'COUNTIF([state], -1)' },
    below: { ...workings, label: 'Cells typed below the last row that counts', formula: '{typedBelow}' },
    activeUsers: {
      ...workings,
      label: 'Active users in the last tracked week',
      formula: 'IF(N({ofAll.rows})>0, SUMIFS([active], [monday], {ofAll.last}), 0)',
    },
    runningTitle: {
      ...workings,
      style: 'workingsText',
      label: 'Title of the chart',
      formula: `
        IF(ISNUMBER({ofAll.payback}), "Value has covered cost since week "&{ofAll.payback},
        IF(ISNUMBER({ofAll.roi}), "Value has not covered cost yet", "Return on investment so far"))`,
    },
    adoptionTitle: {
      ...workings,
      style: 'workingsText',
      label: 'Title of the chart',
      formula: `
        IF(N({ofAll.rows})>0,
          IF({activeUsers}>0, {activeUsers}&" people used it in the last week", "Adoption by week"),
          "Adoption by week")`,
    },
  },
);

export function putSums(page: Page, context: TabContext, meanings: Meanings): void {
  const [label, header] = ['B', sums.firstRow - 1];
  const has = (tab: TabId) => context.sheets.has(tab);
  page.put(`${label}${header - 1}`, 'Tracking: what was measured', 'heading');
  page.put(`${label}${header}`, 'Over the tracked weeks', 'header');
  page.put(`${columnOf.ofAll}${header}`, 'All', 'headerRight');
  page.put(`${columnOf.ofPilot}${header}`, 'Pilot', 'headerRight');
  for (const key of sums.keys) {
    const { label: text, format, formula } = measured[key];
    page.put(`${label}${sums.row(key)}`, text, 'label');
    for (const scope of ['ofAll', 'ofPilot'] as const) {
      const isKnown = scope === 'ofAll' || has('pilot');
      const content = formulaOf(isKnown ? formula(scope, has) : '""', meanings);
      page.put(`${columnOf[scope]}${sums.row(key)}`, content, styleOf(key), format);
    }
  }
  putList(page, trackingSettings, 'Tracking: workings', meanings, context.sheets);
}
