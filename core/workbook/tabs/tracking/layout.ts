import { columnName, columnNumber } from '../../../cells/address.ts';
import { listFrom, tableAt } from '../../addresses.ts';

/** A row a week and workflow. */
export const log = tableAt(
  'B6',
  [
    'week',
    'workflow',
    'phase',
    'team',
    'hours',
    'redirected',
    'usedFor',
    'otherValue',
    'volume',
    'errors',
    'reworkHours',
    'wrongOutput',
    'policyViolation',
    'compliance',
    'customerFacing',
    'active',
    'licensed',
    'spend',
    'reviewHours',
    'upkeepHours',
    'status',
    'value',
    'cost',
    'valueSoFar',
    'costSoFar',
    'adoption',
    'defectRate',
    'note',
    'gap',
  ],
  260,
);
export type LogColumn = (typeof log.columns)[number];

const after = (column: LogColumn, by: number) => columnName(columnNumber(log.letter(column)) + by);

/** Right of the log: what it comes to, for all workflows and for the pilot's. */
export const sumColumns = { label: after('gap', 1), all: after('gap', 2), pilot: after('gap', 3) };
export type Scope = 'all' | 'pilot';
export const sums = listFrom(log.headerRow + 1, [
  'workflow',
  'problem',
  'rows',
  'first',
  'last',
  'lastDay',
  'weeks',
  'gross',
  'believed',
  'incidents',
  'value',
  'once',
  'planShare',
  'plan',
  'adjusted',
  'cost',
  'net',
  'roi',
  'ratio',
  'payback',
]);
export type SumKey = (typeof sums.keys)[number];
export const sum = (key: SumKey, scope: Scope): string => sums.cell(sumColumns[scope], key);

export const trackingSettings = listFrom(sums.nextRow + 2, [
  'blockWeeks',
  'incomplete',
  'activeUsers',
  'runningTitle',
  'adoptionTitle',
]);
export const trackingSetting = (key: (typeof trackingSettings.keys)[number]): string =>
  trackingSettings.cell(sumColumns.all, key);

export const chartRows = {
  running: { from: trackingSettings.nextRow + 1, to: trackingSettings.nextRow + 15 },
  adoption: { from: trackingSettings.nextRow + 17, to: trackingSettings.nextRow + 30 },
};

/** Workings of each row, right of everything that is looked at. */
export const workings = tableAt(
  `${after('gap', 5)}${log.headerRow}`,
  [
    'missing',
    'state',
    'monday',
    'gross',
    'worth',
    'typed',
    'spent',
    'workflowNo',
    'isFirst',
    'planned',
    'adjusted',
    'covered',
    'block',
    'isPilot',
    'pilotMonday',
    'pilotValueSoFar',
    'pilotCostSoFar',
    'pilotCovered',
    'pilotAdopted',
    'pilotRank',
    'gap',
  ],
  log.rows.length,
);
export type WorkingColumn = (typeof workings.columns)[number];

/** Weeks spread over those that were tracked: what the charts show. */
export const points = tableAt(
  `${columnName(columnNumber(workings.letter('gap')) + 1)}${log.headerRow}`,
  ['point', 'monday', 'week', 'value', 'cost', 'roi', 'adoption', 'needed'],
  26,
);
