import { list } from '../../declare/list.ts';
import { inCurrency } from '../../model/page.ts';
import { countRows, problemOf, unlessProblem } from '../../shared/line-columns.ts';
import { strip } from '../../shared/strip.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';

const ofKind = (label: string, kind: string, column: string) => ({
  label: inCurrency(label),
  formula: unlessProblem(`SUMIF([kind], "${kind}", [${column}])`),
});

/** What the lines come to, in short: above them, where no row is deleted. */
export const costSummary = strip('D5', 14, {
  total: { label: inCurrency('Total over the horizon'), formula: unlessProblem('SUM([totalUsed])') },
  upfront: { label: inCurrency('Once'), formula: unlessProblem('SUMIF([every], 0, [totalUsed])') },
  running: {
    label: inCurrency('A month, on average'),
    formula: unlessProblem('({total}-{upfront})/{assumptions.horizon}'),
  },
  low: {
    label: inCurrency('Total, low'),
    formula: unlessProblem('SUMPRODUCT([totalUsed], [lowUsed])'),
  },
  high: {
    label: inCurrency('Total, high'),
    formula: unlessProblem('SUMPRODUCT([totalUsed], [highUsed])'),
  },
  software: ofKind('Of it software', 'Software', 'totalUsed'),
  labour: ofKind('Of it labour', 'Labour', 'totalUsed'),
  other: ofKind('Of it other', 'Other', 'totalUsed'),
  earlyLabour: ofKind('Labour, first 90 days', 'Labour', 'earlyUsed'),
  earlySoftware: ofKind('Software, first 90 days', 'Software', 'earlyUsed'),
  adoptionRatio: {
    label: 'Labour for each unit of software',
    formula: unlessProblem('IF({earlySoftware}>0, {earlyLabour}/{earlySoftware}, "no software")'),
    format: 'ratio',
  },
  perTask: {
    label: inCurrency('Cost of a task'),
    formula: unlessProblem(`
      IF(N(AIR_TasksPerYear)>0,
        {total}/(AIR_TasksPerYear*{assumptions.horizon}/{assumptions.monthsInYear}),
        "no tasks")`),
    format: 'rate',
  },
  perUser: {
    label: inCurrency('Cost of an active user'),
    formula: unlessProblem('IF(N({tracking.activeUsers})>0, {total}/{tracking.activeUsers}, "no users")'),
    without: { tracking: { formula: '"no users"' } },
    format: 'rate',
  },
  renewals: {
    label: 'Renewals due soon',
    formula: `
      IF(ISNUMBER(AIR_AsOf),
        COUNTIF([renewal], ">="&AIR_AsOf)-COUNTIF([renewal], ">"&AIR_AsOf+{renewalDays}),
        "no day")`,
    format: 'whole',
  },
});

const input = { labelStyle: 'label', style: 'input' } as const;
const share = {
  ...input,
  format: 'percent',
  rule: { allow: 'number', from: 0, to: 10 },
  message: 'Type a share, such as 90%.',
} as const;
const whole = {
  ...input,
  format: 'whole',
  rule: { allow: 'whole', from: 0, to: 3650 },
  message: 'Type a whole number, 0 or more.',
} as const;

/** On Workings: settings that few touch, and how many lines count. */
export const costSettings = list(
  workingsRows.costs + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    lowProposed: { ...share, label: 'Low, proposed share of a line', figure: 0.9 },
    highProposed: { ...share, label: 'High, proposed share of a line', figure: 1.5 },
    earlyMonths: { ...whole, label: 'The first 90 days end with month', figure: 3 },
    startMonday: {
      labelStyle: 'workingsLabel',
      style: 'workings',
      format: 'date',
      label: 'Monday of the week in which the plan starts',
      formula: `IF(${isDay('AIR_StartDate')}, INT(AIR_StartDate)-WEEKDAY(INT(AIR_StartDate),2)+1, "")`,
    },
    renewalDays: { ...whole, label: 'Renewals: days to look ahead', figure: 90 },
    ...countRows,
    problem: {
      labelStyle: 'workingsLabel',
      style: 'workingsText',
      label: 'To complete first',
      formula: problemOf('Costs', 'a cost line'),
    },
  },
);
