import { list } from '../../declare/list.ts';
import { blockCount, firstBlockRow, longestSpan, rowsOfBlock, spans } from './ways.ts';

const working = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
const input = { labelStyle: 'label', style: 'input' } as const;
const usual = 'IF(COUNT({summaries.withFigures})>0, MIN({summaries.withFigures}), 1)';

/** Figures that the formulas use, each with its label. */
export const settings = list(
  firstBlockRow + blockCount * rowsOfBlock + 1,
  { label: 'B', between: ['C', 'D'], value: 'E', note: 'F' },
  {
    within: {
      ...input,
      label: 'Close within: dearer by no more than',
      figure: 0.2,
      format: 'percent',
      rule: { allow: 'number', from: 0, to: 1 },
      message: 'Type a share between 0% and 100%.',
    },
    chartOf: {
      ...input,
      label: 'Chart of workflow no. (blank: the first filled)',
      format: 'whole',
      rule: { allow: 'whole', from: 1, to: blockCount },
      message: `Type the number of a workflow, 1 to ${blockCount}, or leave it blank.`,
    },
    lowest: { ...working, label: 'Lowest score', figure: 1 },
    highest: { ...working, label: 'Highest score', figure: 5 },
    best: { ...working, label: 'Points of the best', figure: 100 },
    span1: { ...working, label: 'First span in months', figure: spans[0] },
    span2: { ...working, label: 'Second span in months', figure: spans[1] },
    span3: { ...working, label: 'Third span, as far as it is looked ahead', figure: longestSpan },
    least: { ...working, label: 'Least growth a month', figure: -0.99, format: 'percent' },
    most: { ...working, label: 'Most growth a month', figure: 1, format: 'percent' },
    shown: {
      ...working,
      label: 'Workflow no. in the chart',
      formula: `
        IF(ISNUMBER({chartOf}),
          IF(COUNTIF({summaries.number}, {chartOf})>0, {chartOf}, ${usual}),
          ${usual})`,
    },
  },
);
