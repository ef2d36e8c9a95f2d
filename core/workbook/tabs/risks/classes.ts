/** What may go wrong; each has its own limits. */
export const incidentClasses = ['Wrong output', 'Policy violation', 'Compliance', 'Customer-facing'] as const;

export const severityRule = {
  rule: { allow: 'number', from: 1, to: 5 },
  message: 'Type a severity from 1 to 5; 5 is the worst.',
} as const;
