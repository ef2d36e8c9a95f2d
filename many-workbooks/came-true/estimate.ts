import { twoSidedP } from '../../core/finance/student-t.ts';
import { incompleteBeta, logBeta } from './beta.ts';

/** A workbook's share of a claim that came true. */
export interface Case {
  readonly workbook: string;
  /** The kind of value, or the evidence. */
  readonly group: string;
  /** Realised over claimed, whatever it is. */
  readonly ratio: number;
}

export interface Estimate {
  readonly name: string;
  readonly workbooks: number;
  readonly plain: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/** Of every range: between its ends lies so much. */
export const rangeHolds = 0.9;
const tail = (1 - rangeHolds) / 2;

/**
 * What share of the claims came true in each group, drawn towards all groups where there are few, with its range.
 *
 * Method: shares of cases, held between 0 and 1, vary less than yes and no would; n of them are worth n / d of these, d their
 * variance over m(1 - m), pooled within groups, and less by (z / t)^2 as d is itself estimated. The groups' shares come from one beta
 * distribution of which neither mean nor weight is known: each possible one counts by how well it explains all groups, so that a
 * group's share is a mixture of beta distributions. Many alike groups draw together, groups that differ hardly do.
 * Source: E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number of positive counts
 * estimated from survey data", Survey Methodology 24 (1998), for effective counts; A. Gelman and others, Bayesian Data Analysis, 3rd
 * edition (2013), 5.3, for the groups, with its prior (a + b)^(-5/2).
 */
export function estimateGroups(cases: readonly Case[]): Estimate[] {
  const all = held(cases);
  const groups = [...new Set(all.map(({ group }) => group))].map((name) => {
    const ratios = all.filter(({ group }) => group === name).map(({ ratio }) => ratio);
    return { name, count: ratios.length, mean: meanOf(ratios), ratios };
  });
  const worth = worthOf(groups.map(({ ratios }) => ratios));
  const counts = groups.map(({ count, mean }) => ({
    yes: count * worth * mean,
    no: count * worth * (1 - mean),
  }));
  const priors = priorsFor(counts);
  return groups
    .map(({ name, count, mean }, index) => {
      const { yes, no } = counts[index] ?? { yes: 0, no: 0 };
      const mixture = priors.map((prior) => ({ part: prior.part, a: yes + prior.a, b: no + prior.b }));
      return { name, workbooks: count, plain: mean, ...rangeOf(mixture) };
    })
    .sort((one, other) => other.workbooks - one.workbooks || (one.name < other.name ? -1 : 1));
}

/** Of all claims of a workbook together, a workbook counting once. */
export function estimateAll(cases: readonly Case[]): Estimate {
  const ratios = held(cases).map(({ ratio }) => ratio);
  const mean = meanOf(ratios);
  const count = ratios.length * worthOf([ratios]);
  const { low, high } = rangeOf([{ part: 1, a: count * mean + half, b: count * (1 - mean) + half }]);
  return { name: 'all', workbooks: ratios.length, plain: mean, share: mean, low, high };
}

/** What brought more than was claimed counts as all of it: no confidence is above 100%. */
const held = (cases: readonly Case[]): Case[] =>
  cases.map((each) => ({ ...each, ratio: Math.min(1, Math.max(0, each.ratio)) }));

const meanOf = (figures: readonly number[]) => figures.reduce((sum, each) => sum + each, 0) / figures.length;

function worthOf(groups: readonly (readonly number[])[]): number {
  const degrees = groups.reduce((sum, { length }) => sum + length - 1, 0);
  const mean = meanOf(groups.flat());
  if (degrees < 1) return 1;
  const squares = groups.flatMap((ratios) => ratios.map((ratio) => (ratio - meanOf(ratios)) ** 2));
  const variance = squares.reduce((sum, each) => sum + each, 0) / degrees;
  const effect = mean * (1 - mean) === 0 ? 1 : variance / (mean * (1 - mean));
  return (normalQuantile / tQuantile(degrees)) ** 2 / Math.min(1, Math.max(leastEffect, effect));
}

/** Shares that are all but equal are not worth any number of yes and no. */
const leastEffect = 0.02;

/** A beta distribution and how much of a mixture it is. */
interface Part {
  readonly part: number;
  readonly a: number;
  readonly b: number;
}

/** Means and weights of what the groups may come from, evenly spaced; weights in steps of their logarithm. */
const means = Array.from({ length: 19 }, (_, index) => (index + 1) / 20);
const weights = Array.from({ length: 10 }, (_, index) => 1.5 * 1.8 ** index);

/** Those of the possible distributions that explain the groups at all. */
function priorsFor(groups: readonly { readonly yes: number; readonly no: number }[]): Part[] {
  const all = means.flatMap((mean) =>
    weights.map((weight) => {
      const [a, b] = [mean * weight, (1 - mean) * weight];
      const explains = groups.reduce((sum, { yes, no }) => sum + logBeta(a + yes, b + no) - logBeta(a, b), 0);
      // By mean and the logarithm of the weight (a + b)^(-5/2) is (a + b)^(-1/2).
      return { a, b, log: explains - Math.log(weight) / 2 };
    }),
  );
  const best = Math.max(...all.map(({ log }) => log));
  const likely = all
    .map(({ a, b, log }) => ({ a, b, part: Math.exp(log - best) }))
    .filter(({ part }) => part > 0.002);
  const whole = likely.reduce((sum, { part }) => sum + part, 0);
  return likely.map(({ a, b, part }) => ({ a, b, part: part / whole }));
}

function rangeOf(mixture: readonly Part[]): Pick<Estimate, 'share' | 'low' | 'high'> {
  return {
    share: mixture.reduce((sum, { part, a, b }) => sum + (part * a) / (a + b), 0),
    low: quantileOf(tail, mixture),
    high: quantileOf(1 - tail, mixture),
  };
}

function quantileOf(share: number, mixture: readonly Part[]): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 20; step++) {
    const middle = (low + high) / 2;
    const below = mixture.reduce((sum, { part, a, b }) => sum + part * incompleteBeta(middle, a, b), 0);
    if (below < share) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Jeffreys' half a case on each side keeps the range of a share of 0 or 1 from being nothing. */
const half = 0.5;

const normalQuantile = 1.6448536269514722;

/** Of Student's t, where so much is left above it as above the normal one. */
function tQuantile(degrees: number): number {
  let [low, high] = [0, 100];
  for (let step = 0; step < 50; step++) {
    const middle = (low + high) / 2;
    if (twoSidedP(middle, degrees) > 2 * tail) low = middle;
    else high = middle;
  }
  return high;
}
