import { describe, expect, it } from 'vitest';
import { addMonths } from '../../core/cells/months.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { costGrowthGap } from '../../core/functions/measure/cost-growth-gap.ts';
import { roiDrift } from '../../core/functions/measure/roi-drift.ts';
import { kits } from '../../core/workbook/kits.ts';
import { type SumKey, sums } from '../../core/workbook/tabs/tracking/sums.ts';
import { cellOf, linesOf } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { isClose } from '../support/same.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { Book } from './ironcalc.ts';
import { logs, mostRows, type Tracked, typingsOf } from './logs.ts';
import {
  type Block,
  blocksOf,
  figureOf,
  type Measured,
  measuredOf,
  type RowResult,
  rowResults,
  type Scope,
} from './measured-model.ts';
import { onDashboard } from './on-dashboard.ts';
import { expectedOf } from './plan-model.ts';

const names = ['AIR_MeasuredValue', 'AIR_MeasuredCost', 'AIR_MeasuredROI'] as const;
const scopes = ['all', 'pilot'] as const;
const sumKeys: readonly SumKey[] = sums.keys.filter((key) => key !== 'workflow');
const rowColumns = ['status', 'value', 'cost', 'valueSoFar', 'costSoFar', 'adoption', 'defectRate'];
const [pointLines, chartLines] = [linesOf('tracking.points'), linesOf('dashboard.chartPoints')];
const sumCell = (key: SumKey, scope: Scope) =>
  cellOf(`tracking.${scope === 'all' ? 'ofAll' : 'ofPilot'}.${key}`);
const rowCell = (column: string, index: number) => cellOf(`tracking.log.${column}.${index + 1}`);
const pointCell = (column: string, line: number) => cellOf(`tracking.points.${column}.${line}`);
const chartCell = (column: string, line: number) => onDashboard(`chartPoints.${column}.${line}`);
const trendCell = (column: string, line: number) => onDashboard(`trendBlocks.${column}.${line}`);
const cards = {
  roi: onDashboard('cards.roi.measured'),
  payback: onDashboard('cards.payback.measured'),
  net: onDashboard('cards.netBenefit.measured'),
  cost: onDashboard('cards.totalCost.measured'),
  ratio: onDashboard('cards.benefitCostRatio.measured'),
};
const perUser = cellOf('costs.perUser');
const trendWords = onDashboard('trend');

const cells = [
  ...names,
  ...scopes.flatMap((scope) => sumKeys.map((key) => sumCell(key, scope))),
  ...Array.from({ length: mostRows }, (_, index) =>
    rowColumns.map((column) => rowCell(column, index)),
  ).flat(),
  ...pointLines.flatMap((line) =>
    ['monday', 'week', 'value', 'cost', 'roi', 'adoption', 'needed'].map((column) => pointCell(column, line)),
  ),
  ...chartLines.flatMap((line) => [chartCell('measuredValue', line), chartCell('measuredCost', line)]),
  ...linesOf('dashboard.trendBlocks').flatMap((line) =>
    ['block', 'value', 'cost', 'return'].map((column) => trendCell(column, line)),
  ),
  ...(['drift', 'valueGrowth', 'costGrowth'] as const).map(onDashboard),
  ...Object.values(cards),
  perUser,
  trendWords,
];

interface Case {
  readonly tracked: Tracked;
  readonly results: readonly RowResult[];
  readonly all: Measured;
  readonly pilot: Measured;
  readonly blocks: readonly Block[];
  readonly found: (cell: string) => number | string;
}

/** Each drawn log with what the workbook makes of it, whatever stood there before. */
const cases: Case[] = (() => {
  const book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));
  book.values(cells);
  return drawn(logs, 18, 400).map((tracked) => {
    book.typeAll(typingsOf(tracked));
    const found = new Map(book.values(cells).map((value, index) => [cells[index] ?? '', value]));
    return {
      tracked,
      results: rowResults(tracked),
      all: measuredOf(tracked, 'all'),
      pilot: measuredOf(tracked, 'pilot'),
      blocks: blocksOf(tracked),
      found: (cell) => found.get(cell) ?? 'not read',
    };
  });
})();
const measuredCases = cases.filter(({ all }) => all.problem === '');

/** The same, to what rounding leaves of figures of that size. */
function expectSame(
  { found, tracked }: Case,
  cell: string,
  expected: number | string,
  size: number,
  about = '',
): void {
  const got = found(cell);
  const says = `${about} ${cell}: ${got}, expected ${expected}, for ${JSON.stringify(tracked)}`;
  if (typeof expected === 'string' || typeof got === 'string') expect(got, says).toBe(expected);
  else
    expect(Math.abs(got - expected), says).toBeLessThanOrEqual(1e-9 * Math.max(1, size, Math.abs(expected)));
}

/** Sizes of a return's parts. */
const ofReturn = (size: number, cost: number) => size / Math.max(cost, 1e-6) + 1;
const orNotMeasured = (figure: number | null) => figure ?? '#N/A';

describe('the rows of Tracking, for drawn logs', () => {
  it('say whether they count, what they were worth and what they cost', () => {
    for (const each of cases)
      for (const [index, result] of each.results.entries()) {
        const { size } = each.all;
        expectSame(each, rowCell('status', index), result.status, 0);
        expectSame(each, rowCell('value', index), result.value, size);
        expectSame(each, rowCell('cost', index), result.cost, size);
        expectSame(each, rowCell('adoption', index), result.adoption, 1);
        expectSame(each, rowCell('defectRate', index), result.defectRate, 1);
      }
  });
  it('say what all weeks up to theirs come to, whatever their order', () => {
    for (const each of cases)
      for (const [index, { week }] of each.results.entries()) {
        const isShown = each.all.problem === '' && week !== null;
        const { valueUpTo, costUpTo, size } = each.all;
        expectSame(each, rowCell('valueSoFar', index), isShown ? valueUpTo(week.monday) : '', size);
        expectSame(each, rowCell('costSoFar', index), isShown ? costUpTo(week.monday) : '', size);
      }
  });
  it('stay blank below the log', () => {
    for (const each of cases)
      for (let index = each.results.length; index < mostRows; index++)
        for (const column of rowColumns) expectSame(each, rowCell(column, index), '', 0);
  });
});

describe.each(scopes)('what the weeks come to (%s), for drawn logs', (scope) => {
  it('is what the functions give of the rows, the plan and the incidents', () => {
    for (const each of cases) {
      const expected = each[scope];
      const same = (key: SumKey, value: number | string, size = expected.size) =>
        expectSame(each, sumCell(key, scope), value, size, key);
      same('problem', expected.problem);
      same('rows', expected.rows);
      if (scope === 'all' || each.tracked.pilot !== null) same('leftOut', expected.leftOut);
      if (expected.rows > 0) {
        for (const key of ['first', 'last', 'lastDay', 'weeks'] as const) same(key, expected[key]);
      } else same('weeks', 'not measured yet');
      if (expected.problem !== '') {
        for (const key of ['gross', 'value', 'cost', 'net', 'roi', 'ratio', 'payback'] as const)
          same(key, expected.problem);
        continue;
      }
      for (const key of ['gross', 'value', 'once', 'plan', 'adjusted', 'incidents', 'cost', 'typed'] as const)
        same(key, expected[key]);
      same('net', expected.net ?? '');
      same('roi', expected.roi ?? 'no cost', ofReturn(expected.size, expected.cost));
      same('ratio', expected.ratio ?? 'no cost', ofReturn(expected.size, expected.cost));
    }
  });
  it('covers its cost since the week from which value so far has not fallen below it again', () => {
    for (const each of cases.filter((one) => one[scope].problem === '')) {
      const { payback, valueUpTo, costUpTo, first, weeks, size } = each[scope];
      const gains = Array.from({ length: weeks }, (_, week) => first + 7 * week).map(
        (monday) => valueUpTo(monday) - costUpTo(monday),
      );
      // Within what rounding leaves either answer is right.
      if (gains.some((gain) => gain !== 0 && Math.abs(gain) < 1e-5 + 1e-12 * size)) continue;
      const { cost } = each[scope];
      expectSame(each, sumCell('payback', scope), cost > 1e-6 ? (payback ?? 'not yet') : 'no cost', 0);
    }
  });
  it('stands beside the plan to date, and says where it is heading', () => {
    for (const each of cases.filter((one) => one[scope].problem === '')) {
      const expected = each[scope];
      const far = expected.size * 10;
      const same = (key: SumKey, value: number | null, size = far) =>
        expectSame(each, sumCell(key, scope), value ?? '', size, key);
      same('planCost', expected.planCost);
      if (each.tracked.redirected !== null) same('planValue', expected.planValue);
      for (const key of ['runValue', 'runCost', 'courseValue', 'courseCost', 'highCost'] as const)
        same(key, expected[key]);
      // The quantile of Student's t that the model takes has seven digits right, the engine's fourteen.
      same('lowValue', expected.lowValue, 100 * far);
      const { courseValue, courseCost, lowValue, highCost } = expected;
      if (courseValue === null || courseCost === null || courseCost < 1e-6) continue;
      const onCourse = (courseValue - courseCost) / courseCost;
      same('onCourse', onCourse, ofReturn(far, courseCost));
      if (lowValue === null || highCost === null) same('low', null);
      else same('low', Math.min(onCourse, (lowValue - highCost) / highCost), ofReturn(100 * far, highCost));
    }
  });
});

describe('the names of what was measured, for drawn logs', () => {
  it('are figures or #N/A, never words', () => {
    for (const each of cases) {
      const { problem, value, cost, roi, size } = each.all;
      const isKnown = problem === '';
      expectSame(each, 'AIR_MeasuredValue', orNotMeasured(isKnown ? value : null), size);
      expectSame(each, 'AIR_MeasuredCost', orNotMeasured(isKnown ? cost : null), size);
      expectSame(each, 'AIR_MeasuredROI', orNotMeasured(isKnown ? roi : null), ofReturn(size, cost));
    }
  });
});

/** A figure as FIXED and ROUND write it; null where rounding may go either way. */
function written(figure: number, decimals = 0): string | null {
  const scaled = Math.abs(figure) * 10 ** decimals;
  const rest = scaled - Math.floor(scaled);
  if (Math.abs(rest - 0.5) < 1e-4 || (figure < 0 && scaled < 0.6)) return null;
  return figure.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
}

describe("the Dashboard's cards, for drawn logs", () => {
  const expectCard = (each: Case, card: keyof typeof cards, text: string | null) => {
    if (text !== null) expectSame(each, cards[card], `Measured: ${text}`, 0);
  };
  it('show the measured figure below the plan, or say that there is none', () => {
    for (const each of cases) {
      const { problem, roi, net, cost, ratio, weeks } = each.all;
      if (problem !== '') {
        for (const card of ['roi', 'payback', 'net', 'cost', 'ratio'] as const)
          expectCard(each, card, problem);
        continue;
      }
      expectCard(each, 'cost', written(cost));
      expectCard(each, 'net', net === null ? null : written(net));
      if (roi === null || ratio === null) continue;
      const percent = written(100 * roi);
      expectCard(each, 'roi', percent === null ? null : `${percent.replaceAll(',', '')}% in ${weeks} weeks`);
      expectCard(each, 'ratio', written(ratio, 2));
      const payback = each.found(sumCell('payback', 'all'));
      expectCard(each, 'payback', typeof payback === 'number' ? `since week ${payback}` : 'not yet');
    }
  });
});

describe('the charts, for drawn logs', () => {
  it('of Tracking run from the first tracked week to the last in 26 points at most', () => {
    for (const each of cases) {
      const { all, tracked } = each;
      const last = pointLines.length - 1;
      for (const [point, line] of pointLines.entries()) {
        const week =
          all.rows === 0
            ? null
            : all.weeks > pointLines.length
              ? 1 + Math.round((point * (all.weeks - 1)) / last)
              : point < all.weeks
                ? point + 1
                : null;
        expectSame(each, pointCell('week', line), week ?? '', 0);
        if (week === null) continue;
        const monday = all.first + 7 * (week - 1);
        expectSame(each, pointCell('monday', line), monday, 0);
        const [value, cost] = [all.valueUpTo(monday), all.costUpTo(monday)];
        const isShown = all.problem === '';
        expectSame(each, pointCell('value', line), isShown ? value : '', all.size);
        expectSame(each, pointCell('cost', line), isShown ? cost : '', all.size);
        const roi = isShown && cost > 1e-6 ? (value - cost) / cost : '#N/A';
        expectSame(each, pointCell('roi', line), roi, ofReturn(all.size, cost));
        const users = tracked.rows.filter(
          (_, index) =>
            each.results[index]?.week?.monday === monday && typeof each.results[index]?.adoption === 'number',
        );
        const total = (column: 'active' | 'licensed') =>
          users.reduce((so, typed) => so + Number(typed[column]), 0);
        const adoption = users.length === 0 ? '#N/A' : total('active') / total('licensed');
        expectSame(each, pointCell('adoption', line), adoption, 1);
        expectSame(each, pointCell('needed', line), Math.max(0.5, tracked.adoptionWanted ?? 0), 1);
      }
    }
  });
  it('of the Dashboard show what was measured by the end of each month that Tracking has whole', () => {
    for (const each of cases) {
      const { all, tracked } = each;
      const { months, startDate } = tracked.plan;
      const measuredDays = Number.isFinite(all.lastDay)
        ? Math.max(0, Math.min(all.lastDay, tracked.asOf) - startDate + 1)
        : 0;
      for (const [point, line] of chartLines.entries()) {
        const shown =
          measuredDays > 0 ? Math.min(months, 3 * (Math.floor((measuredDays * 12) / (364 * 3)) + 1)) : months;
        const decimals = measuredDays > 0 ? 100 : 1;
        const month = Math.round((decimals * point * shown) / (chartLines.length - 1)) / decimals;
        const [begun, part] = [Math.floor(month), month - Math.floor(month)];
        const begin = addMonths(startDate, begun);
        const day = begin + part * (addMonths(startDate, begun + 1) - begin);
        const until = Math.floor(day + 1e-9) - 7; // of the last week that ends by then
        const isShown = all.problem === '' && until <= all.lastDay && until >= all.first;
        const monday = until - ((until - all.first) % 7);
        const [value, cost] = isShown ? [all.valueUpTo(monday), all.costUpTo(monday)] : ['#N/A', '#N/A'];
        expectSame(each, chartCell('measuredValue', line), value, all.size, `month ${month}`);
        expectSame(each, chartCell('measuredCost', line), cost, all.size, `month ${month}`);
      }
    }
  });
});

describe('the trend, for drawn logs', () => {
  const lines = linesOf('dashboard.trendBlocks');
  const linesWith = (blocks: readonly Block[]) => lines.slice(lines.length - blocks.length);

  it('is taken from the last six whole blocks of four calendar weeks', () => {
    for (const each of measuredCases) {
      const { blocks, all } = each;
      for (const [index, line] of linesWith(blocks).entries()) {
        const { value = 0, cost = 0, roi = null } = blocks[index] ?? {};
        expectSame(each, trendCell('block', line), blocks.length - 1 - index, 0);
        expectSame(each, trendCell('value', line), value, all.size);
        expectSame(each, trendCell('cost', line), cost, all.size);
        expectSame(each, trendCell('return', line), roi ?? '', ofReturn(all.size, cost));
      }
      for (const line of lines.slice(0, lines.length - blocks.length))
        expectSame(each, trendCell('block', line), '', 0);
    }
  });
  it('is named as ROI_DRIFT names it', () => {
    for (const each of measuredCases) {
      const returns = each.blocks.flatMap(({ roi }) => (roi === null ? [] : [roi]));
      const steps = returns.slice(1).map((roi, index) => Math.abs(roi - (returns[index] ?? 0)));
      if (steps.some((step) => step < 1e-9)) continue; // equal but for what rounding leaves
      const expected = call(roiDrift, [returns.length === 0 ? null : [returns]]);
      expectSame(each, onDashboard('drift'), returns.length === 0 ? 'Too early' : String(expected), 0);
    }
  });
  it('compares the growth of value and cost a week as COST_GROWTH_GAP does', () => {
    for (const each of measuredCases) {
      const aWeek = (key: 'value' | 'cost', from: number) => {
        const blocks = each.blocks.slice(from, from + 3);
        return blocks.reduce((so, block) => so + block[key], 0) / (4 * blocks.length);
      };
      const found = [each.found(onDashboard('valueGrowth')), each.found(onDashboard('costGrowth'))];
      const says = JSON.stringify([each.blocks, found]);
      if (each.blocks.length < 6) {
        expect(found, says).toEqual(['', '']);
        continue;
      }
      const [value, cost] = (['value', 'cost'] as const).map((key) => [aWeek(key, 0), aWeek(key, 3)]);
      const isGrowth = [value, cost].map((pair) => (pair?.[0] ?? 0) > 1e-6);
      expect(
        found.map((growth) => typeof growth === 'number'),
        says,
      ).toEqual(isGrowth);
      // The function takes no figure below 0.
      const gap = figureOf(costGrowthGap, [...(value ?? []), ...(cost ?? [])]);
      if (gap !== null && isGrowth.every((is) => is))
        expect(isClose(Number(found[0]) - Number(found[1]), gap, 1e-7), says).toBe(true);
    }
  });
  it('says in words how many blocks there are, or what is missing', () => {
    for (const each of cases) {
      const { all, blocks } = each;
      const drift = each.found(onDashboard('drift'));
      const text = String(each.found(trendWords));
      if (all.problem !== '') expect(text).toBe(all.problem);
      else if (all.roi === null) expect(text).toBe('no cost');
      else if (blocks.length < 6)
        expect(text).toBe(`Too early: ${blocks.length} of 6 whole blocks of 4 weeks are tracked`);
      else if (drift !== 'Too early')
        expect(text).toMatch(
          new RegExp(`^${drift}: an average week brings .* (than|as) three months ago and costs `),
        );
      else expect(text).not.toContain('Too early');
    }
  });
});

describe('cost per active user on Costs, for drawn logs', () => {
  it('divides the plan by the users of the last tracked week', () => {
    for (const each of cases) {
      const { all, results, tracked } = each;
      const users = tracked.rows
        .filter((_, index) => results[index]?.week?.monday === all.last)
        .reduce((so, { active }) => so + (typeof active === 'number' ? active : 0), 0);
      const { total } = expectedOf(tracked.plan);
      expectSame(each, perUser, users > 0 ? total / users : 'no users', total);
    }
  });
});

describe('the draws', () => {
  it('hold logs of every kind', () => {
    const share = (isSo: (each: Case) => boolean) => cases.filter(isSo).length / cases.length;
    for (const scope of scopes) {
      expect(
        share((each) => each[scope].problem === ''),
        scope,
      ).toBeGreaterThan(0.4);
      const isPaid = (each: Case) => typeof each.found(sumCell('payback', scope)) === 'number';
      expect(share(isPaid), `${scope} pays back`).toBeGreaterThan(0.1);
      expect(share(isPaid), `${scope} pays back`).toBeLessThan(0.9);
    }
    expect(share(({ all }) => all.problem.startsWith('complete'))).toBeGreaterThan(0.05);
    expect(share(({ blocks }) => blocks.length === 6)).toBeGreaterThan(0.2);
    expect(share(({ all }) => all.incidents > 0)).toBeGreaterThan(0.2);
    expect(share(({ all }) => all.adjusted !== 0)).toBeGreaterThan(0.3);
  });
});
