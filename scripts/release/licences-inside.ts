import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as z from 'zod/mini';
import { bundleOptions } from '../build/bundle.ts';
import { projectFolder } from '../build/project.ts';

/** Every script that comes into an add-in. */
const entries = [
  'excel-addin/taskpane.tsx',
  'excel-addin/functions.ts',
  'excel-addin/ribbon.ts',
  'sheets-addon/functions.ts',
  'sheets-addon/server.ts',
  'sheets-addon/sidebar.tsx',
  'sheets-addon/parts.ts',
];

const described = z.object({ name: z.string(), version: z.string(), license: z.string() });

/** What of others is inside the built add-ins, with its licence in full: read off the build, so that nothing is forgotten. */
export async function licencesInside(): Promise<string> {
  const texts = await Promise.all((await packagesInside()).map(licenceOf));
  return [
    'What of others is inside these add-ins. The .xlsx files hold nothing of others; office.js and the services of Google',
    'Apps Script are fetched from Microsoft and Google and are not here.\n',
    ...texts,
  ].join('\n');
}

export async function packagesInside(): Promise<string[]> {
  const { metafile } = await build({
    ...bundleOptions({ target: 'es2020' }),
    entryPoints: entries.map((entry) => join(projectFolder, entry)),
    write: false,
    outdir: 'out',
    format: 'esm',
    splitting: true,
    metafile: true,
  });
  const outputs = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  const names = outputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(
      ([path]) => /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules)/.exec(path)?.[1] ?? [],
    );
  return [...new Set(names)].sort();
}

async function licenceOf(name: string): Promise<string> {
  const folder = join(projectFolder, 'node_modules', name);
  const { version, license } = described.parse(
    JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
  );
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (file === undefined) throw new Error(`${name} has no licence file, and comes into the add-ins`);
  const words = (await readFile(join(folder, file), 'utf8')).replace(/\r\n/g, '\n').trim();
  return `${'='.repeat(70)}\n${name} ${version} (${license})\n${'='.repeat(70)}\n\n${words}\n`;
}
