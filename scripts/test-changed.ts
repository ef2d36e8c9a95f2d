import { execFileSync, spawnSync } from 'node:child_process';
import { commandLine } from './command-line.ts';

/** A file in a chapter of core/functions declares one function, whose name it has. */
const ofFunction = /^core\/functions\/(?!shared\/)[a-z]+\/([a-z0-9-]+)\.ts$/;

/**
 * Runs what a change touches, as git sees it: of a function the tests that name it, of anything else the tests that import
 * it, by whatever way. Everything is still for npm test to say.
 */
await commandLine({ usage: 'npm run test:changed', options: {} }, async () => {
  const changed = [
    ...filesFrom('diff', '--name-only', 'HEAD'),
    ...filesFrom('ls-files', '--others', '--exclude-standard'),
  ];
  const code = changed.filter((file) => /\.(tsx?|json|css)$/.test(file));
  const functions = code.flatMap(
    (file) => ofFunction.exec(file)?.[1]?.toUpperCase().replaceAll('-', '_') ?? [],
  );
  const others = code.filter((file) => !ofFunction.test(file));
  if (code.length === 0) {
    console.log('Nothing has changed since the last commit.');
    return;
  }
  const runs = [
    ...(functions.length > 0 ? [['run', 'test/functions', '-t', functions.join('|')]] : []),
    ...(others.length > 0 ? [['related', '--run', ...others]] : []),
  ];
  for (const [command = 'run', ...given] of runs) {
    const { status } = spawnSync(
      'vitest',
      [command, '--config', 'test/vitest.config.ts', '--passWithNoTests', ...given],
      {
        stdio: 'inherit',
        shell: process.platform === 'win32',
      },
    );
    if (status !== 0) process.exitCode = 1;
  }
});

function filesFrom(...given: string[]): string[] {
  return execFileSync('git', given, { encoding: 'utf8' }).split('\n').filter(Boolean);
}
