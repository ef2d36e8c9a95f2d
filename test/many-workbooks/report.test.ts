import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeReport } from '../../many-workbooks/report/write-report.ts';
import { aboutAll } from '../../many-workbooks/rows/published-tables.ts';
import { type Row, tableNames, tables } from '../../many-workbooks/rows/tables.ts';
import { type Cell, createTable, Database } from '../../many-workbooks/store/database.ts';
import { viewNames, viewText } from '../../many-workbooks/views/all.ts';
import type { FoundBrowser } from '../../scripts/find-browser.ts';
import { manyWorkbooksText } from '../../scripts/reference/many-workbooks-text.ts';
import { formulasOf } from '../../xlsx-file/portable/cell-formulas.ts';
import { readPackage } from '../../xlsx-file/portable/read-package.ts';
import { readWorkbook } from '../../xlsx-file/portable/read-workbook.ts';
import { isFull } from '../support/draws.ts';

const folder = mkdtempSync(join(tmpdir(), 'report-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hostile = `<img src=x onerror="alert(1)"> & Co`;
const of = { year: 2026, currency: 'EUR', workflow: 'Proposals' } as const;
const rows: { readonly [Name in keyof typeof tables]?: readonly Partial<Row<Name>>[] } = {
  workbook: [
    {
      workbook: 'a',
      path: 'clients/a b.xlsx',
      company: hostile,
      currency: 'EUR',
      report_currency: 'EUR',
      report_rate: 1,
      value: 40_000,
      total_cost: 5_000,
      roi: 7,
      measured_value: 7_000,
      measured_cost: 4_000,
      on_course_value: 29_000,
      on_course_cost: 9_000,
      on_course_roi: 20 / 9,
    },
    {
      workbook: 'b',
      path: 'clients/b.xlsx',
      currency: 'USD',
      report_currency: 'USD',
      report_rate: 1,
      value: 1_000,
      total_cost: 5_000,
      roi: -0.8,
      on_course_value: 500,
      on_course_cost: 5_000,
      on_course_roi: -0.9,
    },
  ],
  workflow: [
    {
      workbook: 'a',
      ...of,
      business_owner: 'Ann Example',
      planned_value: 40_000,
      planned_cost: 5_000,
      on_course_value: 29_000,
      on_course_cost: 9_000,
    },
    { workbook: 'b', ...of, business_owner: 'Ann Example', planned_value: 1_000, planned_cost: 5_000 },
  ],
  cost_line: [
    {
      workbook: 'a',
      ...of,
      line: 1,
      what: hostile,
      kind: 'Software',
      category: 'Tools',
      quantity: 9,
      price: 30,
      how_often: 'Monthly',
      month_at_start: 270,
      total: 3240,
      renewal: '2026-12-20',
      counts: true,
    },
    {
      workbook: 'b',
      ...of,
      line: 1,
      what: 'Claude',
      kind: 'Software',
      category: 'Tools',
      quantity: 4,
      price: 30,
      how_often: 'Monthly',
      month_at_start: 120,
      total: 1440,
      renewal: '2026-12-24',
      counts: true,
    },
    {
      workbook: 'b',
      ...of,
      line: 2,
      what: 'claude ',
      kind: 'Software',
      category: 'Tools',
      quantity: 2,
      price: 28,
      how_often: 'Monthly',
      month_at_start: 56,
      total: 672,
      renewal: '2027-12-24',
      counts: true,
    },
  ],
  week: [
    { workbook: 'a', ...of, line: 1, monday: '2026-03-02', active: 5, licensed: 9, counts: true },
    { workbook: 'a', ...of, line: 2, monday: '2026-03-09', active: 7, licensed: 9, counts: true },
  ],
  verdict: [{ workbook: 'a', workflow: 'Proposals', quarterly_review: '2026-06-30' }],
};
const asked: Record<string, unknown> = {};
let database: Database;
const write = async (withNames: boolean) => {
  const found = [{ path: 'clients/a b.xlsx', place: join(folder, 'in', 'a b.xlsx'), bytes: 1 }];
  await writeReport(database, { folder, place: join(folder, 'out'), found, withNames });
  return readFileSync(join(folder, 'report.html'), 'utf8');
};

beforeAll(async () => {
  database = await Database.open(':memory:');
  for (const name of tableNames) {
    await database.run(createTable(`"${name}"`, tables[name]));
    await database.append(name, tables[name], (rows[name] ?? []) as readonly Record<string, Cell>[]);
  }
  for (const [name, table] of Object.entries(aboutAll)) await database.run(createTable(name, table));
  await database.append('collection', aboutAll.collection, [
    { as_of: '2026-11-27', currency: null, workbooks: 2, left_alone: 1 },
  ]);
  await database.append('came_true', aboutAll.came_true, [
    {
      by: 'all',
      name: 'all',
      workbooks: 23,
      first_year: 2025,
      last_year: 2026,
      plain: 0.4,
      share: 0.38,
      low: 0.29,
      high: 0.47,
    },
    {
      by: 'kind',
      name: 'Time saved',
      workbooks: 20,
      first_year: 2025,
      last_year: 2026,
      plain: 0.4,
      share: 0.4,
      low: 0.3,
      high: 0.5,
    },
  ]);
  for (const name of viewNames) {
    await database.run(`CREATE VIEW ${name} AS ${viewText(name)}`);
    asked[name] = await database.rows(`SELECT * FROM ${name}`);
  }
});
afterAll(() => database.close());

describe('A view', () => {
  it('names what is paid and not used, at the price of a seat', () =>
    expect(asked.seats_unused).toMatchObject([
      { seats: 9, active: 6, unused: 3, unused_a_year: 12 * 3 * 30 },
    ]));
  it('names a tool that is bought twice, however it is written', () =>
    expect(asked.same_tool_twice).toMatchObject([
      { tool: 'Claude', places: 2, workbooks: 1, seats: 6, lowest_price: 28, highest_price: 30 },
    ]));
  it('names what renews within 60 days', () =>
    expect(asked.renewals_in_60_days).toMatchObject([{ days_left: 23 }, { days_left: 27 }]));
  it('names reviews that are overdue', () =>
    expect(asked.overdue_reviews).toMatchObject([{ review: 'quarterly', days_overdue: 150 }]));
  it('shares the return of a workflow among its tools by what they cost', () => {
    const ofB = (asked.return_by_tool as { currency: string; plan_cost: number }[]).filter(
      ({ currency }) => currency === 'USD',
    );
    expect(ofB.reduce((sum, { plan_cost }) => sum + plan_cost, 0)).toBeCloseTo(5000, 9);
  });
});

describe('The page', () => {
  it('asks for nothing and runs nothing', async () => {
    const html = await write(false);
    expect(html).not.toMatch(/<script|<link|<img|\b(?:src|style|on\w+)="|https?:(?!\/\/www\.w3\.org)/);
    const [, style = ''] = /<style>([\s\S]*)<\/style>/.exec(html) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    expect(html).toContain(`default-src 'none'; style-src 'sha256-${hash}'`);
  });
  it('has five questions, a drawing for three of them, and a link to each workbook that is known', async () => {
    const html = await write(false);
    expect([...html.matchAll(/<h2 id="[\w-]+">([^<]+)/g)].map(([, title]) => title)).toEqual([
      'In short',
      'Where money goes',
      'What pays',
      'What does not',
      'What came true',
      'To decide this month',
    ]);
    expect(html.match(/<svg role="img" aria-label="[^"]+"/g)).toHaveLength(3);
    expect(html).toContain('href="../in/a%20b.xlsx"');
    expect(html).toContain('38%');
  });
  it('names nobody, unless it is asked to', async () => {
    expect(await write(false)).not.toContain('Ann Example');
    expect(await write(true)).toContain('Ann Example');
  });
  it('never adds up two currencies', async () => {
    const html = await write(false);
    expect(html).toContain('Currencies without a rate stand apart');
    expect(html).toContain('EUR, 1 workbook');
    expect(html).toContain('USD, 1 workbook');
  });
  it.runIf(isFull)('is accessible in light and dark, by axe', async () => {
    await write(true);
    const { path, switches }: FoundBrowser = JSON.parse(process.env.TEST_BROWSER ?? '{}');
    const browser = await chromium.launch({ executablePath: path, args: [...switches, '--no-sandbox'] });
    try {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await (await browser.newContext({ bypassCSP: true, colorScheme })).newPage();
        await page.goto(`file://${join(folder, 'report.html')}`);
        await page.addScriptTag({ content: readFileSync('node_modules/axe-core/axe.min.js', 'utf8') });
        const violations = await page.evaluate(
          'axe.run().then((result) => result.violations.map(({ id }) => id))',
        );
        expect(violations, colorScheme).toEqual([]);
      }
    } finally {
      await browser.close();
    }
  });
});

describe('The report as a workbook', () => {
  it('has values, and its sums as formulas that come to them', async () => {
    await write(false);
    const book = readWorkbook(readPackage(readFileSync(join(folder, 'report.xlsx'))));
    expect(book.sheets.map(({ name }) => name).slice(0, 3)).toEqual([
      'In short',
      'Planned cost by category',
      'Return by tool',
    ]);
    const formulas = [...formulasOf(book).cells.values()];
    expect(formulas.filter(({ text }) => text.startsWith('=SUMIF(')).length).toBeGreaterThan(3);
    expect(formulas.find(({ text }) => text === '=(C2-D2)/D2')?.cell.value).toBe(7);
  });
});

describe('docs/many-workbooks.md', () => {
  it('has the tables and views as they are: npm run reference', () => {
    const text = readFileSync('docs/many-workbooks.md', 'utf8');
    expect(manyWorkbooksText(text)).toBe(text);
  });
});
