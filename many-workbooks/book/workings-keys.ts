import { resultNames } from '../../core/workbook/model/names.ts';

const scopes = ['ofAll', 'ofPilot'] as const;
const ofScope = [
  'first',
  'last',
  'lastDay',
  'weeks',
  'gross',
  'value',
  'cost',
  'planValue',
  'planCost',
  'courseValue',
  'courseCost',
  'onCourse',
  'low',
  'runNet',
] as const;
const workflows = [1, 2, 3, 4, 5, 6] as const;

/** What is read of Workings, by key. */
export const onWorkings: readonly string[] = [
  ...Object.keys(resultNames).map((name) => `dashboard.${name}`),
  ...['isMeasured', 'measuredWeeks', 'measuredDays'].map((name) => `dashboard.${name}`),
  ...scopes.flatMap((scope) => ofScope.map((name) => `tracking.${scope}.${name}`)),
  ...workflows.flatMap((number) =>
    ['workflow', 'value', 'cost'].map((column) => `dashboard.byWorkflow.${column}.${number}`),
  ),
  'checks.openCount',
  'checks.changingCount',
];
