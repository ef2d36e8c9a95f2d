import { areaName } from '../core/cells/address.ts';
import type { Book } from './book/book.ts';
import type { Chart } from './book/extras.ts';
import { type BookValue, isBookDate, isBookError } from './book/values.ts';
import type { ExcelMoment } from './excel-host/behaviour.ts';

/** What a script reads from a cell: dates are serials, errors their text, a blank is "". */
export type ReadValue = number | string | boolean;

/** window.spreadsheet: the workbook for scripts and browser tests. Described in docs/simulator.md. */
export interface SpreadsheetScript {
  /** Types the rows into the range, as a person would: "=..." is a formula, "50%" a share, null clears. */
  write(range: string, rows: (ReadValue | null)[][]): Promise<void>;
  /** The values as rows. */
  read(range: string): Promise<ReadValue[][]>;
  /** The formulas as the user sees them; "" where there is none. */
  formulas(range: string): Promise<string[][]>;
  /** The texts as the grid shows them. */
  texts(range: string): Promise<string[][]>;
  /** Gives a range a name of the workbook, as a person would. */
  defineName(name: string, range: string): Promise<void>;
  /** The names of the sheets, in their order. */
  sheets(): Promise<string[]>;
  /** What is kept of the charts of a sheet. */
  charts(sheet: string): Promise<Chart[]>;
  /** Resolves when nothing is being calculated. */
  idle(): Promise<void>;
  /** What the person is doing from now on, in Excel: `{ isEditing: true }`, isGrouped, isElsewhere. */
  person(doing: Partial<ExcelMoment>): Promise<void>;
}

export function scriptFor(book: Book, moment?: ExcelMoment): SpreadsheetScript {
  const find = (range: string) => {
    const found = book.find(range, book.model.getSelectedSheet());
    if (!found) throw new Error(`there is no range ${range}`);
    return found;
  };
  return {
    async write(range, rows) {
      const { sheet, area } = find(range);
      if (rows.length !== area.rows || rows.some((row) => row.length !== area.columns)) {
        const given = `${rows.length} x ${rows[0]?.length ?? 0}`;
        throw new Error(`${areaName(area)} is ${area.rows} x ${area.columns} cells, the rows are ${given}`);
      }
      book.batch(() => {
        rows.forEach((row, down) => {
          row.forEach((value, across) => {
            const input = typeof value === 'boolean' ? String(value).toUpperCase() : String(value ?? '');
            book.type(sheet, area.row + down, area.column + across, input);
          });
        });
      });
    },
    async read(range) {
      const { sheet, area } = find(range);
      return book.values(sheet, area).map((row) => row.map(plain));
    },
    async formulas(range) {
      const { sheet, area } = find(range);
      return book.formulas(sheet, area);
    },
    async texts(range) {
      const { sheet, area } = find(range);
      return book.texts(sheet, area);
    },
    async defineName(name, range) {
      book.defineName(name, null, range, { comment: '', visible: true });
    },
    async sheets() {
      return book.sheets().map(({ name }) => name);
    },
    async charts(sheet) {
      const found = book.sheetNamed(sheet);
      if (!found) throw new Error(`there is no sheet ${sheet}`);
      return structuredClone(book.extras(found.index).charts);
    },
    idle: () => book.idle(),
    async person(doing) {
      if (!moment) throw new Error('this host has no such moments');
      Object.assign(moment, doing);
    },
  };
}

function plain(value: BookValue): ReadValue {
  if (value === null) return '';
  if (isBookError(value)) return value.error;
  return isBookDate(value) ? value.date : value;
}
