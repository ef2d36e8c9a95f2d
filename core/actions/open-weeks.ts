import type { Operation } from '../sheet-port/operations.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import { placeOfKey } from '../workbook/keys.ts';
import { plain } from '../workbook/model/addresses.ts';
import { type InputName, namePrefix, type ResultName } from '../workbook/model/names.ts';
import { trackingLog } from '../workbook/tabs/tracking/log.ts';
import { findTabs, isCurrent } from './find-tabs.ts';
import { readBook } from './read-book.ts';
import { rangeIn } from './read-range.ts';
import { sheetIn } from './sheet-in.ts';
import { logRanges, type TrackedRows, trackedRows } from './tracked-rows.ts';

/** What a workbook tells of its weeks. */
export interface WeekBook extends TrackedRows {
  readonly is: 'open';
  readonly places: WeekPlaces;
  /** The last row that stands ready to be typed into. */
  readonly lastReady: number;
  /** Those that Start knows; null where there is no Start, and any may be typed. */
  readonly workflows: readonly string[] | null;
  readonly currency: string;
  readonly startDate: number | null;
  readonly asOf: number | null;
  readonly hourlyRate: number | null;
  readonly redirected: number | null;
  readonly returns: Returns;
}

/** As the Dashboard has them; null where one is not known. */
export interface Returns {
  readonly plan: number | null;
  readonly measured: number | null;
  readonly onCourse: number | null;
}

export type OpenedWeeks =
  | WeekBook
  /** Nothing of ours is here. */
  | { readonly is: 'no workbook' }
  /** Tabs of another version, or of a run that was cut: Start can mend both. */
  | { readonly is: 'not current'; readonly sheets: readonly string[] }
  /** The header of the log is not whole. */
  | { readonly is: 'moved'; readonly sheet: string };

interface Place {
  readonly sheet: string;
  readonly range: string;
}
/** Where it all stands: found once, read again and again. */
export interface WeekPlaces {
  /** '' where there is no such tab yet. */
  readonly tracking: string;
  readonly hasStart: boolean;
  readonly read: Readonly<Partial<Record<PlaceKey, Place>>>;
}
type PlaceKey = keyof typeof logRanges | 'added' | 'workflows' | NameRead;
const namesRead = [
  'AIR_Currency',
  'AIR_StartDate',
  'AIR_AsOf',
  'AIR_HourlyRate',
  'AIR_Redirected',
  'AIR_ROI',
  'AIR_MeasuredROI',
  'AIR_OnCourseROI',
] as const satisfies readonly (InputName | ResultName)[];
type NameRead = (typeof namesRead)[number];

/**
 * Looks for the tabs, and reads what the form needs: two requests.
 * @throws PortError where the host failed.
 */
export async function openWeeks(port: SheetPort): Promise<OpenedWeeks> {
  const book = await readBook(port);
  const { tabs, sheets, prefix } = await findTabs(port, book);
  if (tabs.size === 0) return { is: 'no workbook' };
  const needed = (['tracking', 'workings', 'assumptions', 'start'] as const).flatMap(
    (id) => tabs.get(id) ?? [],
  );
  const notCurrent = needed.filter((tab) => !isCurrent(tab));
  if (notCurrent.length > 0) return { is: 'not current', sheets: notCurrent.map(({ sheet }) => sheet) };

  const read: Partial<Record<PlaceKey, Place>> = {};
  const tracking = sheets.get('tracking') ?? '';
  const workings = sheets.get('workings');
  if (tracking !== '')
    for (const key of ['log', 'notes'] as const) read[key] = { sheet: tracking, range: logRanges[key] };
  if (tracking !== '' && workings !== undefined) read.added = { sheet: workings, range: rowsBelowUsual };
  if (sheets.has('start') && workings !== undefined)
    read.workflows = { sheet: workings, range: plain(placeOfKey('start.workflows.once').at) };
  for (const { name, sheet, refersTo } of book.names) {
    const own = namesRead.find((each) => name === prefix + each.slice(namePrefix.length));
    const at = refersTo.split('!').at(-1) ?? '';
    if (own && sheet === null && sheetIn(refersTo) !== '')
      read[own] = { sheet: sheetIn(refersTo), range: plain(at) };
  }
  return readWeeks(port, { tracking, hasStart: sheets.has('start'), read });
}

const { typed, worked, lastWorkedRow } = trackingLog;
/** On Workings, the numbers of rows that were added below the usual ones. */
const rowsBelowUsual = `${worked.letter('row')}${worked.lastRow + 1}:${worked.letter('row')}${lastWorkedRow}`;

/** Reads it again, in the same request after other operations. */
export async function readWeeks(
  port: SheetPort,
  places: WeekPlaces,
  before: readonly Operation[] = [],
): Promise<Extract<OpenedWeeks, { is: 'open' | 'moved' }>> {
  const wanted = Object.entries(places.read);
  const answers = await port.run([
    ...before,
    ...wanted.map(([, place]): Operation => ({ do: 'readRange', ...place })),
  ]);
  const own = answers.slice(before.length);
  const held = new Map(wanted.map(([key, { sheet }], index) => [key, rangeIn(own[index], sheet)]));
  const log = held.get('log');
  const notes = held.get('notes');
  const tracked = log && notes ? trackedRows(log, notes) : nothingTracked;
  if (tracked === null) return { is: 'moved', sheet: places.tracking };
  const texts = (key: PlaceKey) =>
    (held.get(key)?.values.flat() ?? []).flatMap((value) =>
      typeof value === 'string' && value !== '' ? [value] : [],
    );
  const numberIn = (name: NameRead) => {
    const value = held.get(name)?.values[0]?.[0];
    return typeof value === 'number' ? value : null;
  };
  const added = (held.get('added')?.values ?? []).filter(([value]) => typeof value === 'number').length;
  return {
    is: 'open',
    places,
    ...tracked,
    lastReady: tracked.headerRow + typed.rows.length + added,
    workflows: places.hasStart ? texts('workflows') : null,
    currency: texts('AIR_Currency')[0] ?? '',
    startDate: numberIn('AIR_StartDate'),
    asOf: numberIn('AIR_AsOf'),
    hourlyRate: numberIn('AIR_HourlyRate'),
    redirected: numberIn('AIR_Redirected'),
    returns: {
      plan: numberIn('AIR_ROI'),
      measured: numberIn('AIR_MeasuredROI'),
      onCourse: numberIn('AIR_OnCourseROI'),
    },
  };
}

/** Of a tab that is not there yet. */
const nothingTracked: TrackedRows = {
  headerRow: typed.headerRow,
  rows: [],
  nextRow: typed.firstRow,
};

/** Cells of one row of the log, by field, without dollar signs. */
export const cellOfRow = (field: (typeof typed.columns)[number], row: number): string =>
  `${typed.letter(field)}${row}`;
