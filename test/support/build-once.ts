import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAddIns } from '../../scripts/build/all.ts';
import { findBrowser } from '../../scripts/find-browser.ts';

/** The tests run the built files in a browser: build once and unpack it once, before workers start. */
export default async function setup(): Promise<() => void> {
  await buildAddIns({ baseUrl: 'https://localhost:3000', namespace: '' });
  process.env.TEST_BROWSER = JSON.stringify(await findBrowser());
  const books = mkdtempSync(join(tmpdir(), 'books-'));
  process.env.TEST_BOOKS = books;
  return () => rmSync(books, { recursive: true, force: true });
}
