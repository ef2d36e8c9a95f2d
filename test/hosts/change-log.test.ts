import { expect, it } from 'vitest';
import { startLog } from '../../core/actions/change-log/log-changes.ts';
import { logByHand, logged } from '../../core/actions/change-log/logged.ts';
import { mend } from '../../core/actions/check/mend.ts';
import { readBook } from '../../core/actions/read-book.ts';
import { settingsIn } from '../../core/actions/settings/settings.ts';
import type { CellContent } from '../../core/sheet-port/operations.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { plain } from '../../core/workbook/model/addresses.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { blank, example, madeIn } from '../support/made.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const tabs = ['assumptions'] as const;
const day = 46_353; // 27 November 2026
const begun = { who: 'Ada', day, why: 'The log begins' };

const set = (host: OpenHost, key: string, value: CellContent) =>
  host.port.run([
    { do: 'write', sheet: usualName('assumptions'), at: plain(placeOfKey(key).at), cells: [[value]] },
  ]);
/** The rows of the log from its first on, without the keys. */
async function rowsOf(host: OpenHost, sheet: string, from: number) {
  await host.spreadsheet.idle();
  const rows = (await host.spreadsheet.read(`'${sheet}'!A${from}:F${from + 40}`)) as unknown[][];
  return rows.filter((row) => row[2] !== null && row[2] !== '');
}

inEachHost('Google Sheets', 'A log of changed assumptions in %s', (hostName) => {
  it('says how many changes had no room left, and overwrites nothing', async () => {
    const host = await madeIn(hostName, { ...blank, tabs });
    const log = await startLog(host.port, asked, begun);
    if (log.is !== 'started') throw new Error(log.is);
    const last = await host.port.run([
      { do: 'write', sheet: log.sheet, at: 'A2000', cells: [[day, 'Ada', 'Confidence', '', 0.4, 'kept']] },
    ]);
    expect(last).toEqual([null]);
    await set(host, 'assumptions.confidence', 0.8);
    expect(await logByHand(host.port, asked, day)).toMatchObject({ added: 0, left: 1 });
    expect(await host.spreadsheet.read(`'${log.sheet}'!E2000:E2001`)).toEqual([[0.4], ['']]);
  });

  it('has each as it was when the log began, then who changed what, from what to what, and why', async () => {
    const host = await madeIn(hostName, { ...example, tabs });
    const log = await startLog(host.port, asked, begun);
    if (log.is !== 'started') throw new Error(log.is);
    const first = await rowsOf(host, log.sheet, 5);
    expect(first.length).toBe(log.count);
    expect(first).toContainEqual([day, 'Ada', 'Hourly rate', '', 75, 'The log begins']);
    expect(await logByHand(host.port, asked, day)).toMatchObject({ added: 0 });
    expect(await startLog(host.port, asked, begun)).toEqual({ is: 'there', sheet: log.sheet });

    // By hand, on a tab that is called otherwise meanwhile.
    await set(host, 'assumptions.yearlyPay', 52_000);
    await host.port.run([{ do: 'renameSheet', sheet: log.sheet, to: 'Our log' }]);
    await set(host, 'assumptions.confidence', 0.8);
    const settings = JSON.stringify({
      format: 'ai-roi-settings',
      version: 1,
      settings: { 'assumptions.hourlyRate': 90, 'assumptions.startDate': '2026-02-02' },
    });
    const read = await settingsIn(host.port, asked, settings);
    if (read.is !== 'read') throw new Error(read.is);
    const why = { who: 'Ada', day: day + 1, why: 'settings' } as const;
    const done = await logged(host.port, asked, why, () => mend(host.port, read.mend));
    if (done.is !== 'mended') throw new Error(done.is);
    await logged(host.port, asked, { ...why, why: 'undone' }, () => mend(host.port, done.undo));
    expect(await rowsOf(host, 'Our log', 5 + log.count)).toEqual([
      [day + 1, 'changed by hand', 'Confidence', 0.5, 0.8, 'Found by Check'],
      [day + 1, 'changed by hand', 'Yearly pay (EUR)', 100_000, 52_000, 'Found by Check'],
      [day + 1, 'Ada', 'Hourly rate', 75, 90, 'From a file of settings'],
      [day + 1, 'Ada', 'Start', 46_027, 46_055, 'From a file of settings'],
      [day + 1, 'Ada', 'Hourly rate', 90, 75, 'Taken back'],
      [day + 1, 'Ada', 'Start', 46_055, 46_027, 'Taken back'],
    ]);
  });

  it('keeps as text what looks like a formula, and takes a formula for its text', async () => {
    const host = await madeIn(hostName, { ...blank, tabs });
    const log = await startLog(host.port, asked, { ...begun, who: hostileTexts[0] ?? '' });
    if (log.is !== 'started') throw new Error(log.is);
    const asOf = (await rowsOf(host, log.sheet, 5)).find((row) => row[2] === 'As of');
    expect(asOf?.slice(1, 5)).toEqual([hostileTexts[0], 'As of', '', '=TODAY()']);
    // Tomorrow it is the same formula.
    expect(await logByHand(host.port, asked, day + 1)).toMatchObject({ added: 0 });
    for (const text of hostileTexts) {
      await set(host, 'assumptions.currency', text);
      await logByHand(host.port, asked, day);
    }
    const at = `'${log.sheet}'!B${5 + log.count}:F${4 + log.count + hostileTexts.length}`;
    await host.spreadsheet.idle();
    const rows = (await host.spreadsheet.read(at)) as unknown[][];
    expect(rows.map((row) => row[3])).toEqual(hostileTexts);
    expect((await host.spreadsheet.formulas(at)).flat().filter((formula) => formula !== '')).toEqual([]);
  });

  it('is kept only where somebody began it', async () => {
    const host = await madeIn(hostName, { ...example, tabs });
    const before = await readBook(host.port);
    await set(host, 'assumptions.confidence', 0.8);
    expect(await logByHand(host.port, asked, day)).toEqual({ sheet: null, added: 0, left: 0 });
    expect(await readBook(host.port)).toEqual(before);
  });
});
