import { englishSigns, partsOf } from '../core/formula/signs.ts';

/** Letters alone, and more of them than a column or R1C1 has; TRUE and FALSE are values. */
const plainSheet = /^'(?!(?:TRUE|FALSE)'$)([A-Z]{4,})'$/i;

/**
 * A formula as Excel and LibreOffice write it, without the quotes around sheets' names that need none. Where a cell's
 * formula reads as LibreOffice itself would write the one above it a row further down, it copies that one; all others
 * it compiles, which takes long.
 */
export function withoutNeedlessQuotes(formula: string): string {
  const parts = partsOf(formula, englishSigns).map(({ text }) => text);
  return parts
    .map((part, index) => {
      const isSheet = parts[index + 1] === '!' && parts[index - 1] !== ':'; // A1:Costs!B2 would be sheets A1 to Costs
      return (isSheet && plainSheet.exec(part)?.[1]) || part;
    })
    .join('');
}
