import type { Answer } from '../core/sheet-port/answers.ts';
import type { CellContent, Operation } from '../core/sheet-port/operations.ts';

type Change = (formula: string) => string;

/** The operation with each formula that the spreadsheet reads in its own signs changed. Names point to cells alone. */
export function withFormulas(operation: Operation, change: Change): Operation {
  if (operation.do === 'highlight') return { ...operation, formula: change(operation.formula) };
  if (operation.do !== 'write') return operation;
  return { ...operation, cells: operation.cells.map((row) => row.map((cell) => contentWith(cell, change))) };
}

export function holdsFormula(operation: Operation): boolean {
  if (operation.do !== 'write') return operation.do === 'highlight';
  return operation.cells.some((row) => row.some((cell) => typeof cell === 'object' && cell !== null));
}

/** The answer with each formula that was read changed. */
export function answerWithFormulas(answer: Answer, change: Change): Answer {
  if (answer?.is !== 'range') return answer;
  return { ...answer, formulas: answer.formulas.map((row) => row.map(change)) };
}

function contentWith(cell: CellContent, change: Change): CellContent {
  return typeof cell === 'object' && cell !== null ? { formula: change(cell.formula) } : cell;
}
