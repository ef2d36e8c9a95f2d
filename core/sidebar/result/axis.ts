/** Round figures along an axis that holds all of these and 0, at most six of them. */
export function axisFor(figures: readonly number[]): number[] {
  const low = Math.min(0, ...figures);
  const high = Math.max(0, ...figures);
  if (low === high) return [0, 1];
  const step = roundStep((high - low) / 4);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * step);
}

/** 1, 2 or 5 times a power of ten, at least so much. */
function roundStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const times = [1, 2, 5, 10].find((each) => each * power >= least * (1 - 1e-9)) ?? 10;
  return times * power;
}
