import { inputs } from './input-table.ts';
import type { InputKey } from './inputs.ts';
import { workings } from './workings.ts';

/** Cells that other tabs read. */
export const assumptionsAt = {
  weeksInYear: workings.cell('weeksInYear'),
  monthsInYear: workings.cell('monthsInYear'),
  daysInWeek: workings.cell('daysInWeek'),
  mostMonths: workings.cell('mostMonths'),
  /** AIR_Months where it is a whole number from 1 to 60, else blank. */
  horizon: workings.cell('horizon'),
  /** The same in calendar weeks. */
  horizonWeeks: workings.cell('horizonWeeks'),
  /** Share of the full value that is left with the ramp: RAMPED_VALUE(1, W, R) / W. */
  rampShare: workings.cell('rampShare'),
  missing: workings.cell('missing'),
  firstMissing: workings.cell('firstMissing'),
  status: (key: InputKey) => inputs.at('status', key),
  label: (key: InputKey) => inputs.at('what', key),
};
