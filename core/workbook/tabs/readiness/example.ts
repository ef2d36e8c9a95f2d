export interface ExampleReadiness {
  readonly score: number;
  readonly owner?: string;
  /** Days after the start. */
  readonly due?: number;
  readonly note?: string;
}

/** In the order of the rows on Readiness: some to fix first. */
export const exampleReadiness: readonly ExampleReadiness[] = [
  // data
  { score: 4 },
  { score: 3, note: 'Two ways to write a client' },
  { score: 4 },
  { score: 3 },
  { score: 4 },
  { score: 2, owner: 'Operations lead', due: 25 },
  // workflow, technology, goals
  { score: 4, note: 'Checklist since 2024' },
  { score: 4 },
  { score: 3 },
  { score: 5 },
  // team
  { score: 4 },
  { score: 3 },
  { score: 4 },
  { score: 2, owner: 'Sales lead', due: 39, note: 'Half a day of practice' },
  { score: 3 },
  { score: 3 },
  { score: 1, owner: 'Operations lead', due: 53, note: 'All of it is with one person' },
  // vendor, budget
  { score: 3 },
  { score: 4 },
  // governance
  { score: 4 },
  { score: 4 },
  { score: 2, owner: 'IT lead', due: 18 },
  { score: 4 },
  { score: 3 },
  { score: 5 },
  { score: 5 },
  { score: 3 },
];
