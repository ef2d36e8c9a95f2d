import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError, type Given } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { draws } from '../support/draws.ts';
import { isClose } from '../support/same.ts';

const money = fc.integer({ min: 1, max: 100_000_000 }).map((cents) => cents / 100);
const share = fc.integer({ min: 1, max: 1000 }).map((value) => value / 1000);
const flow = fc.integer({ min: -5000, max: 20_000 }).map((value) => value / 10);
const gain = fc.integer({ min: 0, max: 20_000 }).map((value) => value / 10);
const rate = fc.integer({ min: -300, max: 900 }).map((value) => value / 1000);
const periodsPerYear = fc.constantFrom(1, 4, 12, 52);
const anyFlows = fc.array(flow, { minLength: 2, maxLength: 24 });
/** A cost, then gains: the running total rises, and changes sign once at most. */
const investment = fc
  .tuple(money, fc.array(gain, { minLength: 1, maxLength: 24 }))
  .map(([cost, gains]) => [-cost, ...gains]);
/** Large and small, as currencies are; none is a power of two, so that rounding differs. */
const currency = fc.constantFrom(1e-3, 0.7, 7.35, 160, 16_000);

const column = (flows: number[]): Given => flows.map((value) => [value]);
const runs = draws(1000, 20_000);

describe('Laws of return', () => {
  it('the net present value at the rate of return is 0', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.oneof(anyFlows, investment), periodsPerYear, (flows, periods) => {
        const irr = figure('AI_IRR', column(flows), periods);
        // So near to -100% a rate of double precision is too coarse.
        if (irr === null || irr < -0.999) return;
        answered += 1;
        const npv = figure('AI_NPV', irr, column(flows), periods) ?? Number.NaN;
        const sizes = figure('AI_NPV', irr, column(flows.map(Math.abs)), periods) ?? Number.NaN;
        expect(Math.abs(npv)).toBeLessThanOrEqual(1e-10 * sizes);
      }),
      runs,
    );
    expect(answered).toBeGreaterThan(runs.numRuns / 3);
  });

  it('a rate of return brings back the flows it was made of', () => {
    fc.assert(
      fc.property(
        money,
        rate,
        fc.integer({ min: 1, max: 60 }),
        periodsPerYear,
        (cost, irr, count, periods) => {
          const last = cost * (1 + irr) ** (count / periods);
          const flows = [-cost, ...Array.from({ length: count - 1 }, () => 0), last];
          const found = figure('AI_IRR', column(flows), periods) ?? Number.NaN;
          expect(Math.abs(found - irr)).toBeLessThanOrEqual(1e-11);
        },
      ),
      runs,
    );
  });

  it('rates are counted: as many as the polynomial was made of, none where it has none', () => {
    const rates = fc.uniqueArray(fc.integer({ min: -20, max: 60 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rates, (chosen) => {
        // Times 1 + v^2, which adds no rate.
        const flows = multiplied(
          chosen.reduce((product, step) => multiplied(product, [-1, 1 + step / 20]), [1]),
          [1, 0, 1],
        );
        const outcome = run('AI_IRR', column(flows), 1);
        const valid = chosen.filter((step) => step > -20);
        if (valid.length === 1) expect(Number(outcome)).toBeCloseTo((valid[0] ?? 0) / 20, 9);
        else if (valid.length === 0) expect(outcome).toMatchObject({ code: '#NUM!' });
        else
          expect(outcome).toMatchObject({
            code: '#N/A',
            message: expect.stringMatching(`^${valid.length} `),
          });
      }),
      runs,
    );
  });

  it('ROI is the benefit-cost ratio less 1', () => {
    fc.assert(
      fc.property(money, money, share, (value, cost, confidence) => {
        const roi = figure('AI_ROI', value, cost, confidence) ?? Number.NaN;
        const ratio = figure('BENEFIT_COST_RATIO', value, cost, confidence) ?? Number.NaN;
        expect(Math.abs(roi - (ratio - 1))).toBeLessThanOrEqual(1e-12 * Math.max(1, ratio));
      }),
      runs,
    );
  });

  it('ROI at the break-even confidence is 0, and so is the net benefit', () => {
    fc.assert(
      fc.property(money, share, (value, part) => {
        const cost = value * part;
        const confidence = figure('BREAK_EVEN_CONFIDENCE', value, cost) ?? Number.NaN;
        expect(Math.abs(figure('AI_ROI', value, cost, confidence) ?? Number.NaN)).toBeLessThanOrEqual(1e-14);
        const left = figure('NET_BENEFIT', value, cost, confidence) ?? Number.NaN;
        expect(Math.abs(left)).toBeLessThanOrEqual(1e-14 * value);
      }),
      runs,
    );
  });

  it('the break-even hours are worth the cost', () => {
    fc.assert(
      fc.property(money, money, share, (cost, hourlyRate, redirected) => {
        const hours = figure('BREAK_EVEN_HOURS', cost, hourlyRate, 48, redirected) ?? Number.NaN;
        const worth = figure('TIME_SAVED_VALUE', hours, hourlyRate, 48, redirected) ?? Number.NaN;
        expect(isClose(worth, cost, 1e-12)).toBe(true);
      }),
      runs,
    );
  });

  it('payback never falls as the ramp grows', () => {
    const ramp = fc.integer({ min: 0, max: 600 }).map((value) => value / 10);
    fc.assert(
      fc.property(money, money, share, ramp, ramp, (upfront, value, part, one, other) => {
        const cost = value * (1 - part);
        const [short, long] = [Math.min(one, other), Math.max(one, other)];
        const before = figure('PAYBACK_WEEKS', upfront, value, cost, short);
        const after = figure('PAYBACK_WEEKS', upfront, value, cost, long);
        if (before === null) expect(after).toBeNull();
        else expect(after).toBeGreaterThanOrEqual(before * (1 - 1e-12));
      }),
      runs,
    );
  });

  it('at payback the value so far is the cost so far', () => {
    const ramp = fc.integer({ min: 0, max: 600 }).map((value) => value / 10);
    fc.assert(
      fc.property(money, money, share, ramp, (upfront, value, part, rampWeeks) => {
        const cost = value * (1 - part);
        const weeks = figure('PAYBACK_WEEKS', upfront, value, cost, rampWeeks);
        if (weeks === null) return;
        const worth = figure('RAMPED_VALUE', value, weeks, rampWeeks) ?? Number.NaN;
        expect(isClose(worth, upfront + cost * weeks, 1e-9)).toBe(true);
      }),
      runs,
    );
  });

  it('discounted payback is never sooner than simple, where flows change sign once', () => {
    fc.assert(
      fc.property(investment, share, (flows, discount) => {
        const simple = figure('PAYBACK_PERIODS', column(flows));
        const discounted = figure('PAYBACK_PERIODS', column(flows), discount);
        if (discounted === null) return;
        expect(simple).not.toBeNull();
        expect(discounted).toBeGreaterThanOrEqual((simple ?? 0) * (1 - 1e-9));
      }),
      runs,
    );
  });

  it('a discounted payback is there exactly where the net present value is not below 0', () => {
    fc.assert(
      fc.property(investment, share, (flows, discount) => {
        const npv = figure('AI_NPV', discount, column(flows), 1) ?? Number.NaN;
        const periods = figure('PAYBACK_PERIODS', column(flows), discount);
        if (Math.abs(npv) > 1e-6 * Math.abs(flows[0] ?? 0)) expect(periods !== null).toBe(npv > 0);
      }),
      runs,
    );
  });

  it('without a rate, ROI_NPV is AI_ROI of the sums', () => {
    const pairs = fc.array(fc.tuple(gain, money), { minLength: 1, maxLength: 24 });
    fc.assert(
      fc.property(pairs, periodsPerYear, (list, periods) => {
        const values = list.map(([value]) => value);
        const costs = list.map(([, cost]) => cost);
        const roi = figure('ROI_NPV', 0, column(values), column(costs), periods) ?? Number.NaN;
        const simple = figure('AI_ROI', sum(values), sum(costs)) ?? Number.NaN;
        expect(Math.abs(roi - simple)).toBeLessThanOrEqual(1e-10 * Math.max(1, simple));
      }),
      runs,
    );
  });

  it('another currency changes no ratio and no time', () => {
    const scaled = (flows: number[], by: number) => column(flows.map((value) => value * by));
    fc.assert(
      fc.property(
        money,
        money,
        share,
        investment,
        rate,
        currency,
        (value, cost, part, flows, discount, by) => {
          const costs = flows.map(Math.abs);
          const pairs: [Given[], Given[], string][] = [
            [[value, cost, part], [value * by, cost * by, part], 'AI_ROI'],
            [[value, cost, part], [value * by, cost * by, part], 'BENEFIT_COST_RATIO'],
            [[value, cost], [value * by, cost * by], 'BREAK_EVEN_CONFIDENCE'],
            [[cost, value, value * part, 5], [cost * by, value * by, value * by * part, 5], 'PAYBACK_WEEKS'],
            [[value, cost], [value * by, cost * by], 'ADOPTION_COST_RATIO'],
            [[value, cost, value * part], [value * by, cost * by, value * by * part], 'BUY_OR_BUILD_MONTHS'],
            [[column(flows), discount], [scaled(flows, by), discount], 'PAYBACK_PERIODS'],
            [
              [discount, column(flows), column(costs), 12],
              [discount, scaled(flows, by), scaled(costs, by), 12],
              'ROI_NPV',
            ],
          ];
          for (const [before, after, name] of pairs) {
            const [one, other] = [run(name, ...before), run(name, ...after)];
            if (one instanceof CellError) expect(other, name).toMatchObject({ code: one.code });
            else expect(Math.abs(Number(one) - Number(other)), name).toBeLessThanOrEqual(sizeOf(one) * 1e-9);
          }
          const [one, other] = [run('AI_IRR', column(flows), 1), run('AI_IRR', scaled(flows, by), 1)];
          if (one instanceof CellError) expect(other).toMatchObject({ code: one.code });
          else expect(Math.abs(Number(one) - Number(other))).toBeLessThanOrEqual(1e-10 * sizeOf(one));
        },
      ),
      runs,
    );
  });
});

function run(name: string, ...given: Given[]) {
  const definition = catalogue.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`there is no ${name}`);
  return call(definition, given);
}

/** null where there is no answer. */
function figure(name: string, ...given: Given[]): number | null {
  const outcome = run(name, ...given);
  return typeof outcome === 'number' ? outcome : null;
}

function sum(figures: number[]): number {
  return figures.reduce((total, value) => total + value, 0);
}

function sizeOf(outcome: unknown): number {
  return Math.max(1, Math.abs(Number(outcome)));
}

function multiplied(one: number[], other: number[]): number[] {
  const product = Array.from({ length: one.length + other.length - 1 }, () => 0);
  one.forEach((a, i) => {
    other.forEach((b, j) => {
      product[i + j] = (product[i + j] ?? 0) + a * b;
    });
  });
  return product;
}
