import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { cellOf } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import { axeFindsInAll, kitsOf, pageOfFile, scrollsSidewaysAt } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const opened = pageOfFile();
/**
 * A whole Pilot takes minutes to make and to read where others use the machine, and Google Sheets twice as long as Excel:
 * in test:full (what either host reads is in test/hosts/result, and what is told before there is a log in first-use), and
 * only parts of it here.
 */
const kitsIn = <Host extends 'excel' | 'sheets'>(host: Host) =>
  (['First check', 'Single tabs', 'Pilot'] as const).map((made) => ({ host, made }));
const tried = isFull ? [...kitsIn('excel'), ...kitsIn('sheets')] : kitsIn('excel').slice(1, 2);

describe.each(tried)('Result in the pane in ?host=$host, of $made', ({ host, made }) => {
  const isMeasured = made !== 'First check';
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    page = await opened.open(host);
    pane = await kitsOf(page);
    return () => page.close();
  });
  const choose = (name: string) => pane.getByRole('button', { name, exact: true }).click();
  const shown = (key: string) =>
    page.evaluate((cell) => window.spreadsheet.texts(cell), cellOf(key)).then((rows) => rows[0]?.[0] ?? '');
  const told = (text: string | RegExp) => pane.getByText(text).first().waitFor();

  it('leads to Start where there is no workbook', async () => {
    await choose('Result');
    await told('There is no tracking workbook here yet.');
    expect(await axeFindsInAll(page, pane)).toEqual([]);
    await choose('Go to Start');
    expect(await pane.getByRole('heading', { name: 'Does AI pay?' }).isVisible()).toBe(true);
  });

  it('is in front when the pane is opened in a workbook, not when one was made', async () => {
    await pane.getByRole('radio', { name: new RegExp(`^${made}`) }).check();
    if (made === 'Single tabs') {
      for (const box of await pane.getByRole('checkbox').all()) await box.uncheck();
      for (const tab of ['Dashboard', 'Tracking']) await pane.getByRole('checkbox', { name: tab }).check();
    }
    await pane.getByText('The worked example').click();
    await choose('Create');
    await told(/^Made: /);
    await page.evaluate(() => window.spreadsheet.idle());
    expect(await pane.getByRole('heading', { name: 'Does AI pay?' }).isVisible()).toBe(true);
    await pane.evaluate(() => location.reload());
    await pane.getByRole('heading', { name: 'What to do next' }).waitFor();
    expect(await axeFindsInAll(page, pane)).toEqual([]);
  });

  it('has the figures of the Dashboard, and its sentence', async () => {
    const [roi, label, sentence] = await Promise.all(
      ['cards.roi', 'cards.roi.label', 'sentence'].map((key) => shown(`dashboard.${key}`)),
    );
    expect(await pane.locator('.card-figure').textContent()).toBe(roi);
    expect(await pane.locator('.card-label').textContent()).toContain(
      isMeasured ? label : 'Plan: ROI over 12 months',
    );
    await told(sentence ?? '');
  });

  it('has a chart that says in words what it shows', async () => {
    const says = await pane.getByRole('img').getAttribute('aria-label');
    expect(says).toMatch(
      /^Line chart of value and cost so far, by months since the start\. Plan in month \d+: value/,
    );
    const [value, cost] = await Promise.all(
      ['AIR_MeasuredValue', 'AIR_MeasuredCost'].map((name) => shown(`dashboard.${name}`)),
    );
    expect(says).toContain(
      isMeasured ? `Measured by month 4: value ${value}, cost ${cost}.` : 'Nothing measured yet.',
    );
    expect(await pane.locator('figcaption').textContent()).toBe(await shown('dashboard.runningTitle'));
  });

  it('says what explains the difference, or how measuring begins', async () => {
    if (isMeasured) {
      const measured = pane.getByRole('row', { name: /^Value so far/ });
      expect(await measured.textContent()).toContain(await shown('dashboard.AIR_MeasuredValue'));
      await told('Value: -5,771 against the plan');
      await told('2 of 17 weeks have no row: they count as bringing nothing.');
      await told(made === 'Pilot' ? 'Monthly review' : 'The tab Pilot plans reviews');
      return;
    }
    await told('No verdict yet');
    await told('Nothing is measured yet');
    await pane.getByRole('button', { name: 'Write a week' }).first().click();
    await pane.getByRole('heading', { name: 'This week' }).waitFor();
    await choose('Result');
  });

  it('goes to the cell of an assumption, and reads what was changed there', async () => {
    await pane.getByRole('button', { name: /^Go to Assumptions: .* of saved hours/ }).click();
    await told(/^Assumptions, cell [A-Z]+\d+, is selected\.$/);
    if (isMeasured) return;
    await page.evaluate(
      (cell) => window.spreadsheet.write(cell, [['assumed, to be measured']]),
      cellOf('assumptions.redirected.source'),
    );
    await choose('Read again');
    await told('An assumption, to be measured.');
  });

  it('fits a narrow pane, also at twice the size', async () => {
    expect(await scrollsSidewaysAt(pane)).toEqual([]);
  });
});

it('asked nobody but its own server, and made no error', () => {
  expect(opened.troubles).toEqual([]);
});
