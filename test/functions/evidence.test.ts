import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/cells/cell.ts';
import { effectiveCount, resemblance } from '../../core/finance/resembling.ts';
import { oneSamplePValue, welchPValue } from '../../core/finance/welch.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { kpiEvidence } from '../../core/functions/measure/kpi-evidence.ts';
import { isClose } from '../support/same.ts';

const column = (cells: readonly Cell[]) => cells.map((cell) => [cell]);

/** By mpmath 1.3.0 with 40 digits, from the formulas of the specification. */
describe('Readings that resemble their neighbours are worth fewer', () => {
  const pairs: [before: number[], since: number[], r: number, effective: [number, number], p: number][] = [
    [[20, 21, 19, 22, 20, 21], [25, 26, 24, 27, 25, 26], 0, [6, 6], 8.91479028622231e-6],
    [
      [6.2, 5.8, 6.4, 6.0, 6.1, 5.9],
      [5.6, 5.1, 5.2, 4.7, 4.9, 4.4, 4.5, 4.2],
      0.380186345272141,
      [2.69447813413476, 3.59263751217968],
      0.0124354216267701,
    ],
    [
      [20, 21, 20, 19, 19, 20],
      [20, 21, 22, 23, 22, 21],
      0.473333333333333,
      [2.1447963800905, 2.1447963800905],
      0.194505830654549,
    ],
    [[10, 11, 12, 13, 14, 15], [16, 17, 18, 19, 20, 21], 2 / 3, [1.5, 1.5], 0.220010706006156],
    [[5, 5, 5, 5], [4, 6, 8, 9], 0.516949152542373, [1.5, 1.5], 0.610279107353952],
  ];
  it.each(pairs)('%j and %j: r %d, worth %j, p %d', (before, since, r, effective, p) => {
    const found = resemblance(before, since);
    const counts = [effectiveCount(before.length, found), effectiveCount(since.length, found)] as const;
    expect(found).toBeCloseTo(r, 13);
    expect(counts[0]).toBeCloseTo(effective[0], 12);
    expect(counts[1]).toBeCloseTo(effective[1], 12);
    expect(isClose(welchPValue(before, since, counts), p, 1e-12)).toBe(true);
  });

  const single: [figure: number, readings: number[], r: number, p: number][] = [
    [6, [5.6, 5.1, 5.2, 4.7, 4.9, 4.4], 0.291106845809341, 0.0366608320091942],
    [20, [25, 26, 24, 27, 25, 26], 0, 5.09094865773801e-5],
    [20, [19, 21, 20, 22, 18, 21, 20], 0, 0.788166720667622],
    [5, [5, 6, 7, 8, 9, 10], 2 / 3, 0.48846790249487],
  ];
  it.each(single)('%d against %j: r %d, p %d', (figure, readings, r, p) => {
    const found = resemblance(readings);
    expect(found).toBeCloseTo(r, 13);
    const chance = oneSamplePValue(readings, figure, effectiveCount(readings.length, found));
    expect(isClose(chance, p, 1e-12)).toBe(true);
  });

  it('by 0.8 at most, and not at all where nothing varies', () => {
    const rising = Array.from({ length: 60 }, (_, week) => week);
    expect(resemblance(rising, rising)).toBe(0.8);
    expect(resemblance([5, 5, 5], [6, 6])).toBe(0);
  });

  it('by as much in any unit, however large or small', () => {
    const readings = [6.2, 5.8, 6.4, 6.0, 6.1, 5.9];
    for (const unit of [1e-200, 0.3, 7, 1e200])
      expect(
        resemblance(
          readings.map((reading) => reading * unit),
          [1, 3, 2].map((reading) => reading * unit),
        ),
      ).toBeCloseTo(resemblance(readings, [1, 3, 2]), 10);
  });
});

describe('KPI_EVIDENCE', () => {
  const since = [25, 26, 24, 27, 25, 26];
  it('passes over blanks between readings', () => {
    const [before, later] = [
      [20, 21, 20, 19, 19, 20],
      [20, 21, 22, 23, 22, 21],
    ];
    const gaps = [null, 20, 21, null, 20, 'n/a', 19, 19, 20, null];
    expect(call(kpiEvidence, [column(gaps), column(later)])).toBe(
      call(kpiEvidence, [column(before), column(later)]),
    );
  });
  it('reads them in their order', () => {
    const before = [20, 21, 20, 19, 19, 20];
    expect(call(kpiEvidence, [column(before), column([20, 21, 22, 23, 22, 21])])).toBe('noise');
    expect(call(kpiEvidence, [column(before), column([21, 23, 20, 22, 21, 22])])).toBe('better');
  });
  it.each([
    ['better', 20, true],
    ['worse', 20, false],
    ['worse', 30, true],
    ['noise', 25.5, true],
  ])('is %s against a typed baseline of %d where higher is better: %s', (word, typed, isHigher) => {
    expect(call(kpiEvidence, [[[null]], column(since), isHigher, typed])).toBe(
      `Provisional (baseline estimated): ${word}`,
    );
  });
  it('needs six readings against a typed baseline', () => {
    expect(call(kpiEvidence, [[[null]], column(since.slice(1)), true, 20])).toBe('too few');
  });
  it('says of readings that are all the same that they differ from the typed one, or do not', () => {
    const same = column([5, 5, 5, 5, 5, 5]);
    expect(call(kpiEvidence, [[[null]], same, true, 4])).toBe('Provisional (baseline estimated): better');
    expect(call(kpiEvidence, [[[null]], same, true, 5])).toBe('Provisional (baseline estimated): noise');
  });
  it('takes no account of a typed baseline as soon as there is one reading', () => {
    expect(call(kpiEvidence, [[[20]], column(since), true, 20])).toBe('too few');
    expect(call(kpiEvidence, [column([20, 21, 19, 22]), column(since), true, 30])).toBe('better');
  });
});
