import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve, sep } from 'node:path';

export interface FoundFile {
  /** Where it is on this machine. */
  readonly place: string;
  /** How the result calls it: from the folder that was given. */
  readonly path: string;
  readonly bytes: number;
}

/**
 * Every .xlsx below these folders, in the order of their names. What Office leaves beside a workbook that is open (~$name.xlsx) is
 * none, links are not followed, and nothing of the result is read.
 */
export async function findFiles(
  folders: readonly string[],
  without: readonly string[],
): Promise<FoundFile[]> {
  const roots = [...new Set(folders.map((folder) => resolve(folder)))];
  const names = roots.map((root) => basename(root));
  const found = new Map<string, FoundFile>();
  for (const root of roots) {
    const isNameTaken = names.filter((name) => name === basename(root)).length > 1;
    const start = isNameTaken ? root : basename(root);
    for (const place of await below(root, new Set(without.map((each) => resolve(each))))) {
      const path = [start, ...relative(root, place).split(sep)].join('/');
      if (!found.has(place)) found.set(place, { place, path, bytes: (await stat(place)).size });
    }
  }
  return [...found.values()].sort((one, other) => (one.path < other.path ? -1 : 1));
}

async function below(folder: string, without: ReadonlySet<string>): Promise<string[]> {
  const places: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = join(folder, entry.name);
    if (entry.isDirectory() && !without.has(place)) places.push(...(await below(place, without)));
    else if (entry.isFile() && /\.xlsx$/i.test(entry.name) && !entry.name.startsWith('~$'))
      places.push(place);
  }
  return places;
}
