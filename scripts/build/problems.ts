import { catalogue } from '../../core/functions/catalogue.ts';
import { inlineScript, problemsInInlineScript, problemsInScript } from './apps-script.ts';
import { problemsInFunctions } from './check-functions.ts';
import { keptOfManifests } from './kept-of-manifests.ts';
import type { BuiltFiles } from './project.ts';
import { recordedVersion, refusalOfVersion } from './recorded-version.ts';

/** What a host would refuse of the built add-ins, or would keep an older one of; a sentence each. */
export async function problemsInBuild({ excel, sheets }: Record<'excel' | 'sheets', BuiltFiles>) {
  const functionsJson = String(excel['functions.json']);
  const version = refusalOfVersion(await recordedVersion(), functionsJson, await keptOfManifests());
  return [
    ...(version === null ? [] : [version]),
    ...problemsInFunctions(catalogue),
    ...problemsInScripts(sheets),
  ];
}

/** What Apps Script would refuse. */
export function problemsInScripts(sheets: BuiltFiles): string[] {
  const inCode = problemsInScript(String(sheets['Code.js']));
  const inSidebar = problemsInInlineScript(inlineScript(String(sheets['Sidebar.html'])));
  return [
    ...inCode.map((problem) => `Code.js: ${problem}`),
    ...inSidebar.map((problem) => `Sidebar.html: ${problem}`),
  ];
}
