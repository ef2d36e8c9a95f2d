import type { Book } from '../book/book.ts';
import { SheetsHost } from '../sheets-host/host.ts';
import { openFrameRealm } from '../sheets-host/realm.ts';
import { scriptRunFor } from '../sheets-host/script-run.ts';
import type { PageHost } from './page-host.ts';

/** Shorter than a real call of the server, long enough to stop between two. */
const callTakes = 100;

/** The built Google Sheets add-on: its Code.js in a fresh frame per call, its sidebar over google.script.run. */
export async function startSheets(book: Book, query: URLSearchParams): Promise<PageHost> {
  const [code = '', Sidebar = '', Parts = ''] = await Promise.all(
    ['/sheets/Code.js', '/sheets/Sidebar.html', '/sheets/Parts.html'].map((file) =>
      fetch(file).then((response) => response.text()),
    ),
  );
  const timeZone = query.get('timeZone') ?? 'Etc/UTC';
  const locale = query.get('locale') ?? 'en_US';
  let shown = '';
  const host = new SheetsHost(
    book,
    { code, pages: { Sidebar, Parts } },
    {
      openRealm: openFrameRealm,
      timeZone,
      locale,
      language: query.get('language') ?? 'en',
      showSidebar: (html) => {
        shown = html;
      },
    },
  );
  host.open();
  host.chooseMenuItem('Open');
  return {
    kind: 'sheets',
    about: `${locale}, ${timeZone}`,
    // Apps Script puts google.script.run into a page before its own scripts run.
    pane: { html: shown.replace('<head>', '<head><script>parent.simulator.prepareWindow(window)</script>') },
    isPaneOpen: true,
    prepareWindow: (pane) => {
      Object.assign(pane, { google: { script: { run: scriptRunFor(host, { milliseconds: callTakes }) } } });
    },
  };
}
