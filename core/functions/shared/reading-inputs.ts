import { flag } from '../../function-kit/inputs/flag.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { flows, sample } from '../../function-kit/inputs/ranges.ts';

/** Readings of a figure, one a cell. */

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
