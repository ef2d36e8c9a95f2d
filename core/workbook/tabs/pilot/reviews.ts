import { dayInput, oneOf, textInput, working } from '../../declare/columns.ts';
import { namedRows } from '../../declare/rows.ts';
import { gap, table } from '../../declare/table.ts';
import { isDay } from '../assumptions/inputs.ts';
import { pilotChartRows } from './chart-rows.ts';
import { hasStart, startDay } from './start-day.ts';

export const reviewKinds = ['Weekly', 'Monthly', 'Quarterly'] as const;
export const changes = ['Prompt', 'Routing', 'Model', 'Tool version', 'Process', 'Nothing'] as const;
type Key = 'weekly' | 'monthly' | 'quarterly';

const due = <Name extends Key, Next extends string>(what: string, key: Name, next: Next) =>
  ({
    what,
    last: { formula: `IF(COUNT({dates.${key}})>0, MAX({dates.${key}}), "none yet")` },
    next: { formula: `IF(OR(ISNUMBER([@last]), ${hasStart}), ${next}, "fill in: start")` },
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
    weekly: due('Weekly', 'weekly', `${from}+{assumptions.daysInWeek}`),
    monthly: due('Monthly', 'monthly', `EDATE(${from}, 1)`),
    quarterly: due('Quarterly', 'quarterly', `EDATE(${from}, {quarter})`),
  },
);

/** What was seen, changed and decided, a row a review. */
export const reviews = table(`B${dueReviews.nextRow + 2}`, 30, {
  date: { label: 'Date', width: 235, ...dayInput, style: 'inputCenter', header: 'headerCenter' },
  kind: { label: 'Review', width: 150, ...textInput, ...oneOf(reviewKinds) },
  changed: { label: 'What was changed', width: 110, ...textInput, ...oneOf(changes) },
  seen: { label: 'What was seen', width: 170, ...textInput },
  undo: { label: 'How to undo it', width: 185, ...textInput },
  decision: { label: 'Decision', width: 150, ...textInput },
  who: { label: 'By whom', width: 120, ...textInput },
  gap: gap(30),
});
export type ReviewColumn = Exclude<(typeof reviews.columns)[number], 'gap'>;

const dateOf = <Kind extends string>(kind: Kind) =>
  ({
    label: kind,
    ...working,
    format: 'date',
    formula: `IF(AND(${isDay('{@reviews.date}')}, {@reviews.kind}="${kind}"), INT({@reviews.date}), "")`,
  }) as const;

/** Beside the log: the dates by their kind. */
export const reviewDates = table(`J${reviews.headerRow}`, reviews.rows.length, {
  weekly: dateOf('Weekly'),
  monthly: dateOf('Monthly'),
  quarterly: { ...dateOf('Quarterly'), width: 85 },
});
