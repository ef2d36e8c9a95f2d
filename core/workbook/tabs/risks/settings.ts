import { list } from '../../declare/list.ts';
import { firstIncomplete } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
/** Single figures that the formulas use, each with its label. */
export const riskSettings = list(
  workingsRows.risks + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    days: { ...working, label: 'Four weeks in days', figure: 28 },
    incomplete: { ...working, label: 'Lines to complete', formula: 'COUNTIF([state], -1)' },
    below: { ...working, label: 'Cells typed below the last row that counts', formula: '{typedBelow}' },
    problem: {
      ...working,
      label: 'The first of them',
      style: 'workingsText',
      formula: `
      IF({below}>0, "complete: Risks has rows below those that count: add rows",
      IF({incomplete}>0, ${firstIncomplete('Risks', '[state]', '[missing]')}, ""))`,
    },
    earliest: { ...working, label: 'First day with a year before it', figure: 427 },
    worst: { ...working, label: 'Worst severity', figure: 5 },
  },
);
