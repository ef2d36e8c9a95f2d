import { list } from '../../declare/list.ts';

/** Nothing is said of the whole before every question has its score. */
export const isComplete = 'IF({asked}>0, {scored}={asked}, FALSE())';

const line = { labelStyle: 'label', style: 'computedText', format: 'whole' } as const;

/** The result, above the rows. */
export const readinessResult = list(
  5,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    /** "Ready", "Fix first", "Wait", or how many are scored. */
    verdict: {
      ...line,
      label: 'Verdict',
      formula: `
        IF(${isComplete},
          IF(OR(ROUND(AVERAGE([used]),9)<{waitUnder}, COUNTIF([used],{lowest})>={waitFrom}), "Wait",
          IF(MIN([used])<={fixFrom}, "Fix first", "Ready")),
          {scored}&" of "&{asked}&" scored")`,
    },
    score: {
      ...line,
      label: 'Score',
      formula: `
        IF(${isComplete},
          (AVERAGE([used])-{lowest})/({highest}-{lowest})*{best},
          "when every row has a score")`,
    },
  },
);
