import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import type { buildBook } from '../../core/workbook/build.ts';
import type { placeOfKey } from '../../core/workbook/keys.ts';
import { blank } from './books.ts';

/* Adding a tab is one folder and one line, as docs/CONTRIBUTING.md says: done here to a copy of core. */

const folder = `
  import { list } from '../../declare/list.ts';
  import type { DeclaredTab } from '../../declare/tab.ts';
  import { putList } from '../../declare/list.ts';
  import { tabOf } from '../../declare/tab-of.ts';
  import { Page, widthsFrom } from '../../model/page.ts';

  declare module '../../model/tab.ts' { interface TabIds { suppliers: true; } }

  const figures = list(6, { label: 'B', between: [], value: 'C', note: 'D' }, {
    named: { label: 'Suppliers', labelStyle: 'label', style: 'input', figure: 3 },
    each: { label: 'Cost of each', labelStyle: 'label', style: 'computed', formula: '{costs.total}/{named}' },
  });

  export const suppliers: DeclaredTab = {
    id: 'suppliers',
    title: 'Suppliers',
    question: 'Whom do we pay?',
    needs: ['costs'],
    filledIn: { place: 6.5, purpose: 'Everyone who sends an invoice.' },
    parts: { lists: [figures] },
    build: (context) => {
      const page = new Page();
      const noColumn = () => { throw new Error('there is no table'); };
      putList(page, figures, 'Suppliers', { column: noColumn, cell: context.cell }, context.sheets);
      return tabOf(page, context, {
        columns: widthsFrom('A', [16, 200, 90, 90]),
        print: { areas: ['A1:D8'], orientation: 'portrait', onOnePage: true },
      });
    },
  };`;

interface CopyOfCore {
  buildBook: typeof buildBook;
  placeOfKey: typeof placeOfKey;
  kits: { portfolio: readonly string[] };
}

async function withOneTabMore(): Promise<CopyOfCore> {
  const copy = mkdtempSync(join(tmpdir(), 'one-tab-more-'));
  try {
    cpSync('core', join(copy, 'core'), { recursive: true });
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    const tabs = join(copy, 'core/workbook/tabs');
    mkdirSync(join(tabs, 'suppliers'));
    writeFileSync(join(tabs, 'suppliers/index.ts'), folder);
    const list = readFileSync(join(tabs, 'index.ts'), 'utf8');
    writeFileSync(
      join(tabs, 'index.ts'),
      list
        .replace('  value,\n', '  value,\n  suppliers,\n')
        .replace('import { value }', "import { suppliers } from './suppliers/index.ts';\nimport { value }"),
    );
    const entry = ['build', 'keys', 'kits'].map((file) => `export * from './core/workbook/${file}.ts';`);
    const outfile = join(copy, 'core.mjs');
    await build({
      stdin: { contents: entry.join('\n'), resolveDir: copy },
      bundle: true,
      format: 'esm',
      platform: 'node',
      outfile,
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('A tab that is added as a folder and a line', () => {
  it('is built with what it needs, named in formulas and by key, listed on Start and in the portfolio', async () => {
    const { buildBook, placeOfKey, kits } = await withOneTabMore();
    const ids: readonly string[] = ['start', 'suppliers'];
    const book = buildBook({ ...blank, tabs: ids as (typeof blank)['tabs'] });
    expect(book.map(({ sheet }) => sheet)).toEqual([
      'Start',
      'Assumptions',
      'Costs',
      'Suppliers',
      'Workings',
    ]);
    const contents = (sheet: string) =>
      new Map(book.find((tab) => tab.sheet === sheet)?.cells.map(({ at, content }) => [at, content]));
    expect(contents('Suppliers').get('C7')).toEqual({
      formula: expect.stringMatching(/^=Costs!\$[A-Z]+\$\d+\/\$C\$6$/),
    });
    expect(placeOfKey('suppliers.named')).toEqual({ tab: 'suppliers', at: '$C$6' });
    const onStart = [...contents('Start').values()];
    expect(
      onStart.slice(0, onStart.indexOf('What the colours mean')).filter((each) => typeof each === 'string'),
    ).toEqual(expect.arrayContaining(['Costs', 'Suppliers', 'Everyone who sends an invoice.']));
    expect(kits.portfolio).toContain('suppliers');
  });
});
