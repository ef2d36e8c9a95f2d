import type { Cell } from '../../core/cells/cell.ts';
import { aiRoi } from '../../core/functions/ai-roi.ts';
import { call } from '../../core/functions/call.ts';
import type { DefinedFunction } from '../../core/functions/define.ts';
import { timeSavedValue } from '../../core/functions/time-saved-value.ts';
import { type Measured, medianTimes } from './measured.ts';

const rows = 100_000;
const column = (make: (row: number) => Cell): Cell[][] =>
  Array.from({ length: rows }, (_, row) => [make(row)]);

/** One call over a column against a loop written by hand for that one function, checks included. */
export function arrayCall(): Measured[] {
  const values = column((row) => 1000 + row);
  const costs = column((row) => 1 + (row % 500));
  return [
    against(aiRoi, [values, costs, 0.5], () =>
      loop(values, costs, (value, cost) => (value * 0.5 - cost) / cost),
    ),
    against(timeSavedValue, [costs, values], () => loop(costs, values, (hours, rate) => hours * rate * 48)),
  ];
}

function against(definition: DefinedFunction, given: (Cell | Cell[][])[], byHand: () => unknown): Measured {
  let kept: unknown;
  const [ours, theirs] = medianTimes(
    () => {
      kept = call(definition, given);
    },
    () => {
      kept = byHand();
    },
  );
  if (!Array.isArray(kept)) throw new Error('the loop gave no column');
  const aim = { most: 1.5, words: 'within 1.5 times a hand-written loop' };
  return {
    what: `${definition.name} over ${rows} rows`,
    ours,
    theirs,
    unit: 'ms',
    ratio: ours / theirs,
    aim,
  };
}

function loop(
  left: Cell[][],
  right: Cell[][],
  compute: (left: number, right: number) => number,
): unknown[][] {
  const table: unknown[][] = [];
  for (let row = 0; row < left.length; row++) {
    const one = left[row]?.[0] ?? null;
    const other = right[row]?.[0] ?? null;
    if (one === null && other === null) table.push(['']);
    else if (typeof one !== 'number' || typeof other !== 'number') table.push(['a number is missing']);
    else if (other <= 0) table.push(['must be above 0']);
    else {
      const result = compute(one, other);
      table.push([Number.isFinite(result) ? result : 'too large']);
    }
  }
  return table;
}
