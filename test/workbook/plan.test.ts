import { describe, expect, it } from 'vitest';
import { CellError, Day } from '../../core/cells/cell.ts';
import { call, type Outcome } from '../../core/function-kit/calling/call.ts';
import { aiNpv } from '../../core/functions/return/ai-npv.ts';
import { aiRoi } from '../../core/functions/return/ai-roi.ts';
import { benefitCostRatio } from '../../core/functions/return/benefit-cost-ratio.ts';
import { breakEvenConfidence } from '../../core/functions/return/break-even-confidence.ts';
import { netBenefit } from '../../core/functions/return/net-benefit.ts';
import { paybackDate } from '../../core/functions/return/payback-date.ts';
import { paybackWeeks } from '../../core/functions/return/payback-weeks.ts';
import { rampedValue } from '../../core/functions/value/ramped-value.ts';
import {
  byWorkflow,
  chartPoints,
  figure,
  rowsOnPage,
  swings,
  work,
} from '../../core/workbook/tabs/dashboard/layout.ts';
import { valueLines } from '../../core/workbook/tabs/value/lines.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { drawn } from '../support/draws.ts';
import { isClose } from '../support/same.ts';
import { blank, example, operationsOf, today } from './books.ts';
import { asWritten, Book } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';
import { type Expected, expectedOf, movesOf, returnOf, workflowOf } from './plan-model.ts';
import { type Plan, plans, typingsOf, workflows } from './plans.ts';

const onDashboard = (columns: readonly string[], first: number, count: number) =>
  columns.flatMap((letters) =>
    Array.from({ length: count }, (_, index) => `Dashboard!${letters}${first + index}`),
  );
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
  'AIR_CashROI',
] as const;
const cells = [
  ...names,
  ...(['allROI', 'onceROI'] as const).map((key) => `Dashboard!${work(key)}`),
  ...onDashboard(['B', 'C', 'D', 'E', 'F', 'G'], rowsOnPage.moves + 2, swings.rows.length),
  ...onDashboard(['J', 'K'], byWorkflow.firstRow, byWorkflow.rows.length),
  ...onDashboard(['J', 'K', 'L', 'M', 'N'], chartPoints.firstRow, chartPoints.rows.length),
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
  return drawn(plans, 60, 3000).map((plan) => {
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
function expectSame({ plan, found }: Case, cell: string, expected: number | null, size: number): void {
  const got = found(cell);
  const says = `${cell}: ${got}, expected ${expected ?? '#N/A'}, for ${JSON.stringify(plan)}`;
  if (expected === null) expect(got, says).toBe('#N/A');
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
      expectSame(
        each,
        `Dashboard!${work('allROI')}`,
        returnOf(gross * expected.ramp, total),
        ofReturn(expected),
      );
      expectSame(
        each,
        `Dashboard!${work('onceROI')}`,
        returnOf((gross - expected.twice) * plan.confidence * expected.ramp, total),
        ofReturn(expected),
      );
    }
  });
  it('gives by its names what the functions give', () => {
    for (const each of cases) {
      const { plan, expected } = each;
      const { total, upfront, gross, horizonWeeks, size } = expected;
      const left = ofOutcome(call(rampedValue, [1, horizonWeeks, plan.rampWeeks]));
      const ramp = (left ?? Number.NaN) / horizonWeeks;
      const likely = gross * plan.confidence * ramp;
      const roi = (value: number | null, cost: number) =>
        value === null ? null : ofOutcome(call(aiRoi, [value, cost]));
      expectSame(each, 'AIR_Value', likely, size);
      expectSame(each, 'AIR_NetBenefit', ofOutcome(call(netBenefit, [likely, total])), size);
      expectSame(each, 'AIR_ROI', roi(likely, total), ofReturn(expected));
      if (plan.confidence > 0)
        expectSame(
          each,
          'AIR_ROI',
          ofOutcome(call(aiRoi, [gross * ramp, total, plan.confidence])),
          ofReturn(expected),
        );
      expectSame(
        each,
        'AIR_BenefitCostRatio',
        ofOutcome(call(benefitCostRatio, [likely, total])),
        ofReturn(expected),
      );
      const enough = ofOutcome(call(breakEvenConfidence, [gross * ramp, total]));
      expectSame(each, 'AIR_BreakEvenConfidence', enough, enough ?? 0);
      const terms = [upfront, (gross * plan.confidence) / horizonWeeks, (total - upfront) / horizonWeeks];
      const weeks = ofOutcome(call(paybackWeeks, [...terms, plan.rampWeeks]));
      expectSame(each, 'AIR_PaybackWeeks', weeks, weeks ?? 0);
      expectSame(
        each,
        'AIR_PaybackDate',
        ofOutcome(call(paybackDate, [plan.startDate, ...terms, plan.rampWeeks])),
        0,
      );
      const flows = expected.monthlyValue.map((value, at) => [value - (expected.monthlyCost[at] ?? 0)]);
      expectSame(each, 'AIR_NPV', ofOutcome(call(aiNpv, [plan.discountRate, flows, 12])), size);
      const { costLow, costHigh, grossLow, grossHigh, agreed, cash } = expected;
      const believed = plan.confidence * ramp;
      expectSame(
        each,
        'AIR_ROILow',
        roi(grossLow * believed, costHigh),
        ofReturn({ ...expected, total: costHigh }),
      );
      expectSame(
        each,
        'AIR_ROIHigh',
        roi(grossHigh * believed, costLow),
        ofReturn({ ...expected, total: costLow }),
      );
      expectSame(
        each,
        'AIR_AgreedROI',
        roi(agreed === null ? null : agreed * ramp, total),
        ofReturn(expected),
      );
      expectSame(each, 'AIR_CashROI', roi(cash === null ? null : cash * believed, total), ofReturn(expected));
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
  const rows = swings.rows.map((_, index) => rowsOnPage.moves + 2 + index);

  it('is what the return would be with one input moved', () => {
    for (const each of withReturn) {
      const moves = movesOf(each.plan);
      expect(rows.map((row) => each.found(`Dashboard!B${row}`)).sort()).toEqual([...moves.keys()].sort());
      for (const row of rows) {
        const [lower, higher] = moves.get(String(each.found(`Dashboard!B${row}`))) ?? [0, 0];
        const size = ofReturn(each.expected) / Math.max(1e-3, 1 - each.plan.swing);
        expectSame(each, `Dashboard!C${row}`, lower, size);
        expectSame(each, `Dashboard!D${row}`, higher, size);
      }
    }
  });
  it('stands with the largest first', () => {
    for (const each of withReturn) {
      const spans = rows.map((row) =>
        Math.abs(Number(each.found(`Dashboard!D${row}`)) - Number(each.found(`Dashboard!C${row}`))),
      );
      for (const [index, span] of spans.entries())
        expect(span).toBeLessThanOrEqual((spans[index - 1] ?? Number.POSITIVE_INFINITY) * (1 + 1e-9));
    }
  });
  it('is not there without a return', () => {
    for (const each of cases.filter(({ expected }) => expected.total === 0))
      expect(each.found(`Dashboard!B${rows[0]}`)).toBe('not yet');
  });
});

describe('the return by workflow, for drawn inputs', () => {
  const withReturn = cases.filter(({ expected }) => expected.total > 0);
  const onPage = (index: number) => rowsOnPage.moves + 2 + index;

  it('is that of its own lines', () => {
    for (const each of withReturn)
      for (const [index, name] of workflows.entries()) {
        const { value, cost } = workflowOf(each.plan, (workflow) => workflow === name);
        expect(each.found(`Dashboard!E${onPage(index)}`)).toBe(name);
        expectSame(each, `Dashboard!F${onPage(index)}`, value - cost, each.expected.size);
        if (cost > 0)
          expectSame(each, `Dashboard!G${onPage(index)}`, returnOf(value, cost), each.expected.size / cost);
        else expect(each.found(`Dashboard!G${onPage(index)}`)).toBe('no cost');
      }
  });
  it('leaves what is of no workflow on the list, so that all sum to the whole', () => {
    for (const each of withReturn) {
      const of = (letters: string) =>
        byWorkflow.rows.reduce((sum, row) => sum + Number(each.found(`Dashboard!${letters}${row}`)), 0);
      const near = 1e-6 + 1e-9 * each.expected.size; // the rest is rounded
      expect(Math.abs(of('J') - each.expected.value)).toBeLessThan(near);
      expect(Math.abs(of('K') - each.expected.total)).toBeLessThan(near);
      const rest = workflowOf(each.plan, (workflow) => !workflows.some((name) => name === workflow));
      const last = onPage(byWorkflow.rows.length - 1);
      const isShown = Math.abs(rest.value) > 1e-6 || rest.cost > 1e-6;
      expect(each.found(`Dashboard!E${last}`)).toBe(isShown ? 'Of no workflow' : '');
      if (isShown)
        expect(Math.abs(Number(each.found(`Dashboard!F${last}`)) - rest.value + rest.cost)).toBeLessThan(
          near,
        );
    }
  });
});

describe('the running chart, for drawn inputs', () => {
  it('runs over the horizon in thirteen points and marks the first at which value covers cost', () => {
    for (const each of cases) {
      const { expected, plan } = each;
      const soFar = (flows: readonly number[], month: number) =>
        flows.slice(0, month + 1).reduce((sum, flow) => sum + flow, 0);
      const points = chartPoints.rows.map((row, point) => {
        const month = Math.round((point * plan.months) / 12);
        const [value, cost] = [soFar(expected.monthlyValue, month), soFar(expected.monthlyCost, month)];
        expectSame(each, `Dashboard!J${row}`, month, 0);
        expectSame(each, `Dashboard!K${row}`, value, expected.size);
        expectSame(each, `Dashboard!L${row}`, cost, expected.size);
        return { row, value, cost };
      });
      const first = points.find(({ value, cost }) => value >= cost);
      for (const { row, value } of points)
        expectSame(each, `Dashboard!N${row}`, row === first?.row ? value : null, expected.size);
    }
  });
});

withLibreOffice(2, () => {
  const paying = cases.filter(({ found }) => typeof found('AIR_PaybackWeeks') === 'number').slice(0, 2);
  it.each(paying)('LibreOffice gives the same figures by name (plan %#)', async ({ plan, found }) => {
    const operations = operationsOf({ ...blank, tabs: ['start', 'dashboard'] });
    const file = await writeWorkbookFile([...operations, ...asWritten(typingsOf(plan))], today);
    const cell = recalculated(file);
    for (const name of names.filter((each) => each !== 'AIR_PaybackDate')) {
      const expected = found(name);
      const got = cell('Dashboard', figure(name));
      if (typeof expected === 'number')
        expect(isClose(figureIn(got), expected, 1e-9), `${name} ${got}`).toBe(true);
      else expect(got, name).toBe(expected);
    }
    for (const row of swings.rows.map((_, index) => rowsOnPage.moves + 2 + index)) {
      expect(cell('Dashboard', `B${row}`)).toBe(found(`Dashboard!B${row}`));
      const got = figureIn(cell('Dashboard', `D${row}`));
      expect(got - Number(found(`Dashboard!D${row}`)), `D${row}`).toBeCloseTo(0, 8);
    }
  });
});

describe('payback', () => {
  it('comes in the ramp, after it, or never', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['dashboard'] }));
    const line = (column: Parameters<typeof valueLines.letter>[0]) =>
      `${valueLines.letter(column)}${valueLines.firstRow}`;
    book.typeAll([
      ['Assumptions', 'C9', 1],
      ['Costs', 'F11', 1],
      ['Costs', 'G11', 1000],
      ['Value', line('quantity'), 1],
      ['Value', line('rate'), 5200],
      ['Value', line('periods'), 1],
      ['Value', line('share'), 1],
    ]);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(10, 9); // 1000 at 100 a week
    book.type('Assumptions', 'C12', 4);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(12, 9);
    book.type('Assumptions', 'C12', 80);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(40, 9);
    book.type('Assumptions', 'C7', 75);
    book.type('Assumptions', 'C10', 1);
    book.type('Value', line('share'), 0);
    expect(book.value('AIR_PaybackWeeks')).toBe('#N/A');
    expect(book.shown('Dashboard', 'D9')).toBe('never');
    expect(book.shown('Dashboard', 'B5')).toContain('does not pay back');
  });
  it('has no date after the last day that spreadsheets know', () => {
    const book = new Book(operationsOf(example));
    book.typeAll([
      ['Assumptions', 'C12', 0],
      ['Costs', 'G7', 1e9],
    ]);
    expect(book.value('AIR_PaybackWeeks')).toBeGreaterThan(1e6);
    expect(book.value('AIR_PaybackDate')).toBe('#N/A');
  });
});
