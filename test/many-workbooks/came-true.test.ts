import { describe, expect, it } from 'vitest';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { settingsIn } from '../../core/actions/settings/settings.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { incompleteBeta } from '../../many-workbooks/came-true/beta.ts';
import { addCameTrue, type CameTrue } from '../../many-workbooks/came-true/came-true.ts';
import { type Case, estimateAll, estimateGroups } from '../../many-workbooks/came-true/estimate.ts';
import { proposal, tooFew } from '../../many-workbooks/came-true/propose.ts';
import { aboutAll } from '../../many-workbooks/rows/published-tables.ts';
import { tables } from '../../many-workbooks/rows/tables.ts';
import { createTable, Database } from '../../many-workbooks/store/database.ts';
import { Random } from '../../scripts/bench/many/random.ts';
import { calculatedPort } from '../../xlsx-file/calculated-port.ts';
import { isFull } from '../support/draws.ts';

const casesOf = (group: string, ratios: readonly number[]): Case[] =>
  ratios.map((ratio, index) => ({ workbook: `${group} ${index}`, group, ratio }));

describe('The incomplete beta function', () => {
  // NIST DLMF 8.17.5 for whole numbers: a sum of binomial terms.
  it.each([
    [0.5, 2, 3, 0.6875],
    [0.2, 1, 4, 0.5904],
    [0.7, 5, 2, 0.420175],
    [0.3, 0.5, 0.5, (2 / Math.PI) * Math.asin(Math.sqrt(0.3))],
    [0.999, 40, 2, 41 * 0.999 ** 40 * 0.001 + 0.999 ** 41],
  ])('at %d for %d and %d is %d', (x, a, b, known) => expect(incompleteBeta(x, a, b)).toBeCloseTo(known, 6));
});

describe('What came true', () => {
  it('is drawn towards all kinds, more so where there are few', () => {
    const usual = [0.3, 0.35, 0.45, 0.4, 0.5, 0.4, 0.38, 0.42, 0.36, 0.44];
    const estimates = estimateGroups([
      ...casesOf(
        'many',
        [...usual, ...usual].map((ratio) => ratio + 0.25),
      ),
      ...casesOf('few', [0.65, 0.68]),
      ...casesOf('usual', usual),
    ]);
    const of = (name: string) => estimates.find((each) => each.name === name) ?? estimates[0];
    const [many, few] = [of('many'), of('few')];
    expect(few?.share).toBeLessThan((few?.plain ?? 0) - 0.005);
    expect((many?.plain ?? 0) - (many?.share ?? 0)).toBeLessThan(0.005);
    expect((few?.high ?? 0) - (few?.low ?? 0)).toBeGreaterThan((many?.high ?? 0) - (many?.low ?? 0));
  });
  it('counts more than all as all, and a loss as nothing', () => {
    expect(estimateAll(casesOf('x', [2, -1])).share).toBe(0.5);
  });
  it('has a range also where everything came true', () => {
    const { share, low, high } = estimateAll(casesOf('x', Array(10).fill(1)));
    expect(share).toBe(1);
    expect(low).toBeGreaterThan(0.5);
    expect(high).toBeLessThanOrEqual(1);
  });
});

describe('Nine of ten ranges hold what is true', () => {
  const random = new Random(20_260_105);
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * random.next() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = random.normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(random.next()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const beta = (mean: number, weight: number) => {
    const [one, other] = [gamma(mean * weight), gamma((1 - mean) * weight)];
    return one / (one + other);
  };
  const workbooks = (mean: number, count: number) => Array.from({ length: count }, () => beta(mean, 4));
  it('of all claims together', () => {
    const rounds = isFull ? 4000 : 400;
    let held = 0;
    for (let round = 0; round < rounds; round++) {
      const mean = beta(0.4, 10);
      const { low, high } = estimateAll(casesOf('all', workbooks(mean, random.whole(8, 25))));
      if (low <= mean && mean <= high) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.86);
    expect(held / rounds).toBeLessThan(0.94);
  });
  it('of kinds that differ, with 3 to 15 workbooks each', () => {
    const rounds = isFull ? 800 : 20;
    let [held, all] = [0, 0];
    for (let round = 0; round < rounds; round++) {
      const truth = new Map(['a', 'b', 'c', 'd', 'e'].map((kind) => [kind, beta(0.4, 10)]));
      const cases = [...truth].flatMap(([kind, mean]) => casesOf(kind, workbooks(mean, random.whole(3, 15))));
      for (const { name, low, high } of estimateGroups(cases)) {
        const mean = truth.get(name) ?? Number.NaN;
        all += 1;
        if (low <= mean && mean <= high) held += 1;
      }
    }
    expect(held / all).toBeGreaterThan(isFull ? 0.84 : 0.8);
    expect(held / all).toBeLessThan(0.97);
  });
});

async function found(workbooks: number): Promise<CameTrue> {
  const database = await Database.open(':memory:');
  try {
    await database.run(createTable('claim', tables.claim));
    await database.run(createTable('came_true', aboutAll.came_true));
    const claims = Array.from({ length: workbooks + 1 }, (_, index) => ({
      workbook: `w${index}`,
      year: index % 2 === 0 ? 2025 : 2026,
      currency: 'EUR',
      workflow: 'Proposals',
      kind: index % 3 === 0 ? 'Capacity' : 'Time saved',
      evidence: 'Sampled',
      planned_value: 9000,
      // One more has too few weeks.
      weeks: index === workbooks ? 12 : 13 + index,
      claimed: 1000,
      realised: 300 + 10 * index,
    }));
    await database.append('claim', tables.claim, claims);
    return await addCameTrue(database);
  } finally {
    database.close();
  }
}

describe('A proposal', () => {
  it('is none under eight workbooks, and says so', async () => {
    const few = await found(7);
    expect(proposal(few)).toBeNull();
    expect(tooFew(few)).toContain('7 with at least 13 tracked weeks, and 8 are needed');
  });
  it('is taken by the settings of the pane, as a proposal with where it comes from', async () => {
    const enough = await found(23);
    const file = JSON.stringify(proposal(enough));
    const tabs = buildBook({ tabs: ['assumptions'], currency: 'EUR', startDate: 46_000, example: true });
    const port = calculatedPort(operationsForBook(tabs, 'EUR'), 46_000);
    const read = await settingsIn(
      port,
      { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } },
      file,
    );
    if (read.is !== 'read') throw new Error(JSON.stringify(read));
    const becomes = Object.fromEntries(read.changes.map(({ key, change }) => [key, change.becomes]));
    expect(becomes['assumptions.confidence']).toBe(0.41);
    expect(becomes['assumptions.confidence.source']).toMatch(
      /^from 23 workbooks of your own, 2025 to 2026: 41% \(\d\d to \d\d%\)$/,
    );
    expect(becomes['assumptions.confidence.who']).toBe('');
    expect(becomes['assumptions.confidence.why']).toMatch(
      /^Came true by kind: Time saved \d\d% \(.*; Capacity \d\d% \(/,
    );
  });
});
