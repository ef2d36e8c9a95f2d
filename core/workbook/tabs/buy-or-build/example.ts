export interface ExampleWay {
  readonly upfront: number;
  readonly monthly: number;
  readonly growth: number | null;
  /** Freedom from lock-in, control, integration, in-house skill, partner; 5 is best. */
  readonly scores: readonly [number, number, number, number, number];
}

export interface ExampleBlock {
  readonly workflow: string;
  readonly months: number;
  /** Days after the start. */
  readonly review: number;
  /** Service, custom, hybrid. */
  readonly ways: readonly [ExampleWay, ExampleWay, ExampleWay];
}

/** The service of the first is what Costs plans: 5,010 in 12 months. */
export const exampleBlocks: readonly ExampleBlock[] = [
  {
    workflow: 'Proposals',
    months: 12,
    review: 91,
    ways: [
      { upfront: 2250, monthly: 230, growth: null, scores: [3, 3, 4, 4, 4] },
      { upfront: 6000, monthly: 60, growth: null, scores: [5, 5, 3, 2, 3] },
      { upfront: 3600, monthly: 150, growth: null, scores: [4, 4, 3, 3, 3] },
    ],
  },
  {
    workflow: 'Invoice matching',
    months: 36,
    review: 98,
    ways: [
      { upfront: 1500, monthly: 520, growth: 0.02, scores: [2, 2, 4, 4, 4] },
      { upfront: 16000, monthly: 280, growth: 0.01, scores: [5, 5, 4, 2, 4] },
      { upfront: 7000, monthly: 430, growth: 0.01, scores: [3, 4, 3, 3, 4] },
    ],
  },
];
