import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { excelFiles } from './excel.ts';
import { type BuildOptions, type BuiltFiles, builtFolder } from './project.ts';
import { sheetsFiles } from './sheets.ts';

/** Builds both add-ins into dist/ and says what was written. */
export async function buildAll(options: BuildOptions): Promise<{ file: string; bytes: number }[]> {
  const [excel, sheets] = await Promise.all([excelFiles(options), sheetsFiles(options)]);
  const written = [...(await put('excel', excel)), ...(await put('sheets', sheets))];
  return written;
}

async function put(folder: string, files: BuiltFiles): Promise<{ file: string; bytes: number }[]> {
  await rm(join(builtFolder, folder), { recursive: true, force: true });
  return Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      const file = join(builtFolder, folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
      return { file: `dist/${folder}/${name}`, bytes: (await stat(file)).size };
    }),
  );
}
