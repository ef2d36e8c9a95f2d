import { namedRows } from '../../declare/rows.ts';
import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';

const text = { style: 'inputText' } as const;

const rows = { w1: {}, w2: {}, w3: {}, w4: {}, w5: {} } as const;
export const workflowCount = Object.keys(rows).length;

/** The workflows, from which every tab chooses, with the people who answer for them. */
export const workflowsAt = (row: number) =>
  namedRows(
    `B${row}`,
    'name',
    {
      name: { label: 'Workflow', ...text },
      business: { label: 'Business owner', ...text },
      process: { label: 'Workflow owner', ...text },
      technical: { label: 'Technical owner', ...text },
    },
    rows,
  );
type Workflows = ReturnType<typeof workflowsAt>;

const exampleOwners = { business: 'Sales lead', process: 'Operations lead', technical: 'IT lead' } as const;

/** The first workflow before anybody types. */
export function typedWorkflow(
  column: Workflows['columns'][number],
  key: Workflows['keys'][number],
  { example, firstWorkflow }: BookOptions,
): Content | undefined {
  if (key !== 'w1') return undefined;
  if (column === 'name') return example ? exampleWorkflow : firstWorkflow;
  return example ? exampleOwners[column] : undefined;
}
