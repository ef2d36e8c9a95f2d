import { quoteSheet } from '../cells/address.ts';
import { replaceParts, tokensOf } from '../formula/calls.ts';

/** What reads where a formula stands, or cells that it tells of in words. */
const readingPlace = /^(_xlfn\.)?(INDIRECT|CELL|SHEET|SHEETS)$/i;
/** "[@Price]", "Costs[[#This Row],[Price]]", "[Price]": what another sheet has not. */
const tiedToTable = /@|#This Row|^\[/i;

/** What a formula reads on its own sheet. */
export interface Home {
  readonly sheet: string;
  /** Is this a name that the sheet alone knows? */
  readonly isOwnName: (name: string) => boolean;
  /** The cells for which a table's reference stands in the formula's cell; null where nobody can say. */
  readonly tableReference: (text: string) => string | null;
}

/**
 * The formula as it reads in the same cell of another sheet: its references name the sheet that they were on, those to tables
 * the cells. null where it reads something that only its own sheet has.
 */
export function movedFormula(formula: string, { sheet, isOwnName, tableReference }: Home): string | null {
  const parts: { from: number; to: number; by: string }[] = [];
  for (const { type, value, from, to } of tokensOf(formula)) {
    if (type === 'func' && readingPlace.test(value)) return null;
    if (type === 'structured') {
      const by = tableReference(value);
      if (by !== null) parts.push({ from, to, by });
      else if (tiedToTable.test(value)) return null;
    } else if (!value.includes('!') && (isReference(type) || (type === 'range_named' && isOwnName(value))))
      parts.push({ from, to, by: `${quoteSheet(sheet)}!${value}` });
  }
  return replaceParts(formula, parts);
}

const isReference = (type: string) => ['range', 'range_beam', 'range_ternary'].includes(type);
