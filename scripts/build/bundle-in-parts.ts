import { basename, join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';
import { bundleOptions } from './bundle.ts';
import { projectFolder } from './project.ts';

/** The scripts of a page by their names; what is imported by `import()` stands in parts of its own. */
export interface BundledParts {
  readonly scripts: Readonly<Record<string, string>>;
  readonly entry: string;
  /** All that a script cannot begin without, itself left out. */
  readonly needs: (name: string) => readonly string[];
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
  return {
    scripts: Object.fromEntries(outputFiles.map(({ path, text }) => [basename(path), text])),
    entry: `${basename(entry).replace(/\.tsx?$/, '')}.js`,
    needs: (name) => {
      const needed = new Set<string>();
      const add = (from: string) => {
        for (const { kind, path } of outputs.get(from)?.imports ?? []) {
          const other = basename(path);
          if (kind !== 'import-statement' || needed.has(other)) continue;
          needed.add(other);
          add(other);
        }
      };
      add(name);
      return [...needed];
    },
  };
}
