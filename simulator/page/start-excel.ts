import type { Book } from '../book/book.ts';
import { createExcelHost } from '../excel-host/host.ts';
import { prepareWindow } from '../excel-host/webview.ts';
import type { PageHost } from './page-host.ts';

/** The built Excel add-in: its pane runs Microsoft's own client against the simulated host. */
export async function startExcel(book: Book, query: URLSearchParams): Promise<PageHost> {
  const functionsMetadata = await fetch('/excel/functions.json').then((response) => response.json());
  const language = query.get('language') ?? undefined;
  const host = createExcelHost(book, { functionsMetadata });
  return {
    kind: 'excel',
    about: 'ExcelApi 1.9, shared runtime',
    pane: { address: '/excel/taskpane.html' },
    prepareWindow: (pane) => prepareWindow(pane, host, { language }),
    moment: host.moment,
  };
}
