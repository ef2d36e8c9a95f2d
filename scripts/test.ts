import { spawn } from 'node:child_process';
import { commandLine } from './command-line.ts';

interface Step {
  readonly what: string;
  readonly command: string;
  readonly given: readonly string[];
}

/** What is read without running it, side by side; each takes one core. */
const readings: readonly Step[] = [
  { what: 'types', command: 'tsc', given: ['--project', '.'] },
  {
    what: 'lint and format',
    command: 'biome',
    given: ['check', '--config-path=scripts/lint.json', '--error-on-warnings', '.'],
  },
  {
    what: 'arrows between folders',
    command: 'depcruise',
    given: [
      '--config',
      'scripts/arrows.cjs',
      'core',
      'excel-addin',
      'sheets-addon',
      'xlsx-file',
      'many-workbooks',
      'simulator',
      'scripts',
    ],
  },
];
const behaviour: Step = {
  what: 'behaviour',
  command: 'vitest',
  given: ['run', '--config', 'test/vitest.config.ts'],
};

/** Everything that must hold, cheapest first; a failure ends it. */
await commandLine(
  { usage: 'npm test, or npm run test:full for long drawn inputs', options: { full: { type: 'boolean' } } },
  async ({ full: isFull = false }) => {
    const isRead = await Promise.all(readings.map((step) => passes(step, isFull)));
    if (!isRead.every(Boolean) || !(await passes(behaviour, isFull))) process.exitCode = 1;
    if (!isFull) console.log('What is counted as skipped is left to npm run test:full.');
  },
);

function passes({ what, command, given }: Step, isFull: boolean): Promise<boolean> {
  console.log(`== ${what}`);
  // npm puts the project's own commands on the path.
  const child = spawn(command, given, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, TEST_FULL: isFull ? '1' : '' },
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code !== 0) console.log(`== ${what}: failed`);
      resolve(code === 0);
    });
  });
}
