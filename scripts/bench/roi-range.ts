import { call } from '../../core/function-kit/calling/call.ts';
import { roiRange } from '../../core/functions/uncertainty/roi-range.ts';
import { counted, type Measured, medianTimes } from './measured.ts';

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
  return counted('ROI_RANGE from the sources: one call', time / calls, 'ms', 0.2);
}
