import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitName } from '../../core/workbook/kits.ts';
import { filesToInstall } from '../build/all.ts';
import { type BuildOptions, type BuiltFiles, projectFolder } from '../build/project.ts';
import { recordedVersion } from '../build/recorded-version.ts';
import type { Day } from './commit-day.ts';
import { licencesInside } from './licences-inside.ts';

/**
 * One folder with all that there is to install, by its paths. The same commit and the same options give the same bytes: the
 * one day in them is the commit's.
 * @param names the kits of which workbooks are made; all of them unless said.
 */
export async function releaseFiles(options: BuildOptions, day: Day, names?: KitName[]): Promise<BuiltFiles> {
  const [built, licences, licence, changes, { version }] = await Promise.all([
    filesToInstall(options, day.serial, names),
    licencesInside(),
    text('LICENSE'),
    text('docs/CHANGELOG.md'),
    recordedVersion(),
  ]);
  const files: BuiltFiles = {
    ...inFolders(built),
    LICENSE: licence,
    'LICENCES.txt': licences,
    'CHANGELOG.md': changes,
    'README.txt': readme(options, version, day),
  };
  return { ...files, SHA256SUMS: sums(files) };
}

const inFolders = (folders: Record<string, BuiltFiles>): BuiltFiles =>
  Object.fromEntries(
    Object.entries(folders).flatMap(([folder, files]) =>
      Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]),
    ),
  );

/** With line ends as git keeps them, whatever they are on this machine. */
const text = async (file: string): Promise<string> =>
  (await readFile(join(projectFolder, file), 'utf8')).replace(/\r\n/g, '\n');

/** As sha256sum -c reads it. */
const sums = (files: BuiltFiles): string =>
  Object.keys(files)
    .sort()
    .map((name) => `${sha256(files[name] ?? '')}  ${name}\n`)
    .join('');

export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

const readme = ({ baseUrl }: BuildOptions, version: string, day: Day): string => `AI ROI for spreadsheets
add-in ${version}, of ${day.text}

excel/      upload all of it to ${baseUrl}
            and give Excel manifest.xml, or the admin center ai-roi.zip
sheets/     the Apps Script project: push it with clasp, or paste its files
workbooks/  the three kits, blank and with the worked example: they need no add-in
reference/  every function, as it is called in each host

docs/install.md of the project says how each is installed, updated and removed.
Check the files:  sha256sum -c SHA256SUMS   (macOS: shasum -a 256 -c SHA256SUMS)
`;
