import { parseArea } from '../core/cells/address.ts';
import { relativeRows } from '../core/formula/relative-rows.ts';
import { type FormulaSigns, inSigns } from '../core/formula/signs.ts';
import type { Answer } from '../core/sheet-port/answers.ts';
import type { CellContent, Operation, OperationOf } from '../core/sheet-port/operations.ts';
import type { SentContent, SentOperation, SentWrite } from './exchange.ts';

/** The operation with each formula as the spreadsheet reads it. Names point to cells alone. */
export function inSpreadsheetSigns(operation: Operation, signs: FormulaSigns): SentOperation {
  if (operation.do === 'write') return writeIn(operation, signs);
  if (operation.do !== 'highlights') return operation;
  return {
    ...operation,
    rules: operation.rules.map((rule) => ({ ...rule, formula: inSigns(rule.formula, signs) })),
  };
}

export function holdsFormula(operation: Operation): boolean {
  if (operation.do !== 'write') return operation.do === 'highlights';
  return operation.cells.some((row) => row.some(isFormula));
}

/** The answer with each formula that was read changed. */
export function answerWithFormulas(answer: Answer, change: (formula: string) => string): Answer {
  if (answer?.is !== 'range') return answer;
  return { ...answer, formulas: answer.formulas.map((row) => row.map(change)) };
}

const isFormula = (cell: CellContent) => typeof cell === 'object' && cell !== null;

function writeIn(operation: OperationOf<'write'>, signs: FormulaSigns): SentWrite {
  const start = parseArea(operation.at)?.row ?? 1;
  const { cells, fills = [] } = operation;
  const isRepeated = (row: number, column: number) =>
    fills.some((each) => each.row === row && column >= each.column && column < each.column + each.columns);
  const sent = (cell: CellContent, row: number, column: number): SentContent => {
    if (typeof cell !== 'object' || cell === null) return cell;
    const formula = inSigns(cell.formula, signs);
    if (!isRepeated(row, column)) return { formula };
    return { pieces: [...relativeRows(formula, start + row, signs)] };
  };
  return {
    ...operation,
    cells: cells.map((line, row) => line.map((cell, column) => sent(cell, row, column))),
  };
}
