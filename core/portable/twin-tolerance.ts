import { tokensOf } from '../formula/calls.ts';
import { ourFunction } from './our-function.ts';

/** How near a twin must come to what its call gave, relative to it: an internal rate of return is found by trying. */
export const twinTolerance = (formula: string): number =>
  tokensOf(formula).some(({ type, value }) => type === 'func' && ourFunction(value)?.name === 'AI_IRR')
    ? 1e-7
    : 1e-9;
