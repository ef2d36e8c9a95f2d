import { cellName } from '../../core/cells/address.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { placeOf } from '../../core/workbook/addresses.ts';
import { cellType } from '../../simulator/book/engine.ts';
import { writtenCells } from '../../xlsx-file/written-cells.ts';
import { newModel } from '../support/engine.ts';

/** What a person types into a cell; '' empties it. */
export type Typing = readonly [sheet: string, at: string, content: Exclude<CellContent, null>];

/** What is typed, as operations, for a workbook that no person opens. */
export const asWritten = (typings: readonly Typing[]): Operation[] =>
  typings.map(([sheet, at, content]) => ({ do: 'write', sheet, at, cells: [[content]] }));

/** A workbook in IronCalc, made from the operations that every rendering is made from. */
export class Book {
  readonly model = newModel();
  readonly sheets: string[] = [];
  /** Addresses that an operation wrote to, by sheet. */
  readonly written = new Map<string, string[]>();
  private readonly probe: number;
  /** The row of the sheet of probes in which a reference is read. */
  private readonly probes = new Map<string, number>();

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
      for (const { row, column, content } of writtenCells(operation)) {
        const at = cellName({ row, column });
        this.written.set(operation.sheet, [...(this.written.get(operation.sheet) ?? []), at]);
        this.type(operation.sheet, at, content);
      }
    }
  }

  /** Types into a cell; a text stays a text. */
  type(sheet: string, at: string, content: Typing[2]): void {
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

  /** Types into many cells, with one evaluation after the last. */
  typeAll(typings: readonly Typing[]): void {
    this.atOnce(() => {
      for (const [sheet, at, content] of typings) this.type(sheet, at, content);
    });
  }

  /** A name's or a reference's figure with all its digits, or its text. */
  value(reference: string): number | string {
    return this.values([reference])[0] ?? '';
  }

  /** Many figures with one evaluation; none where they were read before, since each keeps its own cell. */
  values(references: readonly string[]): (number | string)[] {
    const fresh = [...new Set(references)].filter((reference) => !this.probes.has(reference));
    if (fresh.length > 0)
      this.atOnce(() => {
        for (const reference of fresh) {
          this.probes.set(reference, this.probes.size + 1);
          this.model.setUserInput(this.probe, this.probes.size, 1, `=${reference}&""`);
        }
      });
    return references.map((reference) => {
      const row = this.probes.get(reference) ?? 0;
      const text = this.model.getFormattedCellValue(this.probe, row, 1);
      return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
    });
  }

  /** Whether a cell holds an error value. */
  isError(sheet: string, at: string): boolean {
    const { column, row } = placeOf(at);
    return this.model.getCellType(this.indexOf(sheet), row, column) === cellType.error;
  }

  private atOnce(change: () => void): void {
    this.model.pauseEvaluation();
    change();
    this.model.resumeEvaluation();
    this.model.evaluate();
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
    cells.filter((at) => book.isError(sheet, at)).map((at) => `${sheet}!${at} ${book.shown(sheet, at)}`),
  );
}
