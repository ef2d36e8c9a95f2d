import { exampleWorkflow } from '../../example.ts';
import { exampleTracking } from '../../example-portfolio.ts';
import type { Content } from '../../model.ts';
import type { BookOptions } from '../../options.ts';
import type { LogColumn } from './log.ts';

/** What the example has in a row. */
export function typedWeek(
  column: LogColumn,
  index: number,
  options: BookOptions,
): Content | null | undefined {
  const week = options.example ? exampleTracking(options)[index] : undefined;
  if (week === undefined) return undefined;
  switch (column) {
    case 'week':
      return week.week;
    case 'workflow':
      return exampleWorkflow;
    case 'phase':
      return 'Pilot';
    case 'team':
    case 'usedFor':
    case 'note':
      return week[column];
    default:
      return week.figures[column];
  }
}
