import { type Area, areaName, quoteSheet } from '../../core/cells/address.ts';
import { runsDown } from '../../xlsx-file/figures.ts';
import { tellsNumbers } from '../../xlsx-file/wasm-engine.ts';
import { cellType, copyOfModel, type Model, methodsOf, modelFrom } from './engine.ts';
import type { BookTable, BookValue } from './values.ts';
import { isDateFormat } from './values.ts';

/** A range of a sheet, or an expression to be evaluated as if it stood on that sheet. */
export type Question = { sheet: number; area: Area } | { formula: string };

/**
 * Reads ranges and evaluates expressions in one batch, on a copy of the workbook: the engine shows nine digits of a
 * computed number, and all of them only as text. Dates are told by their format.
 */
export function readCells(model: Model, questions: Question[]): BookTable[] {
  const scratch = new Scratch(model);
  try {
    const placed = questions.map((question) =>
      'formula' in question ? scratch.place(question.formula) : null,
    );
    if (placed.some((cell) => cell !== null)) scratch.evaluate();
    const tables = questions.map((question, index) => {
      const cell = placed[index];
      if (cell) return scratch.table(scratch.sheet, scratch.spillOf(cell.row, cell.column));
      return 'area' in question ? scratch.table(question.sheet, question.area) : [];
    });
    return scratch.withAllDigits(tables);
  } finally {
    scratch.free();
  }
}

/** A number whose digits are still to be read in full. */
class Rounded {
  constructor(
    readonly sheet: number,
    readonly row: number,
    readonly column: number,
    readonly isDate: boolean,
  ) {}
}

class Scratch {
  readonly #source: Model;
  #copy: Model | null = null;
  readonly sheet: number;
  #column = 1;

  constructor(model: Model) {
    this.#source = model;
    this.sheet = model.getWorksheetsProperties().length;
  }

  /** With a sheet for expressions; made only when there is something to evaluate. */
  get #model(): Model {
    if (!this.#copy) {
      this.#copy = copyOfModel(this.#source);
      this.#copy.pauseEvaluation();
      this.#copy.newSheet();
    }
    return this.#copy;
  }

  free(): void {
    this.#copy?.free();
  }

  place(formula: string): { row: number; column: number } {
    const cell = { row: 1, column: this.#column };
    this.#model.setUserInput(this.sheet, cell.row, cell.column, formula);
    this.#column += 1;
    // A result of several columns would run into the next one: give each a place of its own when that is possible.
    if (/[:{]|[A-Z]\(/i.test(formula)) this.#column += 40;
    return cell;
  }

  evaluate(): void {
    this.#model.evaluate();
  }

  spillOf(row: number, column: number): Area {
    const structure = this.#model.getCellArrayStructure(this.sheet, row, column);
    if (typeof structure === 'object' && 'DynamicAnchor' in structure) {
      const [columns, rows] = structure.DynamicAnchor;
      return { row, column, rows, columns };
    }
    return { row, column, rows: 1, columns: 1 };
  }

  table(sheet: number, area: Area): (BookValue | Rounded)[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) =>
        this.#cell(sheet, area.row + down, area.column + across),
      ),
    );
  }

  #cell(sheet: number, row: number, column: number): BookValue | Rounded {
    const model = this.#copy ?? this.#source;
    const content = methodsOf(model).getCellContent.call(model, sheet, row, column);
    const shown = () => methodsOf(model).getFormattedCellValue.call(model, sheet, row, column);
    const type = model.getCellType(sheet, row, column);
    if (type === cellType.error) return { error: shown() };
    if (type === cellType.boolean) return shown() === 'TRUE';
    if (type === cellType.text) return content.startsWith('=') || content.startsWith("'") ? shown() : content;
    const isInput = content !== '' && !content.startsWith('=');
    const isSpilled = typeof model.getCellArrayStructure(sheet, row, column) === 'object';
    if (content === '' && !isSpilled) return null;
    const isDate = isDateFormat(model.getCellStyle(sheet, row, column).style.num_fmt);
    // As content the engine shows fifteen digits, also of a number that was typed with more.
    if (isInput && !isSpilled && !tellsNumbers(model)) {
      const number = Number(content);
      if (Number.isFinite(number)) return isDate ? { date: number } : number;
    }
    return new Rounded(sheet, row, column, isDate);
  }

  /** The tables with every computed number read in full. */
  withAllDigits(tables: (BookValue | Rounded)[][][]): BookTable[] {
    const numbers = this.#digitsOf(tables.flat(2).filter((value) => value instanceof Rounded));
    const inFull = (value: BookValue | Rounded) =>
      value instanceof Rounded ? (numbers.get(value) ?? null) : value;
    return tables.map((rows) => rows.map((row) => row.map(inFull)));
  }

  #digitsOf(rounded: Rounded[]): Map<Rounded, BookValue> {
    const numberAt = this.#numbersAt(rounded);
    return new Map(
      rounded.map((cell) => {
        const number = numberAt(cell);
        return [cell, cell.isDate ? { date: number } : number];
      }),
    );
  }

  #numbersAt(rounded: Rounded[]): (cell: Rounded) => number {
    const model = this.#copy ?? this.#source;
    if (tellsNumbers(model)) {
      const numberAt = rounded.length > 0 ? model.getNumbers() : () => Number.NaN;
      return ({ sheet, row, column }) => numberAt(sheet, row, column);
    }
    const texts = this.#copy
      ? textsOfNumbers(this.#copy, this.sheet, rounded)
      : textsFromCopy(this.#source, rounded);
    return (cell) => Number(texts.get(cell));
  }
}

/** Where nobody's cells are, nor any that a reference to whole rows would meet. */
const probes = { row: 5_000, column: 16_384 };

interface Placed {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}
const widest = 200;

/** The numbers that the workbook shows. A blank cell is of their type. */
function* numbersIn(model: Model): Generator<Placed> {
  for (const sheet of model.getWorksheetsProperties().keys())
    for (let column = 1; column <= widest; column++)
      for (const row of model.getRowsWithData(sheet, column))
        if (
          model.getCellType(sheet, row, column) === cellType.number &&
          model.getFormattedCellValue(sheet, row, column) !== ''
        )
          yield { sheet, row, column };
}

/** Each number as text with all its digits, by formulas on a sheet of a copy: one for a run of cells below each other. */
function textsOfNumbers<Cell extends Placed>(
  copy: Model,
  sheet: number,
  cells: readonly Cell[],
): Map<Cell, string> {
  const names = copy.getWorksheetsProperties().map(({ name }) => quoteSheet(name));
  const runs = runsDown(cells);
  for (const [index, run] of runs.entries()) {
    const [first] = run;
    const area = areaName({ ...first, rows: run.length, columns: 1 });
    const joined = `=TEXTJOIN("|",TRUE(),${names[first.sheet] ?? ''}!${area})`;
    copy.setUserInput(sheet, probes.row + index, probes.column, joined);
  }
  copy.evaluate();
  return new Map(
    runs.flatMap((run, index) => {
      const texts = copy.getFormattedCellValue(sheet, probes.row + index, probes.column).split('|');
      return run.map((cell, place): [Cell, string] => [cell, texts[place] ?? '']);
    }),
  );
}

/** The copy that was read last, and what was read: a workbook that nobody has changed is read on. */
let last: { bytes: Uint8Array; copy: Model; texts: Map<string, string> } | null = null;

function textsFromCopy(source: Model, cells: readonly Rounded[]): Map<Rounded, string> {
  if (cells.length === 0) return new Map();
  const bytes = source.toBytes();
  if (!last || !isSame(last.bytes, bytes)) {
    last?.copy.free();
    last = null;
    const copy = modelFrom(bytes);
    copy.pauseEvaluation();
    last = { bytes, copy, texts: new Map() };
  }
  const { copy, texts } = last;
  const key = ({ sheet, row, column }: Placed) => `${sheet}!${row}!${column}`;
  const isUnread = (cell: Placed) => !texts.has(key(cell));
  const unread = new Map<string, Placed>(cells.filter(isUnread).map((cell) => [key(cell), cell]));
  // Each reading calculates the workbook anew: who reads on is given all of it.
  if (unread.size > 0 && texts.size > 0)
    for (const cell of numbersIn(copy)) if (isUnread(cell)) unread.set(key(cell), cell);
  // A sheet of its own would have the engine read every formula of the workbook anew. On the last one: the engine
  // calculates sheet by sheet, and would run out of its stack where it begins with what hangs on all others.
  const beside = copy.getWorksheetsProperties().length - 1;
  if (unread.size > 0)
    for (const [cell, text] of textsOfNumbers(copy, beside, [...unread.values()])) texts.set(key(cell), text);
  return new Map(cells.map((cell) => [cell, texts.get(key(cell)) ?? '']));
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
