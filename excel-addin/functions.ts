import { type Cell, CellError, Day, isErrorCode } from '../core/cells/cell.ts';
import { call, type OutcomeCell } from '../core/function-kit/calling/call.ts';
import type { RunnableFunction } from '../core/function-kit/define.ts';
import { tableForHost } from '../core/function-kit/for-host.ts';
import { catalogue } from '../core/functions/catalogue.ts';

type ExcelCell = number | string | CustomFunctions.Error;

const functions: readonly RunnableFunction[] = catalogue;
for (const definition of functions) {
  CustomFunctions.associate(definition.name, (...given: unknown[]) => calculate(definition, given));
}

/** Every argument is a matrix, null where it was left out; the invocation object comes last, always. */
function calculate(definition: RunnableFunction, given: unknown[]): ExcelCell[][] {
  const outcome = call(definition, given.slice(0, definition.inputs.length), fromExcel);
  if (outcome instanceof CellError) throw toExcel(outcome);
  return Array.isArray(outcome) ? tableForHost<ExcelCell>(outcome, toExcel) : [[toExcel(outcome)]];
}

function fromExcel(cell: unknown, name: string): Cell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return cell === '' ? null : cell;
  // Where functions.json is an older one that Excel has kept, the invocation object stands in for an optional argument
  // that came new (office-js issue 2777): it was left out.
  if (cell === null || cell === undefined || typeof cell !== 'object' || !('code' in cell)) return null;
  const code = String(cell.code);
  return new CellError(isErrorCode(code) ? code : '#VALUE!', `${name} is an error: ${code}`);
}

/** Excel lets no function give #REF! or #NAME? back: they become #VALUE!, whose message says which it was. */
const codes = {
  '#VALUE!': 'invalidValue',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#N/A': 'notAvailable',
  '#REF!': 'invalidValue',
  '#NAME?': 'invalidValue',
  '#NULL!': 'nullReference',
} as const;

function toExcel(cell: CellError): CustomFunctions.Error;
function toExcel(cell: OutcomeCell): ExcelCell;
function toExcel(cell: OutcomeCell): ExcelCell {
  if (cell instanceof Day) return cell.serial;
  if (!(cell instanceof CellError)) return cell;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[cell.code]], cell.message);
}
