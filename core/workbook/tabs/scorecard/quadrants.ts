import { type Quadrant, quadrants } from '../../../methods/use-case-quadrant.ts';
import { colours, type Tint } from '../../model/look.ts';

/** What is scored of a candidate, from 1 to 5. */
export const scores = ['impact', 'effort', 'risk', 'data', 'time'] as const;

/** What to do with a candidate, and the column of the chart in which its impact stands then. */
export const quadrantColumns = [
  [quadrants.doFirst, 'doFirst'],
  [quadrants.plan, 'plan'],
  [quadrants.fillIn, 'fillIn'],
  [quadrants.skip, 'skip'],
] as const;

export const quadrantTints: Record<Quadrant, Tint> = {
  [quadrants.doFirst]: 'good',
  [quadrants.plan]: 'watch',
  [quadrants.fillIn]: 'unknown',
  [quadrants.skip]: 'bad',
};
export const quadrantColours: Record<Quadrant, string> = {
  [quadrants.doFirst]: colours.green,
  [quadrants.plan]: colours.blue,
  [quadrants.fillIn]: colours.orange,
  [quadrants.skip]: colours.grey,
};

export const scoreRule = {
  rule: { allow: 'number', from: 1, to: 5 },
  message: 'Type a score from 1 to 5.',
} as const;
