import { isNumber } from '../../model/conditions.ts';

/** The result where the condition holds, else #N/A. */
export const when = (condition: string, result: string): string => `IF(${condition}, ${result}, NA())`;
/** The cell where it holds a number. */
export const numberIn = (cell: string): string => when(isNumber(cell), cell);
