import { spawnSync } from 'node:child_process';
import { commandLine } from './command-line.ts';

/** Everything that must hold, cheapest first; the first failure ends it. */
const steps: [what: string, command: string, given: string[]][] = [
  ['types', 'tsc', ['--project', '.']],
  ['lint and format', 'biome', ['check', '--config-path=scripts/lint.json', '--error-on-warnings', '.']],
  [
    'arrows between folders',
    'depcruise',
    [
      '--config',
      'scripts/arrows.cjs',
      'core',
      'excel-addin',
      'sheets-addon',
      'xlsx-file',
      'simulator',
      'scripts',
    ],
  ],
  ['behaviour', 'vitest', ['run', '--config', 'test/vitest.config.ts']],
];

await commandLine(
  { usage: 'npm test, or npm run test:full for long drawn inputs', options: { full: { type: 'boolean' } } },
  async ({ full: isFull = false }) => {
    for (const [what, command, given] of steps) {
      console.log(`\n== ${what}`);
      // npm puts the project's own commands on the path.
      const { status, error } = spawnSync(command, given, {
        stdio: 'inherit',
        shell: process.platform === 'win32',
        env: { ...process.env, TEST_FULL: isFull ? '1' : '' },
      });
      if (error) throw error;
      if (status !== 0) {
        process.exitCode = 1;
        return;
      }
    }
  },
);
