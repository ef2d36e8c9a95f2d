import { beforeAll, describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { type Area, cellName } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { lookOf } from '../../core/workbook/model/look.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import type { Tab } from '../../core/workbook/model/tab.ts';
import { isBookDate } from '../../simulator/book/values.ts';
import { contents, highlightsOf } from '../support/contents.ts';
import { isFull } from '../support/draws.ts';
import { type OpenHost, type OpenSheets, openExcel, openSheets } from '../support/hosts.ts';
import { blank, example } from '../support/made.ts';
import { expectSame } from '../support/same.ts';

const silent = { onProgress: () => undefined };

/** With what making it may ask of the hosts. The areas to print are a request of their own in Excel. */
const cases: readonly (readonly [
  what: string,
  options: BookOptions,
  most: { requests: number; characters: number; calls: number } | null,
])[] = [
  ['First check, blank', blank, { requests: 3, characters: 512_000, calls: 700 }],
  // Its making in both hosts takes minutes; the kits' cells are those of the model in test/workbook.
  ...(isFull
    ? ([
        [
          'Portfolio with the example',
          { ...example, tabs: kits.portfolio },
          { requests: 4, characters: 1_024_000, calls: 1500 },
        ],
        // Their cells are the Portfolio's, but for what the example fills in.
        ['Risks, blank', { ...blank, tabs: ['risks'] }, null],
        ['Buy or build and Readiness, blank', { ...blank, tabs: ['buy_or_build', 'readiness'] }, null],
        ['First check with the example', example, { requests: 3, characters: 512_000, calls: 700 }],
      ] as const)
    : []),
];

describe.each(cases)('%s', (_, options, most) => {
  let excel: Awaited<ReturnType<typeof openExcel>>;
  let sheets: OpenSheets;
  let inExcel: ReturnType<typeof contents>;
  beforeAll(async () => {
    excel = await openExcel();
    await scaffold(excel.port, options, silent);
    sheets = await openSheets();
    await scaffold(sheets.port, options, silent);
    inExcel = contents(excel);
  });

  it('is the same in both hosts: values, formulas and formats, cell by cell', () => {
    expectSame(contents(sheets), inExcel);
    for (const tab of buildBook(options)) {
      const held = inExcel.find(({ name }) => name === tab.sheet);
      expect(held?.highlights, tab.sheet).toEqual(highlightsOf(tab));
      for (const { book } of [excel, sheets]) expect(wrongSizes(book, tab)).toEqual([]);
    }
  });

  it('is in Excel what the model says, cell by cell: contents, locks, names with their meanings', () => {
    const names = excel.book.names();
    const different = buildBook(options).flatMap((tab) => {
      const held = inExcel.find(({ name }) => name === tab.sheet);
      return held ? [...wrongCells(excel.book, held, tab), ...wrongNames(names, tab)] : [tab.sheet];
    });
    expect(different).toEqual([]);
  });

  if (most === null) return;
  it('asks little of either host', () => {
    const { requests } = sheets.host;
    expect(excel.host.syncsOf('node')).toBeLessThanOrEqual(most.requests);
    expect(excel.host.sentBy('node')).toBeLessThan(most.characters);
    expect(requests.reduce((sum, each) => sum + each.calls, 0)).toBeLessThanOrEqual(most.calls);
    expect(Math.max(...requests.map(({ bytes }) => bytes))).toBeLessThan(500_000);
    // Six minutes stop a script: far from it.
    expect(Math.max(...requests.map(({ milliseconds }) => milliseconds))).toBeLessThan(60_000);
  });
});

/** Cells of a tab that hold something else than the model has, or are locked otherwise. */
function wrongCells(
  book: OpenHost['book'],
  { formulas, values = [] }: ReturnType<typeof contents>[number],
  tab: Tab,
): string[] {
  const { unlocked } = book.extras(book.sheetNamed(tab.sheet)?.index ?? -1);
  const open = new Set(unlocked.flatMap((each) => [...placesOf(each)]));
  return tab.cells.flatMap(({ at, content, style }) => {
    const { row, column } = placeOf(at);
    const formula = formulas[row - 1]?.[column - 1] ?? '';
    const value = values[row - 1]?.[column - 1] ?? null;
    const isFormula = typeof content === 'object' && content !== null;
    const held = isBookDate(value) ? value.date : value;
    const isHeld = isFormula
      ? plain(formula) === plain(content.formula)
      : formula === '' && held === (content === '' ? null : content);
    const isLocked = !open.has(at);
    return isHeld && isLocked === (lookOf(style).locked !== false) ? [] : [`${tab.sheet}!${at}`];
  });
}

const wrongNames = (held: ReturnType<OpenHost['book']['names']>, { names }: Tab): string[] =>
  names
    .filter(
      ({ name, at, comment }) =>
        !held.some(
          (each) =>
            each.name === name &&
            each.formula.includes(at) &&
            each.scope === null &&
            each.comment === comment &&
            each.visible,
        ),
    )
    .map(({ name }) => name);

function* placesOf({ row, column, rows, columns }: Area): Generator<string> {
  for (let down = 0; down < rows; down++)
    for (let across = 0; across < columns; across++)
      yield cellName({ row: row + down, column: column + across });
}

/** Cells to which the model gives a size and the host another. */
function wrongSizes(book: OpenHost['book'], tab: Tab): string[] {
  const sheet = book.sheetNamed(tab.sheet)?.index ?? -1;
  return tab.cells.flatMap(({ at, style, content }) => {
    // A blank cell has the host's own size, which no style of the engine says.
    if (content === '' || content === null) return [];
    const { size } = lookOf(style);
    const { row, column } = placeOf(at);
    const shown = size === undefined ? size : book.model.getCellStyle(sheet, row, column).style.font.sz;
    return shown === size ? [] : [`${at}: ${shown} points, not ${size}`];
  });
}

/** The engine writes a formula its own way: without brackets and quotes that are not needed. */
const plain = (formula: string) => formula.replace(/[\s$'()]/g, '').toUpperCase();
