import { expect } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { contents } from '../support/contents.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { madeIn } from '../support/made.ts';
import { someOf } from '../support/some-of.ts';

const silent = { onProgress: () => undefined };
const options: BookOptions = {
  tabs: ['dashboard'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
};

/** A person deletes it, not the add-in. */
function deleteSheet({ book }: OpenHost, name: string): void {
  book.batch(() => book.model.deleteSheet(book.sheetNamed(name)?.index ?? -1));
}
async function figures({ spreadsheet }: OpenHost) {
  await spreadsheet.write('Sheet1!A1:D1', [['=AIR_ROI', '=AIR_TotalCost', '=AIR_Value', '=AIR_NPV']]);
  await spreadsheet.idle();
  return (await spreadsheet.read('Sheet1!A1:D1'))[0];
}

inEachHost('Google Sheets', 'A tab that somebody deleted in %s', (hostName) => {
  someOf(2, ['Costs', 'Workings'])('is made again by Create: %s', async (name) => {
    const host = await madeIn(hostName, options);
    const before = await figures(host);
    expect(before?.every((figure) => typeof figure === 'number')).toBe(true);
    deleteSheet(host, name);
    const plan = await scaffold(host.port, options, silent);
    expect(plan).toMatchObject({ is: 'plan', make: [{ sheet: name }], leftAlone: [] });
    expect(await figures(host)).toEqual(before);
    const broken = contents(host).flatMap((sheet) =>
      sheet.formulas.flat().filter((formula) => formula.includes('#REF!')),
    );
    expect(broken).toEqual([]);
  });
});
