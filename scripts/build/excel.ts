import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { bundle } from './bundle.ts';
import { bundleInParts } from './bundle-in-parts.ts';
import { functionsJson } from './functions-metadata.ts';
import { filledManifest, manifestTemplate, providerOf, supportPage } from './manifest.ts';
import { problemsInManifest } from './manifest-rules.ts';
import { type BuildOptions, type BuiltFiles, projectFolder } from './project.ts';
import { recordedVersion } from './recorded-version.ts';
import { refuse } from './refuse.ts';
import { supportHtml } from './support-page.ts';
import { withoutDocumentation } from './without-documentation.ts';

/** Microsoft's own address: the store demands that office.js comes from it. */
export const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const target = 'es2020';

export async function excelFiles(options: BuildOptions): Promise<BuiltFiles> {
  const [pane, functions, styles, template, { version }, icons] = await Promise.all([
    bundleInParts('excel-addin/taskpane.tsx', {
      target,
      minify: true,
      define: { functionPrefix: JSON.stringify(prefixInExcel(options.namespace)) },
    }),
    bundle('excel-addin/functions.ts', { target, minify: true, plugins: [withoutDocumentation] }),
    readFile(join(projectFolder, 'core/sidebar/sidebar.css'), 'utf8'),
    manifestTemplate(),
    recordedVersion(),
    iconFiles(),
  ]);
  const hosted: BuiltFiles = {
    'taskpane.html': paneHtml(styles, [pane.entry, ...pane.needs(pane.entry)]),
    ...pane.scripts,
    'functions.js': functions,
    'functions.json': functionsJson(),
    ...(options.supportUrl ? {} : { [supportPage]: supportHtml(version, providerOf(options)) }),
    ...icons,
  };
  const manifest = filledManifest(template, version, options);
  refuse('The manifest for Excel', problemsInManifest(manifest, options.baseUrl, hosted));
  return { ...hosted, 'manifest.xml': manifest };
}

function paneHtml(styles: string, first: readonly string[]): string {
  // All that the first page needs at once, not one after the other as each is read.
  const preloads = first.map((name) => `<link rel="modulepreload" href="${name}">`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>AI ROI</title>
<script src="${officeJsAddress}"></script>
<script src="functions.js"></script>
${preloads}
<style>
${styles}</style>
</head>
<body class="office">
<div id="app"></div>
<script type="module" src="taskpane.js"></script>
</body>
</html>
`;
}

/** Excel knows a function of a namespace by both names together alone. */
export const prefixInExcel = (namespace: string): string => (namespace ? `${namespace}.` : '');

async function iconFiles(): Promise<BuiltFiles> {
  const svg = await readFile(join(projectFolder, 'manifests/icon.svg'), 'utf8');
  const sizes = [16, 32, 64, 80, 128];
  const files = sizes.map((size) => {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    return [`icon-${size}.png`, picture.asPng()] as const;
  });
  return Object.fromEntries(files);
}
