import { type Cell, Day } from '../cells/cell.ts';
import { calendarDayOf } from '../cells/serial.ts';
import type { Example } from './declaration.ts';

/** A documented example as a person would type it: "=AI_ROI(81300, 5010, 0.5)". */
export function exampleCall(name: string, example: Example | undefined): string {
  return `=${name}(${(example?.arguments ?? []).map(asTyped).join(', ')})`;
}

/** A cell as it is typed into a formula; a table as an array constant. */
export function asTyped(argument: Cell | Cell[][]): string {
  if (Array.isArray(argument)) return `{${argument.map((row) => row.map(asTyped).join(',')).join(';')}}`;
  if (argument instanceof Day) {
    const { year, month, day } = calendarDayOf(argument.serial);
    return `DATE(${year},${month},${day})`;
  }
  if (typeof argument === 'string') return `"${argument.replaceAll('"', '""')}"`;
  if (typeof argument === 'boolean') return argument ? 'TRUE' : 'FALSE';
  return typeof argument === 'number' ? String(argument) : '';
}
