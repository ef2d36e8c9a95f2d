import { type Area, parseArea, splitReference } from '../../core/cells/address.ts';
import { tokensOf } from '../../core/formula/calls.ts';
import { fixedReference, tableArea } from '../../core/portable/table-reference.ts';
import type { Place } from './cell-key.ts';
import type { FileBook } from './read-workbook.ts';

/** A formula's names and tables in their workbook. */
export class References {
  private readonly names = new Map<string, string>();
  private readonly tables: FileBook['tables'];
  private readonly indexes: ReadonlyMap<string, number>;
  private readonly filled: readonly { rows: number; columns: number }[];

  constructor(private readonly book: FileBook) {
    for (const { name, sheet, formula } of book.names)
      this.names.set(`${sheet ?? ''}!${name.toLowerCase()}`, formula);
    this.tables = book.tables;
    this.indexes = new Map(book.sheets.map(({ name }, index) => [name.toLowerCase(), index]));
    this.filled = book.sheets.map(({ rows }) => ({
      rows: rows.reduce((most, { row }) => Math.max(most, row), 0),
      columns: rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.column ?? 0), 0),
    }));
  }

  indexOf(sheet: string): number | undefined {
    return this.indexes.get(sheet.toLowerCase());
  }

  filledOf(sheet: string): { rows: number; columns: number } {
    return this.filled[this.indexOf(sheet) ?? -1] ?? { rows: 0, columns: 0 };
  }

  /** What a name stands for; a sheet's own name goes before the workbook's. */
  meaningOf(typed: string, { sheet }: Place): string | undefined {
    const { sheet: named, address: name } = splitReference(typed);
    const at = named === '' ? sheet : (this.indexOf(named) ?? sheet);
    return this.names.get(`${at}!${name.toLowerCase()}`) ?? this.names.get(`!${name.toLowerCase()}`);
  }

  /** The reference for which a name or a table's reference stands; null where it is none, or one that moves. */
  referenceOf(text: string, place: Place): string | null {
    const table = this.tableArea(text, place);
    if (table) return fixedReference(table);
    const meaning = this.meaningOf(text, place);
    if (meaning === undefined || !meaning.includes('!')) return null;
    const { address } = splitReference(meaning);
    const isFixed = /^(\$[A-Z]{1,3}\$\d+(:\$[A-Z]{1,3}\$\d+)?|\$[A-Z]{1,3}:\$[A-Z]{1,3}|\$\d+:\$\d+)$/i.test(
      address,
    );
    return isFixed && parseArea(address) ? meaning : null;
  }

  private tableArea(text: string, { sheet, row, column }: Place): { sheet: string; area: Area } | null {
    return tableArea(text, this.tables, { sheet: this.book.sheets[sheet]?.name ?? '', row, column });
  }

  /** The areas that a formula reads, by sheet; null among them where what it reads cannot be told. */
  readBy(formula: string, place: Place, seen: ReadonlySet<string> = new Set()): (SheetArea | null)[] {
    return tokensOf(formula).flatMap(({ type, value }): (SheetArea | null)[] => {
      if (type === 'range' || type === 'range_beam') return [this.areaOf(value, place)];
      if (type === 'func') return /^(INDIRECT|OFFSET)$/i.test(value) ? [null] : [];
      if (type !== 'structured' && type !== 'range_named') return [];
      const reference = this.tableArea(value, place);
      if (reference) return [{ sheet: this.indexOf(reference.sheet) ?? -1, area: reference.area }];
      const meaning = this.meaningOf(value, place);
      if (meaning === undefined || seen.has(value)) return [];
      return this.readBy(`=${meaning}`, place, new Set([...seen, value]));
    });
  }

  private areaOf(reference: string, place: Place): SheetArea | null {
    const { sheet, address } = splitReference(reference);
    const area = parseArea(address);
    const index = sheet === '' ? place.sheet : this.indexOf(sheet);
    // Of another file, or of several sheets.
    if (!area || index === undefined) return sheet.includes(':') ? null : { sheet: -1, area: nowhere };
    return { sheet: index, area };
  }

  /** The formula with areas in place of tables' references, which the engine does not read. */
  withoutTables(formula: string, place: Place): string {
    return tokensOf(formula)
      .map(({ type, value }) => {
        const table = type === 'structured' || type === 'range_named' ? this.tableArea(value, place) : null;
        return table ? fixedReference(table) : value;
      })
      .join('');
  }
}

export interface SheetArea {
  readonly sheet: number;
  readonly area: Area;
}

const nowhere: Area = { row: 0, column: 0, rows: 1, columns: 1 };
