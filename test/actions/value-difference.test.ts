import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costDifference } from '../../core/actions/result/cost-difference.ts';
import { monthsAfter, planBy, scheduleOf, sum, type ValueLine } from '../../core/actions/result/plan-by.ts';
import { valueByKind, valueByTime } from '../../core/actions/result/value-difference.ts';
import { draws } from '../support/draws.ts';

const hours: ValueLine = {
  kind: 'Time saved',
  runningYear: 24_000,
  once: 0,
  start: 1,
  end: 12,
  startWeek: 0,
};
const revenue: ValueLine = { ...hours, kind: 'Revenue uplift', runningYear: 12_000, start: 4, startWeek: 13 };
const onceOnly: ValueLine = { ...hours, kind: 'Outsourcing', runningYear: 0, once: 9000, start: 2 };

describe('What a line has by a point in time', () => {
  it.each<[string, ValueLine, { ramp?: number; months: number }, number]>([
    ['a quarter of the year after 13 weeks', hours, { months: monthsAfter(91) }, 6000],
    ['a share of the month that has begun', hours, { months: 1.25 }, 2500],
    ['nothing before it begins', revenue, { months: 3 }, 0],
    ['from its start on', revenue, { months: 5 }, 2000],
    ['half of it over a ramp', hours, { ramp: 26, months: 6 }, 6000],
    ['on its own ramp', revenue, { ramp: 13, months: 6 }, 1500],
    ['once, when its month has begun', onceOnly, { months: 1.1 }, 9000],
    ['not before', onceOnly, { months: 0.9 }, 0],
    ['what takes away', { ...hours, runningYear: -1200 }, { months: 12 }, -1200],
  ])('%s', (_, line, { ramp = 0, months }, expected) => {
    const confidence = line.runningYear < 0 ? 0.5 : 1;
    expect(planBy(scheduleOf(line, ramp, confidence), months)).toBeCloseTo(expected, 9);
  });
});

const facts = {
  rows: [
    { gross: 3000, other: 1000 },
    { gross: -200, other: -200 },
  ],
  lines: [hours, revenue],
  months: 6,
  rampWeeks: 0,
  confidence: 0.5,
  planToDate: 7500,
  planConfidence: 0.5,
  trackedConfidence: 0.8,
};

describe('Measured value beside the plan', () => {
  it('is split by kind at the confidence of the plan, and the belief stands by itself', () => {
    expect(valueByKind(facts)).toEqual({
      kinds: [
        { kind: 'timeSaved', plan: 6000, measured: 1000 },
        { kind: 'other', plan: expect.closeTo(1500, 9), measured: 300 },
      ],
      belief: expect.closeTo(900, 9),
      otherPlanned: [{ kind: 'Revenue uplift', value: expect.closeTo(1500, 9) }],
    });
  });
  it('is shared out of the approved plan as the lines are now', () => {
    expect(valueByKind({ ...facts, planToDate: 15_000 })?.kinds.map(({ plan }) => plan)).toEqual([
      expect.closeTo(12_000, 9),
      expect.closeTo(3000, 9),
    ]);
  });
  it('is not split where the lines come to nothing', () => {
    expect(valueByKind({ ...facts, lines: [] })).toBeNull();
  });
  it('adds up by kind and by time, whatever was typed', () => {
    const amount = fc.integer({ min: -50_000, max: 50_000 });
    const share = fc.integer({ min: 0, max: 100 }).map((each) => each / 100);
    fc.assert(
      fc.property(
        fc.record({
          rows: fc.array(fc.record({ gross: amount, other: amount }), { maxLength: 6 }),
          trackedConfidence: share,
          planConfidence: share,
          planToDate: amount,
          months: fc.double({ min: 0.1, max: 12, noNaN: true }),
          rampWeeks: fc.integer({ min: 0, max: 30 }),
        }),
        (drawn) => {
          const measured = sum(
            drawn.rows.map(({ gross }) => gross * (gross > 0 ? drawn.trackedConfidence : 1)),
          );
          const byKind = valueByKind({ ...facts, ...drawn });
          const kinds = sum((byKind?.kinds ?? []).map((each) => each.measured - each.plan));
          expect(kinds + (byKind?.belief ?? 0)).toBeCloseTo(measured - drawn.planToDate, 4);
          const { early, late } = valueByTime({
            schedule: scheduleOf(hours, drawn.rampWeeks, 1),
            measured,
            planToDate: drawn.planToDate,
            monthsBefore: drawn.months / 2,
            lately: { value: 100, weeks: 8 },
          });
          expect(early.measured - early.plan + late.measured - late.plan).toBeCloseTo(
            measured - drawn.planToDate,
            4,
          );
        },
      ),
      draws(100, 1000),
    );
  });
});

it('Measured cost beside the plan is what was typed, incidents, a changed plan and other weeks', () => {
  const sums = {
    once: 12_000,
    plannedWeeks: 600,
    typedLessPlanned: 250,
    incidents: 400,
    costToDate: 12_800,
    planToDate: 12_500,
  };
  const parts = costDifference(sums);
  expect(parts).toEqual({ typed: 250, incidents: 400, planChanged: 300, otherWeeks: -200 });
  expect(sum(Object.values(parts))).toBe(12_000 + 600 + 250 + 400 - 12_500);
});
