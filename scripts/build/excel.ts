import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { appPackage } from './app-package.ts';
import { bundle } from './bundle.ts';
import { bundleInParts } from './bundle-in-parts.ts';
import { commands } from './commands.ts';
import { policyMeta } from './content-policy.ts';
import { functionsJson } from './functions-metadata.ts';
import { filledManifest, manifestTemplate, providerOf, supportPage } from './manifest.ts';
import { problemsInManifest } from './manifest-rules.ts';
import { privacyHtml, startHtml, termsHtml } from './owner-pages.ts';
import { type BuildOptions, type BuiltFiles, projectFolder } from './project.ts';
import { recordedVersion } from './recorded-version.ts';
import { refuse } from './refuse.ts';
import { supportHtml } from './support-page.ts';
import { languageFiles, privacyPage, termsPage, unifiedManifest } from './unified-manifest.ts';
import { problemsInUnifiedManifest } from './unified-rules.ts';
import { withoutDocumentation } from './without-documentation.ts';

/** Microsoft's own address: the store demands that office.js comes from it. */
export const officeJsAddress = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const target = 'es2020';

export async function excelFiles(options: BuildOptions): Promise<BuiltFiles> {
  const { version } = await recordedVersion();
  const [pane, functions, ribbon, styles, template, icons] = await Promise.all([
    bundleInParts('excel-addin/taskpane.tsx', {
      target,
      minify: true,
      define: {
        functionPrefix: JSON.stringify(prefixInExcel(options.namespace)),
        addInVersion: JSON.stringify(version),
      },
    }),
    bundle('excel-addin/functions.ts', { target, minify: true, plugins: [withoutDocumentation] }),
    bundle('excel-addin/ribbon.ts', { target, minify: true, globalName: 'ribbon' }),
    readFile(join(projectFolder, 'core/sidebar/sidebar.css'), 'utf8'),
    manifestTemplate(),
    iconFiles(),
  ]);
  const licence = await readFile(join(projectFolder, 'LICENSE'), 'utf8');
  const hosted: BuiltFiles = {
    'taskpane.html': paneHtml([pane.entry, ...pane.needs(pane.entry)]),
    'taskpane.css': styles,
    ...pane.scripts,
    'functions.js': functions,
    'ribbon.js': ribbon,
    'functions.json': functionsJson(),
    ...(options.supportUrl ? {} : { [supportPage]: supportHtml(version, providerOf(options)) }),
    'index.html': startHtml(options.baseUrl),
    [privacyPage]: privacyHtml(providerOf(options)),
    [termsPage]: termsHtml(licence),
    ...icons,
  };
  const manifest = filledManifest(template, version, options);
  const unified = unifiedManifest(version, options);
  const languages = languageFiles(options);
  refuse('The manifests for Excel', [
    ...problemsInManifest(manifest, options.baseUrl, hosted),
    ...problemsInUnifiedManifest(unified, options.baseUrl, { ...hosted, ...languages }),
  ]);
  return {
    ...hosted,
    'manifest.xml': manifest,
    'manifest.json': unified,
    ...languages,
    'ai-roi.zip': appPackage(unified, languages, hosted),
  };
}

function paneHtml(first: readonly string[]): string {
  // All that the first page needs at once, not one after the other as each is read.
  const preloads = first.map((name) => `<link rel="modulepreload" href="${name}">`).join('\n');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyMeta('excel')}
<meta name="viewport" content="width=device-width">
<title>AI ROI</title>
<script src="${officeJsAddress}"></script>
<script src="ribbon.js"></script>
<script src="functions.js"></script>
${preloads}
<link rel="stylesheet" href="taskpane.css">
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
  const wanted: [file: string, picture: string, size: number][] = [
    ...[16, 32, 64, 80, 128].map((size): [string, string, number] => [`icon-${size}.png`, 'icon', size]),
    ...commands
      .filter(({ icon }) => icon !== 'icon')
      .flatMap(({ icon }) =>
        [16, 32, 80].map((size): [string, string, number] => [`${icon}-${size}.png`, icon, size]),
      ),
    // For the package of manifest.json.
    ['color.png', 'icon', 192],
    ['outline.png', 'outline', 32],
  ];
  const drawn = await Promise.all(
    wanted.map(async ([file, picture, size]) => {
      const svg = await readFile(join(projectFolder, `manifests/icons/${picture}.svg`), 'utf8');
      return [file, new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng()] as const;
    }),
  );
  return Object.fromEntries(drawn);
}
