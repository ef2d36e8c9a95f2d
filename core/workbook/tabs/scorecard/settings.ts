import { list } from '../../declare/list.ts';
import { candidates } from './candidates.ts';
import { scoreRule } from './quadrants.ts';

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'quantity' } as const;
const layout = { label: 'B', between: [], value: 'D', note: 'E' } as const;

/** Figures that the formulas use, each with its label. */
export const settings = list(candidates.spareRow + 3, layout, {
  lowest: { ...working, label: 'Lowest score', figure: 1 },
  highest: { ...working, label: 'Highest score', figure: 5 },
  best: { ...working, label: 'Points of the best', figure: 100 },
  cut: {
    label: 'The cut: high is over',
    labelStyle: 'label',
    style: 'input',
    format: 'quantity',
    figure: 3,
    ...scoreRule,
  },
});
