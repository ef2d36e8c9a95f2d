import type { CellStyle } from '@ironcalc/wasm';
import { type Area, type Position, parseArea, splitReference } from '../../core/cells/address.ts';
import { copyOfModel, type Model, methodsOf, newModel } from './engine.ts';
import { hookEngine } from './engine-hooks.ts';
import type { NameExtras, SheetExtras } from './extras.ts';
import { Extras } from './extras-of-sheets.ts';
import { FilledCells } from './filled-cells.ts';
import { NameMarks } from './name-marks.ts';
import { readCells } from './read-cells.ts';
import { Recalculation } from './recalculation.ts';
import { pendingResult } from './stored-formula.ts';
import { type BookTable, type BookValue, type CustomFunctions, isBookError } from './values.ts';

export interface BookSheet {
  /** Stays the same when the sheet is renamed or moved. */
  id: number;
  index: number;
  name: string;
  visible: boolean;
}

export interface BookName {
  name: string;
  /** Without "=". */
  formula: string;
  /** Index of the sheet it belongs to; null for the workbook's own. */
  scope: number | null;
  comment: string;
  visible: boolean;
}

/**
 * A spreadsheet workbook with an add-in's custom functions in it: the engine's model, which the grid shows, plus what
 * the engine lacks. Both simulated hosts stand on it. Sheets are addressed by index, rows and columns from 1.
 */
export class Book {
  readonly model: Model;
  readonly #marks: NameMarks;
  readonly #filled: FilledCells;
  readonly #recalculation: Recalculation;
  readonly #extras: Extras;
  readonly #nameExtras = new Map<string, NameExtras>();
  readonly #engine: ReturnType<typeof hookEngine>;

  constructor(model = newModel()) {
    this.model = model;
    this.#marks = new NameMarks(model);
    this.#filled = new FilledCells(model, this.#marks);
    this.#recalculation = new Recalculation(model, this.#filled, this.#marks);
    this.#extras = new Extras(model);
    this.#engine = hookEngine(model, this.#filled, this.#recalculation, this.#extras, this.#marks);
  }

  /** The same workbook once more, with no add-in in it yet. */
  copy(): Book {
    const copy = new Book(copyOfModel(this.model));
    this.#extras.copyTo(copy.#extras);
    for (const [key, extras] of this.#nameExtras) copy.#nameExtras.set(key, { ...extras });
    this.#marks.copyTo(copy.#marks);
    this.#filled.copyTo(copy.#filled);
    this.#recalculation.copyTo(copy.#recalculation);
    return copy;
  }

  /** Puts an add-in's functions into the workbook; calls that are in cells already are calculated anew. */
  install(functions: CustomFunctions): void {
    this.#recalculation.install(functions);
  }

  // Sheets

  sheets(): BookSheet[] {
    return this.model.getWorksheetsProperties().map((sheet, index) => ({
      id: sheet.sheet_id,
      index,
      name: sheet.name,
      visible: sheet.state === 'visible',
    }));
  }

  sheetNamed(name: string): BookSheet | null {
    return this.sheets().find((sheet) => sheet.name.toUpperCase() === name.toUpperCase()) ?? null;
  }

  /** The new sheet stands last. */
  addSheet(name: string): BookSheet {
    this.model.newSheet();
    const index = this.sheets().length - 1;
    this.model.renameSheet(index, name);
    const added = this.sheets()[index];
    if (!added) throw new Error('the sheet was not added');
    return added;
  }

  extras(sheet: number): SheetExtras {
    return this.#extras.of(sheet);
  }

  // Cells

  /** Types into a cell: "=..." is a formula, "'..." a text, "50%" a number with a format. */
  type(sheet: number, row: number, column: number, input: string): void {
    if (input === '') {
      // Add-ins clear whole tables, most of whose cells are blank.
      if (this.#isBlank(sheet, row, column)) return;
      // A quoted text that is emptied stays quoted in the engine, and reads as 0: a plain one takes the quote away first.
      if (this.#isQuoted(sheet, row, column)) this.model.setUserInput(sheet, row, column, '-');
    }
    this.model.setUserInput(sheet, row, column, input);
  }

  values(sheet: number, area: Area): BookTable {
    if (this.#recalculation.isPaused) this.calculate();
    const [table = []] = readCells(this.model, [{ sheet, area }]);
    // As the grid shows what is not calculated yet.
    const isPending = (value: BookValue) => isBookError(value) && value.error === pendingResult;
    if (!this.#recalculation.isSettling || !table.some((row) => row.some(isPending))) return table;
    return table.map((row) => row.map((value) => (isPending(value) ? { error: '#BUSY!' } : value)));
  }

  /** As the user sees them; '' where a cell holds none. */
  formulas(sheet: number, area: Area): string[][] {
    return this.#map(area, (row, column) => {
      const content = this.model.getCellContent(sheet, row, column);
      const isText = content !== '' && this.model.getCellType(sheet, row, column) === 2;
      const isFormula = content.startsWith('=') && !(isText && this.#isQuoted(sheet, row, column));
      return isFormula ? content : '';
    });
  }

  /** As the grid shows them. */
  texts(sheet: number, area: Area): string[][] {
    return this.#map(area, (row, column) => this.model.getFormattedCellValue(sheet, row, column));
  }

  formats(sheet: number, area: Area): string[][] {
    return this.#map(area, (row, column) => this.model.getCellStyle(sheet, row, column).style.num_fmt);
  }

  /** How a cell looks, without having the engine look at all that was set since it was last asked. */
  styleSoFar(sheet: number, row: number, column: number): CellStyle {
    return this.#engine.styleSoFar(sheet, row, column);
  }

  /** The smallest area from A1 that holds every filled cell. */
  usedArea(sheet: number): Area {
    return this.#filled.usedArea(sheet);
  }

  /** Finds "'My sheet'!A1:B2" or "A1" (of the given sheet). */
  find(reference: string, sheet = 0): { sheet: number; area: Area } | null {
    const { sheet: name, address } = splitReference(reference);
    const area = parseArea(address);
    const index = name ? this.sheetNamed(name)?.index : sheet;
    return area && index !== undefined ? { sheet: index, area } : null;
  }

  select(sheet: number, { row, column, rows, columns }: Area): void {
    this.model.setSelectedSheet(sheet);
    this.model.setSelectedCell(row, column);
    this.model.setSelectedRange(row, column, row + rows - 1, column + columns - 1);
  }

  // Names

  names(): BookName[] {
    return this.model.getDefinedNameList().map((defined) => {
      const scope = defined.scope ?? null;
      const extras = this.#nameExtras.get(nameKey(defined.name, scope));
      return {
        name: defined.name,
        formula: defined.formula,
        scope,
        comment: extras?.comment ?? '',
        visible: extras?.visible ?? true,
      };
    });
  }

  defineName(name: string, scope: number | null, formula: string, extras: NameExtras): void {
    const existing = this.names().find(
      (defined) => nameKey(defined.name, defined.scope) === nameKey(name, scope),
    );
    if (!existing) this.model.newDefinedName(name, scope, formula);
    else if (!isSameFormula(existing.formula, formula))
      // The engine reads every formula of the workbook anew.
      this.model.updateDefinedName(name, scope, name, scope, formula);
    this.#nameExtras.set(nameKey(name, scope), extras);
  }

  deleteName(name: string, scope: number | null): void {
    this.model.deleteDefinedName(name, scope);
    this.#nameExtras.delete(nameKey(name, scope));
  }

  // Calculation

  /** Makes many changes with one evaluation at their end. */
  batch<Result>(change: () => Result): Result {
    return this.#recalculation.batch(change);
  }

  /** Brings results up to date in the midst of a batch. */
  calculate(): void {
    this.#recalculation.calculate();
  }

  /** Resolves when nothing is being calculated. */
  idle(): Promise<void> {
    return this.#recalculation.idle();
  }

  /** Calls back after every change of what is shown. */
  onChange(listener: () => void): () => void {
    return this.#recalculation.onChange(listener);
  }

  /** Why a cell shows an error, where one of the add-in's functions said so. */
  messageAt(sheet: number, position: Position): string | null {
    return this.#recalculation.messageAt(sheet, position);
  }

  #isBlank(sheet: number, row: number, column: number): boolean {
    return methodsOf(this.model).getCellContent.call(this.model, sheet, row, column) === '';
  }

  /** The content is cheap to ask for; the style has all styles that wait set first. */
  #isQuoted(sheet: number, row: number, column: number): boolean {
    return (
      !this.#isBlank(sheet, row, column) && this.model.getCellStyle(sheet, row, column).style.quote_prefix
    );
  }

  #map<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => read(area.row + down, area.column + across)),
    );
  }
}

/** The engine leaves out quotes around a sheet's name that are not needed. */
function isSameFormula(one: string, other: string): boolean {
  return one.replaceAll("'", '') === other.replaceAll("'", '');
}

function nameKey(name: string, scope: number | null): string {
  return `${scope ?? ''}!${name.toUpperCase()}`;
}
