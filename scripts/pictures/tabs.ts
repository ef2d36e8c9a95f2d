import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { localDay } from '../../core/cells/serial.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import type { Tab, TabId } from '../../core/workbook/model/tab.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';

const programs = [
  { name: 'soffice', ask: '--version', from: 'LibreOffice' },
  { name: 'pdftoppm', ask: '-v', from: 'poppler-utils' },
  { name: 'convert', ask: '-version', from: 'ImageMagick' },
];
/** At this many dots an inch the text of a tab, most of which print at half their size, can be read. */
const usualResolution = 160;
/** Very wide, it prints much smaller. */
const resolutions: Partial<Record<TabId, number>> = { tracking: 300 };

/** Lists of hundreds of rows, which the documentation describes in words. */
const withoutPicture: ReadonlySet<TabId> = new Set(['checks', 'workings']);
/** The line at the foot of each page, below which nothing else stands. */
const withoutFoot = ['-gravity', 'north', '-crop', '100%x93%+0+0', '+repage'];

/** How much of its first page is shown, from the top, where a long list goes on below; of other tabs all of that page is. */
const shownOfPage: Partial<Record<TabId, number>> = { tracking: 0.62, risks: 0.7 };

/**
 * One picture a tab of the .xlsx, as LibreOffice prints it: its first page without margins and foot. Where a
 * program for it is missing it says which, and the pictures stay as they are.
 */
export async function takeTabs(folder: string, say: (file: string) => void): Promise<void> {
  const missing = programs.filter(({ name, ask }) => spawnSync(name, [ask]).status !== 0);
  if (missing.length > 0) {
    const list = missing.map(({ name, from }) => `${name} (${from})`).join(', ');
    console.log(`The pictures of the tabs stay as they are: ${list} is not here.`);
    return;
  }
  const work = mkdtempSync(join(tmpdir(), 'pictures-'));
  try {
    const tabs = buildBook({ tabs: tabIds, currency: 'EUR', startDate: exampleStartDate, example: true });
    const pdf = await printed(tabs, work);
    for (const [tab, pages] of pagesByTab(tabs, pdf)) {
      if (withoutPicture.has(tab.id)) continue;
      const [first] = pages;
      if (first === undefined) continue;
      const image = imageOf(pdf, first, resolutions[tab.id] ?? usualResolution, work);
      const top = `100%x${100 * (shownOfPage[tab.id] ?? 1)}%+0+0`;
      const file = `tab-${tab.id}.png`;
      // 64 colours are all that a tab has, edges of letters included.
      execFileSync('convert', [
        ...[image, ...withoutFoot, '-trim', '+repage', '-crop', top, '+repage'],
        ...['-bordercolor', 'white', '-border', '16'],
        ...['+dither', '-colors', '64', '-strip', `PNG8:${join(folder, file)}`],
      ]);
      say(file);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** The workbook as a PDF. */
async function printed(tabs: readonly Tab[], work: string): Promise<string> {
  const [book, pdf] = [join(work, 'book.xlsx'), join(work, 'book.pdf')];
  writeFileSync(book, await writeWorkbookFile(operationsForBook(tabs, 'EUR'), localDay(new Date())));
  const profile = `-env:UserInstallation=file://${join(work, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', work, book], {
    stdio: 'ignore',
  });
  if (!/Calibri|Carlito/.test(execFileSync('pdffonts', [pdf], { encoding: 'utf8' })))
    console.log(
      'Neither Calibri nor Carlito is here (fonts-crosextra-carlito): the text is wider than in Excel.',
    );
  return pdf;
}

/** A page that has a tab's title below the line that is repeated on each is that tab's first; the others go on. */
function pagesByTab(tabs: readonly Tab[], pdf: string): Map<Tab, number[]> {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  const pages = new Map<Tab, number[]>();
  let current: number[] = [];
  for (const [index, text] of texts.entries()) {
    const head = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, 2);
    const tab = tabs.find(({ title }) => head.includes(title));
    // A wide tab has its title on the pages to the right as well.
    if (tab !== undefined && !pages.has(tab)) {
      current = [];
      pages.set(tab, current);
    }
    current.push(index + 1);
  }
  if (pages.size === 0) throw new Error('no page of the PDF begins with the title of a tab');
  return pages;
}

function imageOf(pdf: string, page: number, resolution: number, work: string): string {
  const image = join(work, `page-${page}`);
  const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
  execFileSync('pdftoppm', ['-r', `${resolution}`, ...only, '-png', pdf, image]);
  return `${image}.png`;
}
