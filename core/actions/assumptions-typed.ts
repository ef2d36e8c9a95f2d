import type { SheetPort } from '../sheet-port/port.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import { inputs } from '../workbook/tabs/assumptions/input-table.ts';
import type { FoundTab } from './find-tabs.ts';
import { readCells } from './typed-cells.ts';

/** Currency and start as they stand on Assumptions; the first rows of it have been the same in every version. */
export async function assumptionsTyped(
  port: SheetPort,
  found: Pick<FoundTab, 'sheet'> | undefined,
): Promise<Pick<BookOptions, 'currency' | 'startDate'>> {
  const [currencyAt, startAt] = [`C${inputs.row('currency')}`, `C${inputs.row('startDate')}`];
  const wanted = found ? [{ sheet: found.sheet, addresses: [currencyAt, startAt] }] : [];
  const [held] = await readCells(port, wanted);
  const [currency, startDate] = [held?.get(currencyAt), held?.get(startAt)];
  return {
    currency: typeof currency === 'string' && currency !== '' ? currency : 'EUR',
    startDate: typeof startDate === 'number' ? startDate : null,
  };
}
