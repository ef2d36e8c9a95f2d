import { assumptionsTyped } from '../../core/actions/assumptions-typed.ts';
import type { FoundTabs } from '../../core/actions/find-tabs.ts';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { rowsAdded } from '../../core/actions/rows-added.ts';
import { type Held, withTyped } from '../../core/actions/typed-cells.ts';
import { typedOn } from '../../core/actions/typed-on.ts';
import { rowsNeeded, withNewTabs } from '../../core/actions/update.ts';
import type { BookAnswer } from '../../core/sheet-port/answers.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { buildTab } from '../../core/workbook/build.ts';
import { currentLayout, earlierLayout } from '../../core/workbook/earlier-versions/layouts.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { type Contents, calculate } from '../../xlsx-file/calculate.ts';
import { filesOf } from '../../xlsx-file/files-of.ts';
import { CannotRead } from '../../xlsx-file/portable/cannot-read.ts';
import { formulasOf } from '../../xlsx-file/portable/cell-formulas.ts';
import { keyOf } from '../../xlsx-file/portable/cell-key.ts';
import { readPackage } from '../../xlsx-file/portable/read-package.ts';
import { type FileBook, readWorkbook } from '../../xlsx-file/portable/read-workbook.ts';
import { isError } from '../../xlsx-file/results.ts';
import { bookOf, heldOf } from './file-sheets.ts';
import { readingPort, type Sheets, sheetNowOf } from './sheets.ts';

/** A file without values: IronCalc works them out. @param today what TODAY() is */
export function workedOut(file: Uint8Array, today: number): Sheets {
  const book = readWorkbook(readPackage(file));
  // Print areas and what points nowhere are no part of any formula, and the engine takes neither.
  const meaningful = book.names.filter(
    ({ name, formula }) => !name.startsWith('_xlnm.') && !formula.includes('#REF!'),
  );
  const names = meaningful.map(({ name, formula, comment, sheet }): OperationOf<'name'> => {
    const scope = sheet === undefined ? undefined : book.sheets[sheet]?.name;
    const named = { do: 'name', name, refersTo: `=${formula}`, comment, hidden: false } as const;
    return scope === undefined ? named : { ...named, sheet: scope };
  });
  return calculatedSheets(bookOf(book), contentsOf(book), names, today);
}

/**
 * A workbook that an older model made, carried to the current one as Update carries it: what was typed, and nothing else. What it
 * comes to is worked out by the current rules.
 */
export async function carriedForward(
  file: Uint8Array,
  found: FoundTabs,
  versions: ReadonlyMap<TabId, number>,
  today: number,
): Promise<Sheets> {
  const book = readWorkbook(readPackage(file));
  const old = sheetsAsTheyAre(book);
  const port = readingPort(old);
  const sheets = withNewTabs(found.sheets, new Set(book.sheets.map(({ name }) => name.toLowerCase())));
  const rows = await rowsAdded(port, found.sheets);
  const options: BookOptions = {
    rows,
    ...(await assumptionsTyped(port, found.tabs.get('assumptions'))),
    tabs: [...sheets.keys()],
    example: false,
    prefix: found.prefix,
  };
  const typed = new Map<TabId, ReadonlyMap<string, Held>>();
  for (const [tab, sheet] of found.sheets) {
    const layout =
      (await earlierLayout(versions.get(tab) ?? 0, tab)) ??
      currentLayout(buildTab(tab, { options, sheets: found.sheets }));
    const onTab = await typedOn(port, sheet, layout);
    if ('moved' in onTab) throw new CannotRead(`has ${onTab.label} of ${sheet} in another place`);
    for (const [id, cells] of onTab.cells) typed.set(id, new Map([...(typed.get(id) ?? []), ...cells]));
  }
  const withRows = { ...options, rows: rowsNeeded(typed, rows) };
  const tabs = [...sheets.keys()].map((id) =>
    withTyped(buildTab(id, { options: withRows, sheets }), typed.get(id) ?? new Map()),
  );
  const { files, names } = filesOf(operationsForBook(tabs, options.currency));
  const named = names.map(({ name, refersTo, sheet = null, comment }) => ({
    name,
    refersTo,
    sheet,
    comment,
  }));
  const answer: BookAnswer = {
    is: 'book',
    sheets: files.map(({ name }) => ({ name })),
    names: named,
    activeSheet: '',
  };
  return calculatedSheets(answer, files, names, today);
}

function calculatedSheets(
  book: BookAnswer,
  sheets: readonly Contents[],
  names: readonly OperationOf<'name'>[],
  today: number,
): Sheets {
  const resultAt = calculate(sheets, names, today);
  return {
    book,
    sheet(name) {
      const contents = sheets.find((each) => each.name === name)?.contents ?? new Map();
      return sheetNowOf(
        [...contents].map(([key, content]) => {
          const [row = 0, column = 0] = key.split(',').map(Number);
          const formula = typeof content === 'object' ? content.formula : '';
          return { row: row + 1, column: column + 1, value: heldOf(resultAt(name, row, column)), formula };
        }),
      );
    },
    cell: (name, row, column) => heldOf(resultAt(name, row - 1, column - 1)),
  };
}

/** What stands in the file's cells; Excel 2010 and later mark functions that older programs do not know. */
function contentsOf(book: FileBook): Contents[] {
  const { cells: formulas } = formulasOf(book);
  return book.sheets.map(({ name, rows }, index) => {
    const contents = new Map<
      string,
      Contents['contents'] extends ReadonlyMap<string, infer Content> ? Content : never
    >();
    for (const { row, column, value } of rows.flatMap(({ cells }) => cells)) {
      const formula = formulas.get(keyOf(index, row, column));
      const at = `${row - 1},${column - 1}`;
      if (formula) contents.set(at, { formula: formula.text.replaceAll(/_xlfn\.(_xlws\.)?/g, '') });
      else if (value !== undefined) contents.set(at, isError(value) ? { formula: `=${value.error}` } : value);
    }
    return { name, contents };
  });
}

function sheetsAsTheyAre(book: FileBook): Sheets {
  const { cells: formulas } = formulasOf(book);
  const known = new Map<string, ReturnType<typeof sheetNowOf>>();
  const sheet = (name: string) => {
    const index = book.sheets.findIndex((each) => each.name === name);
    const made =
      known.get(name) ??
      sheetNowOf(
        (book.sheets[index]?.rows ?? []).flatMap(({ cells }) =>
          cells.map(({ row, column, value }) => ({
            row,
            column,
            value: heldOf(value),
            formula: formulas.get(keyOf(index, row, column))?.text ?? '',
          })),
        ),
      );
    known.set(name, made);
    return made;
  };
  return { book: bookOf(book), sheet, cell: (name, row, column) => sheet(name).value(row, column) };
}
