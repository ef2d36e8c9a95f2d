import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BuiltFiles } from '../../scripts/build/project.ts';
import { commitDay } from '../../scripts/release/commit-day.ts';
import { packagesInside } from '../../scripts/release/licences-inside.ts';
import { releaseFiles, sha256 } from '../../scripts/release/release-files.ts';
import { writeRelease } from '../../scripts/release/write-release.ts';

const options = { baseUrl: 'https://tools.example.com/ai-roi', namespace: '' };
const day = { serial: 46_000, text: '2025-12-09' };
/** Workbooks are the same bytes for the same day by themselves (test/workbook): they take a minute. */
const make = () => releaseFiles(options, day, []);
let files: BuiltFiles;
beforeAll(async () => {
  files = await make();
});

const hashes = (of: BuiltFiles) =>
  Object.fromEntries(Object.entries(of).map(([name, content]) => [name, sha256(content)]));

describe('npm run release', () => {
  it('gives the same bytes each time, in another time zone too', async () => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Auckland';
    try {
      expect(hashes(await make())).toEqual(hashes(files));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('has all that there is to install, with the address put in', () => {
    for (const name of [
      'excel/taskpane.html',
      'excel/ai-roi.zip',
      'excel/de-de.json',
      'sheets/Code.js',
      'reference/excel.md',
      'LICENSE',
      'CHANGELOG.md',
    ])
      expect(Object.keys(files)).toContain(name);
    expect(String(files['excel/manifest.xml'])).toContain('https://tools.example.com/ai-roi/taskpane.html');
    expect(String(files['README.txt'])).toContain('of 2025-12-09');
  });

  it('says what each file is, so that it can be checked', () => {
    const lines = String(files.SHA256SUMS).trim().split('\n');
    expect(lines).toHaveLength(Object.keys(files).length - 1);
    for (const line of lines) {
      const [sum, name = ''] = line.split('  ');
      expect(sum).toBe(sha256(files[name] ?? ''));
    }
  });

  it('has the licence of everything that is inside, and nothing for development is', async () => {
    const inside = await packagesInside();
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(inside.length).toBeGreaterThan(1);
    expect(inside.filter((name) => !(name in dependencies))).toEqual([]);
    for (const name of inside)
      expect(String(files['LICENCES.txt'])).toContain(`\n${name} ${dependencies[name]} (`);
    expect(String(files['LICENCES.txt'])).toMatch(/Permission is hereby granted/);
  });

  it('leaves nothing of an older one in its folder', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    writeFileSync(join(folder, 'old.js'), '');
    await writeRelease(folder, { 'excel/a.js': 'a' });
    expect(readFileSync(join(folder, 'excel/a.js'), 'utf8')).toBe('a');
    expect(() => readFileSync(join(folder, 'old.js'))).toThrow();
    rmSync(folder, { recursive: true });
  });

  it("has the day of the commit, or SOURCE_DATE_EPOCH's, and else says what is missing", () => {
    expect(commitDay(process.cwd()).text).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(commitDay('/nowhere', '1767225600')).toEqual({ serial: 46_023, text: '2026-01-01' });
    expect(() => commitDay('/nowhere')).toThrow(/set SOURCE_DATE_EPOCH/);
  });
});
