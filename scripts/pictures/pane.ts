import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Frame, Page } from 'playwright-core';
import type { SpreadsheetScript } from '../../simulator/script-api.ts';
import { paneIn } from '../pane-in.ts';
import { withExample, withSimulator } from './simulator.ts';

declare const window: { spreadsheet: SpreadsheetScript };

const run = promisify(execFile);

/** Every page of the pane beside the next, in light and dark, as people see them with the worked example. */
export async function takePane(folder: string, say: (file: string) => void): Promise<void> {
  await withSimulator(async (browser, address) => {
    for (const theme of ['light', 'dark'] as const) {
      const drafts = await mkdtemp(join(tmpdir(), 'pane-'));
      const files = await takePages(browser, address, theme, drafts);
      const back = theme === 'light' ? '#d0d6de' : '#444c56';
      const file = `pane-${theme}.png`;
      await run('montage', [
        ...files,
        ...['-gravity', 'north', '-tile', `${files.length}x1`, '-geometry', '+6+6', '-background', back],
        join(folder, file),
      ]);
      await rm(drafts, { recursive: true });
      say(file);
    }
  });
}

async function takePages(
  browser: Browser,
  address: string,
  colorScheme: 'light' | 'dark',
  folder: string,
): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width: 1200, height: 900 }, colorScheme });
  await page.goto(`${address}/?host=excel`);
  const files: string[] = [];
  const take = async (name: string) => {
    const file = join(folder, `${name}.png`);
    await page.waitForTimeout(500); // what is being read is told
    await page.locator('aside').screenshot({ path: file, animations: 'disabled', timeout: 120_000 });
    files.push(file);
  };
  await answer(await paneIn(page));
  await take('start');
  await withExample(page, 'Pilot');
  for (const name of ['Result', 'This week', 'Functions', 'Check']) {
    const pane = await paneIn(page);
    await pane.getByRole('button', { name, exact: true }).click();
    if (name === 'Functions') await pane.getByRole('button', { name: 'AI_ROI' }).first().click();
    if (name === 'Functions') await pane.getByRole('button', { name: 'Fill in the example' }).click();
    if (name === 'Check')
      await pane.getByRole('button', { name: 'Check again' }).waitFor({ timeout: 120_000 });
    await take(name);
  }
  await typeCalls(page);
  const pane = await paneIn(page);
  await pane.getByRole('button', { name: 'Share', exact: true }).click();
  await pane.getByRole('button', { name: 'Look for calls', exact: true }).click();
  await pane.getByText('cells call our functions').waitFor({ timeout: 120_000 });
  await take('share');
  await page.close();
  return files;
}

/** A sheet of one's own with calls of ours in it. */
async function typeCalls(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await window.spreadsheet.write("'Sheet1'!A1:B1", [[81300, 5010]]);
    await window.spreadsheet.write("'Sheet1'!C1", [['=AI_ROI(A1,B1,50%)']]);
    await window.spreadsheet.write("'Sheet1'!C2", [['=ROUND(PAYBACK_WEEKS(2250,1000,50),1)']]);
    await window.spreadsheet.idle();
  });
}

async function answer(pane: Frame): Promise<void> {
  const answers = { 'Cost a month': '80', 'Hours to set up': '20', 'Hours to learn': '10' };
  for (const [label, figure] of Object.entries(answers)) await pane.getByLabel(label).fill(figure);
  await pane.getByLabel('Hours it saves a week').fill('8');
  await pane.getByLabel('An hour costs').fill('75');
}
