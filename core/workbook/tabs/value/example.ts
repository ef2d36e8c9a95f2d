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
