import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { excelFiles } from './excel.ts';
import { type BuildOptions, type BuiltFiles, builtFolder } from './project.ts';
import { sheetsFiles } from './sheets.ts';
import { workbookFiles } from './workbooks.ts';

/** Builds both add-ins and the ready workbooks into dist/ and says what was written. */
export async function buildAll(options: BuildOptions): Promise<{ file: string; bytes: number }[]> {
  const [excel, sheets, workbooks] = await Promise.all([
    excelFiles(options),
    sheetsFiles(options),
    workbookFiles(),
  ]);
  return [
    ...(await put('excel', excel)),
    ...(await put('sheets', sheets)),
    ...(await put('workbooks', workbooks)),
  ];
}

/** Whoever reads a file meanwhile finds the old or the new one whole; what is no longer built goes last. */
async function put(folder: string, files: BuiltFiles): Promise<{ file: string; bytes: number }[]> {
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
