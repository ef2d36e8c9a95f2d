import type { Area } from '../../core/cells/address.ts';
import { around, overlap } from '../../core/cells/areas.ts';

/** The number format that a range gets. */
export interface Formatted {
  readonly area: Area;
  readonly range: string;
  readonly format: string;
}

/** Letters that a request needs: to name and set a range, to copy one to another, for a cell left as it is. */
const letters = { range: 330, copy: 340, untouched: 5 } as const;

/** Ranges of the same rows, and the smallest area that holds them. */
export interface Band {
  readonly area: Area;
  readonly ranges: readonly Formatted[];
}

/**
 * Ranges of the same rows, side by side, that cost less where their first row alone is set and the others are a copy of
 * it. All formats of a cell are copied: no other range may lie between them.
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangecopytype
 */
export function bandsOf(all: readonly Formatted[]): Band[] {
  const byRows = new Map<string, Formatted[]>();
  for (const each of all) {
    const { row, rows } = each.area;
    const rowsOf = `${row} ${rows}`;
    if (rows > 1) byRows.set(rowsOf, [...(byRows.get(rowsOf) ?? []), each]);
  }
  const bands = [...byRows.values()].map((ranges) => ({
    area: ranges.map(({ area }) => area).reduce(around),
    ranges,
  }));
  return bands.filter(
    (band) =>
      isCheaper(band) &&
      all.every((each) => band.ranges.includes(each) || overlap(each.area, band.area) === null),
  );
}

function isCheaper({ area, ranges }: Band): boolean {
  const across = ranges.reduce((sum, each) => sum + each.area.columns, 0);
  const untouched = (area.columns - across) * letters.untouched;
  const row = ranges.reduce((sum, each) => sum + each.area.columns * (each.format.length + 3), untouched);
  return letters.range + row + letters.copy < ranges.length * letters.range;
}
