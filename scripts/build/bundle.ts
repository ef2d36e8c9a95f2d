import { join } from 'node:path';
import { build, type BuildOptions as EsbuildOptions } from 'esbuild';
import { projectFolder } from './project.ts';

/** Bundles one entry of the project into a single script and gives its text. */
export async function bundle(entry: string, { define, ...options }: EsbuildOptions): Promise<string> {
  const result = await build({
    entryPoints: [join(projectFolder, entry)],
    absWorkingDir: projectFolder,
    bundle: true,
    write: false,
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"', ...define },
    ...options,
  });
  return result.outputFiles?.[0]?.text ?? '';
}

/** A script fit to stand inside a page. */
export function inPage(script: string): string {
  return script.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
}
