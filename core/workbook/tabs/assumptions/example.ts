import { dayOfWeek, exampleWeeksTracked, startOf } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import type { Content } from '../../model/tab.ts';
import type { InputKey } from './inputs.ts';

interface ExampleAssumptions {
  readonly contents: Partial<Record<InputKey, Content>>;
  readonly sources: Partial<Record<InputKey, string>>;
  readonly who: string;
  readonly when: number;
}

/** What the helper makes the rate of. */
export const exampleRates = { yearlyPay: 100000, overhead: 0.35 } as const;

export const exampleAssumptions = (options: BookOptions): ExampleAssumptions => ({
  contents: {
    hourlyRate: 75,
    redirected: 1,
    attribution: 1, // the published example does not discount revenue
    asOf: dayOfWeek(options, exampleWeeksTracked + 1),
    tasksPerYear: 1200,
    benchmarkKind: 'assisted',
  },
  sources: {
    hourlyRate: 'Payroll, loaded rate',
    weeks: 'Leave calendar',
    confidence: 'Agreed in the kick-off',
    redirected: 'Team leads',
    attribution: 'Sales lead',
    discountRate: 'Finance',
    tasksPerYear: 'Project list of last year',
  },
  who: 'Operations lead',
  when: startOf(options),
});
