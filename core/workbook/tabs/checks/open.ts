import { odd } from './odd.ts';
import { secondRoute } from './second-route.ts';

/* Which checks are open: ranges across all tables of the tab, of which the upper are the more serious. */

const across = (column: 'what' | 'state' | 'first' | 'on' | 'place') =>
  `$${odd.letter(column)}$${secondRoute.firstRow}:$${odd.letter(column)}$${odd.nextRow - 1}`;

export const openStates = across('state');
/** The names under which formulas know them. */
export const openCells = {
  allWhat: across('what'),
  allStates: openStates,
  allFirst: across('first'),
  allOn: across('on'),
  allPlaces: across('place'),
} as const;
