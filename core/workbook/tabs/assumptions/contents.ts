import { startOf } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { approval } from './approval.ts';
import type { ApprovedKey, approved } from './approved.ts';
import type { approvedMonths } from './approved-months.ts';
import { exampleAssumptions, exampleRates } from './example.ts';
import { exampleApproved, exampleMonth } from './example-approved.ts';
import type { inputs } from './input-table.ts';
import type { InputKey } from './inputs.ts';
import type { rates } from './rates.ts';

/* What stands in the cells before anybody types: the person's choices and the example. */

type Typed = Content | null | undefined;

export function typedInput(
  column: (typeof inputs.columns)[number],
  key: InputKey,
  options: BookOptions,
): Typed {
  const example = options.example ? exampleAssumptions(options) : undefined;
  switch (column) {
    case 'figure':
      if (key === 'currency' || key === 'startDate') return options[key];
      return example?.contents[key];
    case 'source':
      return example?.sources[key];
    case 'who':
    case 'when':
      return example?.[column];
    default:
      return undefined;
  }
}

export const typedRate = (
  column: (typeof rates.columns)[number],
  key: (typeof rates.keys)[number],
  { example }: BookOptions,
): Typed => (example && column === 'figure' && isExampleRate(key) ? exampleRates[key] : undefined);

const isExampleRate = (key: string): key is keyof typeof exampleRates => key in exampleRates;

export function typedApproval(
  column: (typeof approval.columns)[number],
  key: (typeof approval.keys)[number],
  options: BookOptions,
): Typed {
  if (!options.example || column !== 'figure') return undefined;
  return { approvedBy: 'Finance lead', approvedOn: startOf(options) }[key as string];
}

export function typedApproved(
  column: (typeof approved.columns)[number],
  key: ApprovedKey,
  options: BookOptions,
): Typed {
  return options.example && column === 'approved' ? exampleApproved(options)[key] : undefined;
}

export function typedApprovedMonth(
  column: (typeof approvedMonths.columns)[number],
  month: number,
  options: BookOptions,
): Typed {
  return options.example ? exampleMonth(month, options)[column] : undefined;
}
