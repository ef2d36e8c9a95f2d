import { type Area, type Position, parseArea, splitReference } from '../../core/cells/address.ts';
import { breakNames } from './broken-names.ts';
import { renameInChart, shiftInChart } from './chart-references.ts';
import { type CallCell, CustomCalls } from './custom-calls.ts';
import { copyOfModel, Model, newModel } from './engine.ts';
import {
  type Chart,
  copyExtras,
  type NameExtras,
  noExtras,
  type SheetExtras,
  shiftExtras,
} from './extras.ts';
import { withLateStyles } from './late-styles.ts';
import { readCells } from './read-cells.ts';
import type { BookTable, CustomFunctions } from './values.ts';
import { pendingResult, unweave, weave } from './woven-formula.ts';

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

/** What changes a workbook's cells behind the engine's own methods: afterwards the calls are looked for again. */
const changes = [
  'autoFillColumns',
  'autoFillRows',
  'moveColumns',
  'moveRows',
  'moveSheet',
  'newDefinedName',
  'deleteDefinedName',
  'updateDefinedName',
  'pasteCsvText',
  'pasteFromClipboard',
  'rangeClearAll',
  'rangeClearContents',
  'redo',
  'undo',
  'renameSheet',
] as const;

/** A chain of cells that call each other takes two rounds a link. */
const mostRounds = 1000;

/**
 * A spreadsheet workbook with an add-in's custom functions in it: the engine's model, which the grid shows, plus what
 * the engine lacks. Both simulated hosts stand on it. Sheets are addressed by index, rows and columns from 1.
 */
export class Book {
  readonly model: Model;
  readonly #shadow: Model;
  readonly #extras = new Map<number, SheetExtras>();
  readonly #nameExtras = new Map<string, NameExtras>();
  readonly #listeners = new Set<() => void>();
  #functions: CustomFunctions = { names: new Set(), call: async () => [] };
  #calls: CustomCalls;
  #settling: Promise<void> | null = null;
  #isStale = false;
  #paused = 0;
  /** Only then are the cells looked through for calls. */
  #mayHoldCalls = false;

  constructor(model = newModel()) {
    this.model = model;
    this.#shadow = newModel();
    this.#shadow.pauseEvaluation();
    this.#calls = this.#newCalls();
    this.#intercept();
  }

  /** The same workbook once more, with no add-in in it yet. */
  copy(): Book {
    const copy = new Book(copyOfModel(this.model));
    for (const [id, extras] of this.#extras) copy.#extras.set(id, copyExtras(extras));
    for (const [key, extras] of this.#nameExtras) copy.#nameExtras.set(key, { ...extras });
    copy.#widest = this.#widest;
    copy.#mayHoldCalls = this.#mayHoldCalls;
    return copy;
  }

  /** Puts an add-in's functions into the workbook; calls that are in cells already are calculated anew. */
  install(functions: CustomFunctions): void {
    this.#functions = functions;
    this.#calls = this.#newCalls();
    // What was typed while no add-in knew the name becomes a call now.
    for (const { sheet, row, column, formula } of this.#formulaCells()) {
      const woven = weave(unweave(formula, this.#isOurs), this.#isOurs);
      if (woven === unweave(formula, this.#isOurs)) continue;
      this.#mayHoldCalls = true;
      this.#writeSilently(sheet, row, column, woven);
    }
    this.#changed();
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
    const id = this.sheets()[sheet]?.id ?? -1;
    const extras = this.#extras.get(id) ?? noExtras();
    this.#extras.set(id, extras);
    return extras;
  }

  // Cells

  /** Types into a cell: "=..." is a formula, "'..." a text, "50%" a number with a format. */
  type(sheet: number, row: number, column: number, input: string): void {
    this.model.setUserInput(sheet, row, column, input);
  }

  values(sheet: number, area: Area): BookTable {
    if (this.#paused > 0) this.model.evaluate();
    const [table = []] = readCells(this.model, [{ sheet, area }]);
    return table;
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
    this.#paused += 1;
    this.model.pauseEvaluation();
    try {
      return change();
    } finally {
      this.#paused -= 1;
      if (this.#paused === 0) {
        this.model.resumeEvaluation();
        this.model.evaluate();
        this.#changed();
      }
    }
  }

  /** Resolves when nothing is being calculated. */
  async idle(): Promise<void> {
    while (this.#settling) await this.#settling;
  }

  /** Calls back after every change of what is shown. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Why a cell shows an error, where one of the add-in's functions said so. */
  messageAt(sheet: number, { row, column }: Position): string | null {
    const formula = this.#content(sheet, row, column);
    return formula.startsWith('=') ? this.#calls.messageFor({ sheet, row, column, formula }) : null;
  }

  #isOurs = (name: string) => this.#functions.names.has(name);

  #newCalls(): CustomCalls {
    return new CustomCalls(this.#functions, this.model, (sheet) => this.usedArea(sheet).rows);
  }

  #changed(): void {
    this.#isStale = true;
    if (this.#paused > 0) return;
    this.#start();
    this.#tell();
  }

  #start(): void {
    this.#settling ??= this.#settle().finally(() => {
      this.#settling = null;
      // A change may have come after the last round.
      if (this.#isStale) this.#start();
      this.#tell();
    });
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Evaluates, calls and writes until nothing changes any more. */
  async #settle(): Promise<void> {
    await Promise.resolve();
    for (let round = 0; this.#isStale; round++) {
      if (round === mostRounds) throw new Error('the calls in this workbook do not come to rest');
      this.#isStale = false;
      const { renewals, missing } = this.#calls.look(this.#callCells());
      for (const renewal of renewals) {
        this.#writeSilently(renewal.sheet, renewal.row, renewal.column, renewal.formula);
        if (renewal.isDate) this.#showAsDate(renewal);
      }
      if (missing.length > 0) await this.#calls.fetch(missing);
      if (missing.length > 0 || renewals.length > 0) this.#isStale = true;
    }
  }

  /** Writes a result as another person's edit would arrive: the user's undo does not see it. */
  #writeSilently(sheet: number, row: number, column: number, formula: string): void {
    while (this.#shadow.getWorksheetsProperties().length <= sheet) this.#shadow.newSheet();
    this.#shadow.flushSendQueue();
    this.#shadow.setUserInput(sheet, row, column, formula);
    this.model.applyExternalDiffs(this.#shadow.flushSendQueue());
  }

  #showAsDate({ sheet, row, column }: { sheet: number } & Position): void {
    const { num_fmt: format } = this.model.getCellStyle(sheet, row, column).style;
    if (format.toLowerCase() !== 'general') return;
    const area = { sheet, row, column, width: 1, height: 1 };
    this.#shadow.updateRangeStyle(area, 'num_fmt', 'd mmm yyyy');
    this.model.applyExternalDiffs(this.#shadow.flushSendQueue());
  }

  #callCells(): CallCell[] {
    if (this.#functions.names.size === 0 || !this.#mayHoldCalls) return [];
    return this.#formulaCells().filter(({ formula }) => /IF\(TRUE,/.test(formula));
  }

  #formulaCells(): CallCell[] {
    return this.sheets().flatMap(({ index: sheet }) => {
      const cells: CallCell[] = [];
      for (let column = 1; column <= this.#widest; column++) {
        for (const row of this.model.getRowsWithData(sheet, column)) {
          const formula = this.#content(sheet, row, column);
          if (formula.startsWith('=')) cells.push({ sheet, row, column, formula });
        }
      }
      return cells;
    });
  }

  /** No column beyond this one was ever filled. */
  #widest = 60;

  #content(sheet: number, row: number, column: number): string {
    return Model.prototype.getCellContent.call(this.model, sheet, row, column);
  }

  #isQuoted(sheet: number, row: number, column: number): boolean {
    return this.model.getCellStyle(sheet, row, column).style.quote_prefix;
  }

  #map<Result>(area: Area, read: (row: number, column: number) => Result): Result[][] {
    return Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, across) => read(area.row + down, area.column + across)),
    );
  }

  #charts(): Chart[] {
    return [...this.#extras.values()].flatMap(({ charts }) => charts);
  }

  /** Sheets are renamed by users, by add-ins and by undo. */
  #followRenames(before: BookSheet[]): void {
    for (const { id, name } of this.sheets()) {
      const old = before.find((sheet) => sheet.id === id)?.name ?? name;
      if (old !== name) for (const chart of this.#charts()) renameInChart(chart, old, name);
    }
  }

  /** The grid works on the model itself, so the model is taught to show what users typed. */
  #intercept(): void {
    const { model } = this;
    const engine = withLateStyles(model);
    Object.assign(model, engine);
    model.getCellContent = (sheet, row, column) => unweave(this.#content(sheet, row, column), this.#isOurs);
    model.getFormattedCellValue = (sheet, row, column) => {
      const shown = engine.getFormattedCellValue(sheet, row, column);
      return shown === pendingResult && this.#settling ? '#BUSY!' : shown;
    };
    model.setUserInput = (sheet, row, column, input) => {
      if (input === '' && engine.getCellContent(sheet, row, column) === '') return;
      const woven = weave(input, this.#isOurs);
      if (woven !== input) this.#mayHoldCalls = true;
      engine.setUserInput(sheet, row, column, woven);
      this.#widest = Math.max(this.#widest, column);
      this.#changed();
    };
    for (const name of changes) {
      // Every one of these takes what the engine's takes; the wrapper only looks at the workbook afterwards.
      const change = Reflect.get(engine, name) as (...given: unknown[]) => unknown;
      Reflect.set(model, name, (...given: unknown[]) => {
        const before = this.sheets();
        const result = change(...given);
        this.#followRenames(before);
        this.#widest = Math.max(this.#widest, 200);
        this.#changed();
        return result;
      });
    }
    model.newSheet = () => {
      engine.newSheet();
      this.#changed();
    };
    model.deleteSheet = (sheet) => {
      const deleted = this.sheets()[sheet];
      const names = this.names();
      this.#extras.delete(deleted?.id ?? -1);
      engine.deleteSheet(sheet);
      breakNames(model, names, deleted?.name ?? '');
      this.#changed();
    };
    model.duplicateSheet = (sheet) => {
      const extras = copyExtras(this.extras(sheet));
      const before = this.sheets();
      engine.duplicateSheet(sheet);
      const copy = this.sheets().find(({ id }) => before.every((known) => known.id !== id));
      if (copy) {
        this.#extras.set(copy.id, extras);
        for (const chart of extras.charts) renameInChart(chart, before[sheet]?.name ?? '', copy.name);
      }
      this.#changed();
    };
    const shifting =
      (along: 'rows' | 'columns', sign: 1 | -1) => (sheet: number, from: number, count: number) => {
        const method = `${sign > 0 ? 'insert' : 'delete'}${along === 'rows' ? 'Rows' : 'Columns'}` as const;
        engine[method](sheet, from, count);
        shiftExtras(this.extras(sheet), along, from, sign * count);
        const name = this.sheets()[sheet]?.name ?? '';
        for (const chart of this.#charts()) shiftInChart(chart, name, along, from, sign * count);
        if (along === 'columns') this.#widest += count;
        this.#changed();
      };
    model.insertRows = shifting('rows', 1);
    model.deleteRows = shifting('rows', -1);
    model.insertColumns = shifting('columns', 1);
    model.deleteColumns = shifting('columns', -1);
  }
}

/** The engine leaves out quotes around a sheet's name that are not needed. */
function isSameFormula(one: string, other: string): boolean {
  return one.replaceAll("'", '') === other.replaceAll("'", '');
}

function nameKey(name: string, scope: number | null): string {
  return `${scope ?? ''}!${name.toUpperCase()}`;
}
