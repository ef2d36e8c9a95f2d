import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate as start } from '../../core/workbook/model/options.ts';
import { cellOf, placeIn, typingAt } from '../support/by-key.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { type LogRow, rowTypings } from './logs.ts';

/* What is published of a company exactly on plan, and of others: the vectors of the specification. */

const workflow = 'Proposals';
const line = (
  tab: 'costs' | 'value',
  row: number,
  typed: Readonly<Record<string, number | string>>,
): Typing[] =>
  Object.entries({ workflow, quantity: 1, ...typed }).map(([column, content]) =>
    typingAt(`${tab}.lines.${column}.${row}`, content),
  );
const sum = (key: string) => cellOf(`tracking.ofPilot.${key}`);

class Company {
  private readonly book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));

  constructor(typings: readonly Typing[]) {
    this.book.typeAll([
      typingAt('start.workflows.name.1', workflow),
      typingAt('assumptions.hourlyRate', 75),
      typingAt('assumptions.redirected', 1),
      typingAt('assumptions.confidence', 0.5),
      typingAt('assumptions.asOf', start + 3000),
      typingAt('pilot.workflow', workflow),
      ...typings,
    ]);
  }

  /** So many weeks from the start, each with what is typed of it. */
  track(weeks: number, row: (week: number) => Partial<LogRow>): this {
    this.book.typeAll(
      Array.from({ length: 52 }, (_, week) =>
        rowTypings(week < weeks ? { week: start + 7 * week, workflow, ...row(week) } : {}, week),
      ).flat(),
    );
    return this;
  }
  type(...typings: readonly Typing[]): this {
    this.book.typeAll(typings);
    return this;
  }
  figures(...keys: readonly string[]) {
    return this.book.values(keys.map(sum));
  }
  value(reference: string) {
    return this.book.value(reference);
  }
  shown(key: string) {
    return this.book.shown(...placeIn(key));
  }
}
const near = (figure: number, digits = 9) => expect.closeTo(figure, digits);

describe('a company exactly on plan', () => {
  const company = new Company([
    ...line('costs', 1, { kind: 'Software', howOften: 'Monthly', price: 200 }),
    ...line('costs', 2, { kind: 'Other', howOften: 'Once', price: 12000 }),
    ...line('value', 1, { kind: 'Retention', rate: 48000, periods: 1, share: 1, comes: 'Every year' }),
    typingAt('baseline.metrics.workflow.1', workflow),
    typingAt('baseline.metrics.metric.1', 'Handling time'),
    typingAt('baseline.metrics.direction.1', 'Lower is better'),
    typingAt('baseline.metrics.target.1', 4),
    typingAt('baseline.metrics.decides.1', 'Yes'),
    typingAt('baseline.details.source.1', 'Measured'),
    ...[6, 6.2, 5.8, 6.1, 5.9, 6].map((reading, week) =>
      typingAt(`baseline.readings.before${week + 1}.1`, reading),
    ),
    ...[4, 4.1, 3.9, 4.2, 3.8, 4].map((reading, week) =>
      typingAt(`baseline.readings.since${week + 1}.1`, reading),
    ),
  ]);

  it.each([
    [13, { value: 6000, cost: 12600, roi: -0.523809523809524, low: 0.568627450980392 }],
    [26, { value: 12000, cost: 13200, roi: -0.0909090909090909, low: 0.6 }],
    [52, { value: 24000, cost: 14400, roi: 0.666666666666667, low: 0.666666666666667 }],
  ])('is told to scale after %d weeks, and where it is heading', (weeks, { value, cost, roi, low }) => {
    company.track(weeks, () => ({ otherValue: 48000 / 52, active: 10, licensed: 10 }));
    expect(company.figures('value', 'cost', 'roi')).toEqual([near(value), near(cost), near(roi)]);
    expect(company.figures('planValue', 'planCost')).toEqual([near(value), near(cost)]);
    expect(company.figures('runNet')).toEqual([near(415.384615384615)]);
    expect(company.figures('onCourse', 'low')).toEqual([near(2 / 3), near(low)]);
    expect(company.value('AIR_Verdict')).toBe('Scale');
    expect(company.shown('pilot.why')).toBe(
      `On course for 67% over 12 months (low ${Math.round(low * 100)}%, at 50% confidence), plan 67%; so far ${Math.round(roi * 100)}% in ${weeks} weeks.`,
    );
    expect(company.shown('pilot.facts')).toMatch(
      /^Value is as planned, cost as planned\. Deciding metric: better; adoption 100%/,
    );
  });
  it('says at which belief it would be told otherwise, and where its costs are', () => {
    company.track(13, () => ({ otherValue: 48000 / 52, active: 10, licensed: 10 }));
    expect(company.shown('pilot.change')).toBe(
      'Under 32% confidence the verdict would be: Keep measuring: uncertain.',
    );
    company.type(typingAt('assumptions.trackedConfidence', 0.25));
    expect(company.value('AIR_Verdict')).toBe(
      'Keep, do not expand: it earns more than it runs on, but not its set-up',
    );
    expect(company.shown('pilot.change')).toBe(
      'From 30% confidence the verdict would be: Keep measuring: uncertain. Under 5%: Stop.',
    );
    expect(company.shown('pilot.results.diagnosis')).toBe('Costs exceed value');
    expect(company.shown('pilot.results.diagnosis.note')).toBe('of its cost as planned other costs 83%');
    company.type(
      typingAt('assumptions.trackedConfidence', 1),
      typingAt('costs.lines.price.2', 0),
      typingAt('costs.lines.price.1', 0.01),
    );
    expect(company.shown('pilot.change')).toBe(
      'Under 1% confidence the verdict would be: Keep measuring: uncertain.',
    );
    company.type(
      typingAt('assumptions.trackedConfidence', 0.5),
      typingAt('costs.lines.price.2', 12000),
      typingAt('costs.lines.price.1', 200),
    );
  });
  it('is first shown what it is on course for once 60 days are measured', () => {
    const card = () => [
      company.shown('dashboard.cards.roi.label'),
      Math.round(100 * Number(company.value(cellOf('dashboard.cards.roi.figure')))),
      company.shown('dashboard.cards.roi.plan'),
    ];
    company.track(8, () => ({ otherValue: 48000 / 52, active: 10, licensed: 10 }));
    expect(card()).toEqual(['Return on investment (ROI)', 67, 'Plan over 12 months, at 50% confidence']);
    company.track(9, () => ({ otherValue: 40000 / 52, active: 10, licensed: 10 }));
    expect(card()).toEqual(['On course for: ROI over 12 months', 39, 'Low 30%, at 50% confidence; plan 67%']);
    company.track(52, () => ({ otherValue: 48000 / 52, active: 10, licensed: 10 }));
  });
  it('has the same cost so far whether it plans 12 months or 13', () => {
    const [before] = company.figures('cost');
    expect(company.type(typingAt('assumptions.months', 13)).figures('cost')).toEqual([before]);
  });
});

describe('a typed spend', () => {
  it('of a month takes the place of a month of the plan', () => {
    const company = new Company([
      ...line('costs', 1, { kind: 'Software', howOften: 'Monthly', price: 650 }),
      ...line('costs', 2, { kind: 'Other', howOften: 'Once', price: 2635 }),
    ]).track(28, (week) => ({ otherValue: 100, ...(week % 4 === 0 && { spend: 650, covers: 'Month' }) }));
    expect(company.figures('cost', 'typed')).toEqual([near(6835), near(650 * 6 + 650 * (4 / (52 / 12)))]);
  });
  it('of a year is spread over its weeks; what is after the last tracked one waits', () => {
    const company = new Company(
      line('costs', 1, { kind: 'Software', howOften: 'Monthly', price: 100, growth: 0.02 }),
    );
    company.track(26, (week) => ({ otherValue: 100, ...(week === 0 && { spend: 5200, covers: 'Year' }) }));
    const planned = (weeks: number) =>
      Array.from(
        { length: weeks },
        (_, week) => (100 * 1.02 ** Math.floor((week * 12) / 52) * 12) / 52,
      ).reduce((so, each) => so + each, 0);
    expect(company.figures('cost')).toEqual([near(planned(26) + (5200 - planned(52)) / 2)]);
    company.track(52, (week) => ({ otherValue: 100, ...(week === 0 && { spend: 5200, covers: 'Year' }) }));
    expect(company.figures('cost')).toEqual([near(5200)]);
  });
  it('leaves the planned hours of review, which typed hours replace', () => {
    const company = new Company([
      ...line('costs', 1, { kind: 'Software', howOften: 'Monthly', price: 260 }),
      ...line('costs', 2, {
        kind: 'Labour',
        category: 'Review',
        howOften: 'Monthly',
        quantity: 13,
        price: 75,
      }),
    ]);
    company.track(13, () => ({ otherValue: 100, spend: 0 }));
    expect(company.figures('cost')).toEqual([near(13 * 75 * 3)]);
    company.track(13, () => ({ otherValue: 100, spend: 0, reviewHours: 2 }));
    expect(company.figures('cost')).toEqual([near(13 * 2 * 75)]);
  });
});

describe('value that has covered its cost', () => {
  it('has not covered it yet where an incident took it away again', () => {
    const company = new Company([
      ...line('costs', 1, { kind: 'Other', howOften: 'Once', price: 3000 }),
      typingAt('assumptions.trackedConfidence', 1),
    ]).track(12, () => ({ otherValue: 500 }));
    expect(company.figures('payback')).toEqual([6]);
    company.type(
      typingAt('risks.incidents.date.1', start + 7 * 7 + 2),
      typingAt('risks.incidents.workflow.1', workflow),
      typingAt('risks.incidents.class.1', 'Compliance'),
      typingAt('risks.incidents.cost.1', 6000),
    );
    expect(company.figures('payback', 'cost')).toEqual(['not yet', 9000]);
  });
});

describe('rows that do not count', () => {
  it('are those after the day of reading, and for the pilot those before its start; how many is said', () => {
    const company = new Company(line('costs', 1, { kind: 'Other', howOften: 'Once', price: 100 })).track(
      10,
      () => ({ otherValue: 100 }),
    );
    company.type(typingAt('assumptions.asOf', start + 7 * 7 - 1), typingAt('pilot.start', start + 14));
    expect(company.figures('rows', 'leftOut')).toEqual([5, 5]);
    expect(company.value(cellOf('tracking.ofAll.rows'))).toBe(7);
    expect(company.value(cellOf('tracking.ofAll.leftOut'))).toBe(3);
    expect(company.value(cellOf('tracking.log.status.8'))).toBe('after the as-of day');
  });
});

describe('costs of no workflow', () => {
  const company = new Company([
    ...line('costs', 1, { kind: 'Software', howOften: 'Monthly', price: 100 }),
    ...line('costs', 2, { workflow: '', kind: 'Software', howOften: 'Monthly', price: 900 }),
  ]).track(26, () => ({ otherValue: 300, active: 10, licensed: 10 }));

  it("are the pilot's where Start has no other workflow", () => {
    expect(company.figures('cost')).toEqual([near(6 * 1000)]);
  });
  it('are shared where it has, and stand beside its return', () => {
    company.type(typingAt('start.workflows.name.2', 'Support'));
    expect(company.figures('cost')).toEqual([near(600)]);
    const { value: on } = { value: company.value(cellOf('pilot.results.withShared')) };
    expect(on).toEqual(near((150 * 52) / (12 * 1000) - 1));
  });
});
