import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, CellError } from '../../core/cells/cell.ts';
import { twoSidedP } from '../../core/finance/student-t.ts';
import { call, type Outcome } from '../../core/function-kit/calling/call.ts';
import type { RunnableFunction } from '../../core/function-kit/define.ts';
import { kpiChange } from '../../core/functions/measure/kpi-change.ts';
import { kpiEvidence } from '../../core/functions/measure/kpi-evidence.ts';
import { kpiProgress } from '../../core/functions/measure/kpi-progress.ts';
import { kpiStatus } from '../../core/functions/measure/kpi-status.ts';
import { xmrLimits } from '../../core/functions/measure/xmr-limits.ts';
import type { DetailColumn, MetricColumn } from '../../core/workbook/tabs/baseline/log.ts';
import { readingsBefore, readingsSince } from '../../core/workbook/tabs/baseline/readings.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { cellOf, linesOf, placeIn, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, operationsOf, today } from './books.ts';
import { asWritten, Book, type Typing } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';

interface Metric {
  readonly direction: 'Higher is better' | 'Lower is better';
  readonly target: number | null;
  readonly before: readonly Cell[];
  readonly since: readonly Cell[];
  readonly typedBefore: number | null;
  readonly typedWeeks: number | null;
  readonly groupBefore: number | null;
  readonly groupSince: number | null;
}
interface Baseline {
  readonly metrics: readonly Metric[];
  readonly phases: readonly ('Pilot' | 'Production' | null)[];
}

const metricLines = linesOf('baseline.metrics');
const weeksTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1);

const level = fc.constantFrom(20, 21, 24, -3, 0.3, 0);
/** Weekly readings around a level, with weeks that are missing and here and there a word. */
const readings = (weeks: number) =>
  fc
    .tuple(
      level,
      fc.constantFrom(0, 0, 1, 3, 10),
      fc.constantFrom(0, 1, 3, 12),
      fc.array(fc.tuple(fc.integer({ min: -100, max: 100 }), fc.nat({ max: 59 })), {
        minLength: weeks,
        maxLength: weeks,
      }),
    )
    .map(([middle, spread, filled, list]): Cell[] =>
      list.map(([noise, chance], week) => {
        if (week >= filled || chance < 12) return chance === 0 && week < filled ? 'n/a' : null;
        return Math.round(100 * middle + noise * spread) / 100;
      }),
    );
const maybe = (figure: fc.Arbitrary<number>) => fc.option(figure, { nil: null });
const baselines: fc.Arbitrary<Baseline> = fc.record({
  metrics: fc.array(
    fc.record({
      direction: fc.constantFrom('Higher is better', 'Lower is better'),
      target: maybe(fc.oneof(level, fc.constantFrom(10, 25))),
      before: readings(readingsBefore),
      since: readings(readingsSince),
      typedBefore: maybe(level),
      typedWeeks: maybe(fc.nat({ max: 6 })),
      groupBefore: maybe(level),
      groupSince: maybe(level),
    }),
    { minLength: metricLines.length, maxLength: metricLines.length },
  ),
  phases: fc.array(fc.constantFrom('Pilot', 'Production', null), {
    minLength: readingsSince,
    maxLength: readingsSince,
  }),
});

function typingsOf({ metrics: list, phases }: Baseline): Typing[] {
  const typing = (key: string, content: Cell = null) =>
    typingAt(`baseline.${key}`, typeof content === 'number' || typeof content === 'string' ? content : '');
  return [
    ...weeksTo(readingsSince).map((week) => typing(`phases.${week}`, phases[week - 1])),
    ...list.flatMap((metric, index) => {
      const line = index + 1;
      return [
        typing(`metrics.metric.${line}`, `Metric ${index}`),
        typing(`metrics.direction.${line}`, metric.direction),
        typing(`metrics.target.${line}`, metric.target),
        ...weeksTo(readingsBefore).map((week) =>
          typing(`readings.before${week}.${line}`, metric.before[week - 1]),
        ),
        ...weeksTo(readingsSince).map((week) =>
          typing(`readings.since${week}.${line}`, metric.since[week - 1]),
        ),
        ...(['typedBefore', 'typedWeeks', 'groupBefore', 'groupSince'] as const).map((column) =>
          typing(`details.${column}.${line}`, metric[column]),
        ),
      ];
    }),
  ];
}

interface Case extends Metric {
  readonly phases: Baseline['phases'];
  readonly metric: (column: MetricColumn) => number | string;
  readonly detail: (column: DetailColumn) => number | string;
}

/** Two-sided p of a least-squares slope over the weeks; 1 of fewer than three readings, or where they do not vary. */
function slopeByChance(readings: readonly Cell[]): number {
  const points = readings.flatMap((y, x) => (typeof y === 'number' ? [{ x, y }] : []));
  const n = points.length;
  if (n < 3 || points.every(({ y }) => y === points[0]?.y)) return 1;
  const [mx, my] = [mean(points.map(({ x }) => x)) ?? 0, mean(points.map(({ y }) => y)) ?? 0];
  const sxx = points.reduce((sum, { x }) => sum + (x - mx) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - mx) * (y - my), 0) / sxx;
  const left = points.reduce((sum, { x, y }) => sum + (y - my - slope * (x - mx)) ** 2, 0);
  return twoSidedP(slope / Math.sqrt(left / (n - 2) / sxx), n - 2);
}

const results: readonly MetricColumn[] = [
  'before',
  'since',
  'change',
  'progress',
  'status',
  'evidence',
  'weeks',
  'enough',
];
const more: readonly DetailColumn[] = ['pilot', 'production', 'lower', 'upper', 'beyond'];
const linesColumns: ReadonlySet<string> = new Set(['target', 'direction', 'decides']);
const metricKey = (column: MetricColumn, index: number) => `baseline.metrics.${column}.${index + 1}`;
const detailKey = (column: DetailColumn, index: number) => `baseline.details.${column}.${index + 1}`;
const metricCell = (column: MetricColumn, index: number) => cellOf(metricKey(column, index));
const detailCell = (column: DetailColumn, index: number) => cellOf(detailKey(column, index));

/** Each drawn metric with what the workbook says of it. */
const drawnBaselines = drawn(baselines, 12, 200);
const allCases: Case[] = (() => {
  const book = new Book(operationsOf({ ...blank, tabs: ['baseline'] }));
  const cells = metricLines.flatMap((_, index) => [
    ...results.map((column) => metricCell(column, index)),
    ...more.map((column) => detailCell(column, index)),
  ]);
  book.values(cells);
  return drawnBaselines.flatMap((baseline) => {
    book.typeAll(typingsOf(baseline));
    const values = new Map(book.values(cells).map((value, index) => [cells[index] ?? '', value]));
    const found = (cell: string) => values.get(cell) ?? 'not read';
    return baseline.metrics.map((metric, index) => ({
      ...metric,
      phases: baseline.phases,
      metric: (column: MetricColumn) => found(metricCell(column, index)),
      detail: (column: DetailColumn) => found(detailCell(column, index)),
    }));
  });
})();

const hasText = ({ before, since }: Metric) =>
  [...before, ...since].some((reading) => typeof reading === 'string');
const cases = allCases.filter((each) => !hasText(each));

const numbersOf = (cells: readonly Cell[]) => cells.filter((cell) => typeof cell === 'number');
const mean = (figures: readonly number[]) =>
  figures.length === 0
    ? null
    : Math.round((1e12 * figures.reduce((sum, figure) => sum + figure, 0)) / figures.length) / 1e12;
const beforeOf = ({ before, typedBefore }: Case) => mean(numbersOf(before)) ?? typedBefore;
const sinceOf = ({ since }: Case) => mean(numbersOf(since));
const isHigher = ({ direction }: Case) => direction === 'Higher is better';
const inColumn = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

function expectSame(found: number | string, expected: number | string, about: Case): void {
  const says = `${found}, expected ${expected}, for ${JSON.stringify(about)}`;
  if (typeof expected === 'string' || typeof found === 'string') expect(found, says).toBe(expected);
  else expect(Math.abs(found - expected), says).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
}

/** What a function gives; an error in the words that the tab has for it. */
function given(
  definition: RunnableFunction,
  values: readonly (Cell | Cell[][])[],
  inWords: string,
): number | string {
  const outcome: Outcome = call(definition, values);
  if (outcome instanceof CellError) return inWords;
  if (typeof outcome === 'object') throw new Error(`${definition.name} gave no single figure`);
  return outcome;
}

describe('Baseline, for drawn readings with gaps', () => {
  it('names a reading that is no number, and says nothing else of that metric', () => {
    const others = allCases.filter(hasText);
    expect(others.length).toBeGreaterThan(0);
    expect(cases.length).toBeGreaterThan(others.length);
    for (const each of others) {
      expect(each.metric('status')).toBe('complete: reading');
      for (const column of results) if (column !== 'status') expect(each.metric(column)).toBe('');
      for (const column of more) expect(each.detail(column)).toBe('');
    }
  });
  it.each([
    ['metric', 'target', 5],
    ['direction', 'direction', 'lower'],
    ['target', 'target', 'four'],
    ['decides', 'decides', 'maybe'],
    ['where it comes from', 'source', 'guessed'],
    ['before', 'typedBefore', '6,2'],
    ['weeks it covers', 'typedWeeks', -1],
    ['others before', 'groupBefore', 'six'],
    ['others since', 'groupSince', 'five'],
  ] as const)('asks for the %s', (words, column, content) => {
    const book = new Book(operationsOf({ ...blank, tabs: ['baseline'] }));
    const table = linesColumns.has(column) ? 'metrics' : 'details';
    if (words !== 'metric') book.type(...typingAt('baseline.metrics.metric.3', 'Handling time'));
    book.typeAll([typingAt(`baseline.${table}.${column}.3`, content)]);
    expect(book.value(metricCell('status', 2))).toBe(`complete: ${words}`);
    expect(book.value(cellOf('baseline.problem'))).toBe(`complete: Baseline line 3, ${words}`);
  });
  it('takes words with spaces around them, and names a phase that is none', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['baseline'] }));
    book.typeAll([
      typingAt('baseline.metrics.metric.1', 'Handling time'),
      typingAt('baseline.metrics.direction.1', ' Lower is better '),
      typingAt('baseline.readings.before1.1', 6),
      typingAt('baseline.readings.since2.1', 3),
      typingAt('baseline.phases.2', 'Pilot '),
    ]);
    expect(book.values([metricCell('change', 0), detailCell('pilot', 0)])).toEqual([0.5, 3]);
    book.typeAll([typingAt('baseline.phases.4', 'Pilt')]);
    expect(book.value(cellOf('baseline.problem'))).toBe('complete: Baseline week 4, phase');
  });
  it('takes the mean of the readings, or what was typed where there are none', () => {
    for (const each of cases) {
      expectSame(each.metric('before'), beforeOf(each) ?? 'no baseline', each);
      expectSame(each.metric('since'), sinceOf(each) ?? 'not yet', each);
      expectSame(each.metric('weeks'), numbersOf(each.before).length || (each.typedWeeks ?? 0), each);
    }
  });
  it('takes the means of the phases apart', () => {
    for (const each of cases)
      for (const [column, phase] of [
        ['pilot', 'Pilot'],
        ['production', 'Production'],
      ] as const) {
        const inPhase = mean(numbersOf(each.since.filter((_, week) => each.phases[week] === phase)));
        expectSame(each.detail(column), inPhase ?? 'not yet', each);
      }
  });
  it('gives change, progress and status as the functions do', () => {
    for (const each of cases) {
      const [before, since, target] = [beforeOf(each), sinceOf(each), each.target];
      if (before === null || since === null) {
        expect(each.metric('change')).toBe('');
        expect(each.metric('status')).toBe(before === null ? 'No baseline' : 'Not measured yet');
        continue;
      }
      expectSame(each.metric('change'), given(kpiChange, [before, since, isHigher(each)], 'from 0'), each);
      expectSame(
        each.metric('progress'),
        target === null ? 'no target' : given(kpiProgress, [before, since, target], 'at target'),
        each,
      );
      expectSame(
        each.metric('status'),
        target === null ? 'No target' : given(kpiStatus, [before, since, target], ''),
        each,
      );
    }
  });
  it('counts a target as met by readings that are all on it', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['baseline'] }));
    book.typeAll([
      typingAt('baseline.metrics.metric.1', 'Error rate'),
      typingAt('baseline.metrics.target.1', 0.1),
      typingAt('baseline.readings.before1.1', 0.3),
      ...[1, 2, 3].map((week) => typingAt(`baseline.readings.since${week}.1`, 0.1)),
    ]);
    expect(book.value(metricCell('status', 0))).toBe('Met');
  });
  it('never asks less of the readings than the figures need', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['baseline'] }));
    book.typeAll([
      typingAt('baseline.metrics.metric.1', 'Handling time'),
      typingAt('baseline.fewestReadings', 0),
      typingAt('baseline.fewestForLimits', 0),
    ]);
    for (const week of [1, 2]) {
      const found = [metricCell('evidence', 0), detailCell('lower', 0), detailCell('upper', 0)];
      expect(book.values(found)).toEqual(['too few', 'too few', 'too few']);
      book.typeAll([
        typingAt(`baseline.readings.before${week}.1`, 6),
        typingAt(`baseline.readings.since${week}.1`, 5),
      ]);
    }
    expect(book.value(detailCell('lower', 0))).toBe(6);
  });
  it('says whether it is more than chance as KPI_EVIDENCE does', () => {
    for (const each of cases)
      expectSame(
        each.metric('evidence'),
        given(
          kpiEvidence,
          [inColumn(each.before), inColumn(each.since), isHigher(each), each.typedBefore],
          '',
        ),
        each,
      );
    expect(new Set(cases.map((each) => each.metric('evidence')))).toEqual(
      new Set([
        ...['too few', 'noise', 'better', 'worse'],
        ...['noise', 'better', 'worse'].map((word) => `Provisional (baseline estimated): ${word}`),
      ]),
    );
  });
  it('says where the readings before had a slope already, whatever weeks are missing', () => {
    for (const each of cases) {
      const isMoving = String(each.metric('enough')).endsWith('; it was moving before the start');
      expect(isMoving, JSON.stringify(each.before)).toBe(slopeByChance(each.before) < 0.2);
    }
    const moving = cases.filter((each) => slopeByChance(each.before) < 0.2).length;
    expect(moving).toBeGreaterThan(5);
    expect(moving).toBeLessThan(cases.length - 10);
  });
  it('gives the usual variation as XMR_LIMITS does of the readings that follow each other', () => {
    for (const each of cases) {
      const limits = call(xmrLimits, [inColumn(numbersOf(each.before))]);
      const [lower, , upper] = Array.isArray(limits) ? (limits[0] ?? []) : ['too few', '', 'too few'];
      if (typeof lower === 'object' || typeof upper === 'object') throw new Error('no limits');
      expectSame(each.detail('lower'), lower ?? '', each);
      expectSame(each.detail('upper'), upper ?? '', each);
    }
  });
  it('takes the change of those without AI off the change', () => {
    for (const each of cases) {
      const change = each.metric('change');
      const { groupBefore, groupSince } = each;
      const expected =
        groupBefore === null || groupSince === null
          ? 'no group'
          : typeof change !== 'number'
            ? 'not yet'
            : groupBefore === 0
              ? 'from 0'
              : change - Number(given(kpiChange, [groupBefore, groupSince, isHigher(each)], ''));
      expectSame(each.detail('beyond'), expected, each);
    }
  });
});

withLibreOffice(1, () => {
  it('LibreOffice says the same of drawn readings', async () => {
    const operations = operationsOf({ ...blank, tabs: ['baseline'] });
    const typings = drawnBaselines.slice(0, 1).flatMap(typingsOf);
    const cell = recalculated(await writeWorkbookFile([...operations, ...asWritten(typings)], today));
    const inLibreOffice = (key: string): number | string => {
      const text = cell(...placeIn(key));
      return Number.isNaN(figureIn(text)) || text === '' ? text : figureIn(text);
    };
    for (const index of metricLines.keys()) {
      const each = allCases[index];
      if (each === undefined) throw new Error('nothing was drawn');
      for (const column of results)
        expectSame(inLibreOffice(metricKey(column, index)), each.metric(column), each);
      for (const column of more)
        expectSame(inLibreOffice(detailKey(column, index)), each.detail(column), each);
    }
  });
});
