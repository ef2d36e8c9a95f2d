import {
  type BookError,
  type BookTable,
  type BookValue,
  type CallArgument,
  isBookDate,
  isBookError,
} from '../book/values.ts';
import type { FunctionMetadata } from './functions-metadata.ts';

export interface Manners {
  /** Excel on the desktop hands blank cells over as 0, on the web as null. */
  desktopBlanks: boolean;
  /** Only where the metadata allow it do functions see errors; else the first one is the result. */
  errorsArrive: boolean;
}

/** The arguments as they cross the bridge, or the error that stands for the call without its being made. */
export function argumentsOnTheWire(
  given: CallArgument[],
  { parameters }: FunctionMetadata,
  manners: Manners,
): unknown[] | BookError {
  if (given.length > parameters.length) return { error: '#VALUE!' };
  const values: unknown[] = [];
  for (const [place, parameter] of parameters.entries()) {
    const argument = given[place] ?? { is: 'omitted' };
    if (argument.is === 'omitted') {
      if (!parameter.optional && place >= given.length) return { error: '#VALUE!' };
      values.push(null);
      continue;
    }
    const table: BookTable = argument.is === 'range' ? argument.values : [[argument.value]];
    const error = table.flat().find(isBookError);
    if (error && !manners.errorsArrive) return { error: error.error };
    const wire = table.map((row) => row.map((value) => onTheWire(value, manners)));
    // Excel would call a function of single values once for each cell of a range: not modelled.
    if (parameter.dimensionality === 'scalar' && argument.is === 'range') return { error: '#VALUE!' };
    values.push(parameter.dimensionality === 'matrix' ? wire : wire[0]?.[0]);
  }
  return values;
}

function onTheWire(value: BookValue, { desktopBlanks }: Manners): unknown {
  if (value === null) return desktopBlanks ? 0 : null;
  if (isBookError(value)) return { type: 'CustomFunctionError', code: value.error };
  return isBookDate(value) ? value.date : value;
}
