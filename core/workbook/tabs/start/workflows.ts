import { textInput, working, workingText } from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { firstWith } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';

/** How many stand ready, and as many are shown on the Dashboard. */
export const workflowCount = 5;

/** The workflows, from which every tab chooses, with the people who answer for them. */
export const workflowsAt = (row: number) =>
  log(
    { at: `B${row}`, count: workflowCount, more: workflowCount, workingsAt: `B${workingsRows.start + 1}` },
    {
      name: { reads: 'text', label: 'Workflow', ...textInput },
      business: { label: 'Business owner', ...textInput },
      process: { label: 'Workflow owner', ...textInput },
      technical: { label: 'Technical owner', ...textInput },
    },
    {
      once: {
        label: 'Named once',
        ...workingText,
        formula: `IF([@name]="", "", IF(${firstWith('[@name]', '[name]')}=[@row], [@name], ""))`,
      },
      isNamed: { label: 'Named (1)', ...working, format: 'whole', formula: 'IF([@name]="", 0, 1)' },
    },
  );
type Column = ReturnType<typeof workflowsAt>['typed']['columns'][number];

const exampleOwners = { business: 'Sales lead', process: 'Operations lead', technical: 'IT lead' } as const;

/** The first workflow before anybody types. */
export function typedWorkflow(
  column: Column,
  index: number,
  { example, firstWorkflow }: BookOptions,
): Content | undefined {
  if (index > 0) return undefined;
  if (column === 'name') return example ? exampleWorkflow : firstWorkflow;
  return example ? exampleOwners[column] : undefined;
}
