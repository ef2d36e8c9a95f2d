import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { paneIn } from '../../scripts/pane-in.ts';
import { listen } from '../../simulator/server/server.ts';
import { simulatorServer } from '../../simulator/server/simulator.ts';

/** The simulator's page in a real browser. */
class OpenPage {
  /** What went wrong in the page or was asked of another machine: a test should find none. */
  readonly troubles: string[] = [];

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
    readonly address: string,
  ) {}

  static async start(): Promise<OpenPage> {
    const server = await simulatorServer();
    const port = await listen(server, 3200, () => undefined);
    const { path, switches }: FoundBrowser = JSON.parse(process.env.TEST_BROWSER ?? '{}');
    const browser = await chromium.launch({
      executablePath: path,
      args: [...switches, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    return new OpenPage(server, browser, `http://localhost:${port}`);
  }

  async open(host: 'excel' | 'sheets', query = ''): Promise<Page> {
    const page = await this.browser.newPage({ viewport: { width: 1200, height: 760 } });
    // A kit takes half a minute where two tests share a machine.
    page.setDefaultTimeout(90_000);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(this.address) || /^(data|blob|about):/.test(request.url());
      if (!isOurs) this.troubles.push(`asked for ${request.url()}`);
    });
    await page.goto(`${this.address}/?host=${host}${query}`);
    await page.waitForFunction(() => 'spreadsheet' in window);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.closeAllConnections();
    this.server.close();
  }
}

/** Started once for all tests of a file, and stopped after the last. */
export function pageOfFile(): Pick<OpenPage, 'open' | 'troubles'> {
  let started: OpenPage | undefined;
  beforeAll(async () => {
    started = await OpenPage.start();
  });
  afterAll(async () => {
    await started?.stop();
  });
  const opened = (): OpenPage => {
    if (!started) throw new Error('the page is not started yet');
    return started;
  };
  return {
    open: (host, query) => opened().open(host, query),
    get troubles() {
      return opened().troubles;
    },
  };
}

/** The add-in's pane, once it shows its first page in a workbook without tabs of ours. */
export async function paneOf(page: Page): Promise<Frame> {
  const pane = await paneIn(page);
  await pane.getByRole('button', { name: 'Make the workbook' }).waitFor();
  return pane;
}

/** The pane of a workbook without tabs of ours, with the choice of tabs unfolded. */
export async function kitsOf(page: Page): Promise<Frame> {
  const pane = await paneOf(page);
  if (!(await pane.getByRole('button', { name: 'Create' }).isVisible()))
    await pane.getByText('Choose the tabs yourself').click();
  return pane;
}

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** What axe finds wrong with the pane as it is: all its rules, with the size of targets, which WCAG 2.2 AA asks for besides. */
export async function axeFinds(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  // The row of pages stays at the top: what has been scrolled halfway under it is no smaller for that.
  await pane.evaluate(() => scrollTo(0, 0));
  return pane.evaluate(
    `axe.run({ rules: { 'target-size': { enabled: true } } }).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes[0]?.html))`,
  );
}

const looks = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  'forced colours': { colorScheme: 'dark', forcedColors: 'active' },
} as const;

/** The same in light, in dark, and in the few colours that some people have all programs use. */
export async function axeFindsInAll(page: Page, pane: Frame): Promise<string[]> {
  const found: string[] = [];
  for (const [name, look] of Object.entries(looks)) {
    await page.emulateMedia(look);
    for (const each of await axeFinds(pane)) found.push(`${name}: ${each}`);
  }
  await page.emulateMedia(looks.light);
  return found;
}

/** The zooms at which the pane is wider than its place of 300 px: it must fit, and at twice the size as well. */
export async function scrollsSidewaysAt(pane: Frame): Promise<number[]> {
  const found: number[] = [];
  const place = await pane.frameElement();
  const setWidth = (width: string) =>
    place.evaluate((element, to) => (element as HTMLElement).setAttribute('style', to), width);
  await setWidth('width: 300px');
  for (const zoom of [2, 1]) {
    const isWider = await pane.evaluate((size) => {
      document.body.style.zoom = String(size);
      return document.documentElement.scrollWidth > document.documentElement.clientWidth;
    }, zoom);
    if (isWider) found.push(zoom);
  }
  await setWidth('');
  return found;
}

/** What keeps people from a page: what axe finds in each look, and what is wider than the pane. */
export async function barriersIn(page: Page, pane: Frame): Promise<(string | number)[]> {
  return [...(await axeFindsInAll(page, pane)), ...(await scrollsSidewaysAt(pane))];
}
