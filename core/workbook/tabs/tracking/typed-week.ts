import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import { exampleTracking } from './example.ts';
import type { LogColumn } from './log.ts';

/** What the example has in each row. */
export function typedWeeks(options: BookOptions) {
  const weeks = options.example ? exampleTracking(options) : [];
  return (column: LogColumn, index: number): Content | null | undefined => {
    const week = weeks[index];
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
  };
}
