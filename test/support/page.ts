import { readFileSync } from 'node:fs';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { paneIn } from '../../scripts/pane-in.ts';
import { listen } from '../../simulator/server/server.ts';
import { simulatorServer } from '../../simulator/server/simulator.ts';

/** The simulator's page in a real browser, for all files of a worker. */
class OpenPages {
  /** What went wrong in a page or was asked of another machine: a test should find none. */
  troubles: string[] = [];
  /** Closed, as far as a test knows. */
  #left: Page | undefined;
  #front: Page | undefined;

  private constructor(
    private readonly context: BrowserContext,
    readonly address: string,
  ) {}

  static async start(): Promise<OpenPages> {
    const server = await simulatorServer();
    const port = await listen(server, 3200, () => undefined);
    const { path, switches }: FoundBrowser = JSON.parse(process.env.TEST_BROWSER ?? '{}');
    // In one process pages share what was compiled of the engine.
    const browser = await chromium.launch({
      executablePath: path,
      args: [
        ...switches,
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--process-per-site',
      ],
    });
    const context = await browser.newContext({ viewport: { width: 1200, height: 760 } });
    return new OpenPages(context, `http://localhost:${port}`);
  }

  /** @param prepare what is to be there before the page is read. */
  async open(
    host: 'excel' | 'sheets',
    query = '',
    prepare: (page: Page) => Promise<unknown> = async () => undefined,
  ): Promise<Page> {
    const page = await this.context.newPage();
    await prepare(page);
    // A kit takes half a minute where two tests share a machine.
    page.setDefaultTimeout(90_000);
    page.on('pageerror', (error) => this.troubles.push(error.message));
    page.on('request', (request) => {
      const isOurs = request.url().startsWith(this.address) || /^(data|blob|about):/.test(request.url());
      if (!isOurs) this.troubles.push(`asked for ${request.url()}`);
    });
    const close = page.close.bind(page);
    // What the browser has compiled of the engine lives as long as a page that uses it.
    page.close = async () => {
      const before = this.#left;
      this.#left = Object.assign(page, { close });
      await before?.close();
      // Behind another page a page draws nothing, and its changes of colour come late.
      await this.context
        .pages()
        .findLast((each) => each !== page)
        ?.bringToFront();
    };
    await page.goto(`${this.address}/?host=${host}${query}`);
    await page.waitForFunction(() => 'spreadsheet' in window);
    return page;
  }

  /** The pages that a file has left open, but for the last one, which rests behind an empty page until the next file. */
  async closeAll(): Promise<void> {
    for (const page of this.context.pages())
      if (page !== this.#left && page !== this.#front) await page.close();
    this.#front ??= await this.context.newPage();
    await this.#front.bringToFront();
  }
}

/** It ends with the worker. */
let started: Promise<OpenPages> | undefined;

/** A browser is started for the first file of a worker that needs one. */
export function pageOfFile(): Pick<OpenPages, 'open' | 'troubles'> {
  let pages: OpenPages | undefined;
  beforeAll(async () => {
    started ??= OpenPages.start();
    pages = await started;
    pages.troubles = [];
  });
  afterAll(async () => {
    await pages?.closeAll();
  });
  const opened = (): OpenPages => {
    if (!pages) throw new Error('the page is not started yet');
    return pages;
  };
  return {
    open: (...asked) => opened().open(...asked),
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
export async function axeFinds(pane: Frame, only?: readonly string[]): Promise<string[]> {
  if (!(await pane.evaluate("'axe' in window"))) await pane.evaluate(axe);
  // The row of pages stays at the top: what has been scrolled halfway under it is no smaller for that.
  await pane.evaluate(() => scrollTo(0, 0));
  const asked = only ? { runOnly: only } : { rules: { 'target-size': { enabled: true } } };
  return pane.evaluate(
    `axe.run(${JSON.stringify(asked)}).then(({ violations }) =>
      violations.map(({ id, help, nodes }) => id + ': ' + help + ': ' + nodes[0]?.html))`,
  );
}

/** The rules whose answer hangs on colours: the others say the same in each look. */
const ofColours = ['color-contrast', 'link-in-text-block'];

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
    for (const each of await axeFinds(pane, name === 'light' ? undefined : ofColours))
      found.push(`${name}: ${each}`);
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
