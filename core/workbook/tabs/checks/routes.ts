import { namedRows, rowsFrom } from '../../declare/rows.ts';
import type { NumberFormatName } from '../../model/look.ts';
import { words } from '../../model/page.ts';
import type { Content, TabId } from '../../model/tab.ts';
import { onColumn, placeColumn, stateColumn, whatColumn, widths } from './columns.ts';
import { agrees, differsBy, noFigure, states } from './words.ts';

/** A figure, and the same by another way. */
export interface Route {
  readonly what: string;
  readonly format: NumberFormatName;
  /** In the notation of formulas; each a number, or words. */
  readonly figure: string;
  readonly again: string;
  /** How it was found again. */
  readonly why: string | { readonly formula: string };
  /** Whether they agree, where that is not that they are the same. */
  readonly isSame?: string;
  readonly needs?: readonly TabId[];
}

/** Stands where the other way leads to an error. */
const notFound = 'no figure';
const difference = '([@figure]-[@again])';
// To the millionth: sums of money in another order leave a little.
const isEqual = `ROUND(${difference}/MAX(1,ABS([@figure])),6)=0`;
const stateOf = (isSame: string) => `
  IF(ISNUMBER([@figure]),
    IF(ISNUMBER([@again]),
      IF(${isSame}, ${words(agrees)}, ${words(differsBy)}&FIXED(ABS${difference},2)),
      IF([@again]=${words(notFound)}, ${words(`${differsBy}${notFound}`)}, ${words(states.notKnown)})),
    IF([@figure]=${words(noFigure)}, ${words(states.notHere)}, ${words(states.notKnown)}))`;
const rowOf = ({ what, format, figure, again, why, isSame, needs = [] }: Route) => {
  const without = Object.fromEntries(needs.map((tab) => [tab, noFigure]));
  return {
    what,
    ...(isSame && { state: { formula: stateOf(isSame) } }),
    figure: { format, formula: `IF(ISNUMBER(${figure}), ${figure}, "${states.notKnown}")`, without },
    again: {
      format,
      formula: `IF(ISNUMBER([@figure]), IFERROR(${again}, "${notFound}"), "${states.notKnown}")`,
      without,
    },
    why,
  };
};

/** A table of figures that must agree. */
export const routeTable = (
  at: string,
  headers: { readonly figure: Content; readonly again: Content },
  routes: Readonly<Record<string, Route>>,
) =>
  namedRows(
    at,
    'figure',
    {
      what: whatColumn,
      state: stateColumn(stateOf(isEqual)),
      figure: { label: headers.figure, width: widths.figure, style: 'fromOtherTab', header: 'headerRight' },
      again: { label: headers.again, width: widths.first, style: 'status', header: 'headerCenter' },
      why: { label: 'How', width: widths.why, style: 'label' },
      on: onColumn,
      place: placeColumn(
        `AND(ISNUMBER([@figure]), [@state]<>${words(agrees)}, [@state]<>${words(states.notKnown)})`,
      ),
    },
    rowsFrom(routes, rowOf),
  );
