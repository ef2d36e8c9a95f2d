import { columnName, columnNumber } from '../../../cells/address.ts';
import { listFrom, tableAt } from '../../addresses.ts';

export const incidentClasses = ['Wrong output', 'Policy violation', 'Compliance', 'Customer-facing'] as const;

/** The incidents, a row each. */
export const incidents = tableAt(
  'B6',
  ['date', 'workflow', 'class', 'severity', 'cost', 'mendedOn', 'foundBy', 'status', 'note', 'gap'],
  100,
);
export type IncidentColumn = (typeof incidents.columns)[number];

const after = (column: IncidentColumn, by: number) => columnName(columnNumber(incidents.letter(column)) + by);

/** What is tolerated, a row a class, and what was seen. */
export const criteria = tableAt(
  `${after('gap', 1)}6`,
  ['class', 'most', 'highest', 'lately', 'worst', 'cost', 'state', 'gap'],
  incidentClasses.length,
);
export type CriterionColumn = (typeof criteria.columns)[number];

/** Incidents by month and class; the chart is made from it. */
export const incidentMonths = tableAt(
  `${after('gap', 1)}${criteria.spareRow + 3}`,
  ['month', 'class0', 'class1', 'class2', 'class3', 'cost'],
  12,
);
export const incidentChart = { from: incidentMonths.spareRow + 2, to: incidentMonths.spareRow + 18 };

/** Workings of the criteria and, below a gap, of each incident. */
const firstWorking = columnName(columnNumber(criteria.letter('gap')) + 1);
export const incidentWorkings = tableAt(
  `${firstWorking}6`,
  [
    'missing',
    'state',
    'day',
    'classNo',
    'workflowNo',
    'costUsed',
    'severityUsed',
    'inFourWeeks',
    'isOver',
    'gap',
  ],
  incidents.rows.length,
);
export type IncidentWorking = (typeof incidentWorkings.columns)[number];
export const criterionWorkings = tableAt(
  `${columnName(columnNumber(incidentWorkings.letter('gap')) + 1)}6`,
  ['classNo', 'most', 'highest', 'gap'],
  incidentClasses.length,
);
/** Single figures that the formulas use, each with its label. */
export const riskSettings = listFrom(criterionWorkings.spareRow + 3, [
  'days',
  'incomplete',
  'problem',
  'earliest',
  'worst',
]);
export const riskColumns = {
  label: criterionWorkings.letter('classNo'),
  value: criterionWorkings.letter('most'),
};
const setting = (key: (typeof riskSettings.keys)[number]) => riskSettings.cell(riskColumns.value, key);

/** Cells that other tabs read. */
export const risksAt = {
  days: incidentWorkings.range('day'),
  workflows: incidents.range('workflow'),
  costs: incidentWorkings.range('costUsed'),
  areOver: incidentWorkings.range('isOver'),
  /** What was typed as tolerated; blank means that nothing is. */
  limits: criteria.block('most', 'highest'),
  daysCounted: setting('days'),
  incomplete: setting('incomplete'),
  problem: setting('problem'),
  /** A year before it is still a day that every host knows. */
  earliest: setting('earliest'),
  worst: setting('worst'),
};
