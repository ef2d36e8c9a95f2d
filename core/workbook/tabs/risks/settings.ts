import { list } from '../../declare/list.ts';
import { firstIncomplete } from '../../shared/line-table.ts';
import { criteria } from './criteria.ts';

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
const layout = {
  label: criteria.letter('classNo'),
  between: [],
  value: criteria.letter('mostUsed'),
  note: criteria.letter('highestUsed'),
};

/** Single figures that the formulas use, each with its label. */
export const riskSettings = list(criteria.spareRow + 3, layout, {
  days: { ...working, label: 'Four weeks in days', figure: 28 },
  incomplete: { ...working, label: 'Lines to complete', formula: 'COUNTIF([state], -1)' },
  problem: {
    ...working,
    label: 'The first of them',
    style: 'workingsText',
    formula: `IF({incomplete}>0, ${firstIncomplete('Risks', '[state]', '[missing]')}, "")`,
  },
  earliest: { ...working, label: 'First day with a year before it', figure: 427 },
  worst: { ...working, label: 'Worst severity', figure: 5 },
});
