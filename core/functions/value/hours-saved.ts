import { define } from '../../function-kit/define.ts';
import { withDefault } from '../../function-kit/inputs/modifiers.ts';
import { number } from '../../function-kit/inputs/number.ts';
import { minus } from '../../function-kit/twin/terms.ts';

export const hoursSaved = define({
  name: 'HOURS_SAVED',
  summary: 'Hours saved on a task, its review taken off; below 0 where review eats the gain.',
  keywords: ['hours', 'hours saved', 'minutes saved', 'time per task', 'faster', 'handling time'],
  inputs: {
    minutes_before: number({ description: 'Minutes that a task took before.', unit: 'minutes' }),
    minutes_after: number({ description: 'Minutes that it takes now.', unit: 'minutes' }),
    tasks: number({ description: 'Tasks in the period.', unit: 'tasks' }),
    review_minutes: withDefault(
      0,
      number({ description: 'Minutes to check and correct one result.', unit: 'minutes' }),
    ),
  },
  result: {
    kind: 'hours',
    description: '(minutes_before - minutes_after - review_minutes) x tasks / 60',
  },
  compute: ({ minutes_before, minutes_after, tasks, review_minutes }) =>
    ((minutes_before - minutes_after - review_minutes) * tasks) / 60,
  errors: ['#NUM! where an argument is below 0'],
  examples: [
    { arguments: [20, 8, 30, 2], gives: 5 },
    { arguments: [20, 8, 30], gives: 6 },
    { arguments: [10, 8, 30, 4], gives: -1 },
    { arguments: [20, -8, 30], gives: { error: '#NUM!' } },
    { arguments: ['20 min', 8, 30], gives: { error: '#VALUE!' } },
  ],
  source: 'Time and motion: minutes a task before, less minutes after, review included.',
  twin: {
    formula: ({ minutes_before, minutes_after, tasks, review_minutes }) =>
      `(${minutes_before}-${minutes_after}${minus(review_minutes)})*${tasks}/60`,
  },
});
