/**
 * Draws ROI_RANGE's inputs ten million times each and writes test/vectors/roi-range.json: `npx tsx
 * scripts/roi-range-reference.ts`, about a minute. It shares nothing with core/finance: a beta is made of two gammas
 * (Marsaglia and Tsang, 2000), these of normals (Marsaglia's polar method), these of sfc32 (Chris Doty-Humphrey).
 */
import { writeFileSync } from 'node:fs';

const draws = 10_000_000;
const seed = 20_260_105;

type Three = [low: number, likely: number, high: number];

const cases: { name: string; value: Three; cost: Three }[] = [
  { name: 'well worth it', value: [40000, 81300, 110000], cost: [4000, 5010, 9000] },
  { name: 'near break-even', value: [8000, 12000, 20000], cost: [9000, 11000, 16000] },
  { name: 'likely at the low end of both', value: [100, 100, 400], cost: [50, 50, 200] },
  { name: 'likely at the high end of both', value: [100, 400, 400], cost: [50, 200, 200] },
  { name: 'likely ends that pull apart', value: [100, 100, 400], cost: [50, 200, 200] },
  { name: 'a value that may be a loss', value: [-5000, 2000, 12000], cost: [1000, 1500, 4000] },
  { name: 'a value below zero throughout', value: [-900, -500, -100], cost: [100, 200, 500] },
  { name: 'a cost that is certain', value: [500, 1000, 1800], cost: [900, 900, 900] },
  { name: 'a value that is certain', value: [1000, 1000, 1000], cost: [600, 900, 2000] },
  { name: 'a cost of two magnitudes', value: [10000, 30000, 90000], cost: [200, 2000, 20000] },
  {
    name: 'narrow ranges far from zero',
    value: [990000, 1000000, 1010000],
    cost: [980000, 1000000, 1005000],
  },
  { name: 'a loss as likely as a gain', value: [50, 100, 150], cost: [50, 100, 150] },
  { name: 'a cost that may be next to nothing', value: [100, 120, 200], cost: [0.01, 5, 100] },
  { name: 'a narrow value, a wide cost', value: [99.9, 100, 100.1], cost: [10, 100, 400] },
  { name: 'very large', value: [1e9, 4e9, 9e9], cost: [2e9, 3e9, 8e9] },
  { name: 'very small', value: [1e-6, 3e-6, 8e-6], cost: [1e-6, 2e-6, 3e-6] },
];

/** sfc32: fractions from 0 to below 1, of 32 bits. */
function generatorOf(start: number): () => number {
  let [a, b, c, counter] = [start, 0x9e3779b9, 0x243f6a88, 1];
  const next = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let round = 0; round < 20; round++) next();
  return next;
}

function normalsFrom(uniform: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square === 0 || square >= 1) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      return x * factor;
    }
  };
}

/** Of a shape of 1 or more. */
function gamma(shape: number, uniform: () => number, normal: () => number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

function pert([low, likely, high]: Three, uniform: () => number, normal: () => number): number {
  if (low === high) return low;
  const alpha = 1 + (4 * (likely - low)) / (high - low);
  const one = gamma(alpha, uniform, normal);
  const other = gamma(6 - alpha, uniform, normal);
  return low + (one / (one + other)) * (high - low);
}

/** Eight digits: more than the draws tell. */
function shorter(figure: number): number {
  return Number(figure.toPrecision(8));
}

const vectors = cases.map(({ name, value, cost }, index) => {
  const uniform = generatorOf(seed + index);
  const normal = normalsFrom(uniform);
  const returns = new Float64Array(draws);
  let losses = 0;
  for (let draw = 0; draw < draws; draw++) {
    const drawnCost = pert(cost, uniform, normal);
    const roi = (pert(value, uniform, normal) - drawnCost) / drawnCost;
    returns[draw] = roi;
    if (roi < 0) losses += 1;
  }
  returns.sort();
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((share) =>
    shorter(returns[Math.round(share * draws)] ?? Number.NaN),
  );
  return { name, arguments: [...value, ...cost], p10, p50, p90, loss: losses / draws };
});

const source = `scripts/roi-range-reference.ts: ${draws} draws each, sfc32 from seed ${seed} on`;
writeFileSync('test/vectors/roi-range.json', `${JSON.stringify({ source, vectors }, null, 2)}\n`);
