import type { SheetPort } from '../sheet-port/port.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { inputLines } from '../workbook/tabs/assumptions/inputs.ts';
import type { FoundTab } from './find-tabs.ts';
import { readCells } from './typed-cells.ts';

/** Rows of Assumptions in which these two are looked for by their labels, which have been the same in every version. */
const rows = Array.from({ length: 70 }, (_, index) => 1 + index);

/** Currency and start as they stand on Assumptions, in whichever row. */
export async function assumptionsTyped(
  port: SheetPort,
  found: Pick<FoundTab, 'sheet'> | undefined,
): Promise<Pick<BookOptions, 'currency' | 'startDate'>> {
  const addresses = rows.flatMap((row) => [`B${row}`, `C${row}`]);
  const [held] = await readCells(port, found ? [{ sheet: found.sheet, addresses }] : []);
  const besides = (label: string) => held?.get(`C${rows.find((row) => held.get(`B${row}`) === label)}`);
  const [currency, startDate] = [besides(inputLines.currency.label), besides(inputLines.startDate.label)];
  return {
    currency: typeof currency === 'string' && currency !== '' ? currency : 'EUR',
    startDate: typeof startDate === 'number' ? startDate : null,
  };
}
