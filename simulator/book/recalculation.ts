import type { Position } from '../../core/cells/address.ts';
import { type CallCell, CustomCalls } from './custom-calls.ts';
import { type Model, newModel } from './engine.ts';
import type { FilledCells } from './filled-cells.ts';
import type { NameMarks } from './name-marks.ts';
import { fromStored, toStored } from './stored-formula.ts';
import type { CustomFunctions } from './values.ts';

/** How every stored call begins. */
const inStoredCall = 'IF(TRUE,';

/** A chain of cells that call each other takes two rounds a link. */
const mostRounds = 1000;

/** Keeps the results of the add-in's functions in the cells up to date, and tells who shows the workbook. */
export class Recalculation {
  readonly #shadow = newModel();
  readonly #listeners = new Set<() => void>();
  #functions: CustomFunctions = { names: new Set(), call: async () => [] };
  #calls: CustomCalls;
  #settling: Promise<void> | null = null;
  #isStale = false;
  #paused = 0;
  /** Something that results may hang on was changed since they were calculated. */
  #isDue = false;
  /** Only then are the cells looked through for calls. */
  #mayHoldCalls = false;
  /** Where calls may be, by "sheet,row,column"; null once cells were moved: then all are looked through. */
  #places: Set<string> | null = null;

  constructor(
    private readonly model: Model,
    private readonly filled: FilledCells,
    private readonly marks: NameMarks,
  ) {
    this.#shadow.pauseEvaluation();
    this.#calls = this.#newCalls();
  }

  copyTo(other: Recalculation): void {
    other.#mayHoldCalls = this.#mayHoldCalls;
    other.#isDue = this.#isDue;
  }

  get isSettling(): boolean {
    return this.#settling !== null;
  }

  get isPaused(): boolean {
    return this.#paused > 0;
  }

  isOurs = (name: string): boolean => this.#functions.names.has(name);

  /** Calls that are in cells already are calculated anew. */
  install(functions: CustomFunctions): void {
    this.#functions = functions;
    this.#calls = this.#newCalls();
    // What was typed while no add-in knew the name becomes a call now.
    for (const { sheet, row, column, formula } of this.filled.formulas()) {
      const typed = fromStored(formula, this.isOurs);
      const stored = this.stored(typed);
      if (stored !== typed) this.writeSilently({ sheet, row, column, formula: stored });
    }
    this.changed();
  }

  /** What a person types, as it is stored. */
  stored(typed: string): string {
    const stored = toStored(typed, this.isOurs);
    if (stored !== typed) this.#mayHoldCalls = true;
    return stored;
  }

  /** A cell holds something else. */
  typed(sheet: number, row: number, column: number, stored: string): void {
    const place = `${sheet},${row},${column}`;
    if (stored.includes(inStoredCall)) this.#places?.add(place);
    else this.#places?.delete(place);
    this.changed(true);
  }

  /** @param areCellsWhereTheyWere false where calls may be in other cells now */
  changed(areCellsWhereTheyWere = false): void {
    if (!areCellsWhereTheyWere) this.#places = null;
    this.#isStale = true;
    if (this.isPaused) return;
    this.#start();
    this.#tell();
  }

  /** Makes many changes with one evaluation at their end. */
  batch<Result>(change: () => Result): Result {
    this.#paused += 1;
    this.model.pauseEvaluation();
    try {
      return change();
    } finally {
      this.#paused -= 1;
      if (!this.isPaused) {
        this.model.resumeEvaluation();
        if (this.#isDue) this.#isStale = true;
        this.calculate();
        if (this.#isStale) this.#start();
        this.#tell();
      }
    }
  }

  /** Brings results up to date, unless they are. */
  calculate(): void {
    if (this.#isDue) this.model.evaluate();
  }

  due(isDue: boolean): void {
    this.#isDue = isDue;
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
    const formula = this.filled.contentOf(sheet, row, column);
    return formula.startsWith('=') ? this.#calls.messageFor({ sheet, row, column, formula }) : null;
  }

  #newCalls(): CustomCalls {
    return new CustomCalls(this.#functions, this.model, (sheet) => this.filled.usedArea(sheet).rows);
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
        this.writeSilently(renewal);
        if (renewal.isDate) this.#showAsDate(renewal);
      }
      if (missing.length > 0) await this.#calls.fetch(missing);
      if (missing.length > 0 || renewals.length > 0) this.#isStale = true;
    }
  }

  #callCells(): CallCell[] {
    if (this.#functions.names.size === 0 || !this.#mayHoldCalls) return [];
    const known = this.#places && this.filled.formulasAt(this.#places, inStoredCall);
    const cells = known ?? this.filled.formulas(inStoredCall);
    this.#places = new Set(cells.map(({ sheet, row, column }) => `${sheet},${row},${column}`));
    return cells;
  }

  /** Writes a result as another person's edit would arrive: the user's undo does not see it. */
  writeSilently({ sheet, row, column, formula }: CallCell): void {
    while (this.#shadow.getWorksheetsProperties().length <= sheet) this.#shadow.newSheet();
    this.#shadow.flushSendQueue();
    this.#shadow.setUserInput(sheet, row, column, this.marks.marked(formula));
    this.model.applyExternalDiffs(this.#shadow.flushSendQueue());
  }

  #showAsDate({ sheet, row, column }: { sheet: number } & Position): void {
    const { num_fmt: format } = this.model.getCellStyle(sheet, row, column).style;
    if (format.toLowerCase() !== 'general') return;
    const area = { sheet, row, column, width: 1, height: 1 };
    this.#shadow.updateRangeStyle(area, 'num_fmt', 'd mmm yyyy');
    this.model.applyExternalDiffs(this.#shadow.flushSendQueue());
  }
}
