import type { Area } from '../../core/cells/address.ts';

/** The number format that a range gets. */
export interface Formatted {
  readonly area: Area;
  readonly range: string;
  readonly format: string;
}

/** Letters that a request needs: to name and set a range, to copy one to another, for a cell left as it is. */
const letters = { range: 330, copy: 340, untouched: 5 } as const;

/**
 * Ranges of the same rows, side by side, that cost less where their first row alone is set and the others are a copy of
 * it. All formats of a cell are copied: nothing else may lie between them.
 * https://learn.microsoft.com/en-us/javascript/api/excel/excel.rangecopytype
 */
export function bandsOf(all: readonly Formatted[]): Formatted[][] {
  const byRows = new Map<string, Formatted[]>();
  for (const each of all) {
    const { row, rows } = each.area;
    const rowsOf = `${row} ${rows}`;
    if (rows > 1) byRows.set(rowsOf, [...(byRows.get(rowsOf) ?? []), each]);
  }
  return [...byRows.values()].filter((band) => isCheaper(band) && isAlone(band, all));
}

function isCheaper(band: readonly Formatted[]): boolean {
  const filled = band.map(({ area, format }) => area.columns * (format.length + 3));
  const across = band.reduce((sum, { area }) => sum + area.columns, 0);
  const untouched = (areaAround(band.map(({ area }) => area)).columns - across) * letters.untouched;
  const row = filled.reduce((sum, each) => sum + each, untouched);
  return letters.range + row + letters.copy < band.length * letters.range;
}

/** No range lies on another of the band, and no other reaches into it. */
function isAlone(band: readonly Formatted[], all: readonly Formatted[]): boolean {
  const whole = areaAround(band.map(({ area }) => area));
  return all.every((each, at) => {
    if (!band.includes(each)) return !meet(each.area, whole);
    return all.every((other, after) => after <= at || !meet(each.area, other.area));
  });
}

const meet = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The smallest area that holds all of them. */
export function areaAround(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}
