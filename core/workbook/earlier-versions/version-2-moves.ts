import type { TabId } from '../model.ts';
import type { Move } from './move.ts';

/** Version 2 knew seven tabs: the list of them on Start was five rows shorter, and Scorecard knew nothing of Buy or build. */
export const version2Moves: Partial<Record<TabId, readonly Move[]>> = {
  start: [{ from: 'B14:F80', down: 5, right: 0 }],
  scorecard: [{ from: 'S6:U25', down: 0, right: 1 }], // outcome, metric and date
};
