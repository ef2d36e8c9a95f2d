import type { Content } from './model.ts';
import { type BookOptions, exampleStartDate } from './options.ts';
import type { InputKey } from './tabs/assumptions/inputs.ts';

/** The worked example: a consulting firm that lets AI draft its proposals. Every figure of it stands here. */
export const exampleWorkflow = 'Proposals';
const daysTracked = 17 * 7; // the example is read after 17 weeks

/** The day on which the example starts. */
export const startOf = ({ startDate }: BookOptions) => startDate ?? exampleStartDate;

interface ExampleAssumptions {
  readonly contents: Partial<Record<InputKey, Content>>;
  readonly sources: Partial<Record<InputKey, string>>;
  readonly who: string;
  readonly when: number;
}

export const exampleAssumptions = (options: BookOptions): ExampleAssumptions => ({
  contents: {
    hourlyRate: 75,
    redirected: 1,
    attribution: 1, // the published example does not discount revenue
    asOf: startOf(options) + daysTracked,
    tasksPerYear: 1200,
    benchmarkKind: 'assisted',
  },
  sources: {
    hourlyRate: 'Payroll, loaded rate',
    weeks: 'Leave calendar',
    confidence: 'Agreed in the kick-off',
    redirected: 'Team leads',
    attribution: 'Sales lead',
    discountRate: 'Finance',
    tasksPerYear: 'Project list of last year',
  },
  who: 'Operations lead',
  when: startOf(options),
});

export interface ExampleCost {
  readonly category: string;
  readonly what: string;
  readonly quantity: number;
  readonly price: number | null; // null leaves the proposal
}

/** In the order of the lines that stand ready on Costs. */
export const exampleCosts: readonly ExampleCost[] = [
  { category: 'Tools', what: 'Writing assistant', quantity: 1, price: 80 },
  { category: 'Setup', what: 'Templates and prompts', quantity: 20, price: null },
  { category: 'Training', what: 'Two sessions for the team', quantity: 10, price: null },
  { category: 'Upkeep', what: 'Prompts and templates kept current', quantity: 2, price: null },
];

export interface ExampleValue {
  readonly what: string;
  readonly kind: string;
  readonly quantity: number;
  readonly hoursEach: number;
  readonly rate: number | null; // null leaves the proposal
  readonly periods: number | null;
  readonly comes: string;
  readonly evidence: string;
  readonly cash: string;
}

export const exampleValues: readonly ExampleValue[] = [
  {
    what: 'Hours saved a week on proposals',
    kind: 'Time saved',
    quantity: 8,
    hoursEach: 1,
    rate: null,
    periods: null,
    comes: 'Every year',
    evidence: 'Sampled',
    cash: 'Capacity',
  },
  {
    what: 'More projects won a quarter',
    kind: 'Revenue uplift',
    quantity: 2,
    hoursEach: 1,
    rate: 3000,
    periods: 4,
    comes: 'Every year',
    evidence: 'Estimated',
    cash: 'Cash',
  },
  {
    what: 'Fewer revisions a month',
    kind: 'Rework and errors avoided',
    quantity: 5,
    hoursEach: 3,
    rate: null,
    periods: 12,
    comes: 'Every year',
    evidence: 'Measured',
    cash: 'Capacity',
  },
  {
    what: 'Contractor not needed',
    kind: 'Capacity',
    quantity: 1,
    hoursEach: 1,
    rate: 15000,
    periods: 1,
    comes: 'Every year',
    evidence: 'Estimated',
    cash: 'Cash',
  },
];

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
