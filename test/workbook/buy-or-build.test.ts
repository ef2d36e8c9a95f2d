import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CellError } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { buyOrBuildMonths } from '../../core/functions/cost/buy-or-build-months.ts';
import { readinessScore } from '../../core/functions/decide/readiness-score.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { isInput } from '../../core/workbook/model/look.ts';
import type { Content } from '../../core/workbook/model/tab.ts';
import {
  blockNumbers,
  fitColumns,
  longestSpan,
  spans,
  ways,
} from '../../core/workbook/tabs/buy-or-build/ways.ts';
import { addressOf, cellOf, headerOf, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, example, operationsOf } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { visibleErrors } from './visible-errors.ts';

type Typed = number | string;
interface Way {
  readonly upfront: Typed;
  readonly monthly: Typed;
  readonly growth: Typed;
  readonly scores: readonly Typed[];
}
interface Case {
  readonly workflow: string;
  readonly months: Typed;
  readonly ways: readonly Way[];
}

const upfront = fc.constantFrom<Typed>(0, 500, 2250, 6000, 12_000.5);
const monthly = fc.constantFrom<Typed>(0, 60, 150, 230, 400, 99.9);
const growth = fc.constantFrom<Typed>('', '', 0, 0.02, 0.1, -0.05, 1, -0.99);
const fit = fc.array(fc.constantFrom<Typed>(1, 2, 3, 4, 5, 3.5), {
  minLength: fitColumns.length,
  maxLength: fitColumns.length,
});
const goodWay = fc.record({ upfront, monthly, growth, scores: fit });
const wrong = fc.constantFrom<Typed>('', 'some', -1);
const spoilt = goodWay.chain((way) =>
  fc.constantFrom<Way>(
    { upfront: '', monthly: '', growth: '', scores: way.scores.map(() => '') },
    { ...way, scores: way.scores.map(() => '') },
    { ...way, scores: way.scores.map((score, index) => (index === 2 ? '' : score)) },
    { ...way, scores: way.scores.map((score, index) => (index === 2 ? 6 : score)) },
    { ...way, growth: 1.5 },
    { ...way, growth: 'some' },
  ),
);
const without = fc
  .tuple(goodWay, wrong, fc.boolean())
  .map(([way, by, isUpfront]): Way => (isUpfront ? { ...way, upfront: by } : { ...way, monthly: by }));
const way = fc.oneof(
  { weight: 8, arbitrary: goodWay },
  { weight: 2, arbitrary: spoilt },
  { weight: 1, arbitrary: without },
);
const caseOf: fc.Arbitrary<Case> = fc.record({
  workflow: fc.constantFrom('', 'Proposals', 'a*b'),
  months: fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 1, max: longestSpan }) },
    { weight: 1, arbitrary: fc.constantFrom<Typed>('', 0, 37, 5.5, 'a year') },
  ),
  ways: fc.array(way, { minLength: ways.length, maxLength: ways.length }),
});

/** The key of a cell in a block's table, a line a way; blocks and ways are counted from 0. */
const wayKey = (block: number, column: string, way: number) =>
  `buy_or_build.block${block + 1}.${column}.${way + 1}`;
/** The key of a cell in a block's own line. */
const ownKey = (block: number, column: string) => `buy_or_build.line${block + 1}.${column}.1`;

const typingsOf = ({ workflow, months, ways: list }: Case, block: number): Typing[] => [
  typingAt(ownKey(block, 'workflow'), workflow),
  typingAt(ownKey(block, 'months'), months),
  ...list.flatMap((given, index): Typing[] => [
    ...(['upfront', 'monthly', 'growth'] as const).map((column) =>
      typingAt(wayKey(block, column, index), given[column]),
    ),
    ...fitColumns.map((column, place) => typingAt(wayKey(block, column, index), given.scores[place] ?? '')),
  ]),
];

/* What it should say, plainly. */

const isAmount = (typed: Typed): typed is number => typeof typed === 'number' && typed >= 0;

function missingOf({ upfront: once, monthly: each, growth: by, scores }: Way): string {
  if ([once, each, by, ...scores].every((typed) => typed === '')) return '';
  if (!isAmount(once)) return 'complete: upfront';
  if (!isAmount(each)) return 'complete: monthly';
  if (by === '' || (typeof by === 'number' && by >= -0.99 && by <= 1)) return 'counts';
  return 'growth: -99% to 100%';
}

/** Cost so far by the end of each month; null where the way does not count. */
function costsOf(given: Way): number[] | null {
  if (missingOf(given) !== 'counts') return null;
  const costs = [Number(given.upfront)];
  let now = Number(given.monthly);
  for (let month = 1; month <= longestSpan; month++) {
    costs.push((costs[month - 1] ?? 0) + now);
    now *= 1 + Number(given.growth);
  }
  return costs;
}

function scoreOf({ scores }: Way): number | string {
  const figures = scores.filter((score) => typeof score === 'number');
  if (figures.length === 0) return '';
  if (figures.length < fitColumns.length) return `${figures.length} of ${fitColumns.length}`;
  if (figures.some((figure) => figure < 1 || figure > 5)) return '1 to 5 only';
  return Number(call(readinessScore, [[figures]]));
}

function crossoverOf(costs: number[] | null, service: number[] | null): number | string {
  if (costs === null || service === null) return '';
  const isAhead = (month: number) => (costs[month] ?? 0) <= (service[month] ?? 0) + 1e-7;
  if (isAhead(0) && isAhead(1)) return 'from the start';
  for (let month = 1; month <= longestSpan; month++) if (isAhead(month)) return month;
  return `never in ${longestSpan} months`;
}

const isWhole = (months: Typed): months is number =>
  typeof months === 'number' && Number.isInteger(months) && months >= 1 && months <= longestSpan;

function recommendationOf({ workflow, months, ways: list }: Case, within: number): string {
  const counting = list.flatMap((given, index) => {
    const costs = costsOf(given);
    return costs === null ? [] : [{ name: ways[index] ?? '', costs, score: scoreOf(given) }];
  });
  if (workflow === '' && list.every((given) => missingOf(given) === '')) return '';
  if (counting.length === 0) return 'fill in: two ways';
  if (counting.length === 1) return 'fill in: a second way';
  if (!isWhole(months)) return 'fill in: months';
  const priced = counting.map((each) => ({ ...each, cost: each.costs[months] ?? 0 }));
  const cheapest = priced.reduce((best, each) => (each.cost < best.cost - 1e-7 ? each : best));
  const isCloser = priced.some(
    (each) =>
      each.cost <= cheapest.cost * (1 + within) + 1e-7 &&
      typeof each.score === 'number' &&
      typeof cheapest.score === 'number' &&
      each.score > cheapest.score + 1e-9,
  );
  return isCloser ? 'Close: choose by fit' : cheapest.name;
}

function expectSame(found: Typed, expected: Typed, says: string): void {
  if (typeof found === 'string' || typeof expected === 'string') expect(found, says).toBe(expected);
  else expect(Math.abs(found - expected), says).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));
}

describe('Buy or build, for drawn figures', () => {
  const book = new Book(operationsOf({ ...blank, tabs: ['buy_or_build'] }));
  const columns = ['cost1', 'cost2', 'cost3', 'chosen', 'score', 'crossover', 'status'] as const;
  const cells = blockNumbers.flatMap((_, block) => [
    cellOf(ownKey(block, 'advice')),
    cellOf(`buy_or_build.summaries.made.${block + 1}`),
    ...ways.flatMap((_, index) => columns.map((column) => cellOf(wayKey(block, column, index)))),
  ]);
  book.values(cells);
  const errors: string[] = [];
  const cases = drawn(
    fc.array(caseOf, { minLength: blockNumbers.length, maxLength: blockNumbers.length }),
    30,
    300,
  );
  const found = cases.flatMap((list, round) => {
    const within = round % 3 === 0 ? 0.05 : 0.2;
    book.typeAll([
      typingAt('buy_or_build.within', within),
      ...list.flatMap((each, block) => typingsOf(each, block)),
    ]);
    errors.push(...visibleErrors(book));
    const values = book.values(cells);
    const size = cells.length / blockNumbers.length;
    return list.map((given, block) => ({
      given,
      within,
      values: values.slice(block * size, (block + 1) * size),
    }));
  });

  it('adds up what each way costs, with its growth, and says where it crosses the service', () => {
    for (const { given, values } of found) {
      const says = JSON.stringify(given);
      const service = given.ways[0] === undefined ? null : costsOf(given.ways[0]);
      for (const [index, way] of given.ways.entries()) {
        const shown = values.slice(2 + index * columns.length);
        const costs = costsOf(way);
        const over = (months: number) => costs?.[months] ?? '';
        for (const [place, span] of spans.entries()) expectSame(shown[place] ?? '', over(span), says);
        expectSame(shown[3] ?? '', isWhole(given.months) ? over(given.months) : '', says);
        expectSame(shown[4] ?? '', scoreOf(way), says);
        expectSame(shown[5] ?? '', index === 0 ? '' : crossoverOf(costs, service), says);
        expectSame(shown[6] ?? '', missingOf(way), says);
      }
    }
  });
  it('recommends the cheapest, or says that fit decides', () => {
    for (const { given, within, values } of found) {
      const expected = recommendationOf(given, within);
      expect(values[0], JSON.stringify(given)).toBe(expected);
      expect(values[1]).toBe(expected.startsWith('fill in') ? '' : expected);
    }
    expect(new Set(found.map(({ values }) => values[0]))).toEqual(
      new Set([...ways, 'Close: choose by fit', 'fill in: a second way', 'fill in: months']),
    );
  });
  it('shows no error', () => {
    expect(errors).toEqual([]);
  });
});

describe('the month of crossover', () => {
  it('is the next whole one of BUY_OR_BUILD_MONTHS where nothing grows', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['buy_or_build'] }));
    const amounts = fc.tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 9000 }),
      fc.integer({ min: 0, max: 900 }),
    );
    for (const list of drawn(fc.array(amounts, { minLength: 5, maxLength: 5 }), 30, 300)) {
      book.typeAll(
        list.flatMap(([service, once, each], block): Typing[] => [
          typingAt(wayKey(block, 'upfront', 0), 0),
          typingAt(wayKey(block, 'monthly', 0), service),
          typingAt(wayKey(block, 'upfront', 1), once),
          typingAt(wayKey(block, 'monthly', 1), each),
        ]),
      );
      const shown = book.values(blockNumbers.map((_, block) => cellOf(wayKey(block, 'crossover', 1))));
      for (const [block, [service, once, each]] of list.entries()) {
        const months = call(buyOrBuildMonths, [service, once, each]);
        const whole = months instanceof CellError ? Number.POSITIVE_INFINITY : Math.ceil(Number(months));
        const expected = whole > longestSpan ? `never in ${longestSpan} months` : whole;
        if (once > 0 || service !== each)
          expect(shown[block], `${service} ${once} ${each}`).toBe(
            expected === 0 ? 'from the start' : expected,
          );
      }
    }
  });
});

describe('the example', () => {
  const book = new Book(operationsOf({ ...example, tabs: ['buy_or_build', 'costs'] }));
  it('recommends the service that Costs plans, and leaves the other to fit', () => {
    expect(book.values(blockNumbers.map((_, block) => cellOf(ownKey(block, 'advice'))))).toEqual([
      'Service',
      'Close: choose by fit',
      '',
      '',
      '',
    ]);
    // Setup and training, and a month of software and upkeep, over the horizon of 12 months.
    expect(book.value(cellOf(wayKey(0, 'chosen', 0)))).toBe(5010);
  });
  it('draws the first block with figures, or the one that is asked for', () => {
    const drawnService = () => book.value(cellOf('buy_or_build.points.service.1'));
    expect(book.value(cellOf('buy_or_build.chartTitle'))).toBe(
      'Proposals: Custom is cheaper than the service from month 23, Hybrid from month 17',
    );
    expect(drawnService()).toBe(2250);
    book.type(...typingAt('buy_or_build.chartOf', 2));
    expect(String(book.value(cellOf('buy_or_build.chartTitle')))).toMatch(
      /^Invoice matching: Custom is cheaper .* from month 36/,
    );
    expect(drawnService()).toBe(1500);
    for (const wrong of [9, 1.5, 'all']) {
      book.type(...typingAt('buy_or_build.chartOf', wrong));
      expect(drawnService()).toBe(2250);
    }
  });
  it('follows the currency where Assumptions is there, and has its code where it is not', () => {
    const header = headerOf('buy_or_build.block1.upfront');
    expect(book.value(header)).toBe('Upfront (EUR)');
    book.type(...typingAt('assumptions.currency', 'CHF'));
    expect(book.value(header)).toBe('Upfront (CHF)');
    const alone = new Book(operationsOf({ ...blank, tabs: ['buy_or_build'] }));
    expect(alone.value(header)).toBe('Upfront (EUR)');
  });
});

describe('inputs of Buy or build', () => {
  const inputs = (options: typeof blank) =>
    buildBook({ ...options, tabs: ['buy_or_build'] }).flatMap(({ sheet, cells }) =>
      cells.filter(({ style }) => isInput(style)).map((cell) => ({ ...cell, sheet })),
    );
  it('show no error in any order, right or wrong', () => {
    const book = new Book(operationsOf({ ...blank, tabs: ['buy_or_build'] }));
    const filled = inputs(example).filter(({ content }) => content !== null);
    const hostile: Content[] = ['about 5', -1, 0, 1.5, 61, 1e12];
    const typings = filled.flatMap(({ sheet, at: cell, content }, index): Typing[] => [
      [sheet, cell, hostile[index % hostile.length] ?? ''],
      [sheet, cell, content ?? ''],
    ]);
    const [order = []] = drawn(fc.shuffledSubarray(typings, { minLength: typings.length }), 1, 1);
    for (const [sheet, cell, content] of order) {
      book.type(sheet, cell, content);
      expect(visibleErrors(book), `${cell} = ${JSON.stringify(content)}`).toEqual([]);
    }
  });
  it('begin with the first workflow', () => {
    const [first] = buildBook({ ...blank, tabs: ['buy_or_build'], firstWorkflow: 'Tenders' });
    const found = first?.cells.filter(({ content }) => content === 'Tenders').map(({ at: cell }) => cell);
    expect(found).toEqual([addressOf(ownKey(0, 'workflow'))]);
  });
});
