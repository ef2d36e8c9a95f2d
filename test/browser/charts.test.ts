import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { OpenPage, paneOf } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const patient = { timeout: 15_000 };

let opened: OpenPage;
beforeAll(async () => {
  opened = await OpenPage.start();
});
afterAll(async () => {
  await opened.stop();
});

/** In Excel; that they are there in both hosts is shown with the kit in page.test.ts. */
describe('The charts of the Dashboard', () => {
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    page = await opened.open('excel');
    pane = await paneOf(page);
    await pane.getByText('The worked example').click();
    await pane.getByRole('button', { name: 'Create' }).click();
    await pane.getByText(/^Made:/).waitFor();
    await openTab('Dashboard');
    await figures().first().waitFor();
  });
  afterAll(() => page.close());

  const figures = () => page.getByRole('img', { name: /chart\./ });
  const openTab = (name: string) =>
    page.locator('.ic-sheet-tab-bar-container').getByText(name, { exact: true }).click();
  const nextFrames = () =>
    page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

  const headerMiddle = async () =>
    ((await page.locator('.ic-worksheet-sheet-canvas').boundingBox())?.y ?? 0) + 14;

  /** Clicks into a corner of the first chart: the click reaches the cell below it, whose name is given back. */
  async function cellUnder(corner: 'first' | 'last'): Promise<string> {
    const box = await figures().first().boundingBox();
    if (!box) throw new Error('the chart has no box');
    const [x, y] = corner === 'first' ? [4, 4] : [box.width - 4, box.height - 4];
    await page.mouse.click(box.x + x, box.y + y);
    return page.locator('.ic-formula-bar-address').innerText();
  }

  async function keptArea(): Promise<{ first: string; last: string }> {
    const [chart] = await page.evaluate(() => window.spreadsheet.charts('Dashboard'));
    if (!chart) throw new Error('there is no chart');
    const { row, column, rows, columns } = chart.at;
    const name = (down: number, across: number) => `${String.fromCharCode(64 + across)}${down}`;
    return { first: name(row, column), last: name(row + rows - 1, column + columns - 1) };
  }

  it('cover the cells they were given, and let clicks through', async () => {
    await page.setViewportSize({ width: 1440, height: 1100 });
    await nextFrames();
    const { first, last } = await keptArea();
    expect([await cellUnder('first'), await cellUnder('last')]).toEqual([first, last]);
  });

  it('say what is in them', async () => {
    const label = await figures().first().getAttribute('aria-label');
    expect(label).toMatch(/Line chart\. Across: Months since the start\. .*Series: Value, Cost/);
  });

  it('scroll with their cells', async () => {
    const before = await figures().first().boundingBox();
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, 130);
    await page.waitForFunction(
      (y) => (document.querySelector('figure')?.getBoundingClientRect().y ?? y) < y - 50,
      before?.y ?? 0,
    );
    const { first, last } = await keptArea();
    expect([await cellUnder('last'), await cellUnder('first')]).toEqual([last, first]);
    await page.mouse.move(400, 500);
    await page.mouse.wheel(0, -5000);
  });

  it('move when a column beside them is made wider, and back with undo', async () => {
    const before = await figures().first().boundingBox();
    const edge = { x: (before?.x ?? 0) - 1, y: await headerMiddle() };
    await page.mouse.move(edge.x, edge.y);
    await page.mouse.down();
    await page.mouse.move(edge.x + 40, edge.y, { steps: 4 });
    await page.mouse.up();
    const moved = async () => ((await figures().first().boundingBox())?.x ?? 0) - (before?.x ?? 0);
    await expect.poll(moved, patient).toBeGreaterThan(30);
    expect((await figures().first().boundingBox())?.width).toBe(before?.width);
    await page.keyboard.press('Control+z');
    await expect.poll(moved, patient).toBe(0);
  });

  it('are drawn anew when a figure behind them changes', async () => {
    const picture = () =>
      page
        .locator('figure canvas')
        .first()
        .evaluate((it: HTMLCanvasElement) => it.toDataURL());
    const before = await picture();
    await page.evaluate(async () => {
      const [chart] = await window.spreadsheet.charts('Dashboard');
      await window.spreadsheet.write(chart?.series[0]?.values.replace(/:.*/, '') ?? '', [[50_000]]);
    });
    await expect.poll(picture, patient).not.toBe(before);
  });

  it('are in sight on their own sheet alone', async () => {
    await openTab('Costs');
    await expect.poll(() => figures().count(), patient).toBe(0);
    await openTab('Dashboard');
    await expect.poll(() => figures().count(), patient).toBeGreaterThan(0);
  });

  it('go when the tabs are taken away', async () => {
    await pane.getByRole('button', { name: 'Undo' }).click();
    await pane.getByRole('button', { name: 'Take away' }).click();
    await pane.getByText('The tabs are gone again.').waitFor();
    await expect.poll(() => figures().count(), patient).toBe(0);
  });

  it('brought no error', () => {
    expect(opened.troubles).toEqual([]);
  });
});
