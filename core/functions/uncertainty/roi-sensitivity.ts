import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { fraction } from '../../function-kit/inputs/number.ts';
import { claimedValue, dividingCost } from '../shared/roi-inputs.ts';

export const roiSensitivity = define({
  name: 'ROI_SENSITIVITY',
  summary: 'What ROI becomes if value, or cost, is some share lower or higher.',
  keywords: ['sensitivity', 'what if', 'tornado', 'if costs rise', 'swing', 'stress test'],
  inputs: {
    value: claimedValue,
    cost: dividingCost,
    swing: withDefault(
      0.2,
      fraction({ description: 'The share by which each may be off.', isBelowMost: true, zero: 'refused' }),
    ),
  },
  result: {
    kind: 'ratio',
    description: 'two rows, value and cost; three columns: ROI at -swing, as given, at +swing',
  },
  compute: ({ value, cost, swing }) => {
    const shares = [1 - swing, 1, 1 + swing];
    return [
      shares.map((share) => (value * share - cost) / cost),
      shares.map((share) => (value - cost * share) / (cost * share)),
    ];
  },
  errors: ['#DIV/0! where cost is 0', '#NUM! where cost is below 0, or swing is 100% or more'],
  examples: [
    {
      arguments: [300, 100, 0.5],
      gives: [
        [0.5, 2, 3.5],
        [5, 2, 1],
      ],
    },
    { arguments: [300, 0], gives: { error: '#DIV/0!' } },
    { arguments: [300, 100, 1], gives: { error: '#NUM!' } },
    { arguments: [300, 100, 0], gives: { error: '#VALUE!' } },
  ],
  source: 'One-way sensitivity analysis, one input at a time.',
  notes: ['It takes single values and spills over two rows of three cells.'],
  twin: {
    formula: ({ value, cost, swing }) => {
      const base = `(${value}-${cost})/${cost}`;
      const atValue = (sign: string) => `(${value}*(1${sign}${swing})-${cost})/${cost}`;
      const atCost = (sign: string) => `(${value}-${cost}*(1${sign}${swing}))/(${cost}*(1${sign}${swing}))`;
      return [
        [atValue('-'), base, atValue('+')],
        [atCost('-'), base, atCost('+')],
      ];
    },
  },
});
