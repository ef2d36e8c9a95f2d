import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { localPolicy, makeServer } from './server.ts';

const projectFolder = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);
const folderOf = (packageFile: string) => dirname(require.resolve(packageFile));

/** The page around the two simulated hosts, with the built add-ins of dist/ in it. */
export async function simulatorServer() {
  const [{ script, styles }, html, wasm] = await Promise.all([
    pageBundle(),
    readFile(join(projectFolder, 'simulator/page/index.html'), 'utf8'),
    readFile(join(folderOf('@ironcalc/wasm'), 'wasm_bg.wasm')),
  ]);
  return makeServer({
    pages: {
      '/': { type: 'text/html; charset=utf-8', content: html },
      '/page.js': { type: 'text/javascript; charset=utf-8', content: script },
      '/page.css': { type: 'text/css; charset=utf-8', content: styles },
      '/prepare-pane.js': {
        type: 'text/javascript; charset=utf-8',
        content: 'parent.simulator.prepareWindow(window);',
      },
      '/engine.wasm': { type: 'application/wasm', content: wasm },
    },
    folders: {
      '/excel/': join(projectFolder, 'dist/excel'),
      '/sheets/': join(projectFolder, 'dist/sheets'),
      '/office-js/': join(projectFolder, 'node_modules/@microsoft/office-js/dist'),
    },
    policy: localPolicy,
    readableElsewhere: ['/excel/functions.json'],
    rewrite: (path, text) => (path.startsWith('/excel/') ? withLocalOfficeJs(text) : text),
  });
}

/** In production office.js comes from Microsoft's address; here that one address is answered from node_modules. */
export function withLocalOfficeJs(html: string): string {
  return html.replace(
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    // What Excel's own web view puts into a pane before the page's scripts run, and past its policy; here as a file.
    '<script src="/prepare-pane.js"></script><script src="/office-js/office.js"></script>',
  );
}

async function pageBundle(): Promise<{ script: Uint8Array; styles: Uint8Array }> {
  const result = await build({
    entryPoints: [join(projectFolder, 'simulator/page/main.tsx')],
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'esm',
    target: 'es2022',
    minify: true,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const file = (ending: string) =>
    result.outputFiles.find(({ path }) => path.endsWith(ending))?.contents ?? new Uint8Array();
  return { script: file('.js'), styles: file('.css') };
}
