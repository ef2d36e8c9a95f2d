import { inputs } from './input-table.ts';
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
  /** How each input stands, by its key. */
  status: Object.fromEntries(inputs.keys.map((key) => [key, inputs.at('status', key)])),
};
