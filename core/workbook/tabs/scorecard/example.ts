export interface ExampleCandidate {
  readonly workflow: string;
  readonly problem: string;
  readonly owner: string;
  readonly volume: number;
  /** Impact, effort, risk, data readiness, time to value; 1 to 5. */
  readonly scores: readonly [number, number, number, number, number];
  readonly why: string;
  readonly outcome: string;
}

export const exampleCandidates: readonly ExampleCandidate[] = [
  {
    workflow: 'Proposals',
    problem: 'Six hours for each proposal',
    owner: 'Sales lead',
    volume: 1200,
    scores: [5, 2, 2, 4, 5],
    why: 'Templates exist already',
    outcome: 'Handling time under 4 h',
  },
  {
    workflow: 'Invoice matching',
    problem: 'Matched by hand, paid late',
    owner: 'Finance lead',
    volume: 4800,
    scores: [4, 3, 2, 4, 3],
    why: 'Invoices are all digital',
    outcome: 'Nine of ten without a person',
  },
  {
    workflow: 'Support replies',
    problem: 'First reply after two days',
    owner: 'Service lead',
    volume: 9000,
    scores: [4, 3, 4, 3, 4],
    why: 'Customers read the replies',
    outcome: 'First reply the same day',
  },
  {
    workflow: 'Meeting notes',
    problem: 'Decisions get lost',
    owner: 'Operations lead',
    volume: 2000,
    scores: [2, 1, 2, 3, 5],
    why: 'A tool is there',
    outcome: 'Notes within an hour',
  },
  {
    workflow: 'Demand forecast',
    problem: 'Stock too high or too low',
    owner: 'Supply lead',
    volume: 52,
    scores: [3, 5, 3, 2, 1],
    why: 'Three years of history have gaps',
    outcome: 'Error under 15%',
  },
];

/** The way of delivery chosen on Scorecard, in the order of the candidates. */
export const exampleDeliveries: readonly string[] = ['Service'];
