export interface Axis {
  readonly low: number;
  readonly high: number;
  /** Round figures along it, 0 among them, at most six. */
  readonly ticks: readonly number[];
}

/** An axis that holds all of these and 0. Above it ends with a round figure; below, where the lowest is. */
export function axisFor(figures: readonly number[]): Axis {
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  if (low === high) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((high - low) / 4);
  const [first, last] = [Math.ceil(low / step), Math.ceil(high / step)];
  const ticks = Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
  return { low, high: Math.max(high, last * step), ticks };
}

/** 1, 2 or 5 times a power of ten, at least so much. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return times * power;
}
