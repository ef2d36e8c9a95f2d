import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { mondayOf } from '../../core/actions/tracked-rows.ts';
import type { WeekField } from '../../core/actions/week-fields.ts';
import { isoDay, localDay } from '../../core/cells/serial.ts';
import { trackingLog } from '../../core/workbook/tabs/tracking/log.ts';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { cellOf } from '../support/by-key.ts';
import { inEachPage } from '../support/in-each-host.ts';
import { axeFindsInAll, pageOfFile, paneOf, scrollsSidewaysAt } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();
const thisWeek = mondayOf(localDay(new Date()));
const weeksAgo = (count: number) => thisWeek - 7 * count;
const { typed } = trackingLog;
const at = (field: WeekField, row: number) => `Tracking!${typed.letter(field)}${row}`;

inEachPage('sheets', 'This week in the pane in ?host=%s', (host) => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await opened.open(host);
    pane = await paneOf(page);
    return () => page.close();
  });
  const field = (name: WeekField) => pane.locator(`#week-${name}`);
  const told = (text: string | RegExp) => pane.getByText(text).waitFor();
  const focused = () => pane.evaluate(() => document.activeElement?.id);
  const isWrong = (name: WeekField) => field(name).getAttribute('aria-invalid');
  const type = (cell: string, value: string | number) =>
    page.evaluate(([to, content]) => window.spreadsheet.write(to, [[content]]), [cell, value] as const);
  const rowHeld = (row: number) =>
    page.evaluate(
      async (range) => {
        await window.spreadsheet.idle();
        return (await window.spreadsheet.read(range)).flat();
      },
      `Tracking!${typed.letter('week')}${row}:${typed.letter('licensed')}${row}`,
    );
  const choose = (name: string) => pane.getByRole('button', { name, exact: true }).click();

  it('asks before it adds tabs to a workbook that is not ours', async () => {
    await choose('This week');
    await told('There is no tracking workbook here yet.');
    expect(await axeFindsInAll(page, pane)).toEqual([]);
    expect(await page.evaluate(() => window.spreadsheet.sheets())).toEqual(['Sheet1']);
    await choose('Add these tabs');
    await told('Made: Start, Assumptions, Tracking, Workings.');
  });

  it('holds what the last row of the workflow says, and offers the weeks that were missed', async () => {
    await type(cellOf('start.workflows.name.1'), 'Mail');
    await type(cellOf('start.workflows.name.2'), 'Offers');
    await type(cellOf('assumptions.startDate'), weeksAgo(10));
    for (const [column, value] of [
      ['week', weeksAgo(4)],
      ['workflow', 'Offers'],
      ['phase', 'Production'],
      ['hours', 5],
      ['licensed', 7],
    ] as const)
      await type(at(column, typed.firstRow), value);
    await choose('Start');
    await choose('This week');
    await pane.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#week-licensed')?.value === '7',
    );
    // Though the workbook was drawn anew meanwhile.
    expect(await focused()).toBe('week-hours');
    expect(await field('workflow').inputValue()).toBe('Offers');
    expect(await field('phase').inputValue()).toBe('Production');
    expect(await field('week').inputValue()).toBe(isoDay(weeksAgo(1)));
    expect(await pane.locator('.missed button').count()).toBe(2);
    await pane.locator('.missed button').first().click();
    expect(await field('week').inputValue()).toBe(isoDay(weeksAgo(3)));
    expect(await focused()).toBe('week-hours');
  });

  it('says at the field, while one types, what cannot be', async () => {
    await field('active').fill('8');
    await told('No more than the 7 licensed users can be active.');
    expect(await isWrong('active')).toBe('true');
    await field('week').fill(isoDay(weeksAgo(4) + 2));
    await told(`Row ${typed.firstRow} has this week already.`);
    await field('hours').fill('many');
    await told('Type hours, such as 8.5 or 8:30.');
    expect(await axeFindsInAll(page, pane)).toEqual([]);
    await field('hours').press('Enter');
    expect(await focused()).toBe('week-week');
    await field('week').fill(isoDay(weeksAgo(3)));
    await field('hours').fill('3');
    await field('active').fill('6');
    await pane.locator('summary:visible').click();
    await field('compliance').fill('0.5');
    await pane.locator('summary:visible').click();
    await field('active').press('Enter');
    expect(await focused()).toBe('week-compliance');
    await told('Type a whole number.');
    expect(await axeFindsInAll(page, pane)).toEqual([]);
    await field('compliance').fill('');
    expect(await rowHeld(typed.firstRow + 1)).toEqual(expect.arrayContaining(['']));
  });

  it('writes a row by keyboard alone, shows what it changed, and takes it back', async () => {
    await field('week').fill(isoDay(weeksAgo(3) + 2));
    await told(/^Written as the Monday of that week/);
    await field('hours').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('8:30');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await told(/^Written into row 12 of Tracking: week of .*, Offers\.$/);
    const held = await rowHeld(typed.firstRow + 1);
    expect(held.filter((value) => value !== '')).toEqual([weeksAgo(3), 'Offers', 'Production', 8.5, 5, 7]);
    expect(await field('hours').inputValue()).toBe('');
    expect(await pane.locator('.missed button').count()).toBe(1);
    expect(await axeFindsInAll(page, pane)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await told('Taken back: row 12 of Tracking is empty again.');
    expect((await rowHeld(typed.firstRow + 1)).join('')).toBe('');
  });

  it('fits a narrow pane, also at twice the size', async () => {
    expect(await scrollsSidewaysAt(pane)).toEqual([]);
  });
});

it('asked nobody but its own server, and made no error', () => {
  expect(opened.troubles).toEqual([]);
});
