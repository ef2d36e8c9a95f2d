import { dayOfWeek } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { PilotField } from './fields.ts';
import type { ReviewColumn } from './reviews.ts';
import type { Threshold } from './thresholds.ts';

interface ExamplePilot {
  readonly fields: Partial<Record<PilotField, Content>>;
  readonly thresholds: Record<Threshold, number>;
  readonly effort: Record<'identity' | 'interfaces' | 'mapping' | 'exceptions', number>;
  readonly scaling: Record<'cost' | 'budget', number>;
  readonly reviews: readonly Partial<Record<ReviewColumn, Content>>[];
}

export const examplePilot = (options: BookOptions): ExamplePilot => ({
  fields: {
    scope: 'Proposals of the sales team; contracts stay as they are',
    end: dayOfWeek(options, 17, 6),
    people: 'Every proposal is read by a person before it leaves',
    businessOwner: 'Sales lead',
    workflowOwner: 'Operations lead',
    technicalOwner: 'IT lead',
  },
  thresholds: { roi: 0.5, metric: 0.5, adoption: 0.6, incidents: 2 },
  effort: { identity: 2, interfaces: 4, mapping: 3, exceptions: 3 },
  scaling: { cost: 9000, budget: 12000 },
  reviews: [
    {
      date: dayOfWeek(options, 5),
      kind: 'Monthly',
      changed: 'Prompt',
      seen: 'Drafts too long',
      undo: 'Prompt of January is kept',
      decision: 'Shorter drafts',
      who: 'Operations lead',
    },
    {
      date: dayOfWeek(options, 9),
      kind: 'Weekly',
      changed: 'Routing',
      seen: 'Wrong price list',
      undo: 'Switch back in settings',
      decision: 'One price list only',
      who: 'IT lead',
    },
    {
      date: dayOfWeek(options, 13),
      kind: 'Quarterly',
      changed: 'Nothing',
      seen: 'Four of five use it',
      undo: null,
      decision: 'Two more seats',
      who: 'Sales lead',
    },
    {
      date: dayOfWeek(options, 17),
      kind: 'Weekly',
      changed: 'Nothing',
      seen: 'Steady at 8 hours',
      undo: null,
      decision: 'Go on',
      who: 'Operations lead',
    },
  ].map((entry) => Object.fromEntries(Object.entries(entry).filter(([, content]) => content !== null))),
});
