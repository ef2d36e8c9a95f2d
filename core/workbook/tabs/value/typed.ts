import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { exampleValues } from './example.ts';
import type { valueLines } from './lines.ts';

type Column = (typeof valueLines.typed.columns)[number];

/** What stands in a line before anybody types: the first line's words, or the example. */
export function typedValue(
  column: Column,
  index: number,
  { example, firstWorkflow }: BookOptions,
): Content | null | undefined {
  if (example) return ofExample(column, index);
  if (index > 0) return undefined;
  const firstLine: Partial<Record<Column, Content>> = {
    what: 'Hours saved a week',
    kind: 'Time saved',
    hoursEach: 1,
    comes: 'Every year',
  };
  return column === 'workflow' ? firstWorkflow : firstLine[column];
}

function ofExample(column: Column, index: number): Content | undefined {
  const line = exampleValues[index];
  if (line === undefined) return undefined;
  switch (column) {
    case 'workflow':
      return exampleWorkflow;
    case 'standing':
      return 'Claimed';
    case 'rate':
    case 'periods':
      return line[column] ?? undefined; // the proposal
    case 'what':
    case 'kind':
    case 'quantity':
    case 'hoursEach':
    case 'comes':
    case 'evidence':
    case 'cash':
      return line[column];
    default:
      return undefined;
  }
}
