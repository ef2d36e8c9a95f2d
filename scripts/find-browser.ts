import { existsSync } from 'node:fs';

const places: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  ],
};

export interface FoundBrowser {
  path: string;
  switches: string[];
}

/** No tests of the page without a browser, and no silence about it. */
const noBrowser =
  'There is no browser for the tests: install Chrome or Chromium, or name one in CHROME_PATH. ' +
  'On Linux x64 one comes with npm ci.';

/**
 * A Chrome or Chromium of the machine first; on Linux x64 the one that comes inside an npm package.
 * @throws Error where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser> {
  const own = [process.env.CHROME_PATH ?? '', ...(places[process.platform] ?? [])];
  const path = process.env.TEST_PACKAGED_BROWSER
    ? undefined
    : own.find((place) => place && existsSync(place));
  if (path) return { path, switches: [] };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(noBrowser);
  // Only so does the package unpack the system libraries that a bare image lacks.
  process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Of the package's own switches, made for a server that shows one page, none: in one process it ends with its first page.
  return { path: await packaged.executablePath(), switches: ['--no-zygote'] };
}
