import type { Term } from '../../function-kit/twin/term.ts';
import { minus, plus } from '../../function-kit/twin/terms.ts';

/** The payback time in one formula: U upfront, v value, c running cost, R ramp, as in finance/payback. */
export function paybackTwin(U: Term, v: Term, c: Term, R: Term): string {
  const isRamped = R.constant !== 0;
  const margin = c.constant === 0 ? `${v}` : `(${v}${minus(c)})`;
  const isFree = isRamped ? `AND(${U}=0,${v}>=${c},OR(${R}=0,${c}=0))` : `AND(${U}=0,${v}>=${c})`;
  if (!isRamped) return `IF(${isFree},0,IF(${v}>${c},${U}/${margin},NA()))`;
  const afterRamp = `(${U}+${v}*${R}/2)/${margin}`;
  const square = c.constant === 0 ? '' : `${c}^2+`;
  const withinRamp = `${R}/${v}*(${c.constant === 0 ? '' : plusless(c)}SQRT(${square}2*${U}*${v}/${R}))`;
  return `IF(${isFree},0,IF(${v}>${c},IF(${afterRamp}>=${R},${afterRamp},${withinRamp}),NA()))`;
}

function plusless(term: Term): string {
  return `${plus(term).slice(1)}+`;
}
