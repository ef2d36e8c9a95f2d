import { costsAnything } from '../tracking/running.ts';

/*
 * What the last six blocks of weeks say, the latest against those before. {return1} is the return of the oldest of them,
 * {return6} that of the latest.
 */

const latest = 'AVERAGE({return4}:{return6})';
const earlier = 'AVERAGE({return1}:{return3})';
const slack = `{tolerance}*ABS(${earlier})`;

/** ROI_DRIFT: three falls (rises) in a row, or the mean of three against the three before. */
export const drift = `
  IF(COUNT({return1}:{return6})<6, "Too early",
  IF(OR(AND({return6}<{return5}, {return5}<{return4}, {return4}<{return3}),
    ROUND(${earlier}-${latest}-${slack},9)>0), "Falling",
  IF(OR(AND({return6}>{return5}, {return5}>{return4}, {return4}>{return3}),
    ROUND(${latest}-${earlier}-${slack},9)>0), "Rising",
  "Steady")))`;

type Sum = 'value' | 'cost';
/** By week: the last block may have fewer than the others. */
const weekOf = (sum: Sum, first: number, last: number) =>
  `(SUM({${sum}${first}}:{${sum}${last}})/SUM({weeks${first}}:{weeks${last}}))`;

export function growthOf(sum: Sum): string {
  const [before, since] = [weekOf(sum, 1, 3), weekOf(sum, 4, 6)];
  return `
    IF(COUNT({${sum}1}:{${sum}6})=6,
      IF(${costsAnything(before)}, (${since}-${before})/${before}, ""),
      "")`;
}
