import { readdirSync, readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../core/functions/catalogue.ts';
import { sheetsFiles } from '../../scripts/build/sheets.ts';
import { undocumented } from '../../scripts/build/without-documentation.ts';
import { scriptsFor, storedParts } from '../../sheets-addon/part-store.ts';

const built = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const decoded = (script: string) => Buffer.from(script, 'base64url').toString('utf8');
const options = { baseUrl: 'https://tools.example.com/ai-roi', namespace: '' };

describe('functions.json', () => {
  it('says of every function what its declaration says', () => {
    const { functions } = JSON.parse(built('excel/functions.json'));
    expect(functions.map(({ name }: { name: string }) => name)).toEqual(catalogue.map(({ name }) => name));
    for (const [index, definition] of catalogue.entries()) {
      expect(
        functions[index].parameters.map(({ name, optional }: { name: string; optional: boolean }) => [
          name,
          optional,
        ]),
      ).toEqual(definition.inputs.map(([name, input]) => [name, input.isOptional]));
    }
  });
});

describe('Code.js', () => {
  it('has a plain top-level function with its comment for every function', () => {
    const code = built('sheets/Code.js');
    const scope = createContext({});
    new Script(code).runInContext(scope);
    for (const { name, inputs, summary } of catalogue) {
      expect(typeof scope[name], name).toBe('function');
      const parameters = inputs.map(([input]) => input).join(', ');
      expect(code).toContain(`@customfunction\n */\nfunction ${name}(${parameters}) {`);
      expect(code).toContain(`/**\n * ${summary}`);
    }
  });

  it('prefixes its functions where a namespace is asked for', async () => {
    const { 'Code.js': code } = await sheetsFiles({ ...options, namespace: 'AIROI' });
    expect(code).toContain('function AIROI_AI_ROI(value, cost, confidence) {');
  });

  it('asks for no more than this spreadsheet and the sidebar', () => {
    expect(JSON.parse(built('sheets/appsscript.json')).oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
  });
});

describe('The documentation of a function', () => {
  it.each(['excel/functions.js', 'sheets/Code.js'])('is no weight that %s carries into a cell', (file) => {
    // What the comments of Code.js say stands behind the scripts.
    const script = built(file).split('/** Builds the menu')[0] ?? '';
    for (const { source, summary, examples } of catalogue) {
      expect(script).not.toContain(source);
      expect(script).not.toContain(summary);
      expect(examples.length).toBeGreaterThan(0);
    }
  });

  it('goes with its twin and what only they import', () => {
    const kept = undocumented(`
      import { define } from '../../function-kit/define.ts';
      export const half = define({
        name: 'HALF',
        summary: 'Half of it, { braces } and all.',
        inputs: { whole: number({ description: 'The whole.', unit: 'money', least: 0 }) },
        compute: ({ whole }) => whole / 2,
        examples: [{ arguments: [4], gives: 2 }],
        twin: { formula: ({ whole }) => \`\${whole}/2\` },
      });`);
    const without = (text: string) => text.replaceAll(/\s+/g, '');
    expect(without(kept)).toBe(
      without(`
      import { define } from '../../function-kit/define.ts';
      export const half = define({
        name: 'HALF',
        inputs: { whole: number({ least: 0 }) },
        compute: ({ whole }) => whole / 2,
      });`),
    );
  });

  it('is told from what a call makes of properties of the same names', () => {
    const run = `
      const named = (unit) => ({ description: 'a part', unit });
      function halves(of) { return [{ unit: of / 2, description: 'a half' }]; }
      export const half = define({
        name: 'HALF',
        inputs: { whole },
        compute: ({ whole }) => {
          const part = { description: 'half of it', unit: whole / 2 };
          return part.unit + halves(whole)[0].unit * named(0).unit;
        },
      });`;
    expect(undocumented(run)).toBe(run);
  });
});

describe('What users get', () => {
  const ofExcel = readdirSync('dist/excel').filter((name) => name.endsWith('.js'));
  const stored = storedParts(built('sheets/Parts.html'));
  const scripts = [
    ...ofExcel.map((name) => [`excel/${name}`, built(`excel/${name}`)] as const),
    ...['sheets/Code.js', 'sheets/Sidebar.html'].map((file) => [file, built(file)] as const),
    ...stored.map(({ name, script }) => [`sheets/Parts.html, ${name}`, decoded(script)] as const),
  ];

  it.each(scripts)('%s holds nothing for tests alone and fetches nothing', (_, text) => {
    expect(text).not.toMatch(/ironcalc|hyperformula|fast-check|playwright/i);
    expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|innerHTML\s*=\s*[^""]*cell/);
  });

  it('is the first page alone until more is opened: 90 KB of JavaScript in Excel, 130 KB in Google', () => {
    const html = built('excel/taskpane.html');
    const first = [...html.matchAll(/rel="modulepreload" href="([^"]+)"/g)].map(([, name]) => name ?? '');
    expect(first).toContain('taskpane.js');
    expect(ofExcel.length).toBeGreaterThan(first.length + 5);
    const kilobytes = (texts: readonly string[]) =>
      texts.reduce((sum, text) => sum + gzipSync(text).length, 0) / 1024;
    expect(kilobytes(first.map((name) => built(`excel/${name}`)))).toBeLessThan(90);
    expect(kilobytes([built('sheets/Sidebar.html')])).toBeLessThan(130);
  });

  it('are in Google the parts that Excel has as files, with all that each of them needs', () => {
    const names = new Set(stored.map(({ name }) => name));
    const ofPage = new Set(
      [...built('sheets/Sidebar.html').matchAll(/parts_\.define\("([^"]+)"/g)].map(([, name]) => name),
    );
    expect(ofPage).toContain('sidebar.js');
    for (const { name, needs } of stored)
      for (const need of needs) expect(names.has(need) || ofPage.has(need), `${need} of ${name}`).toBe(true);
  });

  it('is a part and what it needs, but nothing that the page has already', () => {
    const text = ['a.js  QQ', 'b.js a.js,c.js Qg', 'c.js a.js Qw'].join('\n');
    expect(scriptsFor(text, { wanted: 'b.js', there: [] })).toEqual(['QQ', 'Qg', 'Qw']);
    expect(scriptsFor(text, { wanted: 'b.js', there: ['a.js'] })).toEqual(['Qg', 'Qw']);
    expect(scriptsFor(text, { wanted: 'nothing.js', there: [] })).toEqual([]);
  });
});
