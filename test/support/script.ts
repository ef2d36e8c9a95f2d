import { SheetsHost, type SheetsHostOptions } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { Book } from './engine.ts';

/** A script of a few lines, run against the services of the simulated Google Sheets as an add-on's would be. */
export function scriptIn(book: Book, options: Partial<SheetsHostOptions> = {}) {
  const host = (body: string) => {
    const code = `function onOpen() {}
      function script() {
        const book = SpreadsheetApp.getActiveSpreadsheet();
        const sheet = book.getSheets()[0];
        ${body}
      }`;
    const opened = new SheetsHost(book, { code, pages: {} }, { openRealm: openNodeRealm, ...options });
    opened.open();
    return opened;
  };
  return (body: string): unknown => host(body).runFromSidebar('script', []);
}

export const script = (body: string, options: Partial<SheetsHostOptions> = {}): unknown =>
  scriptIn(new Book(), options)(body);
