import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Frame } from 'playwright-core';
import { paneIn } from '../pane-in.ts';
import { withExample, withSimulator } from './simulator.ts';

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
  await page.close();
  return files;
}

async function answer(pane: Frame): Promise<void> {
  const answers = { 'Cost a month': '80', 'Hours to set up': '20', 'Hours to learn': '10' };
  for (const [label, figure] of Object.entries(answers)) await pane.getByLabel(label).fill(figure);
  await pane.getByLabel('Hours it saves a week').fill('8');
  await pane.getByLabel('An hour costs').fill('75');
}
