import type { Term } from '../../function-kit/twin/term.ts';
import { plainText } from '../../function-kit/twin/terms.ts';
import { paybackFormula } from '../../methods/payback.ts';

/** The payback time as a formula. */
export const paybackTwin = (upfront: Term, value: Term, cost: Term, ramp: Term): string =>
  paybackFormula({
    upfront: plainText(upfront),
    value: plainText(value),
    cost: plainText(cost),
    ramp: plainText(ramp),
  });
