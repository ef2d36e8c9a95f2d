import { strToU8, type Zippable, zipSync } from 'fflate';
import type { BuiltFiles } from './project.ts';

/** A zip's times are local ones without a zone: made of local parts they are the same bytes everywhere. */
const noTime = () => new Date(1980, 0, 1);

/**
 * What the admin center and Teams take: manifest.json, the two pictures that it names and its texts in other languages.
 * https://learn.microsoft.com/office/dev/add-ins/overview/app-package-for-microsoft-365
 */
export const appPackage = (manifest: string, languages: BuiltFiles, files: BuiltFiles): Uint8Array =>
  zipOf({
    'manifest.json': manifest,
    ...languages,
    'color.png': files['color.png'] ?? '',
    'outline.png': files['outline.png'] ?? '',
  });

/** The same bytes for the same files. */
export function zipOf(files: BuiltFiles): Uint8Array {
  const entries = Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
  const zippable: Zippable = {};
  for (const [name, content] of entries)
    zippable[name] = [
      typeof content === 'string' ? strToU8(content) : content,
      { level: 9, mtime: noTime(), os: 3 },
    ];
  return zipSync(zippable);
}
