import { dayInput } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';
import { headline } from './headline.ts';

const { format, rule, message } = dayInput;
const day = { style: 'input', format, rule, message } as const;

/** What is tried, when, and who answers for it. */
export const fields = namedRows(
  `B${headline.nextRow + 2}`,
  'figure',
  { what: { style: 'label' }, figure: { style: 'inputText' } },
  {
    workflow: { what: 'Workflow' },
    scope: { what: 'Scope: what is tried' },
    start: { what: "Start, if not the plan's", figure: day },
    end: { what: 'End planned', figure: day },
    people: { what: 'People in the loop' },
    businessOwner: { what: 'Business owner' },
    workflowOwner: { what: 'Workflow owner' },
    technicalOwner: { what: 'Technical owner' },
  },
);
export type PilotField = (typeof fields.keys)[number];
