import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { kits, usualName } from '../../core/workbook/kits.ts';
import { type Place, placeOf } from '../../core/workbook/model/addresses.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';
import type { Book } from '../../simulator/book/book.ts';
import { bookOf } from './book-of.ts';
import { startedEngine } from './engine.ts';
import { compared, type Measured, medianTimes } from './measured.ts';

const workflows = ['Proposals', 'Invoices', 'Support', 'Notes', 'Forecasts'];
const tracked = usualName('tracking');
/** What a plain workbook would hold in place of each formula of ours: a sum of the hours tracked. */
const plainSum = `=SUM('${tracked}'!${placeOfKey('tracking.log.hours').at})`;
/** Lines are counted from 0. */
const placeInLog = (column: string, line: number): Place =>
  placeOf(placeOfKey(`tracking.log.${column}.${line + 1}`).at);

/** One more figure typed into a portfolio whose log is full: 260 rows, a row a week in each of five workflows. */
export function recalculation(): Measured {
  startedEngine();
  const options = { tabs: kits.portfolio, currency: 'EUR', startDate: exampleStartDate, example: true };
  const operations = operationsForBook(buildBook(options), options.currency);
  const typing = (book: Book) => {
    const sheet = book.sheetNamed(tracked)?.index ?? 0;
    const { column, row } = placeInLog('hours', trackingLog.typed.rows.length - 1);
    let hours = 0;
    return () => book.type(sheet, row, column, String(++hours));
  };
  const times = medianTimes(
    typing(filled(bookOf(operations, (formula) => formula))),
    typing(filled(bookOf(operations, () => plainSum))),
    9,
  );
  return compared('a year of tracking in five workflows, one figure typed', times, 'ms', {
    most: 2,
    words: 'within 2 x as many plain sums',
  });
}

function filled(book: Book): Book {
  book.batch(() => fillLog(book));
  return book;
}

function fillLog(book: Book): void {
  const index = book.sheetNamed(tracked)?.index ?? 0;
  const type = (name: string, line: number, content: string) => {
    const { column, row } = placeInLog(name, line);
    book.type(index, row, column, content);
  };
  for (const place of trackingLog.typed.rows.keys()) {
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
    };
    for (const [column, figure] of Object.entries(figures)) type(column, place, String(figure));
    type('workflow', place, workflows[place % workflows.length] ?? '');
  }
}
