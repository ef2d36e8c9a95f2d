import { isFraction } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { firstIncomplete } from '../../shared/line-table.ts';
import { isDay } from '../assumptions/inputs.ts';
import { costsAnything, endOfWeek, mondaysOf, type Scope, spentBy, weekColumn } from './running.ts';
import { atLast, counted, type Has, notYet, type Sum, unlessProblem } from './sum-terms.ts';

const sumOf = (scope: Scope, column: string) => `SUM(${weekColumn(scope, column)})`;
const ofBoth = (scope: Scope, formula: string) =>
  `IF(COUNT({${scope}.value}, {${scope}.cost})=2, ${formula},
    IF({${scope}.problem}="", {${scope}.cost}&"", {${scope}.problem}))`;
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

/** What the log comes to so far. */
export const soFar = {
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
      return ofBoth(
        scope,
        `IF(${costsAnything(`{${scope}.cost}`)}, IF(${behind}<{${scope}.weeks}, ${behind}+1, "not yet"), "no cost")`,
      );
    },
  },
} satisfies Record<string, Sum>;
