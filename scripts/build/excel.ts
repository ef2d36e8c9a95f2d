import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { bundle } from './bundle.ts';
import { functionsMetadata } from './functions-metadata.ts';
import { type BuildOptions, type BuiltFiles, projectFolder } from './project.ts';
import { withoutDocumentation } from './without-documentation.ts';

/** Microsoft's own address: the store demands that office.js comes from it. */
export const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const target = 'es2020';

export async function excelFiles(options: BuildOptions): Promise<BuiltFiles> {
  const [pane, functions, styles, manifest, icons] = await Promise.all([
    bundle('excel-addin/taskpane.tsx', { target, minify: true }),
    bundle('excel-addin/functions.ts', { target, minify: true, plugins: [withoutDocumentation] }),
    readFile(join(projectFolder, 'core/sidebar/sidebar.css'), 'utf8'),
    readFile(join(projectFolder, 'manifests/excel.xml'), 'utf8'),
    iconFiles(),
  ]);
  return {
    'taskpane.html': paneHtml(styles),
    'taskpane.js': pane,
    'functions.js': functions,
    'functions.json': `${JSON.stringify(functionsMetadata(), null, 2)}\n`,
    'manifest.xml': await filledManifest(manifest, options),
    ...icons,
  };
}

function paneHtml(styles: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>AI ROI</title>
<script src="${officeJsAddress}"></script>
<script src="functions.js"></script>
<style>
${styles}</style>
</head>
<body class="office">
<div id="app"></div>
<script src="taskpane.js"></script>
</body>
</html>
`;
}

async function filledManifest(template: string, { baseUrl, namespace }: BuildOptions): Promise<string> {
  const { version } = JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8'));
  const fills: Record<string, string> = {
    BASE_URL: escapeXml(baseUrl),
    VERSION: `${version}.0`,
    NAMESPACE_ELEMENT: namespace ? '\n            <Namespace resid="Functions.Namespace"/>' : '',
    NAMESPACE_STRING: namespace
      ? `\n        <bt:String id="Functions.Namespace" DefaultValue="${escapeXml(namespace)}"/>`
      : '',
  };
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => fills[name] ?? '');
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

async function iconFiles(): Promise<BuiltFiles> {
  const svg = await readFile(join(projectFolder, 'manifests/icon.svg'), 'utf8');
  const sizes = [16, 32, 64, 80, 128];
  const files = sizes.map((size) => {
    const picture = new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render();
    return [`icon-${size}.png`, picture.asPng()] as const;
  });
  return Object.fromEntries(files);
}
