import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { listen } from '../../simulator/server/server.ts';
import { simulatorServer } from '../../simulator/server/simulator.ts';
import { buildAddIns } from '../build/all.ts';
import { findBrowser } from '../find-browser.ts';
import { paneIn } from '../pane-in.ts';

/** The Dashboard is as long as a page: a window in which its charts are seen. */
const views = [
  { host: 'excel', tab: 'Dashboard', height: 1300 },
  { host: 'sheets', tab: 'Costs', height: 800 },
];

/** The built add-in in both hosts, with the pane beside the spreadsheet. */
export async function takeSimulator(folder: string, say: (file: string) => void): Promise<void> {
  await withSimulator(async (browser, address) => {
    for (const { host, tab, height } of views) {
      const page = await browser.newPage({ viewport: { width: 1360, height } });
      await page.goto(`${address}/?host=${host}`);
      await withExample(page);
      await showTab(page, tab);
      await page.screenshot({ path: join(folder, `simulator-${host}.png`) });
      await page.close();
      say(`simulator-${host}.png`);
    }
  });
}

/** A browser, and the address of the page with the built add-ins in it. */
export async function withSimulator(
  take: (browser: Browser, address: string) => Promise<void>,
): Promise<void> {
  await buildAddIns({ baseUrl: 'https://localhost:3000', namespace: '' });
  const server = await simulatorServer();
  const port = await listen(server, 3400, () => undefined);
  const { path, switches } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...switches, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    await take(browser, `http://localhost:${port}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Makes the worked example, of the kit First check unless another is wanted. */
export async function withExample(page: Page, kit = 'First check'): Promise<void> {
  const pane = await paneIn(page);
  await pane.getByText('Choose the tabs yourself').click();
  await pane.getByRole('radio', { name: new RegExp(`^${kit}`) }).check();
  await pane.getByText('The worked example').click();
  await pane.getByRole('button', { name: 'Create' }).click();
  await pane.getByText(/^Made:/).waitFor({ timeout: 120_000 });
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.locator('.ic-widget').getByText(name, { exact: true }).last().click();
  await page.waitForTimeout(1500); // charts are drawn after the cells
}
