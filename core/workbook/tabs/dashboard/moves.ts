import { table } from '../../declare/table.ts';
import { formula, inPercent } from '../../model/page.ts';
import { beliefs } from './beliefs.ts';
import { swings } from './swings.ts';

/**
 * A figure of the input with that place, once all have a rank. VLOOKUP and not INDEX: it gives a value, where IronCalc
 * evaluates a reference again and again.
 */
const found = <Otherwise extends string = '""'>(column: 2 | 3 | 4, otherwise = '""' as Otherwise) =>
  `IF(COUNT({swings.rank})=COUNT({swings.place}),
    VLOOKUP({@swings.place}, {swingsByRank}, ${column}, FALSE()),
    ${otherwise})` as const;
const share = { width: 180, style: 'status', header: 'headerCenter', format: 'percent' } as const;

/** On the page: what moves the return most, the largest first. */
export const moves = table(`${beliefs.letter('belief')}${beliefs.nextRow + 2}`, swings.rows.length, {
  what: {
    label: 'If this changes',
    width: 170,
    style: 'label',
    header: 'headerPlain',
    first: found(2, '"not yet"'),
    formula: found(2),
  },
  lower: { label: formula(`${inPercent('N(AIR_Swing)')}&" lower"`), ...share, formula: found(3) },
  higher: { label: formula(`${inPercent('N(AIR_Swing)')}&" higher"`), ...share, formula: found(4) },
});
