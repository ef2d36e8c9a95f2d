import { type Replacement, tableOf, type WhyStays } from '../../actions/portable/call-cell.ts';
import type { Value } from '../../actions/sheet-now.ts';
import type { CellContent } from '../../sheet-port/operations.ts';
import { numberShown } from '../check/shown.ts';
import { formulaShown } from '../functions/formula-shown.ts';
import { texts } from '../texts/texts.ts';

/** What a cell shows. */
export const valueShown = (value: Value): string => {
  if (value === null) return texts().check.blank;
  return typeof value === 'number' ? numberShown(value) : String(value);
};

/** What would stand in a cell. */
export const contentShown = (content: CellContent): string =>
  typeof content === 'object' && content !== null ? formulaShown(content.formula) : valueShown(content);

/** What would stand in the first of its cells. */
export function becomesShown(becomes: Replacement): string {
  const content = tableOf(becomes)[0]?.[0];
  return content === undefined ? '' : contentShown(content);
}

/** How many cells stand in the place of one that spilled. */
export const cellsFilled = (becomes: Replacement): number => tableOf(becomes).flat().length;

export const whyShown = (why: WhyStays, called: string): string => texts().share.why[why](called);
