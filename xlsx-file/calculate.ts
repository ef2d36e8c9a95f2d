import type { CellContent, OperationOf } from '../core/sheet-port/operations.ts';
import { cellType, type Model, newModel } from './engine.ts';
import { type EngineCell, figuresIn } from './figures.ts';
import { withMeanings } from './name-marks.ts';
import type { Result, ResultAt } from './results.ts';

type Content = Exclude<CellContent, null>;

/** What stands on a sheet, by "row,column" from 0. */
export interface Contents {
  readonly name: string;
  readonly contents: ReadonlyMap<string, Content>;
}

/**
 * Every cell's result, so that the file shows its figures also where nothing calculates: in Protected View, on a phone,
 * in the preview of a mail. IronCalc calculates them.
 * @param today what TODAY() is; by the engine's own clock no file would be the same twice.
 */
export function calculate(
  sheets: readonly Contents[],
  names: readonly OperationOf<'name'>[],
  today: number,
): ResultAt {
  const model = newModel();
  try {
    model.pauseEvaluation();
    for (const [index, { name }] of sheets.entries()) {
      if (index > 0) model.newSheet();
      model.renameSheet(index, name);
    }
    // For each sheet that is added the engine calculates what is there: now it is nothing.
    model.newSheet();
    for (const { name, refersTo, sheet } of names) {
      const scope = sheet === undefined ? null : sheets.findIndex((each) => each.name === sheet);
      model.newDefinedName(name, scope, refersTo.slice(1));
    }
    const meanings = meaningsOf(names);
    const typed = (content: Content): string =>
      typeof content === 'object'
        ? withMeanings(on(today, content.formula), (name) => meanings.get(name))
        : typedText(content);
    const formulas: EngineCell[] = [];
    for (const [sheet, { contents }] of sheets.entries())
      for (const [key, content] of contents) {
        const [row = 0, column = 0] = key.split(',').map(Number);
        const cell = { sheet, row: row + 1, column: column + 1 };
        model.setUserInput(sheet, cell.row, cell.column, typed(content));
        if (typeof content === 'object') formulas.push(cell);
      }
    model.resumeEvaluation();
    model.evaluate();
    const results = resultsOf(model, formulas, sheets.length);
    const indexes = new Map(sheets.map(({ name }, index) => [name, index]));
    return (sheet, row, column) => {
      const index = indexes.get(sheet) ?? -1;
      const content = sheets[index]?.contents.get(`${row},${column}`);
      return typeof content === 'object' ? results.get(`${index},${row + 1},${column + 1}`) : content;
    };
  } finally {
    model.free();
  }
}

/** What names of the workbook stand for, unless a sheet has one of the same name. */
function meaningsOf(names: readonly OperationOf<'name'>[]): ReadonlyMap<string, string> {
  const ofSheets = new Set(names.filter(({ sheet }) => sheet !== undefined).map(({ name }) => name));
  return new Map(
    names.flatMap(({ name, refersTo }) => (ofSheets.has(name) ? [] : [[name, refersTo.slice(1)]])),
  );
}

/** As a person would type it; a text stays a text. */
function typedText(content: Exclude<Content, object>): string {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  return typeof content === 'number' ? String(content) : `'${content}`;
}

/** A formula with the day in the place of TODAY(), except inside of its texts. */
const on = (today: number, formula: string): string =>
  formula.replaceAll(/"[^"]*"|\bTODAY\(\)/g, (part) => (part.startsWith('"') ? part : String(today)));

/** By "sheet,row,column"; without those that the engine cannot calculate, which have no result. */
function resultsOf(model: Model, formulas: readonly EngineCell[], beside: number): Map<string, Result> {
  const types = formulas.map(({ sheet, row, column }) => model.getCellType(sheet, row, column));
  const figures = figuresIn(
    model,
    formulas.filter((_, index) => types[index] === cellType.number),
    beside,
  );
  const results = new Map<string, Result>();
  for (const [index, cell] of formulas.entries()) {
    const { sheet, row, column } = cell;
    const result = figures.get(cell) ?? shown(model.getFormattedCellValue(sheet, row, column), types[index]);
    if (result !== undefined) results.set(`${sheet},${row},${column}`, result);
  }
  return results;
}

/** The errors that are results. Others, as #NAME?, only say that the engine does not know what another program may. */
const errorValues = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NULL!']);

function shown(text: string, type: number | undefined): Result | undefined {
  if (type === cellType.error) return errorValues.has(text) ? { error: text } : undefined;
  return type === cellType.boolean ? text === 'TRUE' : text;
}
