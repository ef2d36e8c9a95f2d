import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { controlsXml, imagesXml } from './commands.ts';
import { escapeXml } from './escape-xml.ts';
import { idOfAddress } from './id-of-address.ts';
import { addInName, descriptionXml, longStringsXml, shortStringsXml } from './manifest-texts.ts';
import { type BuildOptions, projectFolder } from './project.ts';

/** manifests/excel.xml with the buttons of manifests/commands.json in it; its other blanks are for whoever builds. */
export async function manifestTemplate(): Promise<string> {
  const template = await readFile(join(projectFolder, 'manifests/excel.xml'), 'utf8');
  return filled(template, {
    CONTROLS: controlsXml(),
    COMMAND_IMAGES: imagesXml(),
    NAME: addInName,
    DESCRIPTION: descriptionXml(),
    SHORT_STRINGS: shortStringsXml(),
    LONG_STRINGS: longStringsXml('{{PREFIX}}AI_ROI'),
  });
}

/** The page that the manifest names for help, where the person who builds names no other. */
export const supportPage = 'support.html';

export const providerOf = ({ provider = addInName }: BuildOptions): string => provider;

export const idOf = ({ id, baseUrl }: BuildOptions): string => id ?? idOfAddress(baseUrl);

export const supportOf = ({ supportUrl, baseUrl }: BuildOptions): string =>
  supportUrl ?? `${baseUrl}/${supportPage}`;

/** The template with its blanks filled. One that nobody fills stays, and the manifest's rules find it. */
export function filledManifest(template: string, version: string, options: BuildOptions): string {
  const { baseUrl, namespace } = options;
  return filled(template, {
    ID: idOf(options),
    VERSION: version,
    PROVIDER: escapeXml(providerOf(options)),
    BASE_URL: escapeXml(baseUrl),
    SUPPORT_URL: escapeXml(supportOf(options)),
    PREFIX: namespace ? `${escapeXml(namespace)}.` : '',
    NAMESPACE_ELEMENT: namespace ? '\n            <Namespace resid="Functions.Namespace"/>' : '',
    NAMESPACE_STRING: namespace
      ? `\n        <bt:String id="Functions.Namespace" DefaultValue="${escapeXml(namespace)}"/>`
      : '',
  });
}

const filled = (template: string, fills: Record<string, string>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => fills[name] ?? blank);
