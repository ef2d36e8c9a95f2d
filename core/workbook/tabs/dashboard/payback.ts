import { areNumbers, isNotNegative } from '../../conditions.ts';

interface Terms {
  readonly upfront: string;
  /** Of a week. */
  readonly value: string;
  readonly cost: string;
  /** In weeks. */
  readonly ramp: string;
}

/** PAYBACK_WEEKS in one formula: value climbs over the ramp, then stays; #N/A where it never covers cost. */
export function paybackWeeks({ upfront, value, cost, ramp }: Terms): string {
  const afterRamp = `(${upfront}+${value}*${ramp}/2)/(${value}-${cost})`;
  const inRamp = `(${ramp}/${value})*(${cost}+SQRT(${cost}^2+2*${upfront}*${value}/${ramp}))`;
  return `
    IF(AND(${areNumbers(upfront, value, cost)}, ${isNotNegative(ramp)}),
      IF(AND(${upfront}=0, OR(${ramp}=0, ${cost}=0), ${value}>=${cost}), 0,
      IF(${value}<=${cost}, NA(),
      IF(${afterRamp}>=${ramp}, ${afterRamp}, ${inRamp}))),
      NA())`;
}
