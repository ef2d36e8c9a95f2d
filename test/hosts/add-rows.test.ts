import { expect, it } from 'vitest';
import { addRows } from '../../core/actions/add-rows.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { costLines } from '../../core/workbook/tabs/costs/lines.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';
import { cellOf } from '../support/by-key.ts';
import { contents } from '../support/contents.ts';
import { isFull } from '../support/draws.ts';
import { bothHosts, type OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { expectSame } from '../support/same.ts';

const silent = { onProgress: () => undefined };
const options: BookOptions = {
  tabs: ['tracking'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
};
const create = (host: OpenHost, tabs: readonly TabId[], rows?: BookOptions['rows']) =>
  scaffold(host.port, { ...options, tabs, ...(rows ? { rows } : {}) }, silent);
const whole = (host: OpenHost) => contents(host).sort((one, other) => one.name.localeCompare(other.name));
const { typed, worked } = trackingLog;
/** A cell of the log, in a row that may be below those that stand ready. */
const at = (column: 'week' | 'hours' | 'redirected', line: number) =>
  `Tracking!${typed.letter(column)}${typed.headerRow + line}`;
const read = async ({ spreadsheet }: OpenHost, cell: string) => (await spreadsheet.read(cell))[0]?.[0];

inEachHost('Google Sheets', 'Rows added to a log in %s', (hostName) => {
  it('make what was typed below the last row count', async () => {
    const host = await bothHosts[hostName]();
    await create(host, ['tracking']);
    const far = worked.rows.length + 10;
    const value = await read(host, cellOf('tracking.ofAll.value'));
    await host.spreadsheet.write(at('week', far), [[exampleStartDate]]);
    await host.spreadsheet.write(at('hours', far), [[2]]);
    await host.spreadsheet.write(at('redirected', far), [[1]]);
    await host.spreadsheet.idle();
    const toComplete = () => read(host, 'Tracking!C5');
    expect(await toComplete()).toMatch(/^complete: Tracking has rows below those that count/);

    expect(await addRows(host.port, 'tracking', {}, silent)).toEqual({
      is: 'added',
      told: { is: 'rowsAdded', sheet: 'Tracking', rows: 52, ready: 312 },
    });
    await host.spreadsheet.idle();
    expect(await toComplete()).toBe('nothing');
    expect(Number(await read(host, cellOf('tracking.ofAll.value')))).toBeGreaterThan(Number(value));
  });

  it('give the workbook that would have been made so, also for what comes afterwards', async () => {
    // Costs has the shorter log; Tracking's would take a minute more.
    const tab = isFull ? 'tracking' : 'costs';
    const host = await bothHosts[hostName]();
    await create(host, [tab]);
    await addRows(host.port, tab, {}, silent);
    expect(await create(host, ['risks'])).toMatchObject({ leftAlone: [] });
    await host.spreadsheet.idle();
    const other = await bothHosts[hostName]();
    await create(other, [tab, 'risks'], { [tab]: 52 });
    await other.spreadsheet.idle();
    // A line below the last row belongs to the one after it as well, in the engine.
    const { typed } = tab === 'costs' ? costLines : trackingLog;
    const last = typed.lastRow + 52;
    const upTo = (part: unknown) => (Array.isArray(part) ? part.slice(0, last) : part);
    const [found, wanted] = [whole(host), whole(other)];
    for (const [index, { highlights, styles, ...sheet }] of wanted.entries())
      for (const [part, each] of Object.entries(sheet)) {
        const isOfLog = sheet.name === usualName(tab) && (part === 'formulas' || part === 'values');
        const own = Reflect.get(found[index] ?? {}, part);
        expectSame(isOfLog ? upTo(own) : own, isOfLog ? upTo(each) : each, `${sheet.name}, ${part}`);
      }
    const lastStatus = `${typed.letter('status')}${last}`;
    const ofLog = found.find(({ name }) => name === usualName(tab));
    expect(ofLog?.highlights.filter((each) => each.includes(lastStatus)).length).toBeGreaterThan(1);
  }, 120_000);

  it('are refused where the tab is not there, or has all that it can have', async () => {
    const host = await bothHosts[hostName]();
    await create(host, ['costs']);
    expect(await addRows(host.port, 'tracking', {}, silent)).toEqual({
      is: 'refused',
      told: { is: 'noTab', tab: 'Tracking' },
    });
    expect(await addRows(host.port, 'costs', {}, silent)).toMatchObject({ is: 'added' });
    expect(await addRows(host.port, 'costs', {}, silent)).toEqual({
      is: 'refused',
      told: { is: 'logFull', sheet: 'Costs', rows: 72 },
    });
  });
});
