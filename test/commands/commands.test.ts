import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { readOptions } from '../../scripts/build/read-options.ts';
import { UsageError } from '../../scripts/command-line.ts';

/** Runs one of the project's commands as npm would. */
function run(script: string, ...given: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `scripts/${script}.ts`, ...given],
    { encoding: 'utf8' },
  );
  return { status, out: stdout, problem: stderr.trim() };
}

describe('A command that cannot be carried out says why in one line and ends with 2', () => {
  const cases: [script: string, given: string[], problem: RegExp][] = [
    [
      'build',
      ['--base-url', 'http://example.com'],
      /--base-url must be an https address, got 'http:\/\/example.com'/,
    ],
    ['start', ['--port', '99999'], /--port must be a number from 1 to 65535, got '99999'/],
    ['raise-version', ['--nothing'], /Unknown option '--nothing'/],
    ['raise-version', ['extra'], /Unexpected argument 'extra'/],
    ['workbook', ['--kit', 'nope', '--out', '/tmp/x.xlsx'], /no kit nope/],
    ['workbook', ['--kit', 'first-check'], /--out/],
    ['portable', ['in.xlsx'], /Say where to write/],
    ['collect', ['no-such-folder', '--out', 'result'], /There is no folder no-such-folder/],
  ];
  it.each(cases)('%s %j', (script, given, problem) => {
    const result = run(script, ...given);
    expect(result.problem).toMatch(problem);
    expect(result.problem.split('\n')).toHaveLength(1);
    expect(result.status).toBe(2);
  });
});

describe('The build refuses an option that', () => {
  it.each<[what: string, option: string, given: string, problem: RegExp]>([
    ['starts with a digit', 'namespace', '1A', /--namespace must be letters and digits/],
    ['is an address', 'namespace', 'roi2026', /--namespace ROI2026 reads like the address of a cell/],
    ['has a query', 'base-url', 'https://example.com/?a=b', /--base-url must be an https address/],
    ['is no page', 'support-url', 'mailto:help@example.com', /--support-url must be an https address/],
    ['is empty', 'provider', '', /--provider must be a name of 1 to 32 characters, got ''/],
    ['is no UUID', 'id', '42', /--id must be a UUID, got '42'/],
  ])('%s: --%s %s', (_, option, given, problem) => {
    expect(() => readOptions({ [option]: given })).toThrow(problem);
    expect(() => readOptions({ [option]: given })).toThrow(UsageError);
  });
});

describe('npm start', () => {
  it('says which port is taken, takes the next one, and stops cleanly on Ctrl-C', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(3377, '127.0.0.1', resolve));
    const given = ['--import', 'tsx', 'scripts/start.ts', '--port', '3377', '--no-open'];
    const child = spawn(process.execPath, given);
    let said = '';
    const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
    await new Promise<void>((resolve) => {
      child.stdout.on('data', (text) => {
        said += text;
        if (said.includes('Ctrl-C')) resolve();
      });
    });
    expect(said).toContain('port 3377 is in use, trying 3378');
    const page = await fetch('http://127.0.0.1:3378/');
    expect(page.status).toBe(200);
    expect((await fetch('http://127.0.0.1:3378/excel/..%2f..%2fpackage.json')).status).toBe(404);
    child.kill('SIGINT');
    expect(await ended).toBe(0);
    other.close();
  });
});
