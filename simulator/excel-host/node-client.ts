import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext, Script } from 'node:vm';
import type { ExcelHost } from './host.ts';
import { prepareWindow } from './webview.ts';

/** Microsoft's client, started and unchanged, in a realm of its own. */
export interface ExcelClient {
  Excel: typeof Excel;
  Office: typeof Office;
  OfficeExtension: typeof OfficeExtension;
  CustomFunctions: typeof CustomFunctions;
  /** Runs a classic script in the client's realm, as a page's script tag does. */
  run(source: string): unknown;
}

const folder = join(import.meta.dirname, '../../node_modules/@microsoft/office-js/dist');
const address = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** The client is large: each of its files is compiled once. */
const scripts = new Map<string, Script>();

/** Starts the client as the web view of a pane would, without a browser. */
export async function loadExcelClient({ host, pane = 'node' }: { host: ExcelHost; pane?: string }) {
  const window = newWindow();
  prepareWindow(window, host, { pane });
  const realm = createContext(window);
  load('office.js', realm);
  const client: ExcelClient = {
    ...namespacesOf(window),
    run: (source) => runInContext(source, realm),
  };
  await client.Office.onReady();
  // Excel.run and CustomFunctions.Error come with the file that office.js has loaded meanwhile.
  return { ...client, ...namespacesOf(window) };
}

/** The realm's globals are the client's; their types are those of @types/office-js. */
function namespacesOf(window: object): Omit<ExcelClient, 'run'> {
  return {
    Excel: Reflect.get(window, 'Excel'),
    Office: Reflect.get(window, 'Office'),
    OfficeExtension: Reflect.get(window, 'OfficeExtension'),
    CustomFunctions: Reflect.get(window, 'CustomFunctions'),
  };
}

function load(file: string, realm: object): void {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`Microsoft's client has no file ${file}`);
  const script = scripts.get(file) ?? new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(file, script);
  script.runInContext(realm);
}

interface ScriptTag {
  src: string;
  onload?: () => void;
  setAttribute(): void;
  getAttribute(): null;
}

/** As much of a browser as the client asks for when it starts. */
function newWindow(): object {
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    performance,
    navigator: { userAgent: 'Node' },
    name: '',
    history: {},
    location: { hash: '', search: '', protocol: 'https:', href: 'https://localhost/taskpane.html' },
    addEventListener: () => undefined,
  };
  const newTag = (src: string): ScriptTag => ({
    src,
    setAttribute: () => undefined,
    getAttribute: () => null,
  });
  const head = {
    appendChild: (tag: ScriptTag) => {
      setTimeout(() => {
        load(tag.src.replace(address, ''), window);
        tag.onload?.();
      }, 0);
    },
  };
  window.document = {
    readyState: 'complete',
    hasFocus: () => false,
    addEventListener: () => undefined,
    createElement: () => newTag(''),
    getElementsByTagName: (name: string) => (name === 'script' ? [newTag(`${address}office.js`)] : [head]),
  };
  return Object.assign(window, { window, self: window, top: window, parent: window });
}
