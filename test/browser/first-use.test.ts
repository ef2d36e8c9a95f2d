import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { cellOf } from '../support/by-key.ts';
import { inEachPage } from '../support/in-each-host.ts';
import { barriersIn, pageOfFile, paneOf } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();
const answers = {
  'Cost a month': '80',
  'Hours to set up': '20',
  'Hours to learn': '10',
  'Hours it saves a week': '3',
} as const;

inEachPage('excel', 'The first use of the pane in ?host=%s', (host) => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await opened.open(host);
    pane = await paneOf(page);
  });
  afterAll(() => page.close());
  const shown = (key: string) =>
    page.evaluate((cell) => window.spreadsheet.texts(cell), cellOf(key)).then((rows) => rows[0]?.[0]);

  it('names what is missing at the fields, and goes to the first', async () => {
    await pane.getByLabel('Hours to set up').fill('twenty');
    await pane.getByText('"twenty" is no number.').waitFor();
    await pane.getByRole('button', { name: 'Make the workbook' }).click();
    expect(await pane.getByText('Fill this in; 0 is an answer.').count()).toBe(4);
    expect(await pane.evaluate(() => document.activeElement?.id)).toBe('costAMonth');
    expect(await barriersIn(page, pane)).toEqual([]);
    expect(await page.evaluate(() => window.spreadsheet.sheets())).toEqual(['Sheet1']);
  });

  it('says ROI and payback while one types', async () => {
    for (const [label, figure] of Object.entries(answers)) await pane.getByLabel(label).fill(figure);
    await pane.getByLabel('What is an hour worth?').selectOption('pay');
    await pane.getByLabel('Yearly pay').fill('60000');
    await pane.getByText('That is $43.33 an hour.').waitFor();
    await pane.getByText('ROI 38% over 12 months, at 50% confidence').waitFor();
    await pane.getByText('Pays back in about 31 weeks. It costs $2,260 and brings $3,120.').waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);
  });

  it('makes the workbook of them with Enter, and shows the same on its Dashboard', async () => {
    await pane.getByLabel('Yearly pay').press('Enter');
    await pane.getByText(/^Made: Start, .*Dashboard/).waitFor();
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('status');
    await page.evaluate(() => window.spreadsheet.idle());
    expect(await shown('dashboard.cards.roi')).toBe('38%');
    expect(await shown('assumptions.redirected')).toBe('100%');
    expect(await shown('assumptions.redirected.source')).toBe('assumed, to be measured');
    expect(await shown('value.lines.quantity.1')).toBe('3');
    expect(await barriersIn(page, pane)).toEqual([]);
    await page.getByRole('img', { name: /Line chart\./ }).waitFor(); // the Dashboard is in front
  });

  it('is over where a workbook is there: a pane that is opened anew says what it tells', async () => {
    expect(await pane.getByRole('heading', { name: 'Does AI pay?' }).isVisible()).toBe(true);
    await pane.evaluate(() => location.reload());
    const again = page.frameLocator('aside iframe');
    await again.getByText('Plan: ROI over 12 months').waitFor();
    await again.getByText('An assumption, to be measured.').waitFor();
    await again.getByRole('button', { name: 'Start', exact: true }).click();
    await again.getByRole('button', { name: 'Update the tabs' }).waitFor();
    expect(await again.getByRole('button', { name: 'Make the workbook' }).count()).toBe(0);
  });
});
