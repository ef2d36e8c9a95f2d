import type { Area } from '../../core/cells/address.ts';
import { cellType, type Model, newModel } from '../engine.ts';
import { figuresIn } from '../figures.ts';
import { isError, type Result } from '../results.ts';
import { placeOfKey } from './cell-key.ts';
import { keysIn } from './dependents.ts';
import type { FileValues } from './file-values.ts';
import type { FileBook } from './read-workbook.ts';

/** A formula that the engine works out; all other cells hold what the file says. */
export interface Live {
  /** With "=", without what the engine cannot read. */
  readonly text: string;
  readonly area: Area | undefined;
}

/** The file's workbook in IronCalc, which has no reader of .xlsx in JavaScript: built from the cells. */
export class EngineBook {
  private readonly model: Model = newModel();
  private readonly sheets: number;
  /** The engine takes the names of the sheets, without which no reference is right. */
  private readonly isWhole: boolean;

  constructor(book: FileBook, values: FileValues, live: ReadonlyMap<string, Live>) {
    const { model } = this;
    this.sheets = book.sheets.length;
    model.pauseEvaluation();
    const renamed = book.sheets.map(({ name }, index) => {
      if (index > 0) model.newSheet();
      return succeeds(() => model.renameSheet(index, name));
    });
    this.isWhole = !book.isFrom1904 && !renamed.includes(false);
    for (const { name, sheet, formula } of book.names)
      succeeds(() => model.newDefinedName(name, sheet ?? null, formula));
    const covered = new Set(
      [...live].flatMap(([key, { area }]) => (area ? keysIn(placeOfKey(key).sheet, area) : [])),
    );
    for (const [key, { value }] of values.entries())
      if (!live.has(key) && !covered.has(key) && value !== undefined) this.hold(key, value);
    for (const [key, { text, area }] of live) {
      const { sheet, row, column } = placeOfKey(key);
      const isTaken = succeeds(() =>
        area
          ? model.setUserArrayFormula(sheet, row, column, area.columns, area.rows, text)
          : model.setUserInput(sheet, row, column, text),
      );
      if (!isTaken) this.hold(key, { error: '#NAME?' });
    }
  }

  /** Puts a value in the place of a formula. */
  hold(key: string, value: Result): void {
    const { sheet, row, column } = placeOfKey(key);
    succeeds(() => this.model.setUserInput(sheet, row, column, asTyped(value)));
  }

  /** What these cells come to; nothing for those that the engine cannot work out. */
  results(keys: readonly string[]): Map<string, Result> {
    if (!this.isWhole) return new Map();
    const { model } = this;
    model.resumeEvaluation();
    model.evaluate();
    const cells = keys.map((key) => ({ key, ...placeOfKey(key) })).filter(({ sheet }) => sheet < this.sheets);
    const typed = cells.map((cell) => ({
      ...cell,
      type: model.getCellType(cell.sheet, cell.row, cell.column),
      shown: model.getFormattedCellValue(cell.sheet, cell.row, cell.column),
    }));
    const beside = model.getWorksheetsProperties().length;
    model.newSheet();
    const figures = figuresIn(
      model,
      typed.filter(({ type, shown }) => type === cellType.number && shown !== ''),
      beside,
    );
    model.pauseEvaluation();
    const results = new Map<string, Result>();
    for (const cell of typed) {
      const result = figures.get(cell) ?? resultOf(cell.type, cell.shown);
      if (result !== undefined) results.set(cell.key, result);
    }
    return results;
  }

  free(): void {
    this.model.free();
  }
}

/** The errors that are results; others only say what the engine does not know or cannot do. */
const errorValues = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!']);

function resultOf(type: number, shown: string): Result | undefined {
  if (type === cellType.error) return errorValues.has(shown) ? { error: shown } : undefined;
  if (type === cellType.boolean) return shown === 'TRUE';
  return type === cellType.number ? undefined : shown;
}

/** A text stays a text, whatever it looks like. */
function asTyped(value: Result): string {
  if (isError(value)) return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? String(value) : `'${value}`;
}

/** What the engine refuses, another program may know. */
function succeeds(act: () => void): boolean {
  try {
    act();
    return true;
  } catch {
    return false;
  }
}
