import { expect, it } from 'vitest';
import { readResult } from '../../core/actions/read-result.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { placeIn } from '../support/by-key.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { example, madeIn } from '../support/made.ts';

inEachHost('Google Sheets', 'The result of a workbook in %s', (hostName) => {
  it('is the same after people inserted and deleted rows', async () => {
    const host = await madeIn(hostName, example);
    const result = async () => {
      await host.spreadsheet.idle();
      return readResult(host.port, exampleStartDate + 119);
    };
    const before = await result();
    const { model } = host.book;
    // Below the named inputs: the engine's names stay where they are.
    const acts = [
      ['dashboard.tabsState', 'insertRows', 3],
      ['dashboard.published', 'deleteRows', 1],
      ['dashboard.cards.payback', 'insertRows', 1],
      ['assumptions.horizon', 'insertRows', 2],
    ] as const;
    for (const [key, act, count] of acts) {
      const [sheet, at] = placeIn(key);
      model[act](host.book.sheetNamed(sheet)?.index ?? -1, placeOf(at).row, count);
    }
    expect(before).toMatchObject({ is: 'result', headline: { is: 'plan', months: 12 } });
    expect(await result()).toEqual(before);
  });
});
