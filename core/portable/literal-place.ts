/**
 * The cell of a table that INDEX takes, where its places are literals: INDEX(row, 2) counts along a single row or column.
 * null where they are not, or where it would take several cells.
 */
export function literalPlace(
  places: readonly string[],
  { rows, columns }: { rows: number; columns: number },
): { row: number; column: number } | null {
  if (places.length === 0 || places.length > 2 || places.some((place) => !/^[1-9]\d*$/.test(place)))
    return null;
  const [first = 1, second] = places.map(Number);
  if (second !== undefined) return { row: first, column: second };
  if (rows === 1) return { row: 1, column: first };
  return columns === 1 ? { row: first, column: 1 } : null;
}
