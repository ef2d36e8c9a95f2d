import { listFrom, tableAt } from '../../addresses.ts';
import { metrics } from '../baseline/metrics.ts';
import { readingsBefore, readingsSince } from '../baseline/readings.ts';

/** The page: labels in B, what is typed or computed in C, and so on to H. */
export const pilotRows = { verdict: 5, why: 6 };

export const pilotFields = listFrom(9, [
  'workflow',
  'scope',
  'start',
  'end',
  'people',
  'businessOwner',
  'workflowOwner',
  'technicalOwner',
]);
export type PilotField = (typeof pilotFields.keys)[number];
export const field = (key: PilotField): string => pilotFields.cell('C', key);

/** Set before the start: what it must reach. */
export const thresholdRows = listFrom(pilotFields.nextRow + 3, ['roi', 'metric', 'adoption', 'incidents']);
export type Threshold = (typeof thresholdRows.keys)[number];

export const answerRows = listFrom(thresholdRows.nextRow + 2, ['toolFits', 'processReady']);
export const effortRows = listFrom(answerRows.nextRow + 2, [
  'identity',
  'interfaces',
  'mapping',
  'exceptions',
  'hours',
  'cost',
]);
export const scalingRows = listFrom(effortRows.nextRow + 2, ['cost', 'budget', 'state']);

export const resultRows = listFrom(scalingRows.nextRow + 2, [
  'days',
  'gross',
  'believed',
  'value',
  'cost',
  'net',
  'roi',
  'roiLow',
  'ratio',
  'payback',
  'adoption',
  'baselineWeeks',
  'source',
  'metric',
  'evidence',
  'guardrail',
  'diagnosis',
  'weeksNeeded',
]);
export type Result = (typeof resultRows.keys)[number];
export const result = (key: Result): string => resultRows.cell('C', key);

export const pilotChartRows = { from: resultRows.nextRow + 1, to: resultRows.nextRow + 15 };

export const reviewRows = listFrom(pilotChartRows.to + 4, ['weekly', 'monthly', 'quarterly']);
export const reviews = tableAt(
  `B${reviewRows.nextRow + 2}`,
  ['date', 'kind', 'changed', 'seen', 'undo', 'decision', 'who', 'gap'],
  30,
);
export type ReviewColumn = (typeof reviews.columns)[number];

/** Right of the page: figures that the formulas use, each with its label. */
export const workColumns = { label: 'J', value: 'K' };
export const pilotWork = listFrom(6, [
  'earlyDays',
  'provisionalDays',
  'baselineWeeks',
  'adoption',
  'adoptionRows',
  'power',
  'quarter',
  'lowShare',
  'highShare',
  'metricPlace',
  'target',
  'before',
  'since',
  'isLower',
  'noPhases',
  'tolerated',
  'incidents',
  'adoptionNeeded',
  'missed',
  'paying',
  'losing',
  'estimated',
  'table',
  'own',
  'verdict',
  'roiTitle',
  'adoptionTitle',
]);
export type Work = (typeof pilotWork.keys)[number];
export const work = (key: Work): string => pilotWork.cell(workColumns.value, key);

/** Which row of Baseline decides, 1 or 0, in the order of its metrics. */
export const deciding = tableAt('M6', ['isIt'], metrics.rows.length);
/** Its readings, as the test takes them: before, and since in the pilot's phase. */
export const readings = tableAt('N6', ['place', 'before', 'since', 'gap'], readingsSince);
export const readingRows = { before: readings.rows.slice(0, readingsBefore), since: readings.rows };
/** Dates of the reviews by their kind, a row each. */
export const reviewDates = tableAt(
  `J${reviews.headerRow}`,
  ['weekly', 'monthly', 'quarterly'],
  reviews.rows.length,
);
/** Weeks spread over those that were tracked: what the charts show. */
export const pilotPoints = tableAt(
  'R6',
  ['point', 'monday', 'week', 'roi', 'wanted', 'adoption', 'needed'],
  26,
);

/** Cells that other tabs read. */
export const pilotAt = {
  workflow: field('workflow'),
  verdict: work('verdict'),
  adoptionNeeded: work('adoptionNeeded'),
  budgetState: scalingRows.cell('C', 'state'),
};
