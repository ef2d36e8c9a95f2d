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
