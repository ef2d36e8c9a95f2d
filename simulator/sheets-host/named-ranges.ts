import { quoteSheet } from '../../core/cells/address.ts';
import type { BookName } from '../book/book.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { modelled } from './strict.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The sheet that it pointed to was deleted. */
export const isBroken = ({ formula }: Pick<BookName, 'formula'>): boolean => formula.includes('#REF!');

/** The names of the spreadsheet, and those that came with copies of a sheet. */
export function namedRanges(
  context: ScriptContext,
  rangeFor: (reference: string) => Range | null,
): NamedRange[] {
  const { book, behaviour } = context;
  return book.names().flatMap((defined) => {
    if (!defined.visible || (isBroken(defined) && behaviour.brokenName === 'not listed')) return [];
    const sheet = defined.scope === null ? '' : (book.sheets()[defined.scope]?.name ?? '');
    const shown = sheet === '' ? defined.name : `${quoteSheet(sheet)}!${defined.name}`;
    const range = isBroken(defined) ? null : rangeFor(defined.formula);
    return [
      modelled<NamedRange>()('NamedRange', {
        getName: () => shown,
        getRange: () => {
          if (range) return range;
          if (behaviour.brokenName === 'named #REF!') return noRange();
          throw new Error('The range of this named range cannot be had.');
        },
        remove: () => {
          demandWrite(context, 'NamedRange.remove');
          book.deleteName(defined.name, defined.scope);
        },
      }),
    ];
  });
}

const noRange = () => modelled<Range>()('Range', { getA1Notation: () => '#REF!' });
