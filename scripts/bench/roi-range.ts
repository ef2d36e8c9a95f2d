import { call } from '../../core/functions/call.ts';
import { roiRange } from '../../core/functions/roi-range.ts';
import { type Measured, medianTimes } from './measured.ts';

const calls = 500;

/** The one function that looks at a distribution: all estimates differ, so that nothing is done once for all. */
export function roiRangeCalls(): Measured {
  const [time] = medianTimes(
    () => {
      for (let index = 0; index < calls; index++) {
        const likely = 40_000 + index;
        call(roiRange, [likely / 2, likely, likely * 1.4, 4000, 5010 + index, 9000]);
      }
    },
    () => {},
    9,
  );
  const one = time / calls;
  return {
    what: 'one ROI_RANGE',
    ours: one,
    theirs: null,
    unit: 'ms',
    ratio: one / 0.2,
    aim: { most: 1, words: '5,000 calls a second' },
  };
}
