import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { examplePilot } from './example.ts';
import type { ReviewColumn } from './reviews.ts';

type Rows = 'thresholds' | 'effort' | 'scaling';

/** What stands in the inputs before anybody types. */
export function typedPilot(options: BookOptions) {
  const example = options.example ? examplePilot(options) : undefined;
  const fields: Readonly<Record<string, Content>> = example
    ? { ...example.fields, workflow: exampleWorkflow }
    : options.firstWorkflow === undefined
      ? {}
      : { workflow: options.firstWorkflow };
  return {
    field: (key: string): Content | undefined => fields[key],
    figure: (rows: Rows, key: string): Content | undefined => {
      const figures: Readonly<Record<string, number>> = example?.[rows] ?? {};
      return figures[key];
    },
    answer: example ? 'Yes' : undefined,
    review: (column: string, index: number): Content | undefined => {
      const entry: Partial<Record<ReviewColumn, Content>> & Readonly<Record<string, Content>> =
        example?.reviews[index] ?? {};
      return entry[column];
    },
  };
}
