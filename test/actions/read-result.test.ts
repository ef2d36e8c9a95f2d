import { describe, expect, it } from 'vitest';
import { type Result, readResult, type WorkbookResult } from '../../core/actions/read-result.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { contentsOf } from '../../core/workbook/first-use/contents.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { kits } from '../../core/workbook/kits.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import { evaluatedPort } from '../support/evaluated-port.ts';
import { someOf } from '../support/some-of.ts';
import { blank, example, operationsOf, shortLog } from '../workbook/books.ts';
import { companies } from '../workbook/companies/all.ts';
import { type Cells, sound, start, tracked, typingsOf, week } from '../workbook/companies/company.ts';
import { Book } from '../workbook/ironcalc.ts';
import { onDashboard } from '../workbook/on-dashboard.ts';

/* What the page Result is told, in workbooks that an engine has calculated. */

const pilot = operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog });
const asOf = (weeks: number) => week(weeks + 1);

interface Read {
  readonly book: Book;
  readonly result: WorkbookResult;
}
async function readIn(operations: readonly Operation[], cells: Cells = {}, today = asOf(17)): Promise<Read> {
  const book = new Book(operations);
  book.typeAll(typingsOf(cells));
  return { book, result: resultIn(await readResult(evaluatedPort(book, operations), today)) };
}
function resultIn(result: Result): WorkbookResult {
  if (result.is !== 'result') throw new Error(result.is);
  return result;
}
const explained = ({ explanation }: WorkbookResult) => {
  if (explanation?.is !== 'explained') throw new Error(explanation?.is ?? 'not explained');
  return explanation;
};
const cellsOf = (name: string): Cells => companies.find((each) => each.name.startsWith(name))?.cells ?? {};

describe('The worked example of the kit Pilot', async () => {
  const operations = operationsOf({ ...example, tabs: kits.pilot, rows: shortLog });
  const { book, result } = await readIn(operations);

  it('has the figures of the Dashboard', () => {
    const { headline, comparison } = result;
    const named = [
      [headline.roi, 'AIR_OnCourseROI'],
      [headline.low, 'AIR_OnCourseROILow'],
      [headline.measuredROI, 'AIR_MeasuredROI'],
      [comparison.value.plan, 'AIR_PlanToDateValue'],
      [comparison.value.measured, 'AIR_MeasuredValue'],
      [comparison.cost.plan, 'AIR_PlanToDateCost'],
      [comparison.cost.measured, 'AIR_MeasuredCost'],
    ] as const;
    for (const [figure, name] of named) expect(figure, name).toBe(book.value(name));
    expect(headline).toMatchObject({ is: 'on course', months: 12, measuredWeeks: 17, confidence: 0.5 });
    expect(headline.sentence).toBe(book.value(onDashboard('sentence')));
    expect(comparison.adoption).toEqual({ isPilot: true, plan: 0.6, measured: 0.875 });
    expect(result.payback).toEqual({
      planned: book.value('AIR_PaybackWeeks'),
      note: book.value('AIR_PaybackDate'),
      measured: 'Measured: since week 10',
    });
  });

  it('has the verdict of Pilot with its reason, the review that is due first, and what it hangs on', () => {
    expect(result.verdict).toMatchObject({
      is: 'given',
      sentence: 'Pilot Proposals: Keep measuring: noise',
      why: [
        expect.stringMatching(/^On course for 229%/),
        expect.stringMatching(/^Value is 43%/),
        expect.any(String),
      ],
    });
    expect(result.review).toMatchObject({ is: 'due', kind: 'monthly', state: 'overdue' });
    expect(result.carrying.assumptions.map(({ key, figure }) => [key, figure])).toEqual([
      ['hourlyRate', 75],
      ['redirected', 1],
      ['confidence', 0.5],
      ['trackedConfidence', 0.5],
    ]);
    expect(result.carrying.movesMost).toBe(book.value(onDashboard('moves.what.1')));
  });

  it('says by kind, by time and by cost what makes the difference', () => {
    const { byKind, byTime, cost, weeks, weeksWithoutRow } = explained(result);
    // 28,800 a year at 50%, over 119 of 364 days
    expect(byKind?.kinds[0]).toEqual({
      kind: 'timeSaved',
      plan: expect.closeTo((28_800 * 0.5 * 119) / 364, 6),
      measured: 3018.75,
    });
    expect(byKind?.otherPlanned.map(({ kind }) => kind)).toEqual([
      'Revenue uplift',
      'Capacity',
      'Rework and errors avoided',
    ]);
    expect(byTime?.late).toMatchObject({ weeks: 8, plan: expect.closeTo((40_650 * 56) / 364, 6) });
    expect(cost).toMatchObject({ incidents: 400, planChanged: 0, otherWeeks: expect.closeTo(0, 6) });
    expect([weeks, weeksWithoutRow]).toEqual([17, 2]);
  });

  it('shows the points of the running chart', () => {
    expect(result.chart.title).toBe('Value has covered cost since week 10 of those tracked');
    expect(result.chart.points).toHaveLength(13);
    expect(result.chart.points[8]).toMatchObject({ month: 4, measuredValue: 7518.75 });
    expect(result.chart.points[12]).toMatchObject({ month: 6, measuredValue: null, cost: 3630 });
  });

  it('takes one request for the book and one for all cells, whatever sheets are called', async () => {
    const port = evaluatedPort(book, operations, { Dashboard: "Chef's view", Workings: 'Behind it' });
    const renamed = resultIn(await readResult(port, asOf(17)));
    expect(renamed.headline).toEqual(result.headline);
    expect(port.requests()).toBe(2);
  });
});

describe('Workbooks that have less to say', async () => {
  const firstCheck = await readIn(operationsOf({ ...example, tabs: kits['first-check'] }));
  const empty = await readIn(pilot);

  it('names the plan as plan where nothing is measured', () => {
    const { headline, verdict, comparison, explanation, review, missing } = firstCheck.result;
    expect(headline).toMatchObject({ is: 'plan', roi: firstCheck.book.value('AIR_ROI'), measuredROI: null });
    expect(verdict).toMatchObject({ is: 'none yet', needs: 'pilot' });
    expect(comparison.value.measured).toBeNull();
    expect([explanation, review.is]).toEqual([null, 'not planned']);
    expect(missing.find(({ is }) => is === 'measured')).toEqual({
      is: 'measured',
      says: 'not measured yet',
      way: { page: 'week' },
    });
  });

  it('says of an empty one what is missing first, and leads to the cell', () => {
    const { headline, verdict, missing, chart } = empty.result;
    expect(headline).toMatchObject({ is: 'not known', roi: null });
    expect(headline.sentence).toBe('Forecast: not possible yet; fill in: hourly rate.');
    expect(verdict).toMatchObject({ needs: 'workflow', way: { target: { sheet: 'Pilot', at: 'C11' } } });
    expect(missing.map(({ is }) => is)).toEqual([
      'assumptions',
      'costs',
      'value',
      'measured',
      'baseline',
      'plan',
      'odd checks',
    ]);
    expect(missing[0]?.way).toEqual({ target: { sheet: 'Assumptions', at: 'C7' } });
    expect(chart.points).toEqual([]);
  });

  someOf<[string, string[]]>(3, [
    ['Dashboard', ['dashboard.published', 'dashboard.costsState']],
    ['Assumptions', ['assumptions.hourlyRate', 'assumptions.redirected', 'assumptions.horizon']],
    ['Costs', ['costs.totalReason']],
  ])(
    'is the same after rows were inserted on %s, and leads to where its cells are now',
    async (sheet, keys) => {
      const book = new Book(pilot);
      const index = book.sheets.indexOf(sheet);
      const rows = keys.map((key) => placeOf(plain(placeOfKey(key).at)).row);
      for (const row of [...rows].reverse()) book.model.insertRows(index, row, 2);
      book.model.evaluate();
      const moved = (at: string) =>
        at.replace(/\d+/, (row) =>
          String(Number(row) + 2 * rows.filter((each) => each <= Number(row)).length),
        );
      const now = resultIn(await readResult(evaluatedPort(book, pilot), asOf(17)));
      expect(now).toEqual(
        JSON.parse(JSON.stringify(empty.result), (_, value) =>
          value?.sheet === sheet ? { sheet, at: moved(value.at) } : value,
        ),
      );
    },
  );

  it('says so where a column was inserted, for nobody can tell which figure is which', async () => {
    const book = new Book(pilot);
    book.model.insertColumns(book.sheets.indexOf('Dashboard'), 2, 1);
    expect(await readResult(evaluatedPort(book, pilot), asOf(17))).toEqual({
      is: 'moved',
      sheet: 'Dashboard',
      label: 'Dashboard',
    });
  });

  it('names what was assumed in the first use', async () => {
    const answers = contentsOf({
      costAMonth: 80,
      setupHours: 20,
      trainingHours: 10,
      hoursSavedAWeek: 3,
      hourWorth: { from: 'rate', hourlyRate: 43 },
    });
    const operations = operationsOf({ ...blank, tabs: kits['first-check'], answers });
    const { result } = await readIn(operations);
    expect(result.carrying.assumptions.filter(({ isAssumed }) => isAssumed)).toMatchObject([
      { key: 'redirected', figure: 1 },
    ]);
  });

  it.each<[string, readonly Operation[], Result]>([
    ['no tab of ours', [], { is: 'no workbook' }],
    [
      'tabs, but no Dashboard',
      operationsOf({ ...blank, tabs: ['tracking'] }),
      { is: 'tabs missing', tabs: ['dashboard'] },
    ],
    [
      'a tab of an older version',
      operationsOf({ ...blank, tabs: ['tracking'] }).map((each) =>
        each.do === 'name' && each.name === '_AIR_tracking'
          ? { ...each, comment: 'Model 1, made in -' }
          : each,
      ),
      { is: 'not current', sheets: ['Tracking'] },
    ],
  ])('says what there is: %s', async (_, operations, expected) => {
    const book = new Book(
      operations.length > 0 ? operations : [{ do: 'addSheet', sheet: 'Mine', rows: 9, columns: 9 }],
    );
    expect(await readResult(evaluatedPort(book, operations), asOf(17))).toEqual(expected);
  });
});

describe('Planted companies', () => {
  someOf<[string, Cells]>(2, [
    ['Behind plan: half of the hours', cellsOf('Behind plan')],
    ['A threshold lowered after the plan was approved', cellsOf('A threshold lowered')],
    ['The first weeks not tracked', { ...sound(26), ...Object.fromEntries(untracked(4)) }],
    [
      'More believed than planned, with a ramp, other value and a week below zero',
      {
        ...sound(26),
        'assumptions.trackedConfidence': 0.8,
        'assumptions.rampWeeks': 10,
        'tracking.log.hours.5': -6,
        'tracking.log.otherValue.9': 700,
        'tracking.log.spend.11': 400,
        'value.lines.kind.2': 'Retention',
        'value.lines.what.2': 'One customer kept',
        'value.lines.workflow.2': 'Proposals',
        'value.lines.quantity.2': 1,
        'value.lines.rate.2': 4800,
        'value.lines.periods.2': 1,
        'value.lines.start.2': 4,
      },
    ],
  ])('%s: each split is the whole difference', async (_, cells) => {
    const { result } = await readIn(pilot, cells, asOf(26));
    const { value, cost } = result.comparison;
    const { byKind, byTime, cost: parts } = explained(result);
    const valueDifference = (value.measured ?? 0) - (value.plan ?? 0);
    const total = (pairs: readonly { plan: number; measured: number }[]) =>
      pairs.reduce((all, pair) => all + pair.measured - pair.plan, 0);
    expect(total(byKind?.kinds ?? []) + (byKind?.belief ?? 0)).toBeCloseTo(valueDifference, 6);
    expect(byTime && total([byTime.early, byTime.late])).toBeCloseTo(valueDifference, 6);
    const costs = Object.values(parts ?? {}).reduce((all, part) => all + part, 0);
    expect(costs).toBeCloseTo((cost.measured ?? 0) - (cost.plan ?? 0), 6);
  });

  it('has by time the plan that the workbook had eight weeks before', async () => {
    const ramped = { 'assumptions.rampWeeks': 10 };
    const now = await readIn(pilot, { ...sound(26), ...ramped });
    const before = await readIn(pilot, { ...sound(18), ...ramped });
    expect(explained(now.result).byTime?.early.plan).toBeCloseTo(before.result.comparison.value.plan ?? 0, 6);
  });

  it('is no measure of a plan that is over, and asks for weeks that are not there', async () => {
    const { result } = await readIn(
      pilot,
      { ...sound(30), 'assumptions.months': 6, ...tracked(30) },
      asOf(33),
    );
    expect(result.explanation).toEqual({ is: 'beyond the plan' });
    expect(result.missing).toContainEqual({
      is: 'measured',
      says: '',
      lastWeek: week(30),
      way: { page: 'week' },
    });
    const sooner = await readIn(pilot, sound(30), start + 7 * 30 + 3);
    expect(sooner.result.missing.some(({ is }) => is === 'measured')).toBe(false);
  });
});

/** Rows that nobody typed. */
function untracked(weeks: number): [string, string][] {
  const typed = Object.keys(tracked(1)).map((key) => key.replace(/\.1$/, ''));
  return Array.from({ length: weeks }, (_, index) =>
    typed.map((column): [string, string] => [`${column}.${index + 1}`, '']),
  ).flat();
}
