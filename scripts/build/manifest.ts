import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { idOfAddress } from './id-of-address.ts';
import { type BuildOptions, projectFolder } from './project.ts';

export const manifestTemplate = (): Promise<string> =>
  readFile(join(projectFolder, 'manifests/excel.xml'), 'utf8');

/** The page that the manifest names for help, where the person who builds names no other. */
export const supportPage = 'support.html';

export const providerOf = ({ provider = 'AI ROI' }: BuildOptions): string => provider;

/** The template with its blanks filled. One that nobody fills stays, and the manifest's rules find it. */
export function filledManifest(template: string, version: string, options: BuildOptions): string {
  const { baseUrl, namespace, id, supportUrl } = options;
  const fills: Record<string, string> = {
    ID: id ?? idOfAddress(baseUrl),
    VERSION: version,
    PROVIDER: escapeXml(providerOf(options)),
    BASE_URL: escapeXml(baseUrl),
    SUPPORT_URL: escapeXml(supportUrl ?? `${baseUrl}/${supportPage}`),
    PREFIX: namespace ? `${escapeXml(namespace)}.` : '',
    NAMESPACE_ELEMENT: namespace ? '\n            <Namespace resid="Functions.Namespace"/>' : '',
    NAMESPACE_STRING: namespace
      ? `\n        <bt:String id="Functions.Namespace" DefaultValue="${escapeXml(namespace)}"/>`
      : '',
  };
  return template.replace(/\{\{(\w+)\}\}/g, (blank, name: string) => fills[name] ?? blank);
}

export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
