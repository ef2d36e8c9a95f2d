import { namedRows } from '../../declare/rows.ts';
import type { TabId } from '../../model/tab.ts';
import { states } from '../checks/words.ts';
import { neededCategories } from '../costs/ready-costs.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { hasCategory } from './headline.ts';
import { trend } from './trend.ts';

const unlessDeleted = (formula: string) => `IF({tabsState}<>"complete", "not known", ${formula})`;
/** Checks of a tab that are open and change a figure. */
const openOn = (tab: TabId) => `COUNTIFS({checks.allOn}, "${tab}", {checks.allStates}, "${states.changes}")`;
/** Never complete while a check of the tab is open that changes a figure. */
const unlessOpen = (tab: TabId) =>
  `IF(${openOn(tab)}=0, "complete", "see Checks: "&${openOn(tab)}&" to mend")`;
const stateOf = (problem: string, tab: TabId) => ({
  formula: unlessDeleted(`IF(${problem}="", ${unlessOpen(tab)}, ${problem})`),
});
const openCheck = (number: 1 | 2 | 3) => ({
  ...(number === 1 && { what: { formula: 'IF({checks.open1}="", "", "Look at first")' } }),
  state: { formula: `{checks.open${number}}&""` },
});

/** On the page: what is missing, a row a tab. */
export const missing = namedRows(
  `${trend.letter('what')}${trend.nextRow + 2}`,
  'state',
  { what: { style: 'label', over: 1 }, state: { style: 'computedText', over: 3 } },
  {
    tabsState: { what: 'Tabs', state: { formula: '{firstDeleted}' } },
    assumptionsState: { what: 'Assumptions', state: stateOf('{assumptions.firstMissing}', 'assumptions') },
    planState: {
      what: 'Plan',
      state: {
        formula: unlessDeleted(
          'IF({assumptions.approvalState}="as approved", "complete", {assumptions.approvalState})',
        ),
      },
    },
    costsState: {
      what: 'Costs',
      state: stateOf(
        `IF({costs.problem}<>"", {costs.problem},
          IF(AND(${neededCategories.map(hasCategory).join(', ')}), "",
            "fill in: setup, training and upkeep; 0 is allowed"))`,
        'costs',
      ),
    },
    valueState: { what: 'Value', state: stateOf('{value.problem}', 'value') },
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
      state: { ...stateOf('{measuredProblem}', 'tracking'), without: { tracking: notMeasuredYet } },
    },
    checksState: {
      what: 'Checks',
      state: {
        formula: unlessDeleted(`
          IF({checks.openCount}=0, "complete",
            {checks.openCount}&" open"&IF({checks.changingCount}=0, "", IF({checks.changingCount}=1, "; 1 changes a figure", "; "&{checks.changingCount}&" change a figure")))`),
      },
    },
    firstOpen: openCheck(1),
    secondOpen: openCheck(2),
    thirdOpen: openCheck(3),
  },
);
