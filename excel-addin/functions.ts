import { type Cell, CellError, Day, type Given, isErrorCode } from '../core/cells/cell.ts';
import { call, type OutcomeCell } from '../core/functions/call.ts';
import { catalogue } from '../core/functions/catalogue.ts';
import type { RunnableFunction } from '../core/functions/define.ts';

/** What Excel hands to a parameter that is declared as a matrix of any type; null where it was left out. */
type ExcelArgument = unknown[][] | null;
type ExcelResult = (number | string | CustomFunctions.Error)[][];

const functions: readonly RunnableFunction[] = catalogue;
for (const definition of functions) {
  CustomFunctions.associate(definition.name, (...given: unknown[]) => calculate(definition, given));
}

function calculate(definition: RunnableFunction, given: unknown[]): ExcelResult {
  // The invocation object comes last, always.
  const tables = definition.inputs.map(([name], index) => fromExcel(asMatrix(given[index]), name));
  const outcome = call(definition, tables);
  if (outcome instanceof CellError) throw toExcel(outcome);
  return Array.isArray(outcome) ? outcome.map((row) => row.map(toExcel)) : [[toExcel(outcome)]];
}

function asMatrix(argument: unknown): ExcelArgument {
  if (argument === null || argument === undefined) return null;
  return Array.isArray(argument) ? argument : [[argument]];
}

function fromExcel(matrix: ExcelArgument, name: string): Given {
  if (!matrix) return null;
  return matrix.map((row) => row.map((cell) => cellFromExcel(cell, name)));
}

function cellFromExcel(cell: unknown, name: string): Cell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (typeof cell === 'string') return cell === '' ? null : cell;
  if (cell === null || cell === undefined) return null;
  const code = typeof cell === 'object' && 'code' in cell ? String(cell.code) : '';
  return new CellError(isErrorCode(code) ? code : '#VALUE!', `${name} is an error: ${code || 'unknown'}`);
}

const codes = {
  '#VALUE!': 'invalidValue',
  '#DIV/0!': 'divisionByZero',
  '#NUM!': 'invalidNumber',
  '#N/A': 'notAvailable',
  '#REF!': 'invalidReference',
  '#NAME?': 'invalidName',
  '#NULL!': 'nullReference',
} as const;

function toExcel(cell: CellError): CustomFunctions.Error;
function toExcel(cell: OutcomeCell): number | string | CustomFunctions.Error;
function toExcel(cell: OutcomeCell): number | string | CustomFunctions.Error {
  if (cell instanceof Day) return cell.serial;
  if (!(cell instanceof CellError)) return cell;
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[cell.code]], cell.message);
}
