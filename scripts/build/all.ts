import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KitName } from '../../core/workbook/kits.ts';
import { referenceText } from '../reference/reference-text.ts';
import { excelFiles, prefixInExcel } from './excel.ts';
import { problemsInBuild } from './problems.ts';
import { type BuildOptions, type BuiltFiles, builtFolder } from './project.ts';
import { refuse } from './refuse.ts';
import { prefixInSheets, sheetsFiles } from './sheets.ts';
import { workbookFiles } from './workbooks.ts';

type Written = { file: string; bytes: number }[];

/** Builds both add-ins into dist/ and says what was written: what is simulated and tested. */
export async function buildAddIns(options: BuildOptions): Promise<Written> {
  return putAll(await addInFiles(options));
}

/**
 * The same with the ready workbooks and the reference, to be installed: nothing is written where a host would refuse it.
 * What a simulator or a test builds may have such faults; a test of its own (test/build) names them.
 */
export async function buildToInstall(options: BuildOptions): Promise<Written> {
  return putAll(await filesToInstall(options));
}

/**
 * The files of the same, by their folders.
 * @param today the day for which the workbooks show their figures, and of which kits there are workbooks: as now, and all.
 */
export async function filesToInstall(options: BuildOptions, today?: number, kits?: KitName[]) {
  const addIns = await addInFiles(options);
  refuse('What is to be installed', await problemsInBuild(addIns));
  const reference: BuiltFiles = {
    'excel.md': referenceText(prefixInExcel(options.namespace)),
    'sheets.md': referenceText(prefixInSheets(options.namespace)),
  };
  return { ...addIns, reference, workbooks: await workbookFiles(today, kits) };
}

/** Excel's files alone, for a server on this machine. */
export async function buildToServe(options: BuildOptions): Promise<Written> {
  return putAll({ excel: await excelFiles(options) });
}

async function addInFiles(options: BuildOptions) {
  const [excel, sheets] = await Promise.all([excelFiles(options), sheetsFiles(options)]);
  return { excel, sheets };
}

async function putAll(folders: Record<string, BuiltFiles>): Promise<Written> {
  const written = await Promise.all(Object.entries(folders).map(([folder, files]) => put(folder, files)));
  return written.flat();
}

/** Whoever reads a file meanwhile finds the old or the new one whole; what is no longer built goes last. */
async function put(folder: string, files: BuiltFiles): Promise<Written> {
  const target = join(builtFolder, folder);
  await mkdir(target, { recursive: true });
  const written = await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const file = join(target, name);
      const draft = `${file}.${process.pid}.tmp`;
      await writeFile(draft, content);
      await rename(draft, file);
      return { file: `dist/${folder}/${name}`, bytes: (await stat(file)).size };
    }),
  );
  for (const name of await readdir(target)) {
    if (!(name in files) && !name.endsWith('.tmp')) await rm(join(target, name), { recursive: true });
  }
  return written;
}
