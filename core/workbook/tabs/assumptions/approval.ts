import { dayInput } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';
import { isDay } from './inputs.ts';
import { workings } from './workings.ts';

const { format, rule, message } = dayInput;

/** A figure of the plan as it was approved, or what it is now where nobody approved it. */
export const asApprovedOr = <Otherwise extends string>(key: string, otherwise: Otherwise) =>
  `IF(AND({assumptions.isApproved}=1, ISNUMBER({assumptions.approved.${key}})), {assumptions.approved.${key}}, ${otherwise})` as const;

/** Who approved the plan, and when. From then on what was measured is held against the plan as it was that day. */
export const approval = namedRows(
  `B${workings.nextRow + 2}`,
  'figure',
  { what: { style: 'label' }, figure: { style: 'inputText' }, unit: { style: 'unit' } },
  {
    approvedBy: { what: 'Approved by', unit: 'name' },
    approvedOn: {
      what: 'Approved on',
      figure: { style: 'input', format, rule, message },
      unit: 'day',
    },
    approvalState: {
      what: 'State',
      figure: {
        style: 'computedText',
        formula: `
          IF({isApproved}=1, IF({changedSince}=0, "as approved", {changedSince}&" changed since"),
          IF(AND(COUNT({approvedMonths.valueRunning})=0, TRIM({approvedBy})="", TRIM({approvedOn})=""),
            "plan not approved",
            "needs name, day and months"))`,
      },
      unit: '',
    },
    isApproved: {
      what: 'Approved (1)',
      figure: {
        style: 'workings',
        format: 'whole',
        formula: `
          IF(AND(TRIM({approvedBy})<>"", ${isDay('{approvedOn}')}, COUNT({approvedMonths.valueRunning})>0), 1, 0)`,
      },
    },
    changedSince: {
      what: 'Changed since',
      figure: { style: 'workings', format: 'whole', formula: 'SUMPRODUCT(({approved.changed}<>"")*1)' },
    },
  },
);
