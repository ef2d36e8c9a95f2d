import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { mondayOf } from '../../core/actions/tracked-rows.ts';
import { isoDay, localDay } from '../../core/cells/serial.ts';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { pageOfFile, paneOf } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();
const thisWeek = mondayOf(localDay(new Date()));

describe.each(['excel', 'sheets'] as const)('This week in the pane in ?host=%s', (host) => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await opened.open(host);
    pane = await paneOf(page);
    return () => page.close();
  });
  const field = (name: string | RegExp) => pane.getByLabel(name);
  const told = (text: string | RegExp) => pane.getByText(text).waitFor();
  const read = (range: string) =>
    page.evaluate(async (asked) => {
      await window.spreadsheet.idle();
      return (await window.spreadsheet.read(asked)).flat();
    }, range);

  it('asks before it adds tabs to a workbook that is not ours', async () => {
    await pane.getByRole('button', { name: 'This week' }).click();
    await told('There is no tracking workbook here yet.');
    await pane.getByRole('button', { name: 'Add these tabs' }).click();
    await told('Made: Start, Assumptions, Tracking, Workings.');
    await page.screenshot({ path: `/tmp/shot-${host}.png` });
    expect(isoDay(thisWeek)).toBeTruthy();
    expect(await read('Tracking!B2')).toEqual(['Tracking']);
    expect(await field('Hours saved').inputValue()).toBe('');
  });
});
