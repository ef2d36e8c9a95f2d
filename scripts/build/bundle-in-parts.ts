import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundleOptions } from './bundle.ts';
import { projectFolder } from './project.ts';

/** The scripts of a page by their names; what is imported by `import()` stands in parts of its own. */
export interface BundledParts {
  readonly scripts: Readonly<Record<string, string>>;
  /** The entry and all that it cannot begin without. */
  readonly first: readonly string[];
}

/** Bundles an entry into modules that are fetched as they are needed: entry.js and pane-HASH.js. */
export async function bundleInParts(entry: string, options: BuildOptions): Promise<BundledParts> {
  const { outputFiles = [], metafile } = await build({
    ...bundleOptions(options),
    entryPoints: [join(projectFolder, entry)],
    write: false,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    chunkNames: 'pane-[hash]',
    metafile: true,
  });
  const outputs = new Map(
    Object.entries(metafile?.outputs ?? {}).map(([path, output]) => [basename(path), output]),
  );
  const first = new Set<string>();
  const add = (name: string) => {
    if (first.has(name)) return;
    first.add(name);
    for (const { kind, path } of outputs.get(name)?.imports ?? [])
      if (kind === 'import-statement') add(basename(path));
  };
  add(`${basename(entry).replace(/\.tsx?$/, '')}.js`);
  return {
    scripts: Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text])),
    first: [...first],
  };
}
