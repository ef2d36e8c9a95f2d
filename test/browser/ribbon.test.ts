import { describe, expect, it } from 'vitest';
import { paneIn } from '../../scripts/pane-in.ts';
import { barriersIn, kitsOf, pageOfFile } from '../support/page.ts';

const opened = pageOfFile();

describe("The add-in's buttons on Excel's ribbon", () => {
  it('open the pane, each on its page, in one click', async () => {
    const page = await opened.open('excel', '&pane=closed');
    const aside = page.locator('aside');
    const frame = page.frameLocator('aside iframe');
    const titles = { 'This week': 'This week', Result: 'Result', Share: 'Share' };
    expect(await aside.isVisible()).toBe(false);
    for (const [button, title] of Object.entries(titles)) {
      // The first click comes before the page is whole: it is not lost.
      await page.getByRole('group', { name: 'Ribbon' }).getByRole('button', { name: button }).click();
      await frame.locator('main > div:not([hidden]) h1', { hasText: title }).waitFor();
      expect(await aside.isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Close the pane' }).click();
    }
    await page.getByRole('button', { name: 'Open AI ROI' }).click();
    await aside.waitFor();
    await page.close();
  });
});

describe('A press on the ribbon that starts the add-in', () => {
  it('is answered, though the modules of the pane come later', async () => {
    const page = await opened.open('excel', '&pane=closed');
    const later: { come?: () => void } = {};
    const held = new Promise<void>((resolve) => {
      later.come = resolve;
    });
    await page.route('**/excel/taskpane.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload({ waitUntil: 'commit' });
    await page.getByRole('group', { name: 'Ribbon' }).getByRole('button', { name: 'Result' }).click();
    // office.js says that it is ready before the modules have run, or where the page is read slowly, after them.
    await Promise.race([page.locator('aside').waitFor(), page.waitForTimeout(2000)]);
    later.come?.();
    const frame = page.frameLocator('aside iframe');
    await frame.locator('main > div:not([hidden]) h1', { hasText: 'Result' }).waitFor();
    await page.close();
  });
});

describe('The pane', () => {
  it('opens with the workbook that it made, and no longer where somebody does not want that', async () => {
    const page = await opened.open('excel');
    const pane = await kitsOf(page);
    await pane.getByRole('button', { name: 'Help' }).click();
    const wish = pane.getByLabel('Open this pane with this workbook');
    expect(await wish.isChecked()).toBe(false);
    await pane.getByRole('button', { name: 'Start', exact: true }).click();
    await pane.getByText('Single tabs').click();
    await pane.getByRole('button', { name: 'Create' }).click();
    await pane.getByText('Made: Scorecard and Workings.').waitFor();
    await pane.getByRole('button', { name: 'Help' }).click();
    await expect.poll(() => wish.isChecked()).toBe(true);
    await pane.getByRole('button', { name: 'Check this installation' }).waitFor();
    expect(await barriersIn(page, pane)).toEqual([]);
    await wish.click();
    await pane.getByRole('button', { name: 'Start', exact: true }).click();
    await pane.getByRole('button', { name: 'Help' }).click();
    await expect.poll(() => wish.isChecked()).toBe(false);
    await page.close();
  });

  it('shows itself in a workbook that was saved so', async () => {
    const page = await opened.open('excel', '&pane=with-workbook');
    await page.locator('aside').waitFor();
    const pane = await paneIn(page);
    expect(await pane.getByRole('button', { name: 'Make the workbook' }).isVisible()).toBe(true);
    await page.close();
  });
});

it('asked nobody but its own server, and made no error', () => {
  expect(opened.troubles).toEqual([]);
});
