import { describe, expect, it } from 'vitest';
import type { Threshold } from '../../core/workbook/tabs/pilot/thresholds.ts';
import { typingAt } from '../support/by-key.ts';
import { someOf } from '../support/some-of.ts';
import { noise, PilotBook, type Planted, scaling, start, workflow, worse } from './planted-pilot.ts';

const book = new PilotBook();
const saysOf = (changes: Partial<Planted>) => book.saysOf({ ...scaling, ...changes });

describe("the pilot's own thresholds", () => {
  const missed = (what: string) => `Keep measuring: own threshold missed (${what})`;
  someOf<[string, Threshold | null, string, Partial<Planted>]>(6, [
    ['Scale', 'roi', 'met', { thresholds: { roi: 3 } }],
    [missed('ROI'), 'roi', 'missed', { thresholds: { roi: 3.001 } }],
    ['Scale', 'metric', 'met', { thresholds: { metric: 1 } }],
    [missed('deciding metric'), 'metric', 'missed', { thresholds: { metric: 1.01 } }],
    [missed('deciding metric'), 'metric', 'not known', { thresholds: { metric: 0.1 }, target: null }],
    ['Scale', 'adoption', 'met', { thresholds: { adoption: 0.7 } }],
    [missed('adoption'), 'adoption', 'missed', { thresholds: { adoption: 0.71 } }],
    ['Scale', 'incidents', 'met', { thresholds: { incidents: 1 }, incidents: [{ day: 3 }] }],
    [missed('incidents'), 'incidents', 'missed', { thresholds: { incidents: 0 }, incidents: [{ day: 3 }] }],
    [missed('ROI, adoption'), 'roi', 'missed', { thresholds: { roi: 9, adoption: 0.9 } }],
    ['Scale', 'roi', 'none set', {}],
  ])('give "%s" where %s is %s', (verdict, key, state, changes) => {
    const said = saysOf(changes);
    expect(said.verdict).toBe(verdict);
    if (key !== null) expect(said.state(key)).toBe(state);
  });
  someOf<[string, Partial<Planted>]>(6, [
    ['before the start', { incidents: [{ day: 3 }], pilotStart: start + 4 }],
    ['after the day of reading', { incidents: [{ day: 110 }], asOf: start + 100 }],
    ['in another workflow', { incidents: [{ day: 3, workflow: 'Support' }] }],
  ])('do not ask about incidents %s', (_, changes) => {
    expect(saysOf({ ...changes, thresholds: { incidents: 0 } }).verdict).toBe('Scale');
  });
  someOf<[string, Partial<Planted>]>(6, [
    ['Keep measuring: uncertain', { hours: 1.2 }],
    ['Stop', { hours: 0.5 }],
    ['Keep measuring: too early', { asOf: start + 30 }],
  ])('are asked only where the table says Scale, not where it says "%s"', (verdict, changes) => {
    expect(saysOf({ ...changes, thresholds: { roi: 9 }, scaling: { cost: 9, budget: 1 } }).verdict).toBe(
      verdict,
    );
  });
  it('keep what the time makes of the verdict', () => {
    expect(saysOf({ asOf: start + 74, thresholds: { roi: 9 } }).verdict).toBe(
      `Provisional: ${missed('ROI')}`,
    );
  });
  it('hold the verdict where one is no number', () => {
    const said = saysOf({ thresholds: { roi: 'high' } });
    expect(said.state('roi')).toBe('type a number');
    expect(said.verdict).toBe('complete: Pilot, threshold of ROI');
  });
});

describe('the budget', () => {
  someOf<[string, Planted['scaling']]>(6, [
    ['Scale later: over budget', { cost: 9000.01, budget: 9000 }],
    ['Scale', { cost: 9000, budget: 9000 }],
    ['Scale', { cost: 9000, budget: null }],
    ['Scale', { cost: null, budget: 1 }],
  ])('gives "%s" for %j', (verdict, budget) => {
    expect(saysOf({ scaling: budget }).verdict).toBe(verdict);
  });
  it('comes after the thresholds', () => {
    expect(saysOf({ scaling: { cost: 9, budget: 1 }, thresholds: { roi: 9 } }).verdict).toBe(
      'Keep measuring: own threshold missed (ROI)',
    );
  });
});

describe('a baseline that was not measured', () => {
  const prefix = 'Provisional (baseline estimated): ';
  someOf<[string, Partial<Planted>]>(6, [
    ['Scale', {}],
    ['Scale', { asOf: start + 74 }],
    ['Stop', { hours: 0.5 }],
    ['Keep measuring: uncertain', { hours: 1.2 }],
    ['Scale', { before: [], typedBefore: 6, typedWeeks: 6 }],
    ['Keep measuring: noise', { before: [], typedBefore: 6, typedWeeks: 6, since: noise }],
    [
      'Keep measuring: KPI not known',
      { before: [], typedBefore: 6, typedWeeks: 6, since: scaling.since.slice(0, 5) },
    ],
    ['Scale later: over budget', { scaling: { cost: 9, budget: 1 } }],
  ])('is said before "%s"', (verdict, changes) => {
    for (const source of ['Estimated', 'Reconstructed'] as const)
      expect(saysOf({ ...changes, source }).verdict).toBe(`${prefix}${verdict}`);
  });
  someOf<[string, Partial<Planted>]>(6, [
    ['Keep measuring: too early', { asOf: start + 30 }],
    ['Not enough data: baseline under 4 weeks', { before: [6, 6, 6] }],
    ['Stop: guardrail', { criteria: { Compliance: { most: 0 } }, incidents: [{ day: 1 }] }],
  ])('is not said before "%s"', (verdict, changes) => {
    expect(saysOf({ ...changes, source: 'Estimated' }).verdict).toBe(verdict);
  });
});

describe('the reason for the verdict', () => {
  const rising = [5.6, 5.8, 5.7, 6, 6.1, 6.3];
  it('says that the metric was moving before the start', () => {
    expect(saysOf({ before: rising }).why).toContain(
      'Deciding metric: better, but it was moving before the start;',
    );
    expect(saysOf({}).why).not.toContain('moving');
  });
  const another = (named: string, line: number, since: readonly number[]) => [
    typingAt(`baseline.metrics.workflow.${line}`, named),
    typingAt(`baseline.metrics.metric.${line}`, 'Rework rate'),
    typingAt(`baseline.metrics.direction.${line}`, 'Lower is better'),
    ...scaling.before.map((reading, week) =>
      typingAt(`baseline.readings.before${week + 1}.${line}`, reading),
    ),
    ...since.map((reading, week) => typingAt(`baseline.readings.since${week + 1}.${line}`, reading)),
  ];
  it('names another metric of the workflow that got worse, and none of other workflows', () => {
    const other = new PilotBook();
    expect(other.saysOf(scaling, ...another('Support', 2, worse)).why).not.toContain('got worse');
    expect(other.saysOf(scaling, ...another(workflow, 2, noise)).why).not.toContain('got worse');
    const said = other.saysOf(scaling, ...another(workflow, 2, worse));
    expect(said.why).toContain('Deciding metric: better; Rework rate got worse;');
    expect(said.verdict).toBe('Scale');
  });
});

describe('a baseline that cannot be read', () => {
  const textAmongReadings = typingAt('baseline.readings.since2.1', '4,1');
  it('is named in place of a verdict', () => {
    const said = book.saysOf(scaling, textAmongReadings);
    expect(said.verdict).toBe('complete: Baseline line 1, reading');
    expect(said.result('evidence')).toBe('complete: Baseline line 1, reading');
  });
  it('does not keep a guardrail from stopping it', () => {
    const stopped = { criteria: { Compliance: { most: 0 } }, incidents: [{ day: 1 }] };
    expect(book.saysOf({ ...scaling, ...stopped }, textAmongReadings).verdict).toBe('Stop: guardrail');
  });
});

describe('the days of a pilot', () => {
  someOf<[number, string, Partial<Planted>]>(6, [
    [126, 'to the last tracked Sunday', {}],
    [100, 'no further than the day of reading', { asOf: start + 99 }],
    [119, 'from its own start', { pilotStart: start + 7 }],
    [59, 'from its own start', { pilotStart: start + 126 - 59 }],
    [124, "from the plan's start where it has none", { startDate: start + 2 }],
    [119, 'from its own start whatever the plan says', { pilotStart: start + 7, startDate: start - 200 }],
  ])('are %i %s', (expected, _, changes) => {
    expect(saysOf(changes).result('days')).toBe(expected);
  });
  someOf<[string, Partial<Planted>]>(6, [
    ['that are read before the first', { asOf: start - 1 }],
    ['that end before the pilot begins', { pilotStart: start + 300 }],
  ])('are not measured in weeks %s', (_, changes) => {
    expect(saysOf(changes).result('days')).toBe('not measured yet');
  });
  it('take the verdict with them', () => {
    expect(saysOf({ pilotStart: start + 126 - 59 }).verdict).toBe('Keep measuring: too early');
    expect(saysOf({ pilotStart: start + 126 - 60 }).verdict).toBe('Provisional: Scale');
  });
  someOf<Partial<Planted>>(6, [{ startDate: null }, { asOf: 'today' }, { pilotStart: 'soon' }])(
    'are words without %j',
    (changes) => {
      expect(saysOf(changes).result('days')).toBe('fill in: start and as of');
    },
  );
});

describe('what a pilot is judged by', () => {
  const better = scaling.since;
  const phases = (first: 'Pilot' | 'Production' | null, second: 'Pilot' | 'Production' | null) => [
    ...better.map(() => first),
    ...worse.map(() => second),
  ];
  someOf<[string, Planted['phases']]>(6, [
    ['better', phases('Pilot', 'Production')],
    ['worse', phases('Production', 'Pilot')],
    ['better', phases('Pilot', null)],
    ['noise', phases('Pilot', 'Pilot')],
    ['noise', []],
    ['too few', phases('Production', 'Production')],
  ])('are the readings of its phase, all where no phase is typed: %s', (evidence, typed) => {
    expect(saysOf({ since: [...better, ...worse], phases: typed }).result('evidence')).toBe(evidence);
  });
  it('is how many used it in the last four weeks with both figures', () => {
    // Twelve of ten is a mistake: that row is no help.
    const active = [9, 9, 9, 9, 3, 5, null, null, 12, 6, 7, ...Array.from({ length: 7 }, () => null)];
    expect(saysOf({ active }).result('adoption')).toBeCloseTo((0.3 + 0.5 + 0.6 + 0.7) / 4, 12);
  });
  it('takes the rows by their weeks, all of a week together', () => {
    const week = (row: number, day: number) => typingAt(`tracking.log.week.${row + 1}`, day);
    const said = book.saysOf(
      { ...scaling, weeks: 6, active: [1, 2, 3, 4, 5, 6] },
      week(0, start + 7 * 30), // the latest by its date
      week(1, start + 7 * 3),
      week(2, start + 7 * 3 + 2),
      week(3, start + 7 * 3 + 1),
      week(4, start + 7 * 4),
      week(5, start),
    );
    expect(said.result('adoption')).toBeCloseTo((1 + 5 + (2 + 3 + 4) + 6) / 60, 12);
  });
  someOf<[number | string, Partial<Planted>]>(6, [
    // 2 x (2.8 x s / (target - before))^2 with s the spread of the readings before
    [4, {}], // 1 by the formula, but never under 4
    [126, { target: 5.95 }],
    ['at target', { target: 6 }],
    ['not known', { target: null }],
    ['not known', { before: [6] }],
    ['not known', { before: [], typedBefore: 6, typedWeeks: 6 }],
  ])('needs %s weeks for %j', (weeks, changes) => {
    const planted = { ...scaling, ...changes };
    const { before, target } = planted;
    const mean = before.reduce((so, each) => so + each, 0) / before.length;
    const spread = Math.sqrt(before.reduce((so, each) => so + (each - mean) ** 2, 0) / (before.length - 1));
    if (typeof weeks === 'number')
      expect(Math.max(4, Math.ceil(2 * ((2.8 * spread) / (Number(target) - mean)) ** 2))).toBe(weeks);
    expect(saysOf(changes).result('weeksNeeded')).toBe(weeks);
  });
});
