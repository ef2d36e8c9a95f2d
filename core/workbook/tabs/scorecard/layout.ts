import { listFrom, tableAt } from '../../addresses.ts';

export const candidates = tableAt(
  'B5',
  [
    'rank',
    'workflow',
    'problem',
    'owner',
    'volume',
    'impact',
    'effort',
    'risk',
    'data',
    'time',
    'score',
    'feasibility',
    'quadrant',
    'why',
    'previous',
    'changed',
    'delivery',
    'recommended',
    'outcome',
    'metric',
    'date',
    'gap',
    // workings, right of the print area
    'order',
    'place',
    'firstOrder',
    'x',
    'doFirst',
    'plan',
    'fillIn',
    'skip',
  ],
  20,
);
export type CandidateColumn = (typeof candidates.columns)[number];
export const scores = ['impact', 'effort', 'risk', 'data', 'time'] as const;

/** What to do with a candidate, and the column of the chart in which its impact stands then. */
export const quadrants = [
  ['Do first', 'doFirst'],
  ['Plan', 'plan'],
  ['Fill in', 'fillIn'],
  ['Skip', 'skip'],
] as const;

export const settings = listFrom(candidates.spareRow + 3, ['lowest', 'highest', 'best', 'cut']);
export const setting = (key: (typeof settings.keys)[number]): string => settings.cell('D', key);

export const backlog = tableAt(
  `B${settings.nextRow + 2}`,
  ['order', 'workflow', 'quadrant', 'who', 'day', 'outcome'],
  5,
);

/** Beside the settings and the backlog. */
export const quadrantChart = { from: settings.firstRow - 1, to: backlog.lastRow + 6 };
/** Below the workings of the rows. */
export const chartTitleRow = candidates.spareRow + 3;
export const chartTitle = `$${candidates.letter('order')}$${chartTitleRow}`;
