import { type Cell, Day } from '../cells/cell.ts';
import { calendarDayOf } from '../cells/serial.ts';
import type { Example } from './declaration.ts';
import type { DefinedFunction } from './define.ts';

type Called = Pick<DefinedFunction, 'name' | 'inputs'>;

/**
 * A documented example as a person would type it: "=AI_ROI(81300, 5010, 0.5)". null where it needs cells: an array
 * constant has no place for a blank, nor has an argument that must be there.
 * @param prefix what stands before the names of functions where an add-in is built for a company of its own.
 */
export function exampleCall({ name, inputs }: Called, example: Example, prefix = ''): string | null {
  const texts = example.arguments.map((argument, index) => {
    const mayBeLeftOut = inputs[index]?.[1].isOptional ?? false;
    if (argument === null && !mayBeLeftOut) return null;
    const isTable = Array.isArray(argument);
    return isTable && argument.some((row) => row.includes(null)) ? null : asTyped(argument);
  });
  return texts.includes(null) ? null : `=${prefix}${name}(${texts.join(', ')})`;
}

/** The first example that can be typed as it stands; every function has one. */
export function typedExample(
  definition: Called & Pick<DefinedFunction, 'examples'>,
  prefix = '',
): { call: string; example: Example } {
  for (const example of definition.examples) {
    const call = exampleCall(definition, example, prefix);
    if (call !== null) return { call, example };
  }
  throw new Error(`${definition.name} has no example that can be typed into a cell`);
}

/** A cell as it is typed into a formula; a table as an array constant, which holds days as their serials. */
export function asTyped(argument: Cell | Cell[][]): string {
  if (Array.isArray(argument)) return `{${argument.map((row) => row.map(asConstant).join(',')).join(';')}}`;
  if (argument instanceof Day) {
    const { year, month, day } = calendarDayOf(argument.serial);
    return `DATE(${year},${month},${day})`;
  }
  if (typeof argument === 'string') return `"${argument.replace(/"/g, '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return typeof argument === 'number' ? String(argument) : '';
}

const asConstant = (cell: Cell) => asTyped(cell instanceof Day ? cell.serial : cell);
