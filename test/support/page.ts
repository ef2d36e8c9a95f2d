import type { Server } from 'node:http';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
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

/** The add-in's pane, once it shows its first page. */
export async function paneOf(page: Page): Promise<Frame> {
  await page.frameLocator('aside iframe').getByRole('button', { name: 'Make the workbook' }).waitFor();
  const element = await page.locator('aside iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('the pane has no page');
  return frame;
}

/** The pane of a workbook without tabs of ours, with the choice of tabs unfolded. */
export async function kitsOf(page: Page): Promise<Frame> {
  const pane = await paneOf(page);
  if (!(await pane.getByRole('button', { name: 'Create' }).isVisible()))
    await pane.getByText('Choose the tabs yourself').click();
  return pane;
}
