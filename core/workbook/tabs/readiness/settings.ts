import { readinessNeeds } from '../../../methods/readiness.ts';
import { list } from '../../declare/list.ts';
import { workingsRows } from '../../shared/workings-places.ts';

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'quantity' } as const;

/** On Workings: figures that the formulas use, each with its label. */
export const readinessSettings = list(
  workingsRows.readiness + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    fixUnder: {
      label: 'To fix: scores under',
      labelStyle: 'label',
      style: 'input',
      format: 'quantity',
      figure: 3,
      rule: { allow: 'number', from: 1, to: 5 },
      message: 'Type a score from 1 to 5; every score under it is on the list.',
    },
    lowest: { ...working, label: 'Lowest score', figure: 1 },
    highest: { ...working, label: 'Highest score', figure: 5 },
    best: { ...working, label: 'Points of the best', figure: 100 },
    waitUnder: { ...working, label: 'Wait, where the mean is under', figure: readinessNeeds.mean },
    waitFrom: {
      ...working,
      label: 'Wait, from this many of the lowest score on',
      figure: readinessNeeds.worst,
    },
    fixFrom: {
      ...working,
      label: 'Fix first, where a score is this or lower',
      figure: readinessNeeds.fixFrom,
    },
    asked: { ...working, label: 'Questions', formula: 'SUMPRODUCT(([question]<>"")*1)' },
    scored: { ...working, label: 'Of them scored', formula: 'COUNT([used])' },
    below: { ...working, label: 'Cells typed below the last row that counts', formula: '{typedBelow}' },
  },
);
