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
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { linesOf, placeIn, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { isClose } from '../support/same.ts';
import { blank, example, operationsOf, today } from './books.ts';
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
  'AIR_CashROI',
] as const;
const cells = [
  ...names,
  ...['allROI', 'onceROI'].map(onDashboard),
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
      expectSame(each, onDashboard('allROI'), returnOf(gross * expected.ramp, total), ofReturn(expected));
      expectSame(
        each,
        onDashboard('onceROI'),
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

withLibreOffice(2, () => {
  const paying = cases.filter(({ found }) => typeof found('AIR_PaybackWeeks') === 'number').slice(0, 2);
  it.each(paying)('LibreOffice gives the same figures by name (plan %#)', async ({ plan, found }) => {
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
  it('comes in the ramp, after it, or never', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['dashboard'] }));
    book.typeAll([
      typingAt('assumptions.confidence', 1),
      typingAt('costs.lines.quantity.6', 1),
      typingAt('costs.lines.price.6', 1000),
      typingAt('value.lines.quantity.1', 1),
      typingAt('value.lines.rate.1', 5200),
      typingAt('value.lines.periods.1', 1),
      typingAt('value.lines.share.1', 1),
    ]);
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(10, 9); // 1000 at 100 a week
    book.type(...typingAt('assumptions.rampWeeks', 4));
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(12, 9);
    book.type(...typingAt('assumptions.rampWeeks', 80));
    expect(book.value('AIR_PaybackWeeks')).toBeCloseTo(40, 9);
    book.type(...typingAt('assumptions.hourlyRate', 75));
    book.type(...typingAt('assumptions.redirected', 1));
    book.type(...typingAt('value.lines.share.1', 0));
    expect(book.value('AIR_PaybackWeeks')).toBe('#N/A');
    expect(book.shown(...placeIn('dashboard.cards.payback.figure'))).toBe('never');
    expect(book.shown(...placeIn('dashboard.sentence'))).toContain('does not pay back');
  });
  it('has no date after the last day that spreadsheets know', () => {
    const book = new Book(operationsOf(example));
    book.typeAll([typingAt('assumptions.rampWeeks', 0), typingAt('costs.lines.price.2', 1e9)]);
    expect(book.value('AIR_PaybackWeeks')).toBeGreaterThan(1e6);
    expect(book.value('AIR_PaybackDate')).toBe('#N/A');
  });
});
