import { namedRows } from '../../declare/rows.ts';
import { neededCategories } from '../costs/ready-costs.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { hasCategory } from './headline.ts';
import { trend } from './trend.ts';

const unlessDeleted = (formula: string) => `IF({tabsState}<>"complete", "not known", ${formula})`;
const stateOf = (problem: string) => ({
  formula: unlessDeleted(`IF(${problem}="", "complete", ${problem})`),
});

/** On the page: what is missing, a row a tab. */
export const missing = namedRows(
  `${trend.letter('what')}${trend.nextRow + 2}`,
  'state',
  { what: { style: 'label', over: 1 }, state: { style: 'computedText', over: 3 } },
  {
    tabsState: { what: 'Tabs', state: { formula: '{firstDeleted}' } },
    assumptionsState: { what: 'Assumptions', state: stateOf('{assumptions.firstMissing}') },
    costsState: { what: 'Costs', state: stateOf('{costs.problem}') },
    categoriesState: {
      what: 'Setup, training, upkeep',
      state: {
        formula: unlessDeleted(`
          IF(AND(${neededCategories.map(hasCategory).join(', ')}),
            "complete",
            "fill in: setup, training and upkeep; 0 is allowed")`),
      },
    },
    valueState: { what: 'Value', state: stateOf('{value.problem}') },
    baselineState: {
      what: 'Baseline',
      state: {
        formula: unlessDeleted(`
          IF({baseline.problem}<>"", {baseline.problem},
          IF({baseline.filled}=0, "fill in: a metric with what it was before",
          IF(N({baseline.shortest})>={baseline.fewestWeeks}, "complete",
          "measure on: "&{baseline.fewestWeeks}&" weeks needed")))`),
        without: { baseline: 'not in this workbook' },
      },
    },
    measuredState: {
      what: 'Results week by week',
      state: { ...stateOf('{measuredProblem}'), without: { tracking: notMeasuredYet } },
    },
  },
);
