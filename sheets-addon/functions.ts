import { type Cell, CellError, Day, isErrorCode } from '../core/cells/cell.ts';
import { call, type OutcomeCell } from '../core/function-kit/calling/call.ts';
import type { RunnableFunction } from '../core/function-kit/define.ts';
import { tableForHost } from '../core/function-kit/for-host.ts';
import { catalogue } from '../core/functions/catalogue.ts';
import { dateFromDay, dayFromDate } from './dates.ts';

type SheetResult = number | string | Date;

/** By name, once the first one is asked for. */
let functions: Map<string, RunnableFunction> | undefined;

/** Whether the arguments of this call held a date: only then may its result be one. */
let hasDates = false;

/**
 * Calls a function for a cell of Google Sheets. A failure is thrown, since Sheets has no error to choose: the cell shows
 * #ERROR! with the message. Inside a spill, which cannot hold an error, the message itself stands in the cell.
 */
export function run(name: string, given: ArrayLike<unknown>): SheetResult | SheetResult[][] {
  functions ??= new Map(catalogue.map((each) => [each.name, each]));
  const definition = functions.get(name);
  if (!definition) throw new Error(`unknown function ${name}`);
  hasDates = false;
  const outcome = call(definition, given, fromSheet);
  if (outcome instanceof CellError) throw new Error(outcome.message);
  return Array.isArray(outcome) ? tableForHost<SheetResult>(outcome, toSheet) : toSheet(outcome);
}

/** A blank is "", or null or undefined where an argument was skipped; error cells of a range arrive as their texts. */
function fromSheet(cell: unknown, input: string): Cell {
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell === 'string') return isErrorText(cell) ? errorFrom(cell, input) : cell;
  // Another realm's Date is no instance of this one's.
  if (Object.prototype.toString.call(cell) === '[object Date]') {
    hasDates = true;
    return new Day(dayFromDate(cell as Date));
  }
  return new CellError('#VALUE!', `${input} holds something that is no cell value`);
}

function toSheet(cell: OutcomeCell): SheetResult {
  if (cell instanceof CellError) return cell.message;
  if (cell instanceof Day) return hasDates ? dateFromDay(cell.serial) : cell.serial;
  return cell;
}

function isErrorText(text: string): boolean {
  return text === '#ERROR!' || isErrorCode(text);
}

function errorFrom(text: string, input: string): CellError {
  return new CellError(isErrorCode(text) ? text : '#VALUE!', `${input} is an error: ${text}`);
}

/** What a cell's formula gave for its first argument: for the check of an installation, which no list of functions offers. */
export function describe(given: ArrayLike<unknown>): string {
  const table = Array.isArray(given[0]);
  const first: unknown = table ? (given[0] as unknown[][])[0]?.[0] : given[0];
  return `${table ? 'rows of ' : ''}${kindOf(first)}`;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === '') return 'empty text';
  if (Object.prototype.toString.call(value) !== '[object Date]') return `${typeof value} ${value}`;
  const date = value as Date;
  return `Date ${date.getMonth() + 1}/${date.getDate()} ${date.getHours()}:${date.getMinutes()}`;
}
