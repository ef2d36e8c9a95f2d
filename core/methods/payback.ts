import { inOneLine } from './in-one-line.ts';

interface PaybackTerms {
  /** Paid once. */
  readonly upfront: string;
  /** Of a period in full use; the ramp counts in the same periods. */
  readonly value: string;
  readonly cost: string;
  readonly ramp: string;
}

/**
 * Periods until value so far covers cost so far, as finance/payback works them out; #N/A where it never does. Value
 * climbs evenly over the ramp, then stays. It is shorter where cost or ramp is '0'.
 *
 * Units: those of the ramp. Source: payback period with a linear ramp: V(t) = U + c t.
 */
export function paybackFormula({ upfront, value, cost, ramp }: PaybackTerms): string {
  const margin = cost === '0' ? value : `(${value}-${cost})`;
  if (ramp === '0')
    return inOneLine`
      IF(AND(${upfront}=0, ${value}>=${cost}), 0,
      IF(${value}>${cost}, ${upfront}/${margin}, NA()))`;
  const [costSoFar, square] = cost === '0' ? ['', ''] : [`${cost}+`, `${cost}^2+`];
  const afterRamp = `(${upfront}+${value}*${ramp}/2)/${margin}`;
  const withinRamp = `${ramp}/${value}*(${costSoFar}SQRT(${square}2*${upfront}*${value}/${ramp}))`;
  return inOneLine`
    IF(AND(${upfront}=0, ${value}>=${cost}, OR(${ramp}=0,${cost}=0)), 0,
    IF(${value}>${cost},
      IF(${afterRamp}>=${ramp}, ${afterRamp}, ${withinRamp}),
      NA()))`;
}

/** The day on which it has paid back. Days are whole; 6 decimals take rounding errors away. */
export const paybackDayFormula = (given: { start: string; weeks: string; daysInWeek: string }): string =>
  `INT(${given.start})+ROUNDUP(ROUND(${given.daysInWeek}*${given.weeks},6),0)`;
