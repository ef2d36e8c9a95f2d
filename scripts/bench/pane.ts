import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { type Browser, chromium } from 'playwright-core';
import { builtFolder, projectFolder } from '../build/project.ts';
import { findBrowser } from '../find-browser.ts';
import { compared, counted, type Measured, median, told } from './measured.ts';

/** What a person waits for when the pane opens, against an empty page of the same framework. */
export async function pane(): Promise<Measured[]> {
  const built = (file: string) => readFileSync(join(builtFolder, file), 'utf8');
  const sidebar = built('sheets/Sidebar.html');
  const first = firstScripts(built('excel/taskpane.html')).map((name) => kilobytes(built(`excel/${name}`)));
  const inExcel = first.reduce((sum, each) => sum + each, 0);
  return [
    counted('the pane in Excel: JavaScript of its first page, gzipped', inExcel, 'KB', 90),
    counted('the pane in Google Sheets: its page, gzipped', kilobytes(sidebar), 'KB', 130),
    told('the pane: scripts of its first page besides office.js', first.length, ''),
    compared('the pane: first paint', await firstPaints(sidebar, await emptyPage()), 'ms', {
      most: 1.5,
      words: 'within 1.5 x an empty page',
    }),
  ];
}

const kilobytes = (text: string) => gzipSync(text).length / 1024;
const firstScripts = (html: string): string[] =>
  [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name ?? '');

/** A page of preact with one line in it. */
async function emptyPage(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: "import { h, render } from 'preact'; render(h('h1', null, 'Does AI pay?'), document.body);",
      resolveDir: projectFolder,
    },
    bundle: true,
    write: false,
    minify: true,
  });
  return `<!doctype html><html lang="en"><title>Empty</title><body><script>${outputFiles[0]?.text}</script></body></html>`;
}

async function firstPaints(ours: string, theirs: string): Promise<[number, number]> {
  const pages: Record<string, string> = { '/ours': ours, '/theirs': theirs };
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(pages[request.url ?? ''] ?? '');
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const { path, switches } = await findBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    args: [...switches, '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const times: [number, number][] = [];
    for (let run = 0; run < 12; run++)
      times.push([
        await firstPaint(browser, `${origin}/ours`),
        await firstPaint(browser, `${origin}/theirs`),
      ]);
    const warm = times.slice(2);
    return [median(warm.map(([time]) => time)), median(warm.map(([, time]) => time))];
  } finally {
    await browser.close();
    server.close();
  }
}

async function firstPaint(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 350, height: 800 } });
  await page.goto(address);
  const time = await page.evaluate(async () => {
    for (;;) {
      const [paint] = performance.getEntriesByName('first-contentful-paint');
      if (paint) return paint.startTime;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  });
  await page.close();
  return time;
}
