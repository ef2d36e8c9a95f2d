import { columnNumber, contains, parseArea, quoteSheet } from '../cells/address.ts';
import type { Operation, OperationOf } from '../sheet-port/operations.ts';
import { lastTypedRow } from '../workbook/declare/log.ts';
import { tabIds } from '../workbook/kits.ts';
import { cellsIn, placeOf } from '../workbook/model/addresses.ts';
import { type Look, lookOf, numberFormatOf, tints } from '../workbook/model/look.ts';
import { bookMarkOf, type MarkNote, markNote, markOf } from '../workbook/model/names.ts';
import { rectangles } from '../workbook/model/rectangles.ts';
import type {
  Chart,
  Content,
  LaidSheet,
  Link,
  PlacedCell,
  Tab,
  TabId,
  Validation,
} from '../workbook/model/tab.ts';
import { modelVersion } from '../workbook/model/version.ts';
import { mergedHighlights } from './merged-highlights.ts';
import { extentOf, sizeOf } from './tab-size.ts';
import { writesAround } from './writes.ts';

/** Names that the workbook has already, in upper case. */
export type KnownNames = ReadonlySet<string>;
const noNames: KnownNames = new Set();

/** A run that makes tabs. */
export interface MakingRun {
  readonly known: KnownNames;
  readonly run: string;
}

/** The new sheet, its marks and the workbook's names on it. Names only need their sheet, formulas need the names. */
export function operationsToAdd(tab: Tab, { known, run }: MakingRun, state: UnfinishedState): Operation[] {
  return [
    { do: 'addSheet', sheet: tab.sheet, ...extentOf(tab) },
    ...operationsToMark(tab, { known, run }, state),
    ...operationsToName(tab, known),
  ];
}

/** Whether a tab still has to be filled, and from which older one. */
export type UnfinishedState = Pick<MarkNote, 'isUnfinished' | 'from'>;
export const finished: UnfinishedState = { isUnfinished: false, from: null };
export const unfinished: UnfinishedState = { isUnfinished: true, from: null };

/** The hidden names by which a tab is found again: of the sheet, and of the workbook. */
export function operationsToMark(
  { id, sheet }: Pick<Tab, 'id' | 'sheet'>,
  { known, run }: MakingRun,
  state: UnfinishedState,
): Operation[] {
  return [
    markOnSheet({ id, sheet }, run, state),
    nameTo(
      topOf(sheet),
      {
        name: bookMarkOf(id),
        comment: markNote({ version: modelVersion, run, ...finished }),
        hidden: true,
      },
      known,
    ),
  ];
}

/** Says that everything of the tab is there now: the last operation on it. */
export const operationToFinish = (tab: Pick<Tab, 'id' | 'sheet'>, run: string): Operation => ({
  ...markOnSheet(tab, run, finished),
  isThere: true,
});

const markOnSheet = (
  { id, sheet }: Pick<Tab, 'id' | 'sheet'>,
  run: string,
  state: UnfinishedState,
): OperationOf<'name'> => ({
  do: 'name',
  name: markOf(id),
  comment: markNote({ version: modelVersion, run, ...state }),
  hidden: true,
  refersTo: topOf(sheet),
  sheet,
});

const topOf = (sheet: string) => `=${quoteSheet(sheet)}!$A$1`;

/** The workbook's names on a tab. */
export const operationsToName = (tab: Tab, known: KnownNames): Operation[] =>
  tab.names.map(({ name, at, comment }) =>
    nameTo(`=${quoteSheet(tab.sheet)}!${at}`, { name, comment, hidden: false }, known),
  );

function nameTo(
  refersTo: string,
  name: { name: string; comment: string; hidden: boolean },
  known: KnownNames,
): Operation {
  const isThere = known.has(name.name.toUpperCase());
  return { do: 'name', ...name, refersTo, ...(isThere ? { isThere } : {}) };
}

/**
 * Everything that stands on one tab, once its sheet and all names are there.
 * @param isFresh nothing stands on the sheet yet, so that whole blocks may be set in one go.
 */
export function operationsForTab(
  tab: LaidSheet,
  currency: string,
  sheets: ReadonlyMap<TabId, string>,
  isFresh = true,
): Operation[] {
  const { sheet } = tab;
  const fresh = isFresh ? { isFresh } : {};
  return [
    ...writes(tab).map((each) => ({ ...each, ...fresh })),
    // Before the formats: a host gives a link a look of its own.
    ...tab.links.flatMap((link) => linkOperations(tab, link, sheets)),
    ...formatOperations(sheet, tab.cells, currency).map((each) => ({ ...each, ...fresh })),
    {
      do: 'size',
      sheet,
      columns: joined(tab.columns),
      rows: tab.rows.map((row) => ({ ...row })),
    },
    { do: 'view', sheet, gridlines: false, frozenRows: tab.frozenRows, frozenColumns: tab.frozenColumns },
    ...tab.validations.map((validation) => ({ ...validateOperation(tab, validation), ...fresh })),
    ...highlightOperations(tab).map((each) => ({ ...each, ...fresh })),
    ...tab.charts.map((chart) => chartOperation(tab, chart)),
    printOperation(tab),
  ];
}

/** How the tab is printed; who has a page in hand sees which of how many it is, and which version of the model made it. */
export function printOperation({ sheet, print }: Pick<Tab, 'sheet' | 'print'>): Operation {
  const { areas, lastFilled, begins, ...setup } = print;
  return {
    do: 'print',
    sheet,
    areas: [...areas],
    ...(lastFilled ? { filledArea: areaUpTo(sheet, lastFilled) } : {}),
    ...setup,
    ...(begins ? { begins: [...begins] } : {}),
    footer: { left: '&A', center: 'Page &P of &N', right: `Model version ${modelVersion}` },
  };
}

/** From the first cell on; names keep an address with its sheet. */
function areaUpTo(sheet: string, { row, column }: NonNullable<Tab['print']['lastFilled']>): string {
  const onSheet = (formula: string) =>
    formula.replaceAll(/\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/g, (address) => `${quoteSheet(sheet)}!${address}`);
  return `=${onSheet('$A$1')}:${onSheet(`INDEX($A$1:$${lastColumn}$${lastTypedRow},${row},${column})`)}`;
}
/** Where a print area may end, with the last row that people type into. */
const lastColumn = 'GR';

/** A chart over cells of the tab; what it shows stands on that or on another. */
export const chartOperation = (tab: LaidSheet, chart: Chart): Operation => ({
  do: 'chart',
  sheet: tab.sheet,
  ...chart,
  ...(chart.titleFrom === undefined ? {} : { titleFrom: onSheet(tab, chart.titleFrom) }),
  categories: onSheet(tab, chart.categories),
  series: chart.series.map((series) => ({ ...series, values: onSheet(tab, series.values) })),
  ...sizeOf(tab, chart.over),
});

const onSheet = ({ sheet }: LaidSheet, address: string) =>
  address.includes('!') ? address : `${quoteSheet(sheet)}!${address}`;

/** Before a tab that a cut run left unfinished is filled: what may have come onto it goes, but for what cells hold. */
export const operationsToBegin = (tab: Tab, { known }: MakingRun): Operation[] => [
  { do: 'resetSheet', sheet: tab.sheet, ...extentOf(tab) },
  ...operationsToName(tab, known),
];

/** None where the tab that it leads to is not in the workbook. */
export function linkOperations(
  { sheet, cells }: LaidSheet,
  { at, toTab, toCell }: Link,
  sheets: ReadonlyMap<TabId, string>,
): Operation[] {
  const toSheet = sheets.get(toTab);
  if (toSheet === undefined) return [];
  const content = cells.find((cell) => cell.at === at)?.content;
  if (typeof content !== 'string') throw new Error(`the link in ${at} of ${sheet} has no text`);
  return [{ do: 'link', sheet, at, text: content, toSheet, toCell, toName: bookMarkOf(toTab) }];
}

export function validateOperation(
  { sheet, cells }: LaidSheet,
  { ranges, rule, message }: Validation,
): OperationOf<'validate'> {
  const joined = rectangles(ranges.flatMap((range) => cellsIn(range).map(placeOf)));
  const areas = joined.flatMap((range) => parseArea(range) ?? []);
  const takesBlankText = cells.some(
    ({ at, content }) =>
      isFormula(content) && areas.some((area) => contains(area, placeOf(at))) && rule.allow !== 'list',
  );
  return {
    do: 'validate',
    sheet,
    ranges: joined,
    rule: rule.allow === 'list' ? { allow: 'list', values: [...rule.values] } : rule,
    message,
    ...(takesBlankText ? { takesBlankText } : {}),
  };
}

const isFormula = (content: Content | null) => typeof content === 'object' && content !== null;

function highlightOperations({ sheet, highlights }: LaidSheet): Operation[] {
  if (highlights.length === 0) return [];
  const rules = mergedHighlights(highlights).map(({ range, formula, tint }) => ({
    range,
    formula,
    ...tints[tint],
  }));
  return [{ do: 'highlights', sheet, rules }];
}

/** A whole workbook of these tabs, in the order in which a host can carry it out. */
export function operationsForBook(tabs: readonly Tab[], currency: string): Operation[] {
  const sheets = new Map(tabs.map((tab) => [tab.id, tab.sheet]));
  const first = tabs.find((tab) => tab.id === tabIds[0]) ?? tabs[0];
  return [
    ...tabs.flatMap((tab) => operationsToAdd(tab, { known: noNames, run: '' }, finished)),
    ...tabs.flatMap((tab) => operationsForTab(tab, currency, sheets)),
    ...(first === undefined ? [] : [{ do: 'activate', sheet: first.sheet, at: 'A1' } satisfies Operation]),
  ];
}

/** Neighbours of one width as one. */
function joined(columns: LaidSheet['columns']): OperationOf<'size'>['columns'] {
  const runs: OperationOf<'size'>['columns'] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    const isNext = last && columnNumber(last.to) + 1 === columnNumber(column.from);
    if (last && isNext && last.width === column.width) last.to = column.to;
    else runs.push({ ...column });
  }
  return runs;
}

function writes({ sheet, cells }: LaidSheet): OperationOf<'write'>[] {
  const filled = cells.filter(({ content }) => content !== null);
  return writesAround(sheet, new Map(filled.map(({ at, content, fill }) => [at, { content, fill }])));
}

/** A property at a time: cells that share its value share one operation, so that there are few and of few ranges. */
export function formatOperations(
  sheet: string,
  cells: readonly PlacedCell[],
  currency: string,
): OperationOf<'format'>[] {
  const looks = new Map(cells.map(({ style }) => [style, lookOf(style)]));
  const properties = new Set([...looks.values()].flatMap((look) => Object.keys(look) as (keyof Look)[]));
  const ofLooks = [...properties].flatMap((property) => {
    const values = new Map([...looks].map(([style, look]) => [style, JSON.stringify(look[property])]));
    return groupsOf(cells, ({ style }) => values.get(style)).map(([value, ranges]) => ({
      ranges,
      format: { [property]: JSON.parse(value) },
    }));
  });
  const numberFormats = groupsOf(cells, ({ format }) => {
    const numberFormat = numberFormatOf(format, currency);
    return numberFormat === 'General' ? undefined : numberFormat;
  }).map(([numberFormat, ranges]) => ({ ranges, format: { numberFormat } }));
  // Number formats first: while cells have no other look, a host may copy them from row to row.
  return [...numberFormats, ...ofLooks].map((each) => ({ do: 'format', sheet, ...each }));
}

/** Cells by what they have in common; those that have nothing of it are left out. */
function groupsOf(
  cells: readonly PlacedCell[],
  keyOf: (cell: PlacedCell) => string | undefined,
): [key: string, ranges: string[]][] {
  const groups = new Map<string, PlacedCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return [...groups].map(([key, group]) => [key, rectangles(group.map(({ at }) => placeOf(at)))]);
}
