import { exampleStartDate } from '../../../core/workbook/model/options.ts';
import { typingAt } from '../../support/by-key.ts';
import type { Typing } from '../ironcalc.ts';

/* A company as people type it into a blank Pilot kit: a sound one, of which each planted company changes something. */

export const start = exampleStartDate; // a Monday
export const workflow = 'Proposals';
export const week = (number: number) => start + 7 * (number - 1);

export type Typed = number | string | { readonly formula: string };
type Row = Readonly<Record<string, Typed>>;

/** By key; the last that is typed of a cell stands. */
export type Cells = Readonly<Record<string, Typed>>;

export interface Company {
  /** What is planted. */
  readonly name: string;
  readonly cells: Cells;
}

export const rowOf = (table: string, row: number, typed: Row): Cells =>
  Object.fromEntries(
    Object.entries(typed).map(([column, content]) => [`${table}.${column}.${row}`, content]),
  );
export const rowsOf = (table: string, rows: readonly Row[]): Cells =>
  Object.assign({}, ...rows.map((typed, index) => rowOf(table, index + 1, typed)));

export const typingsOf = (cells: Cells): Typing[] =>
  Object.entries(cells).map(([key, content]) => typingAt(key, content));

/** What eight hours a week of the plan come to in one of the 52 weeks of the calendar. */
export const hoursAsPlanned = (8 * 48) / 52;

/** Rows of Tracking from the first week of the plan. */
export const tracked = (weeks: number, row: (week: number) => Row = () => ({})): Cells =>
  rowsOf(
    'tracking.log',
    Array.from({ length: weeks }, (_, index) => ({
      week: week(index + 1),
      workflow,
      phase: 'Pilot',
      team: 'Sales',
      hours: hoursAsPlanned,
      volume: 4,
      active: 4,
      licensed: 5,
      ...row(index + 1),
    })),
  );

/** Readings of a metric, the oldest first; those before end right before the start. */
export const readings = (row: number, before: readonly number[], since: readonly number[]): Cells =>
  Object.fromEntries([
    ...before.map((reading, index) => [
      `baseline.readings.before${8 - before.length + index + 1}.${row}`,
      reading,
    ]),
    ...since.map((reading, index) => [`baseline.readings.since${index + 1}.${row}`, reading]),
  ]);
/** The weeks since the start are all of the pilot. */
export const inPilot = (weeks: number): Cells =>
  Object.fromEntries(Array.from({ length: weeks }, (_, index) => [`baseline.phases.${index + 1}`, 'Pilot']));

/** Readings about a mean that do not resemble each other. */
export const about = (mean: number, weeks: number, spread = 0.2): number[] =>
  Array.from(
    { length: weeks },
    (_, index) => mean + spread * ([1, -1, -1, 1, 0.5, -0.5, -0.5, 0.5][index % 8] ?? 0),
  );

const inputs = [
  'hourlyRate',
  'weeks',
  'confidence',
  'trackedConfidence',
  'redirected',
  'attribution',
  'rampWeeks',
  'discountRate',
  'months',
  'tasksPerYear',
  'benchmarkKind',
  'swing',
  'swingWeeks',
] as const;

/** Read after so many weeks. */
export const readAfter = (weeks: number): Cells => ({ 'assumptions.asOf': week(weeks + 1) - 1 });

/** Sound in every respect, and exactly on plan for so many weeks. */
export const sound = (weeks: number): Cells => ({
  'start.workflows.name.1': workflow,
  'assumptions.hourlyRate': 75,
  'assumptions.redirected': 0.8,
  'assumptions.rampWeeks': 0,
  ...Object.fromEntries(inputs.map((key) => [`assumptions.${key}.who`, 'Finance lead'])),
  ...readAfter(weeks),
  ...rowsOf('costs.lines', [
    { workflow, quantity: 5, price: 30 },
    { workflow, quantity: 60 },
    { workflow, quantity: 40 },
    { workflow, quantity: 2 },
  ]),
  ...rowOf('value.lines', 1, {
    workflow,
    what: 'Hours saved on proposals',
    kind: 'Time saved',
    quantity: 8,
    hoursEach: 1,
    evidence: 'Sampled',
    cash: 'Capacity',
  }),
  ...rowOf('baseline.metrics', 1, {
    workflow,
    metric: 'Handling time',
    unit: 'hours a proposal',
    direction: 'Lower is better',
    target: 4,
    decides: 'Yes',
  }),
  ...rowOf('baseline.details', 1, { source: 'Measured', who: 'Workflow owner' }),
  ...readings(1, about(6, 8), about(4.1, Math.min(weeks, 52))),
  ...inPilot(Math.min(weeks, 52)),
  ...rowsOf('risks.criteria', [
    { most: 3, highest: 4 },
    { most: 0, highest: 3 },
    { most: 0, highest: 3 },
    { most: 1, highest: 3 },
  ]),
  'pilot.workflow': workflow,
  'pilot.thresholds.roi': 0.2,
  'pilot.thresholds.metric': 0.5,
  'pilot.thresholds.adoption': 0.6,
  ...tracked(weeks),
});
