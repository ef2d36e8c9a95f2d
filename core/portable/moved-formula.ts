import { quoteSheet } from '../cells/address.ts';
import { replaceParts, tokensOf } from '../formula/calls.ts';

/** What reads where a formula stands, or cells that it tells of in words. */
const readingPlace = /^(_xlfn\.)?(INDIRECT|CELL|SHEET|SHEETS|OFFSET)$/i;
/** "[@Price]", "Costs[[#This Row],[Price]]": the row of a table, which another sheet has not. */
const thisRow = /@|#This Row/i;

/**
 * The formula as it reads in the same cell of another sheet: its references name the sheet that they were on. null where it
 * reads something that only its own sheet has.
 * @param isOwnName is this a name that the sheet alone knows?
 */
export function movedFormula(
  formula: string,
  sheet: string,
  isOwnName: (name: string) => boolean,
): string | null {
  const tokens = tokensOf(formula);
  const isTied = tokens.some(
    ({ type, value }) =>
      (type === 'func' && readingPlace.test(value)) || (type === 'structured' && thisRow.test(value)),
  );
  if (isTied) return null;
  const isHere = (type: string, value: string) =>
    !value.includes('!') &&
    (['range', 'range_beam', 'range_ternary'].includes(type) || (type === 'range_named' && isOwnName(value)));
  return replaceParts(
    formula,
    tokens.flatMap(({ type, value, from, to }) =>
      isHere(type, value) ? [{ from, to, by: `${quoteSheet(sheet)}!${value}` }] : [],
    ),
  );
}
