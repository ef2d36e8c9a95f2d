import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { kitsOf, pageOfFile } from '../support/page.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const patient = { timeout: 15_000 };

const opened = pageOfFile();

/** In Excel; that they are there in both hosts is shown with the kit in page.test.ts. */
describe('The charts of the Dashboard', () => {
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    page = await opened.open('excel');
    pane = await kitsOf(page);
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
    const last = cellName({ row: row + rows - 1, column: column + columns - 1 });
    return { first: cellName({ row, column }), last };
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
});

/** Made by an add-in of their own, of A1:C4. */
describe('Points and stacked columns', () => {
  let page: Page;
  let pane: Frame;

  beforeAll(async () => {
    page = await opened.open('excel');
    pane = await kitsOf(page);
    await page.evaluate(() =>
      window.spreadsheet.write('Sheet1!A1:C4', [
        [1, 5, 2],
        [3, 1, 4],
        ['=NA()', 3, 3],
        [5, 3, '=NA()'],
      ]),
    );
  });
  afterAll(() => page.close());

  const colours = ['0072B2', 'D55E00'];

  async function draw(type: 'XYScatter' | 'ColumnStacked' | 'ColumnClustered'): Promise<void> {
    await pane.evaluate(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.load('items');
      await context.sync();
      for (const chart of sheet.charts.items) chart.delete();
      const chart = sheet.charts.add('${type}', sheet.getRange('B1:B4'), 'Columns');
      chart.series.add('later').setValues(sheet.getRange('C1:C4'));
      ${colours
        .map((colour, index) =>
          type === 'XYScatter'
            ? `chart.series.getItemAt(${index}).markerBackgroundColor = '#${colour}';
               chart.axes.categoryAxis.minimum = 1;
               chart.axes.categoryAxis.maximum = 5;`
            : `chart.series.getItemAt(${index}).format.fill.setSolidColor('#${colour}');`,
        )
        .join('\n')}
      for (const index of [0, 1]) chart.series.getItemAt(index).setXAxisValues(sheet.getRange('A1:A4'));
      chart.setPosition('B6', 'G24');
      await context.sync();
    })`);
    const said = type === 'XYScatter' ? 'Scatter' : type === 'ColumnStacked' ? 'Stacked column' : 'Column';
    await page.getByRole('img', { name: `${said} chart.` }).waitFor();
  }

  /** Where each column of the picture has a colour above the legend, as runs of neighbours. */
  async function runsOf(colour: string): Promise<number[]> {
    return page.locator('figure canvas').evaluate((canvas: HTMLCanvasElement, wanted) => {
      const height = canvas.height - 40 * devicePixelRatio;
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, height).data ?? [];
      const starts: number[] = [];
      let wasThere = false;
      for (let x = 0; x < canvas.width; x++) {
        let isThere = false;
        for (let y = 0; y < height; y++) {
          const at = 4 * (y * canvas.width + x);
          const rgb = [0, 1, 2]
            .map((part) => (pixels[at + part] ?? 0).toString(16).padStart(2, '0'))
            .join('');
          isThere ||= rgb.toUpperCase() === wanted;
        }
        if (isThere && !wasThere) starts.push(x);
        wasThere = isThere;
      }
      return starts;
    }, colour);
  }

  /** The edges of a drawn thing lie a pixel off at times. */
  const apart = (some: number[], others: number[]) =>
    some.map((x, index) => Math.abs(x - (others[index] ?? Number.NaN)));

  it('are points without lines, none where x or y is #N/A', async () => {
    await draw('XYScatter');
    const [now, later] = [await runsOf('0072B2'), await runsOf('D55E00')];
    expect([now.length, later.length]).toEqual([3, 2]);
    const [first = 0, middle = 0, last = 0] = now;
    expect(Math.abs(middle - (first + last) / 2)).toBeLessThan(2);
    expect(apart(later, now)[0]).toBeLessThan(2);
  });

  it('are columns on each other, or side by side', async () => {
    await draw('ColumnStacked');
    const [now, later] = [await runsOf('0072B2'), await runsOf('D55E00')];
    expect([now.length, later.length]).toEqual([4, 3]);
    expect(Math.max(...apart(later, now))).toBeLessThan(2);
    await draw('ColumnClustered');
    expect(Math.min(...apart(await runsOf('D55E00'), await runsOf('0072B2')))).toBeGreaterThan(10);
  });
});

it('The charts brought no error', () => {
  expect(opened.troubles).toEqual([]);
});
