import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { paneIn } from '../../scripts/pane-in.ts';
import { pageOfFile } from '../support/page.ts';

declare global {
  interface Window {
    violations: string[];
  }
}

const opened = pageOfFile();

/** The pane under its own policy, which tells of each thing that it refused. */
async function watched(host: 'excel' | 'sheets'): Promise<{ page: Page; pane: Frame }> {
  const page = await opened.open(host, '', (blank) =>
    blank.addInitScript(() => {
      window.violations = [];
      addEventListener('securitypolicyviolation', (event) => {
        // The server of the simulator sends a policy of its own besides.
        if (event.originalPolicy.startsWith("default-src 'none'"))
          window.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    }),
  );
  return { page, pane: await paneIn(page) };
}

const refused = (pane: Frame) => pane.evaluate(() => window.violations);

describe.each(['excel', 'sheets'] as const)('The pane in ?host=%s', (host) => {
  let page: Page;
  let pane: Frame;
  beforeAll(async () => {
    ({ page, pane } = await watched(host));
    return () => page.close();
  });

  it('opens every page, and asks for nothing that its policy refuses', async () => {
    expect(await pane.locator('meta[http-equiv=Content-Security-Policy]').count()).toBe(1);
    for (const name of ['This week', 'Result', 'Functions', 'Check', 'Share', 'Help']) {
      await pane.getByRole('button', { name, exact: true }).click();
      await pane.locator('main > div:not([hidden]) h1').waitFor();
    }
    // Its last part has come, and its functions calculate.
    await pane.getByRole('button', { name: 'Check this installation' }).waitFor();
    await page.evaluate(async () => {
      await window.spreadsheet.write('A1', [['=AI_ROI(81300,5010,50%)']]);
      await window.spreadsheet.idle();
    });
    expect((await page.evaluate(() => window.spreadsheet.read('A1')))[0]?.[0]).toBeCloseTo(7.11377, 4);
    expect(await refused(pane)).toEqual([]);
    expect(opened.troubles.filter((each) => !each.includes('elsewhere.example'))).toEqual([]);
  });

  it('refuses what would send something elsewhere', async () => {
    const sent: string[] = [];
    await page.route('https://elsewhere.example/**', (route) => {
      sent.push(route.request().url());
      return route.abort();
    });
    await pane.evaluate(async () => {
      await fetch('https://elsewhere.example/?typed').catch(() => undefined);
      new Image().src = 'https://elsewhere.example/picture.png';
      const script = document.createElement('script');
      script.src = 'https://elsewhere.example/script.js';
      document.head.append(script);
    });
    await expect.poll(() => refused(pane)).toHaveLength(3);
    expect((await refused(pane)).map((each) => each.split(' ')[0]).sort()).toEqual([
      'connect-src',
      'img-src',
      'script-src-elem',
    ]);
    expect(sent).toEqual([]);
  });
});

describe("Excel's pane", () => {
  const html = readFileSync('dist/excel/taskpane.html', 'utf8');

  it('has no script and no style of its own in the page, and one address elsewhere: that of office.js', () => {
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|javascript:/);
    const body = html.replace(/<meta http-equiv[^>]*>/, '');
    expect(body.match(/https?:[^"]*/g)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    ]);
  });

  it('runs no script in the page and evaluates no text', async () => {
    const { page, pane } = await watched('excel');
    await pane.evaluate(() => {
      const script = document.createElement('script');
      script.text = 'window.ran = true';
      document.head.append(script);
    });
    await expect.poll(() => refused(pane)).toEqual(['script-src-elem inline']);
    await page.close();
  });
});
