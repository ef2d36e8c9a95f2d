import type { SheetNow, Value } from '../../core/actions/sheet-now.ts';
import type { BookAnswer } from '../../core/sheet-port/answers.ts';
import { CannotRead } from '../../xlsx-file/portable/cannot-read.ts';
import { LazyPackage } from '../../xlsx-file/portable/read-package.ts';
import { type FileRow, readRows } from '../../xlsx-file/portable/read-sheet.ts';
import { type OpenedBook, openWorkbook } from '../../xlsx-file/portable/read-workbook.ts';
import { firstNamed, readPart } from '../../xlsx-file/portable/xml.ts';
import { isError, type Result } from '../../xlsx-file/results.ts';
import { rowsSliced } from './row-slices.ts';
import { type Sheets, sheetNowOf } from './sheets.ts';

/** The sheets of a file, each read when somebody asks for it. */
export class FileSheets implements Sheets {
  readonly book: BookAnswer;
  readonly #parts: LazyPackage;
  readonly #opened: OpenedBook;
  readonly #sheets = new Map<string, SheetNow>();
  readonly #rows = new Map<string, ReadonlyMap<number, FileRow>>();
  /** Formulas met so far, and how many of them have a value. */
  #met = { formulas: 0, values: 0 };

  /** @param rowsOf which rows are wanted of sheets that are not read as a whole. @throws CannotRead */
  constructor(
    file: Uint8Array,
    private readonly rowsWanted: ReadonlySet<number>,
  ) {
    this.#parts = new LazyPackage(file);
    this.#opened = openWorkbook(this.#parts);
    if (this.#opened.isFrom1904)
      throw new CannotRead('counts its days from 1904: save it with days from 1900 first');
    this.book = bookOf(this.#opened);
  }

  sheet(name: string): SheetNow {
    const known = this.#sheets.get(name);
    if (known) return known;
    const data = firstNamed(readPart(this.#parts, this.#pathOf(name)).root, 'sheetData');
    const rows = data ? readRows(data, this.#opened.texts) : [];
    const sheet = sheetNowOf(rows.flatMap(({ cells }) => this.#counted(cells)));
    this.#sheets.set(name, sheet);
    return sheet;
  }

  cell(name: string, row: number, column: number): Value {
    let rows = this.#rows.get(name);
    if (!rows) {
      const found = rowsSliced(this.#parts, this.#pathOf(name), this.rowsWanted, this.#opened.texts);
      for (const each of found) this.#counted(each.cells);
      rows = new Map(found.map((each) => [each.row, each]));
      this.#rows.set(name, rows);
    }
    return heldOf(rows.get(row)?.cells.find((cell) => cell.column === column)?.value);
  }

  /** Formulas stand there, and nobody has worked them out: some programs write none of the values. */
  get isWithoutValues(): boolean {
    return this.#met.formulas > 0 && this.#met.values === 0;
  }

  #counted(cells: FileRow['cells']) {
    return cells.map(({ row, column, value, formula }) => {
      if (formula) {
        this.#met.formulas += 1;
        if (value !== undefined) this.#met.values += 1;
      }
      return { row, column, value: heldOf(value), formula: formula ? `=${formula.text}` : '' };
    });
  }

  #pathOf(name: string): string {
    const path = this.#opened.sheets.find((each) => each.name === name)?.path;
    if (path === undefined) throw new CannotRead(`is damaged: it has no sheet ${name}`);
    return path;
  }
}

export const heldOf = (result: Result | undefined): Value =>
  result === undefined ? null : isError(result) ? result.error : result;

/** Names as a host tells of them. */
export function bookOf({
  sheets,
  names,
}: {
  readonly sheets: readonly { readonly name: string }[];
  readonly names: OpenedBook['names'];
}): BookAnswer {
  return {
    is: 'book',
    sheets: sheets.map(({ name }) => ({ name })),
    names: names.map(({ name, formula, sheet, comment }) => ({
      name,
      refersTo: `=${formula}`,
      sheet: sheet === undefined ? null : (sheets[sheet]?.name ?? null),
      comment,
    })),
    activeSheet: sheets[0]?.name ?? '',
  };
}
