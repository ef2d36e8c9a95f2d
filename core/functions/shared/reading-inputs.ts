import { flag } from '../../function-kit/inputs/flag.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { flows, sample } from '../../function-kit/inputs/ranges.ts';

/** Inputs of the functions that read a range of readings, and what all of them have to say. */

export const baselineSeries = sample({
  description: 'Readings from before the AI, one a cell.',
  unit: "the metric's own",
});

export const currentSeries = sample({ description: 'Readings with the AI.', unit: "the metric's own" });

export const roiSeries = flows({
  description: 'ROI of each period, the oldest first.',
  unit: 'ratio',
  item: 'period',
});

export const higherIsBetter = withDefault(
  true,
  flag({ description: 'FALSE where less is better: handling time, error rate, cost.' }),
);

/** Of every function over a range whose cells may be blank. */
export const blanksNote =
  'Excel on the desktop may hand over blank cells of a range r as 0: there, give IF(r="","",r) instead of r.';

/** Of the functions that count blanks, which such a 0 spoils. */
export const twinFirstNote =
  'Excel on the desktop may hand over blank cells as 0: there, use the native twin, which sees them.';
