import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { UsageError } from '../../scripts/command-line.ts';
import { deploySheets, type Target, type Tools } from '../../scripts/deploy/deploy-sheets.ts';

let folder: string;
let asked: string[][];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'deploy-'));
  asked = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Google's tool as the command sees it: it writes down which script a folder belongs to. */
const tools = (more: Partial<Tools> = {}): Tools => ({
  files: { 'Code.js': 'function onOpen() {}', 'appsscript.json': '{}' },
  login: async () => '{"tokens":{}}',
  clasp: async (...given) => {
    asked.push(given);
    if (given[0] === 'create-script') {
      writeFileSync(join(folder, '.clasp.json'), '{}');
      // It pulls what a new script holds.
      writeFileSync(join(folder, 'appsscript.json'), 'of the new script');
    }
    return 0;
  },
  say: () => undefined,
  ...more,
});
const target = (more: Partial<Target> = {}): Target => ({
  folder,
  spreadsheet: undefined,
  isAddon: false,
  ...more,
});

describe('npm run deploy:sheets', () => {
  it('says what to do where nobody is logged in, and asks nothing of Google', async () => {
    const failed = deploySheets(target({ isAddon: true }), tools({ login: async () => null }));
    await expect(failed).rejects.toThrow(/Nobody is logged in to Google here.*npx clasp login/);
    await expect(failed).rejects.toBeInstanceOf(UsageError);
    expect(asked).toEqual([]);
  });

  it('makes a script in a spreadsheet once, and pushes the built files over its own', async () => {
    await deploySheets(target({ spreadsheet: 'ID' }), tools());
    expect(asked).toEqual([
      ['create-script', '--title', 'AI ROI', '--parentId', 'ID'],
      ['push', '--force'],
    ]);
    expect(readFileSync(join(folder, 'appsscript.json'), 'utf8')).toBe('{}');
    asked = [];
    await deploySheets(target(), tools());
    expect(asked).toEqual([['push', '--force']]);
  });

  it('makes a script of its own for an add-on', async () => {
    const said: string[] = [];
    await deploySheets(target({ isAddon: true }), tools({ say: (line) => said.push(line) }));
    expect(asked[0]).toEqual(['create-script', '--title', 'AI ROI']);
    expect(said.at(-1)).toContain('docs/marketplace.md');
  });

  it.each<[what: string, target: Partial<Target>, isKnown: boolean, problem: RegExp]>([
    ['neither form is said', {}, false, /Say which: --spreadsheet ID/],
    ['both are', { spreadsheet: 'ID', isAddon: true }, false, /Say which/],
    ['the folder has a script already', { spreadsheet: 'ID' }, true, /belongs to a script already/],
  ])('is refused where %s', async (_, given, isKnown, problem) => {
    if (isKnown) writeFileSync(join(folder, '.clasp.json'), '{}');
    await expect(deploySheets(target(given), tools())).rejects.toThrow(problem);
    expect(asked).toEqual([]);
    expect(readdirSync(folder)).toEqual(isKnown ? ['.clasp.json'] : []);
  });

  it('stops where Google refuses, and says at which step', async () => {
    const refusing = tools({ clasp: async () => 1 });
    await expect(deploySheets(target({ isAddon: true }), refusing)).rejects.toThrow(/clasp made no script/);
    expect(readdirSync(folder)).toEqual([]);
  });
});
