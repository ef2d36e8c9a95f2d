import { describe, expect, it } from 'vitest';
import { effectiveCount, resemblance } from '../../core/finance/resembling.ts';
import { welchPValue } from '../../core/finance/welch.ts';
import { evidenceNeeds } from '../../core/methods/kpi-evidence.ts';
import { isFull } from '../support/draws.ts';

/** Its own draws: the same in every run. 10,000 of 8% scatter by 0.3 points. */
const count = isFull ? 100_000 : 10_000;

/** Uniform between 0 and 1: Tommy Ettinger's mulberry32. */
function uniformFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Weeks of which each resembles the one before by r, and nothing changes: normal figures, a first-order autoregression. */
function weeks(length: number, r: number, uniform: () => number): number[] {
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  let last = normal();
  return Array.from({ length }, () => {
    const now = last;
    last = r * last + Math.sqrt(1 - r * r) * normal();
    return now;
  });
}

describe(`Where nothing changed, in ${count} drawn pairs of series`, () => {
  it.each([
    { before: 6, since: 15, r: 0, alarms: 3.8, welch: 5.3 },
    { before: 6, since: 15, r: 0.3, alarms: 6.4, welch: 14.4 },
    { before: 6, since: 15, r: 0.5, alarms: 8.3, welch: 25.0 },
    { before: 8, since: 26, r: 0, alarms: 4.0, welch: 5.3 },
    { before: 8, since: 26, r: 0.3, alarms: 6.4, welch: 14.5 },
    { before: 8, since: 26, r: 0.5, alarms: 6.6, welch: 25.0 },
  ])(
    '$before and $since readings that resemble their neighbours by $r alarm in $alarms%, by the plain test in $welch%',
    ({ before, since, r, alarms, welch }) => {
      const uniform = uniformFrom(20_260_105);
      let [found, plain] = [0, 0];
      for (let draw = 0; draw < count; draw++) {
        const [one, other] = [weeks(before, r, uniform), weeks(since, r, uniform)];
        const resembling = resemblance(one, other);
        const counts = [effectiveCount(before, resembling), effectiveCount(since, resembling)] as const;
        if (welchPValue(one, other, counts) <= evidenceNeeds.chance) found += 1;
        if (welchPValue(one, other) <= evidenceNeeds.chance) plain += 1;
      }
      expect(Math.abs((100 * found) / count - alarms)).toBeLessThan(1);
      expect(Math.abs((100 * plain) / count - welch)).toBeLessThan(1);
    },
  );
});
