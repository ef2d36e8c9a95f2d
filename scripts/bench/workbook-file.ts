import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { bookOf } from './book-of.ts';
import { startedEngine } from './engine.ts';
import { compared, type Measured, medianTimesOf } from './measured.ts';

/** Writing the largest workbook with all its results, against what the engine alone takes to calculate it once. */
export async function workbookFile(): Promise<Measured[]> {
  const options = { tabs: kits.portfolio, currency: 'EUR', startDate: exampleStartDate, example: true };
  const operations = operationsForBook(buildBook(options), options.currency);
  startedEngine();
  const times = await medianTimesOf(
    () => writeWorkbookFile(operations, exampleStartDate),
    async () => bookOf(operations, (formula) => formula),
    3,
    1,
  );
  return [
    compared('the kit portfolio as a .xlsx with results', times, 'ms', {
      most: 3,
      words: 'within 3 x calculating it',
    }),
  ];
}
