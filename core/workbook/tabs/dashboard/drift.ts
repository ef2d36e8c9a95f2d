import { driftNeeds, roiDriftFormula } from '../../../methods/roi-drift.ts';
import { costsAnything } from '../tracking/running.ts';

/*
 * What the last six blocks of weeks say, the latest against those before. {return1} is the return of the oldest of them,
 * {return6} that of the latest.
 */

const returnOf = (ago: number) => `{return${driftNeeds.periods - ago}}`;

export const drift = roiDriftFormula({
  count: `COUNT(${returnOf(5)}:${returnOf(0)})`,
  ago: returnOf,
  meanOfThree: (ago) => `AVERAGE(${returnOf(ago + 2)}:${returnOf(ago)})`,
  tolerance: '{tolerance}',
});

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
