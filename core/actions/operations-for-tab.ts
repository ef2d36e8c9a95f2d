import { cellName, columnName, columnNumber } from '../cells/address.ts';
import type { CellContent, Operation, OperationOf } from '../sheet-port/operations.ts';
import { placeOf } from '../workbook/addresses.ts';
import { type Look, lookOf, numberFormatOf, tints } from '../workbook/look.ts';
import {
  type Link,
  type PlacedCell,
  type Tab,
  type TabId,
  tabIds,
  type Validation,
} from '../workbook/model.ts';
import { markNote, markOf } from '../workbook/names.ts';
import { quoted } from '../workbook/options.ts';
import { modelVersion } from '../workbook/version.ts';
import { rectangles, writtenBlocks } from './rectangles.ts';

/** The new sheet, its marks and the workbook's names on it. Names only need their sheet, formulas need the names. */
export function operationsToAdd(tab: Tab, known: KnownNames = noNames, run = ''): Operation[] {
  return [
    { do: 'addSheet', sheet: tab.sheet },
    ...operationsToMark(tab, known, run),
    ...tab.names.map(({ name, at, comment }) =>
      nameTo(`=${quoted(tab.sheet)}!${at}`, { name, comment, hidden: false }, known),
    ),
  ];
}

/** Names that the workbook has already, in upper case. */
export type KnownNames = ReadonlySet<string>;
const noNames: KnownNames = new Set();

/** The hidden names by which a tab is found again: of the sheet, and of the workbook. */
export function operationsToMark(
  { id, sheet }: Pick<Tab, 'id' | 'sheet'>,
  known: KnownNames,
  run: string,
): Operation[] {
  const mark = { name: markOf(id), comment: markNote(modelVersion, run), hidden: true };
  const refersTo = `=${quoted(sheet)}!$A$1`;
  return [{ do: 'name', ...mark, refersTo, sheet }, nameTo(refersTo, mark, known)];
}

function nameTo(
  refersTo: string,
  name: { name: string; comment: string; hidden: boolean },
  known: KnownNames,
): Operation {
  const isThere = known.has(name.name.toUpperCase());
  return { do: 'name', ...name, refersTo, ...(isThere ? { isThere } : {}) };
}

/** Everything that stands on one tab, once its sheet and all names are there. */
export function operationsForTab(
  tab: Tab,
  currency: string,
  sheets: ReadonlyMap<TabId, string>,
): Operation[] {
  const { sheet } = tab;
  return [
    ...writes(tab),
    // Before the formats: a host gives a link a look of its own.
    ...tab.links.flatMap((link) => linkOperations(sheet, link, sheets)),
    ...formatOperations(sheet, tab.cells, currency),
    {
      do: 'size',
      sheet,
      columns: joined(tab.columns),
      rows: tab.rows.map((row) => ({ ...row })),
    },
    { do: 'view', sheet, gridlines: false, frozenRows: tab.frozenRows, frozenColumns: tab.frozenColumns },
    ...tab.validations.map((validation) => validateOperation(sheet, validation)),
    ...tab.highlights.map(
      ({ range, formula, tint }): Operation => ({ do: 'highlight', sheet, range, formula, ...tints[tint] }),
    ),
    ...tab.charts.map(
      (chart): Operation => ({
        do: 'chart',
        sheet,
        ...chart,
        ...(chart.titleFrom === undefined ? {} : { titleFrom: `${quoted(sheet)}!${chart.titleFrom}` }),
        categories: `${quoted(sheet)}!${chart.categories}`,
        series: chart.series.map((series) => ({ ...series, values: `${quoted(sheet)}!${series.values}` })),
      }),
    ),
    { do: 'print', sheet, ...tab.print },
  ];
}

/** None where the tab that it leads to is not in the workbook. */
export function linkOperations(
  sheet: string,
  { at, toTab, toCell }: Link,
  sheets: ReadonlyMap<TabId, string>,
): Operation[] {
  const toSheet = sheets.get(toTab);
  return toSheet === undefined ? [] : [{ do: 'link', sheet, at, toSheet, toCell }];
}

export const validateOperation = (sheet: string, { ranges, rule, message }: Validation): Operation => ({
  do: 'validate',
  sheet,
  ranges: [...ranges],
  rule: rule.allow === 'list' ? { allow: 'list', values: [...rule.values] } : rule,
  message,
});

/** A whole workbook of these tabs, in the order in which a host can carry it out. */
export function operationsForBook(tabs: readonly Tab[], currency: string): Operation[] {
  const sheets = new Map(tabs.map((tab) => [tab.id, tab.sheet]));
  const first = tabs.find((tab) => tab.id === tabIds[0]) ?? tabs[0];
  return [
    ...tabs.flatMap((tab) => operationsToAdd(tab)),
    ...tabs.flatMap((tab) => operationsForTab(tab, currency, sheets)),
    ...(first === undefined ? [] : [{ do: 'activate', sheet: first.sheet, at: 'A1' } satisfies Operation]),
  ];
}

/** Neighbours of one width as one. */
function joined(columns: Tab['columns']): OperationOf<'size'>['columns'] {
  const runs: OperationOf<'size'>['columns'] = [];
  for (const column of columns) {
    const last = runs.at(-1);
    const isNext = last && columnNumber(last.to) + 1 === columnNumber(column.from);
    if (last && isNext && last.width === column.width) last.to = column.to;
    else runs.push({ ...column });
  }
  return runs;
}

function writes(tab: Tab): OperationOf<'write'>[] {
  const contents = new Map<string, CellContent>();
  for (const { at, content } of tab.cells) if (content !== null) contents.set(at, content);
  return writtenBlocks([...contents.keys()].map(placeOf)).map(({ from, to }) => ({
    do: 'write',
    sheet: tab.sheet,
    at: cellName(from),
    isFresh: true,
    cells: Array.from({ length: to.row - from.row + 1 }, (_, down) =>
      Array.from(
        { length: to.column - from.column + 1 },
        (_, right) => contents.get(`${columnName(from.column + right)}${from.row + down}`) ?? null,
      ),
    ),
  }));
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
  return [...ofLooks, ...numberFormats].map((each) => ({ do: 'format', sheet, ...each }));
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
