import * as z from 'zod/mini';
import type { Book } from '../book/book.ts';
import { createExcelHost, type ExcelHost } from '../excel-host/host.ts';
import { prepareWindow } from '../excel-host/webview.ts';
import type { PageHost, RibbonButton } from './page-host.ts';

/** The built Excel add-in: its pane runs Microsoft's own client against the simulated host. */
export async function startExcel(book: Book, query: URLSearchParams): Promise<PageHost> {
  const [functionsMetadata, manifest] = await Promise.all(
    ['/excel/functions.json', '/excel/manifest.json'].map((file) =>
      fetch(file).then((response) => response.json()),
    ),
  );
  const language = query.get('language') ?? undefined;
  const host = createExcelHost(book, { functionsMetadata });
  const pane = query.get('pane');
  if (pane) host.app.state = 'Background';
  // A workbook that was saved with the pane: Excel loads the page, and the page shows itself.
  if (pane === 'with-workbook') host.app.startState = 'Background';
  return {
    kind: 'excel',
    about: 'ExcelApi 1.9, shared runtime',
    pane: { address: '/excel/taskpane.html' },
    isPaneOpen: pane === null,
    onPane: (listener) => {
      host.app.onChange = (state) => listener(state === 'Visible');
    },
    ribbon: ribbonOf(manifest, host),
    prepareWindow: (window) => prepareWindow(window, host, { language }),
    moment: host.moment,
  };
}

const actions = z.array(z.object({ id: z.string(), type: z.enum(['openPage', 'executeFunction']) }));
const controls = z.array(
  z.object({ label: z.string(), supertip: z.object({ description: z.string() }), actionId: z.string() }),
);
const manifestSchema = z.object({
  extensions: z.tuple([
    z.object({
      runtimes: z.tuple([z.object({ actions })]),
      ribbons: z.tuple([
        z.object({ tabs: z.tuple([z.object({ groups: z.tuple([z.object({ controls })]) })]) }),
      ]),
    }),
  ]),
});

/** As Excel reads them: one action shows the pane, the others are functions of the page. */
function ribbonOf(manifest: unknown, { app }: ExcelHost): RibbonButton[] {
  const [extension] = z.parse(manifestSchema, manifest).extensions;
  const opens = extension.runtimes[0].actions.find(({ type }) => type === 'openPage')?.id;
  return extension.ribbons[0].tabs[0].groups[0].controls.map(({ label, supertip, actionId }) => ({
    label,
    tip: supertip.description,
    press: () => (actionId === opens ? app.show('Visible') : app.press(actionId)),
  }));
}
