import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DefinedFunction } from '../../core/function-kit/define.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { withoutTemplates } from './apps-script.ts';
import { inAppsScript } from './apps-script-parts.ts';
import { bundle, inPage } from './bundle.ts';
import { bundleInParts } from './bundle-in-parts.ts';
import { policyMeta } from './content-policy.ts';
import { type BuildOptions, type BuiltFiles, projectFolder } from './project.ts';
import { recordedVersion } from './recorded-version.ts';
import { withoutDocumentation } from './without-documentation.ts';

/**
 * Apps Script's V8 parses no class fields (es2022). Optional chaining and ?? stand as they are in many published
 * scripts, and lowering them would make the file longer.
 */
const target = 'es2020';

export async function sheetsFiles(options: BuildOptions): Promise<BuiltFiles> {
  const { version } = await recordedVersion();
  const [functions, server, sidebar, loader, styles, manifest] = await Promise.all([
    bundle('sheets-addon/functions.ts', {
      target,
      globalName: 'functions_',
      minify: true,
      plugins: [withoutDocumentation],
    }),
    bundle('sheets-addon/server.ts', { target, globalName: 'server', minify: true }),
    bundleInParts('sheets-addon/sidebar.tsx', {
      target,
      minify: true,
      define: {
        functionPrefix: JSON.stringify(prefixInSheets(options.namespace)),
        addInVersion: JSON.stringify(version),
      },
    }).then(inAppsScript),
    bundle('sheets-addon/parts.ts', {
      target,
      globalName: 'parts_',
      minify: true,
      supported: withoutTemplates,
    }),
    readFile(join(projectFolder, 'core/sidebar/sidebar.css'), 'utf8'),
    readFile(join(projectFolder, 'manifests/appsscript.json'), 'utf8'),
  ]);
  return {
    'Code.js': codeFile(functions, server, options.namespace),
    'Sidebar.html': sidebarHtml(`${loader}${sidebar.page}\nparts_.require('sidebar.js');`, styles),
    'Parts.html': sidebar.stored,
    'appsscript.json': manifest,
  };
}

/**
 * Apps Script evaluates the whole file for every call of a custom function and sees only plain top-level functions. So
 * the part behind the sidebar stands in a function of its own, which no cell ever calls.
 */
function codeFile(functions: string, server: string, namespace: string): string {
  return `// AI ROI for Google Sheets. Built from the sources; change them there.
${functions.trim()}

function server_() {
${server.trim()}
return server;
}

/** Builds the menu; nothing else may run here while the add-on is not yet enabled in a file. */
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem('Open', 'showSidebar').addToUi();
}

function onInstall() {
  onOpen();
}

function showSidebar() {
  server_().showSidebar();
}

/** What the sidebar asks for: operations as one JSON text, answered by another. */
function runOperations(request) {
  return server_().runOperations(request);
}

/** What the check of an installation asks, on its temporary sheet: answered by a JSON text. */
function probeInstallation(place) {
  return server_().probeInstallation(place);
}

// Says what a cell's formula gives it; without the comment that would offer it in every cell.
function ${prefixInSheets(namespace)}AIR_ARGUMENT() {
  return functions_.describe(arguments);
}

/** Which part of its scripts the sidebar wants: answered by a JSON text. */
function sidebarParts(request) {
  return server_().sidebarParts(request);
}

${catalogue.map((definition) => functionStub(definition, namespace)).join('\n')}`;
}

/** A name of a script has no dot. */
export const prefixInSheets = (namespace: string): string => (namespace ? `${namespace}_` : '');

/**
 * What Sheets shows while somebody types: the name, the parameters as they are called here, and the first paragraph. It
 * shows neither @return nor line breaks, and knows no [brackets].
 */
function functionStub(definition: DefinedFunction, namespace: string): string {
  const name = `${prefixInSheets(namespace)}${definition.name}`;
  const parameters = definition.inputs.map(([input, { description, isOptional, unit }]) => {
    const about = withUnit(description, unit);
    return ` * @param {any} ${input} ${inComment(isOptional ? `Optional: ${about}` : about)}`;
  });
  return `/**
 * ${inComment(`${definition.summary} Gives: ${definition.result.description}.`)}
 *
${parameters.join('\n')}
 * @return ${inComment(definition.result.description)}
 * @customfunction
 */
function ${name}(${definition.inputs.map(([input]) => input).join(', ')}) {
  return functions_.run('${definition.name}', arguments);
}
`;
}

/** The unit is said once: "Hours to set it up" are hours. */
function withUnit(description: string, unit: string): string {
  return unit === '' || description.toLowerCase().includes(unit.toLowerCase())
    ? description
    : `${description} (${unit})`;
}

function inComment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/\s*\n\s*/g, ' ');
}

function sidebarHtml(script: string, styles: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
${policyMeta('sheets')}
<title>AI ROI</title>
<base target="_top">
<style>
${styles}</style>
</head>
<body class="sheets">
<div id="app"></div>
<script>
${inPage(script)}</script>
</body>
</html>
`;
}
