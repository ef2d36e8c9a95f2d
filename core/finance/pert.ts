import { exponential, logarithms } from './exact-powers.ts';

export interface Estimate {
  low: number;
  likely: number;
  high: number;
}

/** Steps of the table of a distribution. */
const steps = 512;

/** ln k up to twice the steps; made when first needed. */
let logs: number[] | null = null;

/**
 * The PERT distribution of an estimate as a table: the chance of a figure below low + k/512 (high - low), k = 0 to 512.
 * It is the beta distribution with alpha = 1 + 4 (likely - low)/(high - low) and beta = 6 - alpha.
 *
 * Method: the midpoint rule on the density, which its ends do not spoil, by + - * / alone, so that every machine gives the same digits.
 * Units: shares. Errors: none; high must be above low.
 * Source: D. G. Malcolm and others, "Application of a technique for research and development program evaluation",
 * Operations Research 7 (1959); lambda 4 as there.
 */
export function pertTable({ low, likely, high }: Estimate): Float64Array {
  const power = (4 * (likely - low)) / (high - low);
  const below = new Float64Array(steps + 1);
  let sum = 0;
  for (let k = 0; k < steps; k++) {
    sum += densityWithin(k, power);
    below[k + 1] = sum;
  }
  return below.map((mass) => mass / sum);
}

/** The density in the middle of a step, but for a factor: t^power (1 - t)^(4 - power). */
function densityWithin(step: number, power: number): number {
  logs ??= logarithms(2 * steps);
  const place = 2 * step + 1;
  const rest = 1 - place / (2 * steps);
  const odds = (logs[place] ?? 0) - (logs[2 * steps - place] ?? 0);
  return rest * rest * rest * rest * exponential(power * odds);
}

/** The mean chance of the value being below ratio x cost, over costs that are equally likely. */
export function meanChanceBelow(
  ratio: number,
  costs: Float64Array,
  { low, high }: Estimate,
  table: Float64Array,
): number {
  const perStep = steps / (high - low);
  let sum = 0;
  for (let index = 0; index < costs.length; index++) {
    const place = (ratio * (costs[index] ?? 0) - low) * perStep;
    if (place >= steps) sum += 1;
    else if (place > 0) {
      const k = Math.trunc(place);
      const below = table[k] ?? 1;
      sum += below + (place - k) * ((table[k + 1] ?? 1) - below);
    }
  }
  return sum / costs.length;
}

/** The figures below which lie the shares 0.5/count, 1.5/count, ...: they stand for the distribution, equally likely. */
export function evenFigures({ low, high }: Estimate, table: Float64Array, count: number): Float64Array {
  const figures = new Float64Array(count);
  let k = 0;
  for (let index = 0; index < count; index++) {
    const share = (index + 0.5) / count;
    while (k < steps - 1 && (table[k + 1] ?? 1) < share) k += 1;
    const below = table[k] ?? 0;
    const place = k + (share - below) / ((table[k + 1] ?? 1) - below);
    figures[index] = low + (place / steps) * (high - low);
  }
  return figures;
}
