import { expect, it } from 'vitest';
import { axisFor } from '../../core/sidebar/result/axis.ts';

it.each([
  ['nothing', [], { low: 0, high: 1, ticks: [0, 1] }],
  ['money', [2250, 20_325], { low: 0, high: 30_000, ticks: [0, 10_000, 20_000, 30_000] }],
  ['a little below 0', [-112.5, 7000], { low: -112.5, high: 8000, ticks: [0, 2000, 4000, 6000, 8000] }],
  ['all below 0', [-40, -8], { low: -40, high: 0, ticks: [-40, -30, -20, -10, 0] }],
  ['cents', [0.03], { low: 0, high: 0.03, ticks: [0, 0.01, 0.02, 0.03] }],
])('An axis for %s has few round figures, 0 among them', (_, figures, { low, high, ticks }) => {
  const axis = axisFor(figures);
  expect(axis.low).toBeCloseTo(low, 9);
  expect(axis.high).toBeCloseTo(high, 9);
  expect(axis.ticks.map((tick) => Number(tick.toPrecision(6)) + 0)).toEqual(ticks);
});
