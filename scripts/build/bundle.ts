import { join } from 'node:path';
import { build, type BuildOptions as EsbuildOptions } from 'esbuild';
import { projectFolder } from './project.ts';

/** Bundles one entry of the project into a single script and gives its text. */
export async function bundle(entry: string, options: EsbuildOptions): Promise<string> {
  const result = await build({
    ...bundleOptions(options),
    entryPoints: [join(projectFolder, entry)],
    write: false,
    format: 'iife',
  });
  return result.outputFiles?.[0]?.text ?? '';
}

/** What every script of ours is built with. */
export const bundleOptions = ({ define, ...options }: EsbuildOptions): EsbuildOptions => ({
  absWorkingDir: projectFolder,
  bundle: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"', ...define },
  ...options,
});

/** A script fit to stand inside a page. */
export function inPage(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
