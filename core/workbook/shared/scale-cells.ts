import type { Scale } from '../../methods/scale.ts';

/** The scale of a tab's scores, among its settings. */
export const scaleCells: Scale = { lowest: '{lowest}', highest: '{highest}', best: '{best}' };
