import type { Area } from '../../core/cells/address.ts';
import type { CallCell } from './custom-calls.ts';
import { type Model, methodsOf } from './engine.ts';
import type { NameMarks } from './name-marks.ts';

/** Which cells of a workbook hold something. The engine tells the filled rows of a column, but not the last column. */
export class FilledCells {
  /** No column beyond this one was ever filled. */
  #widest = 60;

  constructor(
    private readonly model: Model,
    private readonly marks: NameMarks,
  ) {}

  copyTo(other: FilledCells): void {
    other.#widest = this.#widest;
  }

  reaches(column: number): void {
    this.#widest = Math.max(this.#widest, column);
  }

  movedRight(columns: number): void {
    this.#widest += columns;
  }

  /** The smallest area from A1 that holds every filled cell. */
  usedArea(sheet: number): Area {
    let rows = 1;
    let columns = 1;
    for (let column = 1; column <= this.#widest; column++) {
      const filled = this.model.getRowsWithData(sheet, column);
      if (filled.length === 0) continue;
      columns = column;
      for (const row of filled) rows = Math.max(rows, row);
    }
    return { row: 1, column: 1, rows, columns };
  }

  /** As the engine has it; the model that the grid works on shows what the user typed. */
  contentOf(sheet: number, row: number, column: number): string {
    return this.marks.unmarked(methodsOf(this.model).getCellContent.call(this.model, sheet, row, column));
  }

  /** Every formula as the engine stores it, or those that hold a text which no mark is in. */
  formulas(part = ''): CallCell[] {
    return this.model.getWorksheetsProperties().flatMap((_, sheet) => {
      const cells: CallCell[] = [];
      for (let column = 1; column <= this.#widest; column++)
        for (const row of this.model.getRowsWithData(sheet, column))
          cells.push(...this.#formulaAt(sheet, row, column, part));
      return cells;
    });
  }

  /** The same of cells by "sheet,row,column". */
  formulasAt(places: Iterable<string>, part: string): CallCell[] {
    return [...places].flatMap((place) => {
      const [sheet = 0, row = 0, column = 0] = place.split(',').map(Number);
      return this.#formulaAt(sheet, row, column, part);
    });
  }

  #formulaAt(sheet: number, row: number, column: number, part: string): CallCell[] {
    const content = methodsOf(this.model).getCellContent.call(this.model, sheet, row, column);
    if (!content.startsWith('=') || !content.includes(part)) return [];
    return [{ sheet, row, column, formula: this.marks.unmarked(content) }];
  }
}
