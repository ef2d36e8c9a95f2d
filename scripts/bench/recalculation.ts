import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { placeOf } from '../../core/workbook/addresses.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits, usualNames } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/options.ts';
import { log } from '../../core/workbook/tabs/tracking/layout.ts';
import { Book } from '../../simulator/book/book.ts';
import { startEngine } from '../../simulator/book/engine.ts';
import { projectFolder } from '../build/project.ts';
import { type Measured, medianTimes } from './measured.ts';

const workflows = ['Proposals', 'Invoices', 'Support', 'Notes', 'Forecasts'];
const tracked = usualNames.tracking;
/** What a plain workbook would hold in place of each formula of ours: a sum of the hours tracked. */
const plainSum = `=SUM('${tracked}'!${log.range('hours')})`;

/** One more figure typed into a portfolio whose log is full: 260 rows, a row a week in each of five workflows. */
export function recalculation(): Measured {
  startEngine(readFileSync(join(projectFolder, 'node_modules/@ironcalc/wasm/wasm_bg.wasm')));
  const options = { tabs: kits.portfolio, currency: 'EUR', startDate: exampleStartDate, example: true };
  const operations = operationsForBook(buildBook(options), options.currency);
  const typing = (book: Book) => {
    const sheet = book.sheetNamed(tracked)?.index ?? 0;
    const { column, row } = placeOf(`${log.letter('hours')}${log.lastRow}`);
    let hours = 0;
    return () => book.type(sheet, row, column, String(++hours));
  };
  const [ours, theirs] = medianTimes(
    typing(bookOf(operations, (formula) => formula)),
    typing(bookOf(operations, () => plainSum)),
    9,
  );
  const aim = { most: 2, words: 'at most twice as many plain sums of the hours tracked' };
  return { what: '260 tracked weeks, one figure typed', ours, theirs, unit: 'ms', ratio: ours / theirs, aim };
}

function bookOf(operations: readonly Operation[], written: (formula: string) => string): Book {
  const book = new Book();
  book.batch(() => {
    for (const operation of operations) {
      if (operation.do === 'addSheet') book.addSheet(operation.sheet);
      if (operation.do === 'name' && operation.sheet === undefined)
        book.defineName(operation.name, null, operation.refersTo.slice(1), { comment: '', visible: true });
      if (operation.do === 'write') write(book, operation, written);
    }
    fillLog(book);
  });
  return book;
}

function write(
  book: Book,
  { sheet, at, cells }: Extract<Operation, { do: 'write' }>,
  written: (formula: string) => string,
): void {
  const start = placeOf(at);
  const index = book.sheetNamed(sheet)?.index ?? 0;
  for (const [down, row] of cells.entries())
    for (const [right, content] of row.entries()) {
      if (content === null) continue;
      const text = typeof content === 'object' ? written(content.formula) : asTyped(content);
      book.type(index, start.row + down, start.column + right, text);
    }
}

const asTyped = (content: string | number | boolean): string =>
  typeof content === 'string' ? `'${content}` : String(content);

function fillLog(book: Book): void {
  const index = book.sheetNamed(tracked)?.index ?? 0;
  for (const [place, row] of log.rows.entries()) {
    const week = Math.floor(place / workflows.length);
    const figures = {
      week: exampleStartDate + 7 * week,
      hours: 4 + (place % 5),
      volume: 20,
      errors: 1,
      active: 6,
      licensed: 8,
      // Every other week something of the cost is typed.
      ...(week % 2 === 0 ? { spend: 20, upkeepHours: 0.5 } : {}),
    } as const;
    for (const [column, figure] of Object.entries(figures))
      book.type(index, row, placeOf(`${log.letter(column as keyof typeof figures)}1`).column, String(figure));
    const workflow = workflows[place % workflows.length] ?? '';
    book.type(index, row, placeOf(`${log.letter('workflow')}1`).column, workflow);
  }
}
