import fc from 'fast-check';
import { incidentClasses } from '../../core/workbook/tabs/risks/classes.ts';
import type { LogColumn } from '../../core/workbook/tabs/tracking/log.ts';
import { typingAt } from '../support/by-key.ts';
import type { Typing } from './ironcalc.ts';
import { onStart, type Plan, plans, typingsOf as planTypingsOf, workflows } from './plans.ts';

/* Drawn logs: what a firm tracked, with gaps, out of order, and here and there a cell that cannot be used. */

type Typed = number | string | null;

/** What is typed into a row of Tracking; the week is any day of it. */
export interface LogRow {
  readonly week: Typed;
  readonly workflow: string | null;
  readonly phase: 'Pilot' | 'Production' | null;
  readonly hours: Typed;
  readonly redirected: Typed;
  readonly otherValue: Typed;
  readonly volume: Typed;
  readonly errors: Typed;
  readonly reworkHours: Typed;
  readonly wrongOutput: Typed;
  readonly policyViolation: Typed;
  readonly compliance: Typed;
  readonly customerFacing: Typed;
  readonly active: Typed;
  readonly licensed: Typed;
  readonly spend: Typed;
  readonly covers: 'Week' | 'Month' | 'Year' | null;
  readonly reviewHours: Typed;
  readonly upkeepHours: Typed;
}
export interface Incident {
  readonly date: number;
  readonly workflow: string | null;
  readonly class: (typeof incidentClasses)[number];
  readonly cost: number | null;
}
export interface Tracked {
  readonly plan: Plan;
  /** AIR_Redirected; blank here and there. */
  readonly redirected: number | null;
  readonly rows: readonly LogRow[];
  readonly incidents: readonly Incident[];
  readonly pilot: string | null;
  readonly adoptionWanted: number | null;
  readonly asOf: number;
  /** null leaves the proposal, the confidence of the plan. */
  readonly trackedConfidence: number | null;
  readonly pilotStart: number | null;
}

/** The row's figures, in the order of the columns; the share of hours says nothing alone. */
export const figures = [
  'hours',
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
] as const satisfies readonly LogColumn[];

export const mostRows = 40;
const mostIncidents = 6;

/** Names that a criterion of SUMIFS would take for patterns stand beside plain ones. */
const names = fc.constantFrom(
  workflows,
  ['Support', 'Support?', 'S*'],
  ['~Invoices', 'Invoices', '*'],
  ['<5', '>=5', '='],
) satisfies fc.Arbitrary<readonly string[]>;

/** So many values to one blank; fc.option has one blank in so many. */
const maybe = <Value>(values: number, value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null, freq: values + 1 });
const count = (max: number) => fc.integer({ min: 0, max });

/** Places in a list of three names; 3 is a workflow that stands on no list, 4 none. */
const place = fc.constantFrom(0, 0, 0, 1, 2, 3, 4);

const row = fc.record({
  week: fc.nat(),
  day: count(6),
  place,
  phase: fc.constantFrom('Pilot', 'Production', null),
  hours: maybe(
    3,
    fc.integer({ min: -12, max: 60 }).map((quarters) => quarters / 4),
  ),
  redirected: maybe(
    1,
    count(20).map((twentieths) => twentieths / 20),
  ),
  otherValue: maybe(1, fc.integer({ min: -500, max: 3000 })),
  volume: maybe(3, count(60)),
  errors: maybe(2, count(6)),
  reworkHours: maybe(1, count(4)),
  wrongOutput: maybe(1, count(2)),
  policyViolation: maybe(1, count(1)),
  compliance: fc.constant(null),
  customerFacing: maybe(1, count(1)),
  active: maybe(3, count(12)),
  licensed: maybe(3, count(11)),
  spend: maybe(1, fc.constantFrom(0, 0, 40.5, 120, 3000)),
  covers: fc.constantFrom(null, null, 'Week', 'Month', 'Year'),
  reviewHours: maybe(1, count(5)),
  upkeepHours: fc.constantFrom(null, null, null, 0, 2.5),
});

/** What makes a row incomplete. */
export const flaws = [
  { week: null },
  { week: 'soon' },
  { week: 12 },
  { hours: 'n/a' },
  { otherValue: 'much' },
  { hours: 2, redirected: 1.5 },
  { active: -1 },
  { volume: 'many' },
] as const satisfies readonly Partial<LogRow>[];

export const logs: fc.Arbitrary<Tracked> = fc
  .record({
    plan: plans,
    names,
    redirected: maybe(
      9,
      count(20).map((twentieths) => twentieths / 20),
    ),
    /** Of the first week from the start of the plan. */
    begin: fc.integer({ min: -3, max: 10 }),
    weeks: fc.constantFrom(1, 8, 20, 34, 50, 70),
    /** The worth of what is saved beside the costs, which a plan draws large. */
    scale: fc.constantFrom(1, 30, 1000),
    isTyped: fc.boolean(),
    rows: fc.oneof(
      { weight: 1, arbitrary: fc.array(row, { maxLength: 4 }) },
      { weight: 6, arbitrary: fc.array(row, { minLength: 12, maxLength: mostRows }) },
    ),
    flaw: fc.option(fc.tuple(fc.nat(), fc.constantFrom<Partial<LogRow>>(...flaws)), { nil: null, freq: 9 }),
    isFlawed: count(5),
    incidents: fc.array(
      fc.record({
        day: fc.integer({ min: -30, max: 520 }),
        place,
        class: fc.constantFrom(...incidentClasses),
        cost: maybe(4, count(900)),
      }),
      { maxLength: mostIncidents },
    ),
    pilot: fc.constantFrom(0, 0, 0, 0, 0, 1, 3, 4),
    adoptionWanted: fc.constantFrom(null, 0.3, 0.75),
    asOf: fc.constantFrom(4000, 4000, 4000, 200, 60),
    trackedConfidence: fc.constantFrom(null, null, 1, 0.35),
    pilotStart: fc.constantFrom(null, null, null, 0, 40),
  })
  .map(({ plan, begin, flaw, isFlawed, ...drawn }): Tracked => {
    const named = (at: number) => [...drawn.names, 'Elsewhere'][at] ?? null;
    const renamed = <Line extends { readonly workflow: string | null }>(line: Line): Line => ({
      ...line,
      workflow: named([...workflows, 'Elsewhere', null].indexOf(line.workflow)),
    });
    const rows = drawn.rows.map(({ week, day, place, ...typed }): LogRow => {
      const { otherValue, spend } = typed;
      return {
        ...typed,
        week: plan.startDate + 7 * (begin + (week % drawn.weeks)) + day,
        workflow: named(place),
        otherValue: otherValue === null ? null : otherValue * drawn.scale,
        spend: drawn.isTyped ? (spend ?? 0) * drawn.scale : spend,
      };
    });
    const [flawed, with_] = isFlawed === 0 && flaw !== null ? flaw : [-1, {}];
    return {
      plan: { ...plan, costs: plan.costs.map(renamed), values: plan.values.map(renamed) },
      redirected: drawn.redirected,
      rows: rows.map((each, index) =>
        index === flawed % Math.max(1, rows.length) ? { ...each, ...with_ } : each,
      ),
      incidents: drawn.incidents.map(({ day, place, ...more }) => ({
        ...more,
        date: plan.startDate + day,
        workflow: named(place),
      })),
      pilot: named(drawn.pilot),
      adoptionWanted: drawn.adoptionWanted,
      asOf: plan.startDate + drawn.asOf,
      trackedConfidence: drawn.trackedConfidence,
      pilotStart: drawn.pilotStart === null ? null : plan.startDate + drawn.pilotStart,
    };
  });

const blankRow: Typing[2] = '';
const inputColumns = ['week', 'workflow', 'phase', 'redirected', 'covers', ...figures] as const;

/** A row of Tracking as it is typed. */
export const rowTypings = (row: Partial<LogRow>, index: number): Typing[] =>
  inputColumns.map((column) => typingAt(`tracking.log.${column}.${index + 1}`, row[column] ?? blankRow));

/** The workflows of a plan and its log, without "Elsewhere". */
export const namesIn = ({ plan, rows, incidents, pilot }: Tracked): string[] =>
  [
    ...new Set(
      [...plan.costs, ...plan.values, ...rows, ...incidents, { workflow: pilot }].map(
        ({ workflow }) => workflow,
      ),
    ),
  ].filter((name) => name !== null && name !== 'Elsewhere') as string[];

/** Everything that is typed, over whatever was typed before. */
export function typingsOf(tracked: Tracked): Typing[] {
  const columns = ['date', 'workflow', 'class', 'cost'] as const;
  return [
    ...planTypingsOf(tracked.plan),
    ...onStart(namesIn(tracked)),
    typingAt('assumptions.redirected', tracked.redirected ?? ''),
    typingAt('assumptions.asOf', tracked.asOf),
    typingAt('assumptions.trackedConfidence', tracked.trackedConfidence ?? tracked.plan.confidence),
    typingAt('pilot.workflow', tracked.pilot ?? ''),
    typingAt('pilot.start', tracked.pilotStart ?? ''),
    typingAt('pilot.thresholds.adoption', tracked.adoptionWanted ?? ''),
    ...Array.from({ length: mostRows }, (_, index) => rowTypings(tracked.rows[index] ?? {}, index)).flat(),
    ...Array.from({ length: mostIncidents }, (_, index) =>
      columns.map((column) =>
        typingAt(`risks.incidents.${column}.${index + 1}`, tracked.incidents[index]?.[column] ?? ''),
      ),
    ).flat(),
  ];
}
