import type { TabId } from '../model.ts';
import type { Move } from './move.ts';

/** Version 1 had no swings on Assumptions, and one table for all there is to say about a metric of Baseline. */
export const version1Moves: Partial<Record<TabId, readonly Move[]>> = {
  assumptions: [{ from: 'B21:I45', down: 2, right: 0 }],
  baseline: [
    { from: 'V5:CC32', down: 0, right: -5 }, // weekly readings and their phases
    { from: 'P8:P32', down: 29, right: -10 }, // before, typed
    { from: 'Q8:Q32', down: 29, right: -10 }, // weeks it covers
    { from: 'R8:R32', down: 29, right: -14 }, // where it comes from
    { from: 'S8:S32', down: 29, right: -14 }, // who measured
    { from: 'T8:T32', down: 29, right: -5 }, // note
    { from: 'D36:D39', down: 28, right: 0 }, // settings
    { from: 'D44:D48', down: 30, right: 0 }, // what the figures do not say
  ],
};
