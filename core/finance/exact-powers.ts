/**
 * Logarithms and exponentials made of + - * / alone, which every machine rounds alike: Math.log and Math.exp may differ
 * in their last digit from one browser to the next.
 */

/** The natural logarithms of 1, 2, 3, ..., most; place 0 is not used. From ln(k+1) = ln k + 2 atanh(1/(2k+1)). */
export function logarithms(most: number): number[] {
  const table = [0, 0];
  for (let k = 1; k < most; k++) {
    const z = 1 / (2 * k + 1);
    let sum = 0;
    let power = z;
    for (let n = 1; power / n > 1e-18; n += 2) {
      sum += power / n;
      power *= z * z;
    }
    table.push((table[k] ?? 0) + 2 * sum);
  }
  return table;
}

/** e^x for x from -50 to 50, to twelve digits: the series at x/256, squared eight times. */
export function exponential(x: number): number {
  const z = x / 256;
  let value =
    1 + z * (1 + (z / 2) * (1 + (z / 3) * (1 + (z / 4) * (1 + (z / 5) * (1 + (z / 6) * (1 + z / 7))))));
  for (let round = 0; round < 8; round++) value *= value;
  return value;
}
