import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pageOfFile, paneOf } from '../support/page.ts';

const opened = pageOfFile();

const openFunctions = async (page: Page) => {
  const pane = await paneOf(page);
  await pane.getByRole('button', { name: 'Functions', exact: true }).click();
  return pane;
};

/** The paths that a page asks for from now on. */
function askedBy(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  return asked;
}

describe('A part of the pane', () => {
  it('is fetched when it is first opened', async () => {
    const page = await opened.open('excel');
    const asked = askedBy(page);
    const pane = await openFunctions(page);
    await pane.getByLabel('Search').waitFor();
    expect(asked.some((path) => /^\/excel\/pane-.*\.js$/.test(path))).toBe(true);
    await page.close();
  });

  it('comes over google.script.run in Google, though the page runs no script that is added to it', async () => {
    const page = await opened.open('sheets', '&');
    const pane = await paneOf(page);
    const asked = askedBy(page);
    await pane.evaluate(() => {
      document.head.append = () => undefined;
    });
    await openFunctions(page);
    await pane.getByLabel('Search').waitFor();
    expect(asked.filter((path) => path.startsWith('/sheets/'))).toEqual([]);
    await page.close();
  });

  it.each(['excel', 'sheets'] as const)('that does not come is said, in ?host=%s', async (host) => {
    const page = await opened.open(host);
    const pane = await paneOf(page);
    await page.route('**/pane-*.js', (route) => route.abort());
    await pane.evaluate(() => {
      const { google } = window as { google?: { script: { run: object } } };
      if (google)
        google.script.run = new Proxy(google.script.run, {
          get: (run, member) =>
            member === 'withSuccessHandler'
              ? () => ({
                  withFailureHandler: (fail: (e: Error) => void) => ({
                    sidebarParts: () => fail(new Error('cut')),
                  }),
                })
              : Reflect.get(run, member),
        });
    });
    await openFunctions(page);
    await pane.getByText('This part of the pane could not be loaded.').waitFor();
    await pane.getByRole('button', { name: 'Try again' }).waitFor();
    await page.close();
  });
});
