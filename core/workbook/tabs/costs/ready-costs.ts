export const costKinds = ['Software', 'Labour', 'Other'] as const;
export const howOften = ['Once', 'Monthly', 'Yearly'] as const;

interface ReadyLine {
  readonly category: string;
  readonly what: string;
  readonly kind: (typeof costKinds)[number];
  readonly howOften: (typeof howOften)[number];
}

/** The lines that people forget stand ready; a line without a quantity counts nowhere. */
export const readyCosts: readonly ReadyLine[] = [
  { category: 'Tools', what: 'Seats of all tools of the workflow', kind: 'Software', howOften: 'Monthly' },
  { category: 'Setup', what: 'Hours to set it up', kind: 'Labour', howOften: 'Once' },
  { category: 'Training', what: 'Hours of training', kind: 'Labour', howOften: 'Once' },
  { category: 'Upkeep', what: 'Hours of upkeep', kind: 'Labour', howOften: 'Monthly' },
  { category: 'Review', what: 'Hours of review by people', kind: 'Labour', howOften: 'Monthly' },
  { category: 'Integration', what: 'Integration with other systems', kind: 'Other', howOften: 'Once' },
  { category: 'Data', what: 'Data clean-up', kind: 'Labour', howOften: 'Once' },
  { category: 'Infrastructure', what: 'Infrastructure and usage', kind: 'Software', howOften: 'Monthly' },
  { category: 'Vendor', what: 'Vendor support', kind: 'Other', howOften: 'Yearly' },
  { category: 'Exit', what: 'Leaving the vendor', kind: 'Other', howOften: 'Once' },
];
export const costCategories = [...new Set(readyCosts.map((line) => line.category)), 'Other'];
/** Until these hold a figure (0 is allowed) the Dashboard says that they are missing. */
export const neededCategories = ['Setup', 'Training', 'Upkeep'] as const;
