import { inOneLine } from './in-one-line.ts';

/**
 * How many periods of full value a time brings whose value climbs evenly from 0 over the ramp: half of them within it,
 * as finance/ramp works them out. It is all of them where the ramp is '0'.
 *
 * Units: periods. Source: the area under a linear ramp.
 */
export const rampedPeriodsFormula = ({ periods, ramp }: { periods: string; ramp: string }): string =>
  ramp === '0'
    ? periods
    : inOneLine`
      IF(${periods}<${ramp},
        ${periods}^2/(2*${ramp}),
        ${periods}-${ramp}/2)`;
