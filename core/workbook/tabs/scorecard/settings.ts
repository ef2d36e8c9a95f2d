import { quadrants } from '../../../methods/use-case-quadrant.ts';
import { list } from '../../declare/list.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { scoreRule } from './quadrants.ts';

/** Above the candidates. */
export const cut = list(
  12,
  { label: 'B', between: [], value: 'D', note: 'E' },
  {
    cut: {
      label: 'The cut: high is over',
      labelStyle: 'label',
      style: 'input',
      format: 'quantity',
      figure: 3,
      ...scoreRule,
    },
  },
);

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'quantity' } as const;
/** On Workings: figures that the formulas use, each with its label. */
export const settings = list(
  workingsRows.scorecard + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    lowest: { ...working, label: 'Lowest score', figure: 1 },
    highest: { ...working, label: 'Highest score', figure: 5 },
    best: { ...working, label: 'Points of the best', figure: 100 },
    below: {
      ...working,
      label: 'Cells typed below the last row that counts',
      format: 'whole',
      formula: '{typedBelow}',
    },
    problem: {
      ...working,
      label: 'To complete first',
      style: 'workingsText',
      formula: 'IF({below}>0, "complete: Scorecard has rows below those that count: add rows", "")',
    },
    // "Do first: Proposals and 2 more"
    chartTitle: {
      ...working,
      label: 'Title of the chart',
      style: 'workingsText',
      formula: `
        IF(COUNT([firstOrder])>0,
          "${quadrants.doFirst}: "&INDEX([workflow], MATCH(MIN([firstOrder]), [firstOrder], 0))
            &IF(COUNT([firstOrder])>1, " and "&(COUNT([firstOrder])-1)&" more", ""),
        IF(COUNT([score])>0, "None to do first yet",
        "Impact and feasibility"))`,
    },
  },
);
