import { define } from '../../function-kit/define.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { times } from '../../function-kit/twin/terms.ts';
import { claimedValue, confidence } from '../shared/roi-inputs.ts';

export const qualityAdjustedValue = define({
  name: 'QUALITY_ADJUSTED_VALUE',
  summary: 'What is left of the value after errors, violations and rework.',
  keywords: ['quality', 'incidents', 'hallucinations', 'complaints', 'violations', 'risk cost'],
  inputs: {
    value: claimedValue,
    incidents: number({ description: 'Errors, violations, complaints in the period.', unit: 'incidents' }),
    cost_per_incident: number({ description: 'What one costs to put right.', unit: 'money' }),
    confidence,
  },
  result: { kind: 'money', description: 'value x confidence - incidents x cost_per_incident' },
  compute: ({ value, incidents, cost_per_incident, confidence }) =>
    value * confidence - incidents * cost_per_incident,
  errors: ['#NUM! where incidents or cost_per_incident is below 0'],
  examples: [
    { arguments: [40650, 6, 500], gives: 37650 },
    { arguments: [81300, 6, 500, 0.5], gives: 37650 },
    { arguments: [1000, 6, 500], gives: -2000 },
    { arguments: [40650, -6, 500], gives: { error: '#NUM!' } },
    { arguments: [40650, 6, 500, 50], gives: { error: '#NUM!' } },
  ],
  source: 'Value net of failure cost, as quality accounting takes it.',
  twin: {
    formula: ({ value, incidents, cost_per_incident, confidence }) =>
      `${value}${times(confidence)}-${incidents}*${cost_per_incident}`,
  },
});
