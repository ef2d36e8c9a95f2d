import { beforeAll, describe, expect, it } from 'vitest';
import { excelFiles } from '../../scripts/build/excel.ts';
import { problemsInBuild } from '../../scripts/build/problems.ts';
import type { BuiltFiles } from '../../scripts/build/project.ts';
import { sheetsFiles } from '../../scripts/build/sheets.ts';

const options = { baseUrl: 'https://tools.example.com/ai-roi', namespace: '' };
let excel: BuiltFiles;
let sheets: BuiltFiles;
beforeAll(async () => {
  [excel, sheets] = await Promise.all([excelFiles(options), sheetsFiles(options)]);
});

describe('npm run build', () => {
  it('finds nothing that a host would refuse', async () => {
    expect(await problemsInBuild({ excel, sheets })).toEqual([]);
  });

  it('refuses functions.json of another version', async () => {
    const changed = { ...excel, 'functions.json': '{}' };
    expect(await added({ excel: changed, sheets })).toEqual([
      expect.stringMatching(/^functions.json is not/),
    ]);
  });

  it('refuses a script with a younger built-in', async () => {
    const spoilt = { ...sheets, 'Code.js': `${sheets['Code.js']}\nconst last = [1].findLast(Boolean);` };
    expect(await added({ excel, sheets: spoilt })).toEqual([expect.stringMatching(/^Code.js: .findLast\(/)]);
  });

  it('refuses a sidebar that HtmlService would cut', async () => {
    const page = String(sheets['Sidebar.html']).replace(
      '<script>',
      '<script>const help = `https://a.example`;',
    );
    const spoilt = { ...sheets, 'Sidebar.html': page };
    expect(await added({ excel, sheets: spoilt })).toEqual([
      expect.stringMatching(/^Sidebar.html: a template/),
    ]);
  });
});

/** What is said of spoilt files and not of ours. */
async function added(files: Parameters<typeof problemsInBuild>[0]): Promise<string[]> {
  const before = new Set(await problemsInBuild({ excel, sheets }));
  return (await problemsInBuild(files)).filter((problem) => !before.has(problem));
}
