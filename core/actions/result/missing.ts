import { placeOfKey } from '../../workbook/keys.ts';
import type { TabId } from '../../workbook/model/tab.ts';
import { inputs } from '../../workbook/tabs/assumptions/input-table.ts';
import { odd } from '../../workbook/tabs/checks/odd.ts';
import { costLines } from '../../workbook/tabs/costs/lines.ts';
import { trackingLog } from '../../workbook/tabs/tracking/log.ts';
import { notMeasuredYet } from '../../workbook/tabs/tracking/words.ts';
import { valueLines } from '../../workbook/tabs/value/lines.ts';
import type { ReadBook } from '../read-result.ts';
import { mondayOf } from '../tracked-rows.ts';
import { daysOfWeek } from './plan-by.ts';

/** A cell to go to. */
export interface Target {
  readonly sheet: string;
  readonly at: string;
}
/** Where it is done: on another page of the pane, or in a cell. */
export type Way = { readonly page: 'start' | 'week' } | { readonly target: Target };

const places = [
  'tabs',
  'assumptions',
  'costs',
  'value',
  'checks',
  'measured',
  'baseline',
  'plan',
  'odd checks',
] as const;

export interface MissingItem {
  readonly is: (typeof places)[number];
  /** As the workbook says it; '' where only the pane knows. */
  readonly says: string;
  /** The last tracked week, where later ones have no row. */
  readonly lastWeek?: number;
  readonly way: Way;
}

/**
 * What is missing, the most important first: what keeps the plan from being known, then what makes its figures wrong, what keeps
 * the result from being measured, what makes it less sure. The states are the Dashboard's.
 */
export function missingIn(book: ReadBook, today: number): MissingItem[] {
  const items = [
    item(book, 'tabs', 'dashboard.tabsState', { page: 'start' }),
    item(book, 'assumptions', 'dashboard.assumptionsState', assumptionIn(book)),
    item(book, 'costs', 'dashboard.costsState', lineIn(book, 'costs')),
    item(book, 'value', 'dashboard.valueState', lineIn(book, 'value')),
    ...openChecks(book),
    measured(book, today),
    item(book, 'baseline', 'dashboard.baselineState', to(book, 'baseline.metrics.metric.1')),
    item(book, 'plan', 'dashboard.planState', { page: 'start' }),
  ].filter((each) => each !== null);
  return items.sort((one, other) => places.indexOf(one.is) - places.indexOf(other.is));
}

type State = Parameters<ReadBook['read']['words']>[0];

/** Said by the Dashboard where something is complete, and where another row says it. */
const isNothing = (state: string) => ['', 'complete', 'not known', 'not in this workbook'].includes(state);

function item({ read }: ReadBook, is: MissingItem['is'], key: State, way: Way | null): MissingItem | null {
  const says = read.words(key);
  // What "see Checks" points to is listed itself.
  return isNothing(says) || says.startsWith('see Checks') || way === null ? null : { is, says, way };
}

/** The first input that is missing or wrong. */
function assumptionIn(book: ReadBook): Way | null {
  const states = book.read.texts('assumptions.inputs.status');
  const place = ['missing', 'check'].map((state) => states.indexOf(state)).find((index) => index >= 0) ?? 0;
  return to(book, `assumptions.${inputs.keys[place] ?? inputs.keys[0]}`);
}

/** The first line that is begun and not complete, else the first that is free. */
function lineIn(book: ReadBook, tab: 'costs' | 'value'): Way | null {
  const states = book.read.numbers(tab === 'costs' ? 'costStates' : 'valueStates');
  const { typed } = tab === 'costs' ? costLines : valueLines;
  const place = [-1, 0].map((state) => states.indexOf(state)).find((index) => index >= 0) ?? 0;
  const at = `${typed.letter('quantity')}${typed.firstRow + place}`;
  return inSheet(book, tab, at);
}

function measured(book: ReadBook, today: number): MissingItem | null {
  const { read } = book;
  const says = read.words('dashboard.measuredState');
  if (says === notMeasuredYet) return { is: 'measured', says, way: { page: 'week' } };
  const state = read.numbers('rowStates').indexOf(-1);
  const row = inSheet(
    book,
    'tracking',
    `${trackingLog.typed.letter('week')}${trackingLog.typed.firstRow + Math.max(0, state)}`,
  );
  const held = item(book, 'measured', 'dashboard.measuredState', row);
  if (held) return held;
  const lastWeek = read.number('tracking.ofAll.last');
  const lastWhole = mondayOf(today) - daysOfWeek;
  if (lastWeek === null || lastWeek >= lastWhole) return null;
  return { is: 'measured', says: '', lastWeek, way: { page: 'week' } };
}

/** The three that the Dashboard names; those that change a figure stand first there. */
function openChecks(book: ReadBook): MissingItem[] {
  const { read, sheets } = book;
  const sheet = sheets.get('checks');
  const changing = read.number('checks.changingCount') ?? 0;
  return (
    [
      ['dashboard.firstOpen', 'checks.place1'],
      ['dashboard.secondOpen', 'checks.place2'],
      ['dashboard.thirdOpen', 'checks.place3'],
    ] as const
  ).flatMap(([open, place], index) => {
    const row = read.number(place);
    // The tab itself says in which row it is now.
    const way =
      row === null || sheet === undefined ? null : { target: { sheet, at: `${odd.letter('what')}${row}` } };
    return item(book, index < changing ? 'checks' : 'odd checks', open, way) ?? [];
  });
}

function to(book: ReadBook, key: string): Way | null {
  const { tab, at } = placeOfKey(key);
  return inSheet(book, tab, at);
}

function inSheet({ sheets, read }: ReadBook, tab: TabId, at: string): Way | null {
  const sheet = sheets.get(tab);
  return sheet === undefined ? null : { target: { sheet, at: read.cellNow({ tab, at }) } };
}
