import { dayInput, oneOf, textInput, working, workingText } from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { namedRows } from '../../declare/rows.ts';
import { gap, viewOf } from '../../declare/table.ts';
import { statusColumn } from '../../shared/line-columns.ts';
import { isDay } from '../assumptions/inputs.ts';
import { pilotChartRows } from './chart-rows.ts';
import { pilotPoints } from './points.ts';
import { hasStart, startDay } from './start-day.ts';

export const reviewKinds = ['Weekly', 'Monthly', 'Quarterly'] as const;
export const changes = ['Prompt', 'Routing', 'Model', 'Tool version', 'Process', 'Nothing'] as const;
type Key = 'weekly' | 'monthly' | 'quarterly';

const due = <Name extends Key, Next extends string>(what: string, key: Name, next: Next) =>
  ({
    what,
    last: { formula: `IF(COUNT({dates.${key}})>0, MAX({dates.${key}}), "none yet")` },
    next: {
      formula: `
        IF({reviewProblem}<>"", "complete the log",
        IF(OR(ISNUMBER([@last]), ${hasStart}), ${next}, "fill in: start"))`,
    },
  }) as const;
const from = `IF(ISNUMBER([@last]), [@last], ${startDay})` as const;

/** When each kind of review is due. */
export const dueReviews = namedRows(
  `B${pilotChartRows.to + 4}`,
  'next',
  {
    what: { label: 'Review', style: 'label' },
    last: { label: 'Last', style: 'computed', header: 'headerRight', format: 'date' },
    next: { label: 'Next', style: 'computed', header: 'headerRight', format: 'date' },
    state: {
      label: 'State',
      style: 'status',
      header: 'headerCenter',
      formula: `
        IF(COUNT([@next], AIR_AsOf)=2,
          IF([@next]<AIR_AsOf, "overdue",
          IF([@next]<=AIR_AsOf+{assumptions.daysInWeek}, "due within a week", "later")),
          "not known")`,
    },
    note: { label: null, style: 'unit', header: 'headerPlain', over: 2 },
  },
  {
    weekly: {
      ...due('Weekly', 'weekly', `${from}+{assumptions.daysInWeek}`),
      note: { formula: '{reviewProblem}&""' },
    },
    monthly: due('Monthly', 'monthly', `EDATE(${from}, 1)`),
    quarterly: due('Quarterly', 'quarterly', `EDATE(${from}, {quarter})`),
  },
);

const dateOf = <Kind extends string>(kind: Kind) =>
  ({
    label: kind,
    ...working,
    format: 'date',
    formula: `IF(AND([@state]=1, [@kind]="${kind}"), INT([@date]), "")`,
  }) as const;
const typed = '[@date]&[@kind]&[@more]';

/** What was seen, changed and decided, a row a review. */
export const reviewLog = log(
  {
    at: `B${dueReviews.nextRow + 2}`,
    count: 30,
    more: 10,
    room: 52,
    workingsAt: `B${pilotPoints.spareRow + 3}`,
  },
  {
    date: {
      reads: 'number',
      label: 'Date',
      width: 235,
      ...dayInput,
      style: 'inputCenter',
      header: 'headerCenter',
    },
    kind: { reads: 'text', label: 'Review', width: 150, ...textInput, ...oneOf(reviewKinds) },
    changed: { label: 'What was changed', width: 110, ...textInput, ...oneOf(changes) },
    seen: { label: 'What was seen', width: 170, ...textInput },
    undo: { label: 'How to undo it', width: 185, ...textInput },
    decision: { label: 'Decision', width: 150, ...textInput },
    who: { label: 'By whom', width: 120, ...textInput },
    status: { ...statusColumn, width: 120, shows: 'status' },
    gap: gap(30),
    state: { ...working, label: 'Counts (1), incomplete (-1)', width: 80, format: 'whole', shows: 'state' },
  },
  {
    more: {
      label: 'More is typed',
      ...working,
      format: 'whole',
      formula: `IF(COUNTA(${
        ['changed', 'seen', 'undo', 'decision', 'who']
          .map((name) => `INDEX({typed.${name}}, [@row]+1)` as const)
          .join(', ') as '[@row]'
      })>0, 1, "")`,
    },
    missing: {
      label: 'Missing',
      ...workingText,
      formula: `
      IF(${typed}="", "",
      IF(NOT(${isDay('[@date]')}), "date",
      IF(OR(${reviewKinds.map((kind) => `[@kind]="${kind}"` as const).join(', ') as `[@kind]`}), "", "review")))`,
    },
    state: {
      label: 'Counts (1), incomplete (-1)',
      ...working,
      format: 'whole',
      formula: `IF(${typed}="", 0, IF([@missing]="", 1, -1))`,
    },
    status: {
      label: 'Status',
      ...workingText,
      formula: 'IF([@state]=1, "counts", IF([@state]=-1, "complete: "&[@missing], ""))',
    },
    weekly: dateOf('Weekly'),
    monthly: dateOf('Monthly'),
    quarterly: dateOf('Quarterly'),
  },
);
export type ReviewColumn = Exclude<(typeof reviewLog.typed.columns)[number], 'gap'>;

/** The dates by their kind. */
export const reviewDates = viewOf(reviewLog.worked, ['weekly', 'monthly', 'quarterly']);
