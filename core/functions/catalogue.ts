import { aiRoi } from './ai-roi.ts';
import { aiTco } from './ai-tco.ts';
import type { DefinedFunction } from './define.ts';
import { kpiChange } from './kpi-change.ts';
import { paybackWeeks } from './payback-weeks.ts';
import { timeSavedValue } from './time-saved-value.ts';

/** Every function of the add-in, by chapter. */
export const catalogue: readonly DefinedFunction[] = [aiRoi, paybackWeeks, aiTco, timeSavedValue, kpiChange];
