import { cellName, parseArea, splitReference } from '../../core/cells/address.ts';
import { englishSigns, partsOf } from '../../core/formula/signs.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { cellType } from '../../simulator/book/engine.ts';
import { tellsNumbers } from '../../xlsx-file/wasm-engine.ts';
import { writtenCells } from '../../xlsx-file/written-cells.ts';
import { type Model, modelFrom, newModel } from '../support/engine.ts';
import { MadeOnce } from '../support/made-once.ts';

/** What a person types into a cell; '' empties it. */
export type Typing = readonly [sheet: string, at: string, content: Exclude<CellContent, null>];

/** What is typed, as operations, for a workbook that no person opens. */
export const asWritten = (typings: readonly Typing[]): Operation[] =>
  typings.map(([sheet, at, content]) => ({ do: 'write', sheet, at, cells: [[content]] }));

interface Made {
  readonly bytes: Uint8Array;
  readonly sheets: readonly string[];
  readonly written: ReadonlyMap<string, readonly string[]>;
}

/** Who asks for the same operations again gets a copy. */
const made = new MadeOnce<Made>();

/** A workbook in IronCalc, made from the operations that every rendering is made from. */
export class Book {
  readonly #model: Model;
  /** Something was typed since it was evaluated. */
  #isDue = false;
  readonly sheets: readonly string[];
  /** Addresses that an operation wrote to, by sheet. */
  readonly written: ReadonlyMap<string, readonly string[]>;
  private readonly probe: number;
  /** The row of the sheet of probes in which a reference is read. */
  private readonly probes = new Map<string, number>();
  /** What our names stand for. */
  private readonly meanings: ReadonlyMap<string, string>;

  constructor(operations: readonly Operation[]) {
    this.meanings = new Map(
      operations.flatMap((each) =>
        each.do === 'name' && each.sheet === undefined ? [[each.name, each.refersTo.slice(1)]] : [],
      ),
    );
    const { bytes, sheets, written } = made.get(JSON.stringify(operations), () => this.make(operations));
    this.#model = modelFrom(bytes);
    this.sheets = sheets;
    this.written = written;
    this.probe = this.sheets.length;
  }

  /** Evaluated. */
  get model(): Model {
    if (this.#isDue) {
      this.#isDue = false;
      this.#model.resumeEvaluation();
      this.#model.evaluate();
    }
    return this.#model;
  }

  /** Types into a cell: all that is typed before anything is read takes one evaluation. */
  private put(sheet: number, row: number, column: number, input: string): void {
    if (!this.#isDue) this.#model.pauseEvaluation();
    this.#isDue = true;
    this.#model.setUserInput(sheet, row, column, input);
  }

  private make(operations: readonly Operation[]): Made {
    const model = newModel();
    const sheets: string[] = [];
    const written = new Map<string, string[]>();
    model.pauseEvaluation();
    // All sheets before any formula: the engine calculates whatever is there for each new one.
    for (const operation of operations)
      if (operation.do === 'addSheet') this.carryOut(operation, model, sheets, written);
    model.newSheet();
    for (const operation of operations)
      if (operation.do !== 'addSheet') this.carryOut(operation, model, sheets, written);
    model.resumeEvaluation();
    model.evaluate();
    const bytes = model.toBytes();
    model.free();
    return { bytes, sheets, written };
  }

  private carryOut(
    operation: Operation,
    model: Model,
    sheets: string[],
    written: Map<string, string[]>,
  ): void {
    if (operation.do === 'addSheet') {
      if (sheets.length > 0) model.newSheet();
      model.renameSheet(sheets.length, operation.sheet);
      sheets.push(operation.sheet);
      written.set(operation.sheet, []);
    } else if (operation.do === 'name') {
      const scope = operation.sheet === undefined ? null : sheets.indexOf(operation.sheet);
      model.newDefinedName(operation.name, scope, operation.refersTo.slice(1));
    } else if (operation.do === 'write') {
      for (const { row, column, content } of writtenCells(operation)) {
        written.get(operation.sheet)?.push(cellName({ row, column }));
        model.setUserInput(sheets.indexOf(operation.sheet), row, column, this.typed(content));
      }
    }
  }

  /** Types into a cell; a text stays a text. */
  type(sheet: string, at: string, content: Typing[2]): void {
    const { column, row } = placeOf(at);
    this.put(this.indexOf(sheet), row, column, this.typed(content));
  }

  private typed(content: Typing[2]): string {
    if (typeof content === 'object') return this.withoutNames(content.formula);
    if (typeof content === 'string' && content !== '') return `'${content}`;
    return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  }

  /** The engine reads a name anew at each cell that uses it, which is two thirds of an evaluation. */
  private withoutNames(formula: string): string {
    if (!formula.includes('AIR_')) return formula;
    return partsOf(formula, englishSigns)
      .map(({ is, text }) => (is === 'kept' ? (this.meanings.get(text) ?? text) : text))
      .join('');
  }

  /** What a cell shows. */
  shown(sheet: string, at: string): string {
    const { column, row } = placeOf(at);
    return this.model.getFormattedCellValue(this.indexOf(sheet), row, column);
  }

  /** Types into many cells, with one evaluation when they are first read. */
  typeAll(typings: readonly Typing[]): void {
    for (const [sheet, at, content] of typings) this.type(sheet, at, content);
  }

  /** A name's or a reference's figure with all its digits, or its text. */
  value(reference: string): number | string {
    return this.values([reference])[0] ?? '';
  }

  /** Many figures with one evaluation; none where nothing was typed since the last one. */
  values(references: readonly string[]): (number | string)[] {
    const cells = references.map((reference) => this.cellOf(reference));
    return cells.every((cell) => cell !== undefined) && tellsNumbers(this.#model)
      ? this.valuesIn(cells)
      : this.probed(references);
  }

  /** The cell that a reference or one of our names stands for; undefined for a range of several. */
  private cellOf(reference: string) {
    const { sheet, address } = splitReference(this.meanings.get(reference) ?? reference);
    const area = parseArea(address);
    const index = this.sheets.indexOf(sheet);
    return area && area.rows * area.columns === 1 && index >= 0
      ? { sheet: index, row: area.row, column: area.column }
      : undefined;
  }

  private valuesIn(cells: readonly { sheet: number; row: number; column: number }[]): (number | string)[] {
    const { model } = this;
    const numberAt = tellsNumbers(model) ? model.getNumbers() : () => Number.NaN;
    return cells.map(({ sheet, row, column }) => {
      const isNumber = model.getCellType(sheet, row, column) === cellType.number;
      if (isNumber && model.getCellContent(sheet, row, column) !== '') return numberAt(sheet, row, column);
      return asFigure(model.getFormattedCellValue(sheet, row, column));
    });
  }

  /** Each reference read by a formula in a cell of its own. */
  private probed(references: readonly string[]): (number | string)[] {
    for (const reference of references)
      if (!this.probes.has(reference)) {
        this.probes.set(reference, this.probes.size + 1);
        this.put(this.probe, this.probes.size, 1, `=${reference}&""`);
      }
    return references.map((reference) =>
      asFigure(this.model.getFormattedCellValue(this.probe, this.probes.get(reference) ?? 0, 1)),
    );
  }

  /** Whether a cell holds an error value. */
  isError(sheet: string, at: string): boolean {
    const { column, row } = placeOf(at);
    return this.model.getCellType(this.indexOf(sheet), row, column) === cellType.error;
  }

  private indexOf(sheet: string): number {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) throw new Error(`there is no sheet ${sheet}`);
    return index;
  }
}

const asFigure = (text: string): number | string =>
  text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;

/** Every written cell that shows an error value, as "Costs!B7 #N/A". */
export function errorsIn(book: Book): string[] {
  return [...book.written].flatMap(([sheet, cells]) =>
    cells.filter((at) => book.isError(sheet, at)).map((at) => `${sheet}!${at} ${book.shown(sheet, at)}`),
  );
}
