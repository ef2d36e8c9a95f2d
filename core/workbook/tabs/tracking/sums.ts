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
import { costsAnything, endOfWeek, incidentsUpTo, mondaysOf, type Scope } from './running.ts';
import { notMeasuredYet } from './words.ts';

const notYet = `"${notMeasuredYet}"`;

interface Sum {
  readonly label: Content;
  readonly format: NumberFormatName;
  /** In the notation of formulas; `has` says which other tabs there are. */
  readonly formula: (scope: Scope, has: (tab: TabId) => boolean) => string;
}

const total = (scope: Scope, column: 'gross' | 'adjusted') =>
  scope === 'ofPilot' ? `SUMIFS([${column}], [isPilot], 1)` : `SUM([${column}])`;
const counted = (scope: Scope, formula: string) => `IF(N({${scope}.rows})>0, ${formula}, ${notYet})`;
const unlessProblem = (scope: Scope, formula: string) =>
  `IF({${scope}.problem}="", ${formula}, {${scope}.problem})`;
const ofBoth = (scope: Scope, formula: string) =>
  `IF(COUNT({${scope}.value}, {${scope}.cost})=2, ${formula},
    IF({${scope}.problem}="", "not yet", {${scope}.problem}))`;
/** One-off costs fall on days of the plan. */
const withCosts = (scope: Scope, has: (tab: TabId) => boolean, formula: string) =>
  has('costs')
    ? unlessProblem(
        scope,
        `IF({costs.problem}="", IF(${isDay('AIR_StartDate')}, ${formula}, "fill in: start"), {costs.problem})`,
      )
    : '"add the tab Costs"';
const perCost = (scope: Scope, share: string) =>
  ofBoth(scope, `IF(${costsAnything(`{${scope}.cost}`)}, ${share}/{${scope}.cost}, "no cost")`);

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
        ${has('risks') ? 'IF({risks.problem}<>"", {risks.problem},' : ''}
        IF(NOT(${isFraction('AIR_Confidence')}), "fill in: confidence", "")
        ${has('risks') ? ')' : ''})))`;
      return scope === 'ofPilot' ? `IF({ofPilot.workflow}="", "fill in: workflow", ${rest})` : rest;
    },
  },
  rows: {
    label: 'Rows that count',
    format: 'whole',
    formula: (scope) => (scope === 'ofPilot' ? 'SUM([isPilot])' : 'COUNTIF([state], 1)'),
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
    formula: (scope) => unlessProblem(scope, total(scope, 'gross')),
  },
  believed: {
    label: inCurrency('At your confidence'),
    format: 'money',
    formula: (scope) => unlessProblem(scope, `{${scope}.gross}*AIR_Confidence`),
  },
  incidents: {
    label: inCurrency('Cost of incidents'),
    format: 'money',
    formula: (scope, has) =>
      unlessProblem(scope, has('risks') ? incidentsUpTo(scope, `{${scope}.last}`) : '0'),
  },
  value: {
    label: inCurrency('Value, less incidents'),
    format: 'money',
    formula: (scope) => unlessProblem(scope, `{${scope}.believed}-{${scope}.incidents}`),
  },
  once: {
    label: inCurrency('One-off costs so far'),
    format: 'money',
    formula: (scope, has) =>
      withCosts(
        scope,
        has,
        scope === 'ofPilot'
          ? `SUMPRODUCT(({costs.lines.workflow}={ofPilot.workflow})
              *({costs.lines.onceOn}<={ofPilot.lastDay})*{costs.lines.amount})`
          : 'SUMIFS({costs.lines.amount}, {costs.lines.onceOn}, "<="&{ofAll.lastDay})',
      ),
  },
  planShare: {
    label: inCurrency('A week of the plan'),
    format: 'rate',
    formula: (scope, has) =>
      withCosts(
        scope,
        has,
        scope === 'ofPilot'
          ? 'SUMPRODUCT(({costs.lines.workflow}={ofPilot.workflow})*{costs.lines.weekShare})'
          : 'SUM({costs.lines.weekShare})',
      ),
  },
  plan: {
    label: inCurrency('All weeks as planned'),
    format: 'money',
    formula: (scope, has) => withCosts(scope, has, `{${scope}.weeks}*{${scope}.planShare}`),
  },
  adjusted: {
    label: inCurrency('Typed less planned'),
    format: 'money',
    formula: (scope, has) => withCosts(scope, has, total(scope, 'adjusted')),
  },
  cost: {
    label: inCurrency('Cost'),
    format: 'money',
    formula: (scope, has) => withCosts(scope, has, `{${scope}.once}+{${scope}.plan}+{${scope}.adjusted}`),
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
    label: 'Value covers cost in week',
    format: 'whole',
    formula: (scope) => {
      const covered = scope === 'ofPilot' ? '[pilotCovered]' : '[covered]';
      return ofBoth(
        scope,
        `IF(COUNT(${covered})>0, (MIN(${covered})-{${scope}.first})/{assumptions.daysInWeek}+1, "not yet")`,
      );
    },
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
