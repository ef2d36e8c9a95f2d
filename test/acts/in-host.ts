import type { Area } from '../../core/cells/address.ts';
import type { Book } from '../../simulator/book/book.ts';
import { cellType } from '../../simulator/book/engine.ts';
import { readCells } from '../../simulator/book/read-cells.ts';
import { type BookValue, isBookDate, isBookError } from '../../simulator/book/values.ts';
import type { Act, Span } from './acts.ts';
import type { BookAfter, SheetAfter } from './in-libreoffice.ts';

/* People's acts in a workbook of a simulated host, done by its engine. */

/** The engine has no sorting, and when cells are cut it writes the formulas of all sheets anew without their brackets. */
export const canBeDone = (act: Act): boolean => act.do !== 'sort' && act.do !== 'cut';

/** What stands in the workbook of a host once the acts are done; of sheets that are not read, only errors. */
export function actInHost(
  book: Book,
  acts: readonly Act[],
  read: readonly string[],
  names: readonly string[],
): BookAfter {
  book.batch(() => {
    for (const act of acts) carryOut(book, act);
  });
  const sheets = book.sheets().map(({ index, name }) => ({ index, name, area: book.usedArea(index) }));
  const isRead = ({ name }: { readonly name: string }) => read.includes(name);
  const values = readCells(book.model, [
    ...names.map((name) => ({ formula: `=${name}` })),
    ...sheets.filter(isRead).map(({ index, area }) => ({ sheet: index, area })),
  ]);
  const figures = values.splice(0, names.length).map(([[figure = null] = []]) => figure);
  return {
    names: Object.fromEntries(
      figures.map((figure, index) => [names[index], isBookError(figure) ? figure : plain(figure)]),
    ),
    sheets: Object.fromEntries(
      sheets.map((sheet) => {
        const errors = errorsOn(book, sheet.index, sheet.area);
        if (!isRead(sheet)) return [sheet.name, { values: [], formulas: [], errors }];
        return [
          sheet.name,
          {
            values: (values.shift() ?? []).map((row) => row.map(plain)),
            formulas: placed(book.formulas(sheet.index, sheet.area)).filter(([, , text]) => text !== ''),
            errors,
          },
        ];
      }),
    ),
  };
}

type Placed = SheetAfter['errors'][number];

const placed = (texts: readonly (readonly string[])[]): Placed[] =>
  texts.flatMap((row, down) => row.map((text, across): Placed => [down, across, text]));

function errorsOn(book: Book, sheet: number, { rows, columns }: Area): Placed[] {
  const found: Placed[] = [];
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1)
      if (book.model.getCellType(sheet, row, column) === cellType.error)
        found.push([row - 1, column - 1, book.model.getFormattedCellValue(sheet, row, column)]);
  return found;
}

function carryOut(book: Book, act: Act): void {
  const { model } = book;
  const sheet = book.sheetNamed(act.sheet)?.index ?? -1;
  if (act.do === 'insert') model.insertRows(sheet, act.rows[0] + 1, length(act.rows));
  else if (act.do === 'delete') model.deleteRows(sheet, act.rows[0] + 1, length(act.rows));
  else if (act.do === 'paste')
    act.cells.forEach((cells, down) => {
      cells.forEach((content, across) => {
        const typed = typeof content === 'object' ? (content?.formula ?? '') : String(content);
        book.type(sheet, act.to + down + 1, act.column + across + 1, typed);
      });
    });
  else if (act.do === 'copy') copy(book, sheet, act);
  else throw new Error(`the engine cannot ${act.do}`);
}

const length = ([first, last]: Span): number => last - first + 1;

function copy(book: Book, sheet: number, act: Act & { do: 'copy' | 'cut' }): void {
  const { model } = book;
  const [left, right] = act.columns ?? [0, book.usedArea(sheet).columns - 1];
  const area = (row: number): Area => ({
    row: row + 1,
    column: left + 1,
    rows: length(act.rows),
    columns: right - left + 1,
  });
  book.select(sheet, area(act.rows[0]));
  const { range, data } = model.copyToClipboard();
  book.select(sheet, { ...area(act.to), rows: 1, columns: 1 });
  model.pasteFromClipboard(sheet, range, data, false);
}

/** As LibreOffice gives it: a date is its serial. */
function plain(value: BookValue): number | string {
  if (value === null) return '';
  if (isBookError(value)) return value.error;
  if (isBookDate(value)) return value.date;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
