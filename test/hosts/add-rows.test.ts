import { expect, it } from 'vitest';
import { addRows } from '../../core/actions/add-rows.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { DeclaredLog } from '../../core/workbook/declare/log.ts';
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
/** A line that somebody types, and the figure that it makes larger. Tracking's log is long: it takes a minute more. */
const typedIn = isFull
  ? ({
      tab: 'tracking',
      lines: trackingLog,
      line: { week: exampleStartDate, hours: 2, redirected: 1 },
      figure: 'tracking.ofAll.value',
      rows: { rows: 52, ready: 312 },
    } as const)
  : ({
      tab: 'costs',
      lines: costLines,
      line: { kind: 'Other', quantity: 2, price: 500, howOften: 'Monthly' },
      figure: 'costs.total',
      rows: { rows: 52, ready: 72 },
    } as const);
const read = async ({ spreadsheet }: OpenHost, cell: string) => (await spreadsheet.read(cell))[0]?.[0];

inEachHost('Google Sheets', 'Rows added to a log in %s', (hostName) => {
  it('make what was typed below the last row count', async () => {
    const { tab, lines, line, figure, rows } = typedIn;
    const { typed, worked } = lines as DeclaredLog;
    const sheet = usualName(tab);
    const host = await bothHosts[hostName]();
    await create(host, [tab]);
    const before = await read(host, cellOf(figure));
    const far = typed.headerRow + worked.rows.length + 10;
    for (const [column, content] of Object.entries(line))
      await host.spreadsheet.write(`${sheet}!${typed.letter(column)}${far}`, [[content]]);
    await host.spreadsheet.idle();
    const toComplete = () => read(host, `${sheet}!C5`);
    expect(await toComplete()).toMatch(
      new RegExp(`^complete: ${sheet} has (rows|lines) below those that count`),
    );

    expect(await addRows(host.port, tab, {}, silent)).toEqual({
      is: 'added',
      told: { is: 'rowsAdded', sheet, ...rows },
    });
    await host.spreadsheet.idle();
    expect(await toComplete()).toBe('nothing');
    expect(Number(await read(host, cellOf(figure)))).toBeGreaterThan(Number(before));
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
