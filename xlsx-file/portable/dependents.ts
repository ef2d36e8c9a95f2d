import { type Area, contains } from '../../core/cells/address.ts';
import type { FormulaCell } from './cell-formulas.ts';
import { keyOf, placeOfKey } from './cell-key.ts';
import type { References } from './references.ts';

/** Larger areas are looked through cell by cell of theirs. */
const smallArea = 256;

/** Which cells hang on which. */
export class Dependents {
  private readonly ofCell = new Map<string, string[]>();
  private readonly ofAreas: { sheet: number; area: Area; key: string }[] = [];
  /** What may read any cell. */
  private readonly ofAny: string[] = [];
  /** The other cells of array formulas. */
  private readonly spilled = new Map<string, string[]>();

  constructor(formulas: Iterable<FormulaCell>, references: References) {
    for (const { key, sheet, cell, text, area: lies } of formulas) {
      if (lies)
        this.spilled.set(
          key,
          keysIn(sheet, lies).filter((each) => each !== key),
        );
      for (const read of references.readBy(text, { sheet, row: cell.row, column: cell.column })) {
        if (read === null) this.ofAny.push(key);
        else if (read.area.rows * read.area.columns <= smallArea)
          for (const each of keysIn(read.sheet, read.area)) {
            const known = this.ofCell.get(each);
            if (known) known.push(key);
            else this.ofCell.set(each, [key]);
          }
        else this.ofAreas.push({ sheet: read.sheet, area: read.area, key });
      }
    }
  }

  /** All that hangs on these cells, directly or not; the cells themselves only where they hang on one another. */
  of(cells: Iterable<string>): Set<string> {
    const found = new Set<string>();
    const next = [...cells];
    if (next.length > 0) next.push(...this.add(found, this.ofAny));
    for (let cell = next.pop(); cell !== undefined; cell = next.pop()) {
      const place = placeOfKey(cell);
      const wide = this.ofAreas.filter(({ sheet, area }) => sheet === place.sheet && contains(area, place));
      next.push(
        ...this.add(found, this.ofCell.get(cell) ?? []),
        ...this.add(
          found,
          wide.map(({ key }) => key),
        ),
        ...(found.has(cell) ? this.add(found, this.spilled.get(cell) ?? []) : []),
      );
    }
    return found;
  }

  private add(found: Set<string>, keys: readonly string[]): string[] {
    const fresh = keys.filter((key) => !found.has(key));
    for (const key of fresh) found.add(key);
    return fresh;
  }
}

/** Every cell of an area. */
export function keysIn(
  sheet: number,
  { row, column, rows, columns }: { row: number; column: number; rows: number; columns: number },
): string[] {
  return Array.from({ length: rows * columns }, (_, index) =>
    keyOf(sheet, row + Math.floor(index / columns), column + (index % columns)),
  );
}
