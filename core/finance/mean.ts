/** The arithmetic mean, as AVERAGE gives it; NaN of no figures. Units: those of the figures. Errors: none. */
export function mean(figures: readonly number[]): number {
  let sum = 0;
  for (const figure of figures) sum += figure;
  return sum / figures.length;
}

/**
 * Are all figures the same? As a spreadsheet compares: to 15 digits, so that 0.1 + 0.2 is 0.3. True of none or one.
 */
export function isConstant(figures: readonly number[]): boolean {
  let [least, most] = [Infinity, -Infinity];
  for (const figure of figures) {
    if (figure < least) least = figure;
    if (figure > most) most = figure;
  }
  return figures.length < 2 || isSame(least, most);
}

export function isSame(one: number, other: number): boolean {
  return one === other || one.toPrecision(15) === other.toPrecision(15);
}
