import { colours, type Tint } from '../../look.ts';

/** What is scored of a candidate, from 1 to 5. */
export const scores = ['impact', 'effort', 'risk', 'data', 'time'] as const;

/** What to do with a candidate, and the column of the chart in which its impact stands then. */
export const quadrants = [
  ['Do first', 'doFirst'],
  ['Plan', 'plan'],
  ['Fill in', 'fillIn'],
  ['Skip', 'skip'],
] as const;
export type Quadrant = (typeof quadrants)[number][0];

export const quadrantTints: Record<Quadrant, Tint> = {
  'Do first': 'good',
  Plan: 'watch',
  'Fill in': 'unknown',
  Skip: 'bad',
};
export const quadrantColours: Record<Quadrant, string> = {
  'Do first': colours.green,
  Plan: colours.blue,
  'Fill in': colours.orange,
  Skip: colours.grey,
};

export const scoreRule = {
  rule: { allow: 'number', from: 1, to: 5 },
  message: 'Type a score from 1 to 5.',
} as const;
