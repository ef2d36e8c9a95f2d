import { cellName } from '../../core/cells/address.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { placeOf } from '../../core/workbook/addresses.ts';
import { newModel } from '../support/engine.ts';

/** A workbook in IronCalc, made from the operations that every rendering is made from. */
export class Book {
  readonly model = newModel();
  readonly sheets: string[] = [];
  /** Addresses that an operation wrote to, by sheet. */
  readonly written = new Map<string, string[]>();
  private readonly probe: number;

  constructor(operations: readonly Operation[]) {
    this.model.pauseEvaluation();
    for (const operation of operations) this.carryOut(operation);
    this.model.newSheet();
    this.probe = this.sheets.length;
    this.model.resumeEvaluation();
    this.model.evaluate();
  }

  private carryOut(operation: Operation): void {
    if (operation.do === 'addSheet') {
      if (this.sheets.length > 0) this.model.newSheet();
      this.model.renameSheet(this.sheets.length, operation.sheet);
      this.sheets.push(operation.sheet);
    } else if (operation.do === 'name') {
      const scope = operation.sheet === undefined ? null : this.sheets.indexOf(operation.sheet);
      this.model.newDefinedName(operation.name, scope, operation.refersTo.slice(1));
    } else if (operation.do === 'write') {
      const start = placeOf(operation.at);
      for (const [down, row] of operation.cells.entries())
        for (const [right, content] of row.entries()) {
          if (content === null) continue;
          const place = { column: start.column + right, row: start.row + down };
          this.written.set(operation.sheet, [...(this.written.get(operation.sheet) ?? []), cellName(place)]);
          this.type(operation.sheet, cellName(place), content);
        }
    }
  }

  /** Types into a cell; a text stays a text. */
  type(sheet: string, at: string, content: Exclude<CellContent, null> | ''): void {
    const { column, row } = placeOf(at);
    const text =
      typeof content === 'object'
        ? content.formula
        : typeof content === 'string' && content !== ''
          ? `'${content}`
          : typeof content === 'boolean'
            ? String(content).toUpperCase()
            : String(content);
    this.model.setUserInput(this.indexOf(sheet), row, column, text);
  }

  /** What a cell shows. */
  shown(sheet: string, at: string): string {
    const { column, row } = placeOf(at);
    return this.model.getFormattedCellValue(this.indexOf(sheet), row, column);
  }

  /** A name's or a reference's figure with all its digits, or its text. */
  value(reference: string): number | string {
    this.model.setUserInput(this.probe, 1, 1, `=${reference}&""`);
    const text = this.model.getFormattedCellValue(this.probe, 1, 1);
    return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
  }

  private indexOf(sheet: string): number {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`there is no sheet ${sheet}`);
    return index;
  }
}

/** Every written cell that shows an error value, as "Costs!B7 #N/A". */
export function errorsIn(book: Book): string[] {
  return [...book.written].flatMap(([sheet, cells]) =>
    cells.flatMap((at) => {
      const shown = book.shown(sheet, at);
      return /^#(N\/A|VALUE!|DIV\/0!|NUM!|REF!|NAME\?|N\/IMPL!|ERROR!|CIRC!|SPILL!|CALC!|NULL!)/.test(shown)
        ? [`${sheet}!${at} ${shown}`]
        : [];
    }),
  );
}
