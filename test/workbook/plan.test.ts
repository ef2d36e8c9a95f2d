import { describe, expect, it } from 'vitest';
import { CellError, Day } from '../../core/cells/cell.ts';
import { call, type Outcome } from '../../core/function-kit/calling/call.ts';
import { aiNpv } from '../../core/functions/return/ai-npv.ts';
import { aiRoi } from '../../core/functions/return/ai-roi.ts';
import { benefitCostRatio } from '../../core/functions/return/benefit-cost-ratio.ts';
import { breakEvenConfidence } from '../../core/functions/return/break-even-confidence.ts';
import { netBenefit } from '../../core/functions/return/net-benefit.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { cellOf, linesOf, placeIn, typingAt } from '../support/by-key.ts';
import { drawn, isFull } from '../support/draws.ts';
import { isClose } from '../support/same.ts';
import { someOf } from '../support/some-of.ts';
import { blank, operationsOf, today } from './books.ts';
import { asWritten, Book } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';
import { dashboardAt, onDashboard } from './on-dashboard.ts';
import { type Expected, expectedOf, movesOf, returnOf, workflowOf } from './plan-model.ts';
import { type Plan, plans, typingsOf, workflows } from './plans.ts';

/** Cells of a table on the Dashboard. */
const columnsOf = (name: string, columns: readonly string[], lines: readonly number[]) =>
  columns.flatMap((column) => lines.map((line) => onDashboard(`${name}.${column}.${line}`)));
const names = [
  'AIR_UpfrontCost',
  'AIR_TotalCost',
  'AIR_MonthlyCost',
  'AIR_GrossValue',
  'AIR_Value',
  'AIR_NetBenefit',
  'AIR_ROI',
  'AIR_BenefitCostRatio',
  'AIR_BreakEvenConfidence',
  'AIR_PaybackWeeks',
  'AIR_PaybackDate',
  'AIR_NPV',
  'AIR_ROILow',
  'AIR_ROIHigh',
  'AIR_AgreedROI',
  'AIR_DiscountedROI',
  'AIR_CashROI',
  'AIR_CashOnCashROI',
] as const;
const cells = [
  ...names,
  ...['allROI', 'onceROI', 'again'].map(onDashboard),
  ...columnsOf('moves', ['what', 'lower', 'higher'], linesOf('dashboard.moves')),
  ...columnsOf('workflows', ['workflow', 'net', 'return'], linesOf('dashboard.byWorkflow')),
  ...columnsOf('byWorkflow', ['value', 'cost'], linesOf('dashboard.byWorkflow')),
  ...columnsOf('chartPoints', ['month', 'value', 'cost', 'breakEven'], linesOf('dashboard.chartPoints')),
];

interface Case {
  readonly plan: Plan;
  readonly expected: Expected;
  readonly found: (cell: string) => number | string;
}

/** Each drawn plan with what the workbook makes of it. */
const cases: Case[] = (() => {
  const book = new Book(operationsOf({ ...blank, tabs: ['start', 'dashboard'] }));
  book.values(cells);
  return drawn(plans, 24, 3000).map((plan) => {
    book.typeAll(typingsOf(plan));
    const found = new Map(book.values(cells).map((value, index) => [cells[index] ?? '', value]));
    return { plan, expected: expectedOf(plan), found: (cell) => found.get(cell) ?? 'not read' };
  });
})();

/** An error of a function is #N/A in the sheet. */
const ofOutcome = (outcome: Outcome): number | null => {
  if (outcome instanceof CellError) return null;
  if (outcome instanceof Day) return outcome.serial;
  if (typeof outcome !== 'number') throw new Error(`not one number: ${JSON.stringify(outcome)}`);
  return outcome;
};

/** The same figure, to what rounding leaves of figures of that size; null is #N/A. */
function expectSame({ plan, found }: Case, cell: string, expected: number | null | '', size: number): void {
  const got = found(cell);
  const says = `${cell}: ${got}, expected ${expected ?? '#N/A'}, for ${JSON.stringify(plan)}`;
  if (expected === null) expect(got, says).toBe('#N/A');
  else if (expected === '') expect(got, says).toBe('');
  else if (typeof got !== 'number') expect.fail(says);
  else
    expect(Math.abs(got - expected), says).toBeLessThanOrEqual(1e-9 * Math.max(1, size, Math.abs(expected)));
}

/** Sizes of a return's parts. */
const ofReturn = ({ size, total }: Expected) => size / total + 1;

describe('the plan, for drawn inputs', () => {
  it('agrees with the specification month by month', () => {
    for (const each of cases) {
      const { plan, expected } = each;
      const { total, upfront, gross, value, size } = expected;
      expectSame(each, 'AIR_TotalCost', total, size);
      expectSame(each, 'AIR_UpfrontCost', upfront, size);
      expectSame(each, 'AIR_MonthlyCost', (total - upfront) / plan.months, size);
      expectSame(each, 'AIR_GrossValue', gross, size);
      expectSame(each, 'AIR_Value', value, size);
      const { brings, takes, twice } = expected;
      expectSame(each, onDashboard('allROI'), returnOf(brings - takes, total), ofReturn(expected));
      expectSame(
        each,
        onDashboard('onceROI'),
        returnOf(value - twice * plan.confidence, total),
        ofReturn(expected),
      );
    }
  });
  it('gives by its names what the functions give', () => {
    for (const each of cases) {
      const { plan, expected } = each;
      const { total, value: likely, brings, takes, size } = expected;
      const roi = (value: number | null, cost: number) =>
        value === null ? null : ofOutcome(call(aiRoi, [value, cost]));
      expectSame(each, 'AIR_Value', likely, size);
      expectSame(each, 'AIR_NetBenefit', ofOutcome(call(netBenefit, [likely, total])), size);
      expectSame(each, 'AIR_ROI', roi(likely, total), ofReturn(expected));
      expectSame(
        each,
        'AIR_BenefitCostRatio',
        ofOutcome(call(benefitCostRatio, [likely, total])),
        ofReturn(expected),
      );
      const enough = brings > 0 ? ofOutcome(call(breakEvenConfidence, [brings, total + takes])) : null;
      expectSame(each, 'AIR_BreakEvenConfidence', enough, enough ?? 0);
      const weeks = expected.payback;
      expectSame(each, 'AIR_PaybackWeeks', weeks, (weeks ?? 0) + size * 1e-3);
      expectSame(
        each,
        'AIR_PaybackDate',
        weeks === null ? null : plan.startDate + Math.ceil(Math.round(7e6 * weeks) / 1e6),
        0,
      );
      expectSame(each, onDashboard('again'), expected.again ?? '', 0);
      const flows = expected.monthlyValue.map((value, at) => [value - (expected.monthlyCost[at] ?? 0)]);
      expectSame(each, 'AIR_NPV', ofOutcome(call(aiNpv, [plan.discountRate, flows, 12])), size);
      const discounted = (flow: number, at: number) => flow / (1 + plan.discountRate) ** (at / 12);
      const presentCost = expected.monthlyCost.map(discounted).reduce((sum, cost) => sum + cost, 0);
      const net = ofOutcome(call(aiNpv, [plan.discountRate, flows, 12])) ?? 0;
      expectSame(
        each,
        'AIR_DiscountedROI',
        presentCost > 0 ? net / presentCost : null,
        ofReturn({ ...expected, total: presentCost }),
      );
      const { costLow, costHigh, valueLow, valueHigh, agreed, cash, labour } = expected;
      expectSame(each, 'AIR_ROILow', roi(valueLow, costHigh), ofReturn({ ...expected, total: costHigh }));
      expectSame(each, 'AIR_ROIHigh', roi(valueHigh, costLow), ofReturn({ ...expected, total: costLow }));
      expectSame(each, 'AIR_AgreedROI', roi(agreed, total), ofReturn(expected));
      expectSame(each, 'AIR_CashROI', roi(cash, total), ofReturn(expected));
      expectSame(
        each,
        'AIR_CashOnCashROI',
        roi(cash, total - labour),
        ofReturn({ ...expected, total: Math.max(1e-9, total - labour) }),
      );
    }
  });
  it('draws plans of every kind', () => {
    const share = (isSo: (each: Case) => boolean) => cases.filter(isSo).length / cases.length;
    const isNumber = (name: string) => (each: Case) => typeof each.found(name) === 'number';
    expect(share(isNumber('AIR_PaybackWeeks'))).toBeGreaterThan(0.2);
    expect(share(isNumber('AIR_PaybackWeeks'))).toBeLessThan(0.9);
    for (const name of ['AIR_AgreedROI', 'AIR_CashROI', 'AIR_ROI']) {
      expect(share(isNumber(name)), name).toBeGreaterThan(0.3);
    }
  });
});

describe('what moves the return most, for drawn inputs', () => {
  const withReturn = cases.filter(({ expected }) => expected.total > 0);
  const lines = linesOf('dashboard.moves');

  it('is what the return would be with one input moved', () => {
    for (const each of withReturn) {
      const moved = movesOf(each.plan);
      const whatIn = (line: number) => String(each.found(onDashboard(`moves.what.${line}`)));
      expect(lines.map(whatIn).sort()).toEqual([...moved.keys()].sort());
      for (const line of lines) {
        const [lower, higher] = moved.get(whatIn(line)) ?? [0, 0];
        const size = ofReturn(each.expected) / Math.max(1e-3, 1 - each.plan.swing);
        expectSame(each, onDashboard(`moves.lower.${line}`), lower, size);
        expectSame(each, onDashboard(`moves.higher.${line}`), higher, size);
      }
    }
  });
  it('stands with the largest first', () => {
    for (const each of withReturn) {
      const figureIn = (column: string, line: number) =>
        Number(each.found(onDashboard(`moves.${column}.${line}`)));
      const spans = lines.map((line) => Math.abs(figureIn('higher', line) - figureIn('lower', line)));
      for (const [index, span] of spans.entries())
        expect(span).toBeLessThanOrEqual((spans[index - 1] ?? Number.POSITIVE_INFINITY) * (1 + 1e-9));
    }
  });
  it('is not there without a return', () => {
    for (const each of cases.filter(({ expected }) => expected.total === 0))
      expect(each.found(onDashboard('moves.what.1'))).toBe('not yet');
  });
});

describe('the return by workflow, for drawn inputs', () => {
  const withReturn = cases.filter(({ expected }) => expected.total > 0);
  const onPage = (column: string, line: number) => onDashboard(`workflows.${column}.${line}`);

  it('is that of its own lines', () => {
    for (const each of withReturn)
      for (const [index, name] of workflows.entries()) {
        const { value, cost } = workflowOf(each.plan, (workflow) => workflow === name);
        expect(each.found(onPage('workflow', index + 1))).toBe(name);
        expectSame(each, onPage('net', index + 1), value - cost, each.expected.size);
        if (cost > 0)
          expectSame(each, onPage('return', index + 1), returnOf(value, cost), each.expected.size / cost);
        else expect(each.found(onPage('return', index + 1))).toBe('no cost');
      }
  });
  it('leaves what is of no workflow on the list, so that all sum to the whole', () => {
    for (const each of withReturn) {
      const of = (column: string) =>
        linesOf('dashboard.byWorkflow').reduce(
          (sum, line) => sum + Number(each.found(onDashboard(`byWorkflow.${column}.${line}`))),
          0,
        );
      const near = 1e-6 + 1e-9 * each.expected.size; // the rest is rounded
      expect(Math.abs(of('value') - each.expected.value)).toBeLessThan(near);
      expect(Math.abs(of('cost') - each.expected.total)).toBeLessThan(near);
      const rest = workflowOf(each.plan, (workflow) => !workflows.some((name) => name === workflow));
      const last = linesOf('dashboard.byWorkflow').length;
      const isShown = Math.abs(rest.value) > 1e-6 || rest.cost > 1e-6;
      expect(each.found(onPage('workflow', last))).toBe(isShown ? 'Of no workflow' : '');
      if (isShown)
        expect(Math.abs(Number(each.found(onPage('net', last))) - rest.value + rest.cost)).toBeLessThan(near);
    }
  });
});

describe('the running chart, for drawn inputs', () => {
  it('runs over the horizon in thirteen points and marks the first at which value covers cost', () => {
    for (const each of cases) {
      const { expected, plan } = each;
      const soFar = (flows: readonly number[], month: number) =>
        flows.slice(0, month + 1).reduce((sum, flow) => sum + flow, 0);
      const at = (column: string, line: number) => onDashboard(`chartPoints.${column}.${line}`);
      const points = linesOf('dashboard.chartPoints').map((line, point) => {
        const month = Math.round((point * plan.months) / 12);
        const [value, cost] = [soFar(expected.monthlyValue, month), soFar(expected.monthlyCost, month)];
        expectSame(each, at('month', line), month, 0);
        expectSame(each, at('value', line), value, expected.size);
        expectSame(each, at('cost', line), cost, expected.size);
        return { line, value, cost };
      });
      const first = points.find(({ value, cost }) => value >= cost);
      for (const { line, value } of points)
        expectSame(each, at('breakEven', line), line === first?.line ? value : null, expected.size);
    }
  });
});

describe('the running chart, where a cost cannot be read', () => {
  it('shows neither cost nor break-even', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['dashboard'] }));
    book.typeAll([
      ...Object.entries({ hourlyRate: 75, redirected: 1 }).map(([key, figure]) =>
        typingAt(`assumptions.${key}`, figure),
      ),
      ...Object.entries({ kind: 'Other', quantity: 'two', price: 5, howOften: 'Once' }).map(
        ([column, content]) => typingAt(`costs.lines.${column}.1`, content),
      ),
      ...Object.entries({ kind: 'Retention', quantity: 1, rate: 900, periods: 1 }).map(([column, content]) =>
        typingAt(`value.lines.${column}.1`, content),
      ),
    ]);
    const shown = ['value', 'cost', 'breakEven'].map((column) =>
      book.value(cellOf(`dashboard.chartPoints.${column}.13`)),
    );
    expect(shown).toEqual([expect.closeTo(450, 9), '#N/A', '#N/A']);
  });
});

withLibreOffice(isFull ? 2 : 1, () => {
  const paying = cases.filter(({ found }) => typeof found('AIR_PaybackWeeks') === 'number').slice(0, 2);
  someOf(2, paying)('LibreOffice gives the same figures by name (plan %#)', async ({ plan, found }) => {
    const operations = operationsOf({ ...blank, tabs: ['start', 'dashboard'] });
    const file = await writeWorkbookFile([...operations, ...asWritten(typingsOf(plan))], today);
    const cell = recalculated(file);
    for (const name of names.filter((each) => each !== 'AIR_PaybackDate')) {
      const expected = found(name);
      const got = cell(...placeIn(`dashboard.${name}`));
      if (typeof expected === 'number')
        expect(isClose(figureIn(got), expected, 1e-9), `${name} ${got}`).toBe(true);
      else expect(got, name).toBe(expected);
    }
    for (const line of linesOf('dashboard.moves')) {
      const [what, higher] = [`moves.what.${line}`, `moves.higher.${line}`];
      expect(cell('Dashboard', dashboardAt(what))).toBe(found(onDashboard(what)));
      const got = figureIn(cell('Dashboard', dashboardAt(higher)));
      expect(got - Number(found(onDashboard(higher))), higher).toBeCloseTo(0, 8);
    }
  });
});

describe('payback', () => {
  const inWeeks = (weeks: number) => expect.closeTo(weeks, 9);
  /** The first line of each tab, and what else is typed. */
  function figuresOf(
    assumed: Readonly<Record<string, number>>,
    costs: readonly Readonly<Record<string, number | string>>[],
    values: readonly Readonly<Record<string, number | string>>[],
  ) {
    const book = new Book(operationsOf({ ...blank, tabs: ['dashboard'] }));
    const lines = (tab: string, rows: typeof costs) =>
      rows.flatMap((row, index) =>
        Object.entries(row).map(([column, content]) =>
          typingAt(`${tab}.lines.${column}.${index + 1}`, content),
        ),
      );
    book.typeAll([
      ...Object.entries({ hourlyRate: 75, redirected: 1, confidence: 1, ...assumed }).map(([key, figure]) =>
        typingAt(`assumptions.${key}`, figure),
      ),
      ...lines('costs', costs),
      ...lines('value', values),
    ]);
    return {
      weeks: book.value('AIR_PaybackWeeks'),
      enough: book.value('AIR_BreakEvenConfidence'),
      sentence: `${book.shown(...placeIn('dashboard.sentence'))} ${book.shown(...placeIn('dashboard.reasons'))}`,
      card: book.shown(...placeIn('dashboard.cards.payback.figure')),
      note: book.shown(...placeIn('dashboard.cards.payback.plan')),
      meaning: book.shown(...placeIn('dashboard.justEnough.meaning')),
    };
  }
  const line = { kind: 'Other', quantity: 1 };
  const worth = { kind: 'Retention', quantity: 1, rate: 1, periods: 1, share: 1 };

  it('is that of a licence paid in month 1', () => {
    expect(
      figuresOf(
        { confidence: 0.5 },
        [{ ...line, price: 12000, howOften: 'Once', start: 1 }],
        [{ ...worth, quantity: 36000 }],
      ).weeks,
    ).toEqual(inWeeks(34.6666666666667));
  });
  it('never comes where even all of the claim is not enough', () => {
    const { weeks, enough, sentence, card, meaning } = figuresOf(
      {},
      [{ ...line, price: 10000, howOften: 'Once' }],
      [{ ...worth, quantity: 6000, comes: 'Once' }],
    );
    expect(weeks).toBe('#N/A');
    expect(enough).toBeCloseTo(10 / 6, 12);
    expect(card).toBe('none');
    expect(meaning).toBe('does not pay even if all of it is real');
    expect(sentence).toBe(
      'Forecast: ROI -40% over 12 months; does not pay back within 12 months. It does not pay even if all of the claimed value is real. Nothing measured yet.',
    );
  });
  it.each([6, 12, 18, 36])('of what comes once is the same with a horizon of %d months', (months) => {
    expect(
      figuresOf(
        { months, confidence: 0.5 },
        [{ ...line, price: 10000, howOften: 'Once' }],
        [{ ...worth, quantity: 22000, comes: 'Once' }],
      ).weeks,
    ).toEqual(inWeeks(3.93939393939394));
  });
  it('says when a yearly licence takes it below zero again', () => {
    const { weeks, sentence, note } = figuresOf(
      { months: 13 },
      [{ ...line, price: 14400, howOften: 'Yearly' }],
      [{ ...worth, quantity: 1640 * 12 }],
    );
    expect(weeks).toEqual(inWeeks((52 / 12) * (14400 / 1640)));
    expect(note).toBe('and below its cost again in month 13');
    expect(sentence).toContain('pays back in 38 weeks and is below zero again in month 13');
  });
  it('after the horizon is told at the rate of the last month', () => {
    const { weeks, sentence, note } = figuresOf(
      {},
      [
        { ...line, price: 10000, howOften: 'Once' },
        { ...line, price: 1200, howOften: 'Yearly' },
      ],
      [{ ...worth, quantity: 8400 }],
    );
    expect(weeks).toBe('#N/A');
    // 2,800 are left, of which 600 come a month.
    expect(note).toBe("at the last month's rate in about 72 weeks");
    expect(sentence).toContain("within 12 months, but at the last month's rate in about 72 weeks.");
  });
  it('is 0 where value is never below cost', () => {
    const { weeks, sentence } = figuresOf(
      {},
      [{ ...line, price: 100, howOften: 'Monthly' }],
      [{ ...worth, quantity: 2400000 }],
    );
    expect(weeks).toBe(0);
    expect(sentence).toBe(
      'Forecast: ROI 1999 times the cost over 12 months; never below its cost. It pays if under 1% of the claimed value is real. Nothing measured yet.',
    );
  });
  it('counts the ramp of a line from its own start', () => {
    const { weeks } = figuresOf(
      { rampWeeks: 52 / 12 },
      [{ ...line, price: 1500, howOften: 'Once' }],
      [{ ...worth, quantity: 12000, start: 4 }],
    );
    // 500 in month 4, then 1,000 a month.
    expect(weeks).toEqual(inWeeks((52 / 12) * 5));
  });
});
