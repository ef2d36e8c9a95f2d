import type { Frame, Page } from 'playwright-core';

/** The add-in's pane on the simulator's page, once it shows something. */
export async function paneIn(page: Page): Promise<Frame> {
  await page.frameLocator('aside iframe').locator('h1:visible').first().waitFor();
  const frame = await (await page.locator('aside iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the pane has no page');
  return frame;
}
