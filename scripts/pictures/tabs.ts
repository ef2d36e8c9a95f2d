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

/**
 * How much of each page is shown, from its top: below it, and on the pages after these, a long list goes on, in most of
 * them with blank rows. Of other tabs all is shown.
 */
const shownOfPages: Partial<Record<TabId, readonly number[]>> = {
  costs: [1],
  tracking: [0.62],
  pilot: [1, 0.2],
  risks: [0.7],
};

/**
 * One picture a tab of the .xlsx, as LibreOffice prints it: its pages below each other, without their margins. Where a
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
      const shares = shownOfPages[tab.id] ?? pages.map(() => 1);
      const images = pages.slice(0, shares.length).map((page, index) => ({
        image: imageOf(pdf, page, resolutions[tab.id] ?? usualResolution, work),
        top: `100%x${100 * (shares[index] ?? 1)}%+0+0`,
      }));
      const file = `tab-${tab.id}.png`;
      // 64 colours are all that a tab has, edges of letters included.
      execFileSync('convert', [
        ...images.flatMap(({ image, top }) => ['(', image, '-trim', '+repage', '-crop', top, ')']),
        ...['-background', 'white', '-append', '-bordercolor', 'white', '-border', '16'],
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

/** A page that begins with a tab's title is that tab's first; the others go on. */
function pagesByTab(tabs: readonly Tab[], pdf: string): Map<Tab, number[]> {
  const texts = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    .split('\f')
    .slice(0, -1);
  const pages = new Map<Tab, number[]>();
  let current: number[] = [];
  for (const [index, text] of texts.entries()) {
    const tab = tabs.find(({ title }) => text.trimStart().split('\n')[0]?.trim() === title);
    if (tab !== undefined) {
      current = [];
      pages.set(tab, current);
    }
    current.push(index + 1);
  }
  return pages;
}

function imageOf(pdf: string, page: number, resolution: number, work: string): string {
  const image = join(work, `page-${page}`);
  const only = ['-f', `${page}`, '-l', `${page}`, '-singlefile'];
  execFileSync('pdftoppm', ['-r', `${resolution}`, ...only, '-png', pdf, image]);
  return `${image}.png`;
}
