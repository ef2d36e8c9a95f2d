import type { KindName } from '../../core/actions/check/kinds.ts';
import { exampleStartDate as start } from '../../core/workbook/model/options.ts';
import { cellOf } from './by-key.ts';
import type { OpenHost } from './hosts.ts';

/* Troubles planted in the worked example of the kit Pilot, so that none disturbs another. */

/** What a person types, with "'" in front where a text is to stay one; null clears. */
type Typed = string | number | null;

export interface Planted {
  readonly kind: KindName;
  readonly type: Readonly<Record<string, Typed>>;
  /** Where it is found: the first typed cell, unless it is another. */
  readonly at?: string;
  /** What stands there once it is mended; a formula as "=". */
  readonly mended?: Typed;
}

const key = (name: string) => (name.includes('!') ? name : cellOf(name));
const week = (number: number) => start + 7 * (number - 1);
const asOf = start + 119;
/** Sheets of the person's own: one with calls, and one that carries the mark of Costs. */
const own = 'Mine';
const copied = 'Copied';
/** A sheet that is deleted, with what led to it. */
const gone = 'Gone';

export const planted: readonly Planted[] = [
  { kind: 'numberAsText', type: { 'costs.lines.quantity.5': "'12 h" }, mended: 12 },
  { kind: 'numberAsText', type: { 'tracking.log.volume.3': "'1,200" }, mended: 1200 },
  { kind: 'dateAsText', type: { 'risks.incidents.date.2': "'5 Feb 2026" }, mended: start + 31 },
  { kind: 'timeAsHours', type: { 'tracking.log.upkeepHours.3': 510 / 1440 }, mended: 8.5 },
  { kind: 'timeAsHours', type: { 'tracking.log.reviewHours.3': "'8:30" }, mended: 8.5 },
  { kind: 'percentAsWhole', type: { 'tracking.log.redirected.4': 50 }, mended: 0.5 },
  { kind: 'errorTyped', type: { 'tracking.log.volume.5': '=NA()' } },
  { kind: 'unreadable', type: { 'tracking.log.errors.6': "'about five" } },
  { kind: 'outOfBounds', type: { 'assumptions.weeks': 60 } },
  { kind: 'notInList', type: { 'costs.lines.howOften.5': "'Monthly." }, mended: 'Monthly' },
  { kind: 'notInList', type: { 'costs.lines.kind.6': "'Something" } },
  { kind: 'spaces', type: { 'value.lines.workflow.1': "'Proposals  " }, mended: 'Proposals' },
  { kind: 'workflowRenamed', type: { 'risks.incidents.workflow.1': 'Proposal' }, mended: 'Proposals' },
  { kind: 'overwritten', type: { 'costs.lines.total.2': 99 }, mended: '=' },
  { kind: 'formulaGone', type: { 'costs.lines.status.3': null }, mended: '=' },
  { kind: 'formulaBroken', type: { 'costs.lines.monthAtStart.1': '=#REF!+1' }, mended: '=' },
  { kind: 'formulaChanged', type: { 'costs.lines.total.1': '=1+1' }, mended: '=' },
  { kind: 'outOfOrder', type: { 'tracking.log.week.10': week(7) } },
  { kind: 'renewalSoon', type: { 'costs.lines.renewal.1': asOf + 30 } },
  { kind: 'cancelAfterRenewal', type: { 'costs.lines.cancelBy.1': asOf + 40 } },
  {
    kind: 'overlappingTools',
    type: {
      'costs.lines.what.12': 'Another assistant',
      'costs.lines.workflow.12': 'Proposals',
      'costs.lines.kind.12': 'Software',
      'costs.lines.category.12': 'Tools',
      'costs.lines.quantity.12': 4,
      'costs.lines.price.12': 10,
      'costs.lines.howOften.12': 'Monthly',
    },
  },
  { kind: 'aboveSeats', type: {}, at: 'tracking.log.licensed.15' },
  {
    kind: 'fewMetrics',
    type: {
      'baseline.metrics.metric.7': 'First response',
      'baseline.metrics.workflow.7': 'Support',
      'start.workflows.name.2': 'Support',
    },
  },
  {
    kind: 'manyMetrics',
    type: {
      'baseline.metrics.metric.10': 'Third more',
      'baseline.metrics.metric.9': 'Second more',
      'baseline.metrics.metric.8': 'One more',
      'baseline.metrics.workflow.8': 'Proposals',
      'baseline.metrics.workflow.9': 'Proposals',
      'baseline.metrics.workflow.10': 'Proposals',
    },
  },
  { kind: 'endBeforeStart', type: { 'pilot.end': start - 20, 'pilot.start': start - 14 } },
  { kind: 'baselineAfterStart', type: {}, at: 'baseline.readings.before7.1' },
  { kind: 'blankArgument', type: { [`${own}!A1`]: '=AI_ROI(1000,100,B1)' } },
  { kind: 'callRefused', type: { [`${own}!A2`]: '=AI_ROI("much",100)' } },
  { kind: 'callUnknown', type: { [`${own}!A3`]: '=NOT_THERE+AI_ROI(1000,100)' } },
  { kind: 'headlineError', type: { 'dashboard.AIR_CashROI': '=1/0' } },
  { kind: 'formulaChanged', type: {}, at: 'dashboard.AIR_CashROI', mended: '=' },
];

/** Where one is found, with its sheet. */
export const placeOfPlanted = ({ type, at }: Planted): string => key(at ?? Object.keys(type)[0] ?? '');

/** What is found besides where names and tabs were planted too. */
export const plantedBesides = [
  `nameBroken ${cellOf('dashboard.AIR_ROIHigh')}`,
  `nameElsewhere ${cellOf('dashboard.AIR_ROILow')}`,
  `nameMissing ${cellOf('dashboard.AIR_NPV')}`,
  `nameForeign ${own}!D4`,
  `tabCopied ${copied}!A1`,
];

const addSheet = (sheet: string) => ({ do: 'addSheet', sheet, rows: 20, columns: 10 }) as const;

/** Types all of it, on the tabs and on a sheet of the person's own, with one calculation at the end. */
export async function plantIn({ port, book, spreadsheet }: OpenHost): Promise<void> {
  await port.run([addSheet(own)]);
  const typings = planted.flatMap(({ type }) => Object.entries(type));
  await book.batch(() =>
    Promise.all(typings.map(([name, typed]) => spreadsheet.write(key(name), [[typed]]))),
  );
  await spreadsheet.idle();
}

/** For each of these the engine reads all formulas anew: half a minute. */
export async function plantNamesIn({ port, spreadsheet }: OpenHost): Promise<void> {
  await port.run([copied, gone].map(addSheet));
  const name = { do: 'name', comment: '', hidden: false } as const;
  await port.run([
    { ...name, name: 'AIR_ROILow', refersTo: "='Costs'!$B$2", isThere: true },
    { ...name, name: 'AIR_ROIHigh', refersTo: `='${gone}'!$A$1`, isThere: true },
    { do: 'deleteSheet', sheet: gone },
    { do: 'deleteName', name: 'AIR_NPV' },
    { ...name, name: 'AIR_Mine', refersTo: `='${own}'!$D$4` },
    {
      ...name,
      name: '_AIR_costs',
      comment: 'Model 1, made in -',
      refersTo: `='${copied}'!$A$1`,
      hidden: true,
      sheet: copied,
    },
  ]);
  await spreadsheet.idle();
}
