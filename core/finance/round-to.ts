/**
 * Rounds to a number of decimals, halves away from zero, as a spreadsheet's ROUND does. A figure so large that it has
 * no such decimals stays as it is. Errors: none.
 */
export function roundTo(value: number, decimals: number): number {
  const scale = 10 ** decimals;
  const scaled = Math.abs(value) * scale;
  return scaled < Number.MAX_SAFE_INTEGER ? (Math.sign(value) * Math.round(scaled)) / scale : value;
}
