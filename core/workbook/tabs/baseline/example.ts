import { exampleWeeks } from '../../example/weeks.ts';

export interface ExampleMetric {
  readonly metric: string;
  readonly unit: string;
  readonly direction: string;
  readonly target: number;
  readonly decides: boolean;
  readonly readings: readonly number[];
  readonly source: string;
  readonly who: string;
}

/** Six weekly readings before the start, oldest first. */
export const exampleMetrics: readonly ExampleMetric[] = [
  {
    metric: 'Handling time',
    unit: 'hours a proposal',
    direction: 'Lower is better',
    target: 4,
    decides: true,
    readings: [6.2, 5.8, 6.4, 6.0, 6.1, 5.9],
    source: 'Measured',
    who: 'Workflow owner',
  },
  {
    metric: 'Rework rate',
    unit: 'share of proposals',
    direction: 'Lower is better',
    target: 0.1,
    decides: false,
    readings: [0.22, 0.18, 0.2, 0.24, 0.19, 0.21],
    source: 'Reconstructed',
    who: 'Workflow owner',
  },
  {
    metric: 'Win rate',
    unit: 'share of proposals',
    direction: 'Higher is better',
    target: 0.35,
    decides: false,
    readings: [0.28, 0.3, 0.27, 0.31, 0.29, 0.3],
    source: 'Measured',
    who: 'Sales lead',
  },
];

/** Handling time by week since the start, of the metric that decides. */
export const exampleReadingsSince: readonly { readonly week: number; readonly reading: number }[] =
  exampleWeeks.flatMap(({ week, handling }) => (handling === null ? [] : [{ week, reading: handling }]));
