/** What a line of value may be worth; the Dashboard has a bar for each. */
export const valueKinds = [
  'Time saved',
  'Revenue uplift',
  'Rework and errors avoided',
  'Capacity',
  'Retention',
  'Outsourcing',
] as const;
export type ValueKind = (typeof valueKinds)[number];
export const comesChoices = ['Every year', 'Once'] as const;
export const standings = ['Claimed', 'Agreed', 'In budget'] as const;
