import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { listen } from '../simulator/server/server.ts';
import { simulatorServer } from '../simulator/server/simulator.ts';
import { buildAll } from './build/all.ts';
import { projectFolder } from './build/project.ts';
import { commandLine } from './command-line.ts';
import { findBrowser } from './find-browser.ts';

/** Takes the pictures of the documentation anew: the built add-in in both hosts, with the worked example. */
await commandLine({ usage: 'npm run pictures', options: {} }, async () => {
  await buildAll({ baseUrl: 'https://localhost:3000', namespace: '' });
  const folder = join(projectFolder, 'docs/pictures');
  await mkdir(folder, { recursive: true });
  const server = await simulatorServer();
  const port = await listen(server, 3400, () => undefined);
  const { path, switches } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...switches, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    for (const host of ['excel', 'sheets']) {
      const page = await browser.newPage({ viewport: { width: 1360, height: 800 } });
      await page.goto(`http://localhost:${port}/?host=${host}`);
      await withExample(page);
      await showTab(page, host === 'excel' ? 'Dashboard' : 'Costs');
      await page.screenshot({ path: join(folder, `simulator-${host}.png`) });
      console.log(`docs/pictures/simulator-${host}.png`);
    }
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});

async function withExample(page: Page): Promise<void> {
  const pane = page.frameLocator('aside iframe');
  await pane.getByText('The worked example').click();
  await pane.getByRole('button', { name: 'Create' }).click();
  await pane.getByText(/^Made:/).waitFor();
}

async function showTab(page: Page, name: string): Promise<void> {
  await page.locator('.ic-widget').getByText(name, { exact: true }).last().click();
  await page.waitForTimeout(500);
}
