/** A long column with what a person's column has: a blank row here and there, and one text. */
export const rows = 100_000;

/** Arrays of this realm: the host hands the script arrays of another realm, and so does the bench. */
export const values = columnOf((row) => (row % 1000 === 999 ? '' : 1000 + row));
export const costs = columnOf((row) => (row % 1000 === 999 ? '' : row === 500 ? 'n/a' : 1 + (row % 500)));

function columnOf(make: (row: number) => number | string): (number | string)[][] {
  return Array.from({ length: rows }, (_, row) => [make(row)]);
}

/** Plans of a cost and eleven gains, the same in every run. */
export const plans: number[][][] = Array.from({ length: 2000 }, (_, number) => {
  const gains = Array.from({ length: 11 }, (_, month) => 90 + ((number * 31 + month * 17) % 60));
  return [[-(500 + (number % 400)), ...gains]];
});
