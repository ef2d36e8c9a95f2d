import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costLines } from '../../core/workbook/tabs/costs-layout.ts';
import { valueLines } from '../../core/workbook/tabs/value-layout.ts';
import { blank, operationsOf } from './books.ts';
import { Book } from './ironcalc.ts';

interface CostLine {
  readonly quantity: number;
  readonly price: number;
  readonly howOften: 'Once' | 'Monthly' | 'Yearly';
  readonly start: number | null;
  readonly end: number | null;
  readonly growth: number | null;
}
interface ValueLine {
  readonly quantity: number;
  readonly rate: number;
  readonly periods: number;
  readonly share: number;
  readonly comes: 'Every year' | 'Once';
}
interface Plan {
  readonly costs: readonly CostLine[];
  readonly values: readonly ValueLine[];
  readonly months: number;
  readonly rampWeeks: number;
  readonly confidence: number;
  readonly discountRate: number;
}

const money = fc.integer({ min: 0, max: 900000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const month = fc.option(fc.integer({ min: 0, max: 60 }), { nil: null });
const plans: fc.Arbitrary<Plan> = fc.record({
  costs: fc.array(
    fc.record({
      quantity: fc.integer({ min: 0, max: 40 }),
      price: money,
      howOften: fc.constantFrom('Once', 'Monthly', 'Yearly'),
      start: month,
      end: month,
      growth: fc.option(
        fc.integer({ min: -20, max: 20 }).map((percent) => percent / 100),
        { nil: null },
      ),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  values: fc.array(
    fc.record({
      quantity: fc.integer({ min: -2, max: 40 }),
      rate: money,
      periods: fc.integer({ min: 0, max: 52 }),
      share,
      comes: fc.constantFrom('Every year', 'Once'),
    }),
    { minLength: 1, maxLength: 6 },
  ),
  months: fc.integer({ min: 1, max: 60 }),
  rampWeeks: fc.integer({ min: 0, max: 80 }),
  confidence: share,
  discountRate: share,
});

/** What a line costs in one month, straight from the specification. */
function costInMonth(line: CostLine, at: number, months: number): number {
  const start = line.start ?? (line.howOften === 'Once' ? 0 : 1);
  const amount = line.quantity * line.price;
  if (at > months) return 0;
  if (line.howOften === 'Once') return at === start ? amount : 0;
  const every = line.howOften === 'Yearly' ? 12 : 1;
  const isOn = at >= start && at <= (line.end ?? months) && (at - start) % every === 0;
  return isOn ? amount * (1 + (line.growth ?? 0)) ** (at - start) : 0;
}

function expectedOf(plan: Plan) {
  const { months, rampWeeks, confidence, discountRate } = plan;
  const monthsAndStart = Array.from({ length: months + 1 }, (_, index) => index);
  const costOf = (at: number) => plan.costs.reduce((sum, line) => sum + costInMonth(line, at, months), 0);
  const total = monthsAndStart.reduce((sum, at) => sum + costOf(at), 0);
  const once = plan.costs.filter((line) => line.howOften === 'Once');
  const upfront = monthsAndStart.reduce(
    (sum, at) => sum + once.reduce((part, line) => part + costInMonth(line, at, months), 0),
    0,
  );
  const gross = plan.values.reduce(
    (sum, { quantity, rate, periods, share: part, comes }) =>
      sum + quantity * rate * periods * part * (comes === 'Once' ? 1 : months / 12),
    0,
  );
  const fullWeeks = (weeks: number) =>
    weeks < rampWeeks ? weeks ** 2 / (2 * rampWeeks) : weeks - rampWeeks / 2;
  const horizonWeeks = (months * 52) / 12;
  const value = (gross * confidence * fullWeeks(horizonWeeks)) / horizonWeeks;
  const npv = monthsAndStart.reduce((sum, at) => {
    const before = at === 0 ? 0 : fullWeeks((52 * (at - 1)) / 12);
    const flow = ((gross * confidence) / horizonWeeks) * (fullWeeks((52 * at) / 12) - before) - costOf(at);
    return sum + flow / (1 + discountRate) ** (at / 12);
  }, 0);
  return { total, upfront, gross, value, npv };
}

function typeInto(book: Book, plan: Plan): void {
  const maybe = (sheet: string, at: string, content: number | null) => book.type(sheet, at, content ?? '');
  for (const [at, figure] of [
    ['C9', plan.confidence],
    ['C12', plan.rampWeeks],
    ['C13', plan.discountRate],
    ['C14', plan.months],
  ] as const)
    book.type('Assumptions', at, figure);
  for (const [index, row] of costLines.rows.slice(0, 6).entries()) {
    const line = plan.costs[index];
    const at = (column: Parameters<typeof costLines.letter>[0]) => `${costLines.letter(column)}${row}`;
    maybe('Costs', at('quantity'), line?.quantity ?? null);
    maybe('Costs', at('price'), line?.price ?? null);
    book.type('Costs', at('howOften'), line?.howOften ?? '');
    maybe('Costs', at('start'), line?.start ?? null);
    maybe('Costs', at('end'), line?.end ?? null);
    maybe('Costs', at('growth'), line?.growth ?? null);
  }
  for (const [index, row] of valueLines.rows.slice(0, 6).entries()) {
    const line = plan.values[index];
    const at = (column: Parameters<typeof valueLines.letter>[0]) => `${valueLines.letter(column)}${row}`;
    for (const column of ['quantity', 'rate', 'periods', 'share'] as const)
      maybe('Value', at(column), line?.[column] ?? null);
    book.type('Value', at('comes'), line?.comes ?? '');
  }
}

describe('the plan', () => {
  it('agrees with the specification month by month, for drawn costs, values, horizons and ramps', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['dashboard'] }));
    const isClose = (name: string, expected: number, scale: number) => {
      const got = book.value(name);
      if (typeof got !== 'number') throw new Error(`${name} is ${got}, expected ${expected}`);
      expect(Math.abs(got - expected), `${name}: ${got}, expected ${expected}`).toBeLessThan(
        1e-9 * Math.max(1, scale),
      );
    };
    fc.assert(
      fc.property(plans, (plan) => {
        book.model.pauseEvaluation();
        typeInto(book, plan);
        book.model.resumeEvaluation();
        book.model.evaluate();
        const { total, upfront, gross, value, npv } = expectedOf(plan);
        isClose('AIR_TotalCost', total, total);
        isClose('AIR_UpfrontCost', upfront, total);
        isClose('AIR_MonthlyCost', (total - upfront) / plan.months, total);
        isClose('AIR_GrossValue', gross, Math.abs(gross));
        isClose('AIR_Value', value, Math.abs(gross));
        isClose('AIR_NPV', npv, Math.abs(gross) + total);
        if (total > 0) isClose('AIR_ROI', (value - total) / total, Math.abs(gross) / total + 1);
        else expect(book.value('AIR_ROI')).toBe('#N/A');
      }),
      { seed: 20260105, numRuns: 60 },
    );
  }, 60_000);

  it('pays back in the ramp, after it, or never', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['dashboard'] }));
    const plan: Plan = {
      costs: [{ quantity: 1, price: 1000, howOften: 'Once', start: null, end: null, growth: null }],
      values: [{ quantity: 1, rate: 5200, periods: 1, share: 1, comes: 'Every year' }],
      months: 12,
      rampWeeks: 0,
      confidence: 1,
      discountRate: 0,
    };
    typeInto(book, plan);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(10, 9); // 1000 at 100 a week
    book.type('Assumptions', 'C12', 4);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(12, 9);
    book.type('Assumptions', 'C12', 80);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(40, 9);
    book.type('Value', `${valueLines.letter('share')}6`, 0);
    expect(book.value('AIR_PaybackWeeks')).toBe('#N/A');
    expect(book.shown('Dashboard', 'D9')).toBe('never');
    expect(book.shown('Dashboard', 'B5')).toContain('does not pay back');
  });
});
