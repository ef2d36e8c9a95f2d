import { type Cell, CellError, Day, type Given, isErrorCode } from '../core/cells/cell.ts';
import { call, type OutcomeCell } from '../core/functions/call.ts';
import { catalogue } from '../core/functions/catalogue.ts';
import type { RunnableFunction } from '../core/functions/define.ts';
import { dateFromDay, dayFromDate } from './dates.ts';

type SheetResult = number | string | Date;

const functions: readonly RunnableFunction[] = catalogue;

/**
 * Calls a function for a cell of Google Sheets. A failure is thrown, since Sheets has no error to choose: the cell shows
 * #ERROR! with the message. Inside a spill, which cannot hold an error, the message itself stands in the cell.
 */
export function run(name: string, given: ArrayLike<unknown>): SheetResult | SheetResult[][] {
  const definition = functions.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`unknown function ${name}`);
  let hasDates = false;
  const cells = Array.from(given, (argument, index) => {
    const input = definition.inputs[index]?.[0] ?? `argument ${index + 1}`;
    return fromSheet(argument, input);
  });
  const outcome = call(definition, cells);
  if (outcome instanceof CellError) throw new Error(outcome.message);
  return Array.isArray(outcome) ? outcome.map((row) => row.map(toSheet)) : toSheet(outcome);

  function fromSheet(argument: unknown, input: string): Given {
    if (!Array.isArray(argument)) return cellFromSheet(argument, input);
    return argument.map((row: unknown[]) => row.map((cell) => cellFromSheet(cell, input)));
  }

  function cellFromSheet(cell: unknown, input: string): Cell {
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
}

/** Error cells of a range arrive as their texts. */
function isErrorText(text: string): boolean {
  return text === '#ERROR!' || isErrorCode(text);
}

function errorFrom(text: string, input: string): CellError {
  return new CellError(isErrorCode(text) ? text : '#VALUE!', `${input} is an error: ${text}`);
}
