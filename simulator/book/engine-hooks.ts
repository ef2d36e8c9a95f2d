import { breakNames } from './broken-names.ts';
import { type Model, methodsOf } from './engine.ts';
import type { Extras } from './extras-of-sheets.ts';
import type { FilledCells } from './filled-cells.ts';
import { lateNames } from './late-names.ts';
import { type LateStyles, withLateStyles } from './late-styles.ts';
import { type NameMarks, standsForOneCell } from './name-marks.ts';
import type { Recalculation } from './recalculation.ts';
import { fromStored, pendingResult } from './stored-formula.ts';

/** What changes a workbook's cells behind the engine's own methods: afterwards the calls are looked for again. */
const changes = [
  'autoFillColumns',
  'autoFillRows',
  'moveColumns',
  'moveRows',
  'moveSheet',
  'pasteCsvText',
  'pasteFromClipboard',
  'rangeClearAll',
  'rangeClearContents',
  'redo',
  'undo',
] as const;
/** These change what formulas say, and leave them in their cells. */
const renamings = ['newDefinedName', 'deleteDefinedName', 'updateDefinedName', 'renameSheet'] as const;

/** These leave all results as they are. */
const withoutResults =
  /^(get|is|can|to|free|resolve|flush|cycle|copy|pause|resume|on[A-Z]|setSelected|setTopLeft|setWindow|setColumnsWidth|setRowsHeight|setFrozen|setShow|setSheetColor|setName$|setAreaWithBorder|updateRangeStyle)/;

/**
 * The grid works on the model itself, so the model's own methods are replaced: they show what users typed, keep what the
 * engine does not know beside its sheets, and have the calls looked for again.
 */
export function hookEngine(
  model: Model,
  filled: FilledCells,
  recalculation: Recalculation,
  extras: Extras,
  marks: NameMarks,
): Pick<LateStyles, 'styleSoFar'> {
  const engine = withLateStyles(model);
  Object.assign(model, engine);
  const changed = () => recalculation.changed();
  /** The formulas that may have a mark before a name, if it stands for more than one cell from now on. */
  const cellsWithout = (name: string, formula: string) =>
    marks.isOfOneCell(name) && !standsForOneCell(formula)
      ? filled.formulas().filter((cell) => cell.formula.toUpperCase().includes(name.toUpperCase()))
      : [];

  model.getCellContent = (sheet, row, column) =>
    fromStored(filled.contentOf(sheet, row, column), recalculation.isOurs);
  model.getFormattedCellValue = (sheet, row, column) => {
    const shown = engine.getFormattedCellValue(sheet, row, column);
    return shown === pendingResult && recalculation.isSettling ? '#BUSY!' : shown;
  };
  model.setUserInput = (sheet, row, column, input) => {
    if (input === '' && engine.getCellContent(sheet, row, column) === '') return;
    const stored = recalculation.stored(input);
    engine.setUserInput(sheet, row, column, marks.marked(stored));
    filled.reaches(column);
    recalculation.typed(sheet, row, column, stored);
  };
  for (const name of [...changes, ...renamings]) {
    const isRenaming = renamings.some((each) => each === name);
    // Every one of these takes what the engine's takes; the wrapper only looks at the workbook afterwards.
    const change = Reflect.get(engine, name) as (...given: unknown[]) => unknown;
    Reflect.set(model, name, (...given: unknown[]) => {
      const before = extras.sheetNames();
      const result = change(...given);
      marks.forget();
      extras.followRenames(before);
      if (!isRenaming) filled.reaches(200);
      recalculation.changed(isRenaming);
      return result;
    });
  }
  const { newDefinedName, updateDefinedName } = model;
  model.newDefinedName = (name, scope, formula) => {
    const cells = cellsWithout(name, formula);
    newDefinedName(name, scope, formula);
    for (const cell of cells) recalculation.writeSilently(cell);
  };
  model.updateDefinedName = (name, scope, newName, newScope, formula) => {
    const cells = cellsWithout(newName, formula);
    updateDefinedName(name, scope, newName, newScope, formula);
    for (const cell of cells) recalculation.writeSilently(cell);
  };
  model.newSheet = () => {
    engine.newSheet();
    recalculation.changed(true);
  };
  model.deleteSheet = (sheet) => {
    const name = model.getWorksheetsProperties()[sheet]?.name ?? '';
    const names = model.getDefinedNameList();
    extras.drop(sheet);
    // The engine would give the names of the last sheet to the workbook; in spreadsheets they go with their sheet.
    for (const own of names) if (own.scope === sheet) engine.deleteDefinedName(own.name, sheet);
    engine.deleteSheet(sheet);
    marks.forget();
    breakNames(model, names, name);
    changed();
  };
  model.duplicateSheet = (sheet) => {
    const before = extras.sheetNames();
    engine.duplicateSheet(sheet);
    marks.forget();
    extras.duplicate(sheet, before);
    changed();
  };
  const shifting =
    (along: 'rows' | 'columns', sign: 1 | -1) => (sheet: number, from: number, count: number) => {
      const method = `${sign > 0 ? 'insert' : 'delete'}${along === 'rows' ? 'Rows' : 'Columns'}` as const;
      engine[method](sheet, from, count);
      extras.shift(sheet, along, from, sign * count);
      if (along === 'columns') filled.movedRight(count);
      changed();
    };
  model.insertRows = shifting('rows', 1);
  model.deleteRows = shifting('rows', -1);
  model.insertColumns = shifting('columns', 1);
  model.deleteColumns = shifting('columns', -1);
  lateNames(model, () => recalculation.isPaused);
  for (const name of Object.getOwnPropertyNames(methodsOf(model))) {
    const method: unknown = Reflect.get(model, name);
    if (typeof method !== 'function' || name === 'constructor' || withoutResults.test(name)) continue;
    Reflect.set(model, name, (...given: unknown[]) => {
      recalculation.due(name !== 'evaluate');
      return method.apply(model, given);
    });
  }
  return engine;
}
