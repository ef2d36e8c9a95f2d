import { findZero } from './zero.ts';

/** Rates closer than this are one. */
const sameRate = 1e-9;

/**
 * Every annual rate above -100% at which flows are worth 0 today, ascending: usually one, none where flows never
 * change sign, several where they change sign more than once.
 *
 * Method: with v the discount factor of a period, the present value is the polynomial sum of flow k x v^k, and its
 * positive zeros are sought over log v. By Descartes it has at most as many as flows change sign. Between two
 * neighbouring zeros of (P(v) / v^m)' it has one at most, and with m at a change of sign that derivative changes sign
 * once less: so the zeros of each separate those of the next (Rolle), and none is missed.
 *
 * Units: rates are fractions a year. Errors: none.
 * Source: Descartes' rule of signs and Rolle's theorem; Norstrom, "A sufficient condition for a unique nonnegative
 * internal rate of return", 1972, for why there may be several.
 */
export function ratesOfReturn(flows: readonly number[], periodsPerYear: number): number[] {
  return annualRates(discountsOf(flows), periodsPerYear);
}

/** The same by the logarithms of the discount factors of a period, which discountsOf finds. */
export function annualRates(logFactors: readonly number[], periodsPerYear: number): number[] {
  const rates = logFactors.map((logFactor) => Math.expm1(-logFactor * periodsPerYear));
  return rates
    .sort((a, b) => a - b)
    .filter((rate, index) => index === 0 || !isSame(rate, rates[index - 1] ?? 0));
}

export function discountsOf(flows: readonly number[]): number[] {
  let largest = 0;
  for (const flow of flows) largest = Math.max(largest, Math.abs(flow));
  const first = flows.findIndex((flow) => flow !== 0);
  let last = flows.length - 1;
  while (last > first && flows[last] === 0) last -= 1;
  return first < 0 ? [] : zerosOf(flows.slice(first, last + 1).map((flow) => flow / largest));
}

function isSame(rate: number, before: number): boolean {
  return rate - before <= sameRate * Math.max(1, Math.abs(rate));
}

/** The positive zeros of a polynomial, as logarithms, ascending. */
function zerosOf(coefficients: readonly number[]): number[] {
  const changes = changesOfSign(coefficients);
  const [change] = changes;
  if (change === undefined) return [];
  if (changes.length === 1) return zerosBetween(coefficients, []);
  const { length } = coefficients;
  const isDear = changes.length > 60 || changes.length ** 2 * length > 4e6;
  const turns = isDear ? grid() : zerosOf(coefficients.map((figure, k) => (figure * (k - change)) / length));
  return zerosBetween(coefficients, turns);
}

/** Where the sign changes: half-way between the last of one sign and the first of the other. */
function changesOfSign(coefficients: readonly number[]): number[] {
  const changes: number[] = [];
  let sign = 0;
  let before = 0;
  for (let k = 0; k < coefficients.length; k++) {
    const own = Math.sign(coefficients[k] ?? 0);
    if (own === 0) continue;
    if (own === -sign) changes.push((before + k) / 2);
    sign = own;
    before = k;
  }
  return changes;
}

/** For flows without end: steps that are fine around a rate of 0 and coarse far from it. */
function grid(): number[] {
  return Array.from({ length: 2001 }, (_, index) => 0.01 * Math.sinh((index - 1000) * 0.0087));
}

/** The zeros, given points between which there is at most one each. */
function zerosBetween(coefficients: readonly number[], points: readonly number[]): number[] {
  const zeros: number[] = [];
  const sizes = points.length > 0 ? coefficients.map(Math.abs) : [];
  let from = -Infinity;
  let before = Math.sign(coefficients[0] ?? 0);
  for (const point of points) {
    const sign = signAt(coefficients, sizes, point);
    if (sign === 0) zeros.push(point);
    else if (sign === -before) push(zeros, crossing(coefficients, from, point));
    from = point;
    before = sign;
  }
  const end = Math.sign(coefficients[coefficients.length - 1] ?? 0);
  if (end === -before) push(zeros, crossing(coefficients, from, Infinity));
  return zeros;
}

function push(zeros: number[], zero: number | null): void {
  if (zero !== null) zeros.push(zero);
}

/** Where the value changes sign between two points; null where no number is large enough. */
function crossing(coefficients: readonly number[], from: number, to: number): number | null {
  const at = (logFactor: number) => valueAt(coefficients, logFactor);
  if (Number.isFinite(from) && Number.isFinite(to)) return findZero(at, from, to);
  // Go from the known side, or from a rate of 0, in growing steps until the sign turns.
  const isUpward = to === Infinity && (Number.isFinite(from) || isSameSign(at(0), coefficients[0] ?? 0));
  let near = [from, to, 0].find(Number.isFinite) ?? 0;
  const start = at(near);
  for (let step = 0.02; step < 700; step *= 2) {
    const far = near + (isUpward ? step : -step);
    if (!isSameSign(at(far), start)) return findZero(at, near, far);
    near = far;
  }
  return null;
}

function isSameSign(one: number, other: number): boolean {
  return one > 0 === other > 0;
}

/** The polynomial at e^logFactor, divided by its largest power where that is above 1, so that it never overflows. */
function valueAt(coefficients: readonly number[], logFactor: number): number {
  let value = 0;
  if (logFactor <= 0) {
    const factor = Math.exp(logFactor);
    for (let k = coefficients.length - 1; k >= 0; k--) value = value * factor + (coefficients[k] ?? 0);
  } else {
    const factor = Math.exp(-logFactor);
    for (let k = 0; k < coefficients.length; k++) value = value * factor + (coefficients[k] ?? 0);
  }
  return value;
}

/** 0 where the value is no more than rounding leaves: two zeros that near are one. */
function signAt(coefficients: readonly number[], sizes: readonly number[], logFactor: number): number {
  const value = valueAt(coefficients, logFactor);
  return Math.abs(value) <= 1e-15 * valueAt(sizes, logFactor) ? 0 : Math.sign(value);
}
