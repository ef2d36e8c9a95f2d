import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { allTables } from '../../many-workbooks/rows/published-tables.ts';
import { collect } from '../../many-workbooks/run/collect.ts';
import { OutFolder } from '../../many-workbooks/run/out-folder.ts';
import { lookAt } from '../../many-workbooks/run/read-file.ts';
import type { Looks } from '../../many-workbooks/run/readers.ts';
import { Database } from '../../many-workbooks/store/database.ts';
import type { Holding } from '../../many-workbooks/store/publish.ts';
import { BadRates, readRates } from '../../many-workbooks/store/rates.ts';
import { viewNames } from '../../many-workbooks/views/all.ts';
import { changed, exampleFile } from './changed-file.ts';

const place = mkdtempSync(join(tmpdir(), 'many-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
const folder = join(place, 'clients');
const out = join(place, 'result');
const asOf = '2026-11-27';

const put = (name: string, file: Uint8Array | string) => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), file);
};
/** Reads in this process, and counts the files that it was asked for. */
class Counting implements Looks {
  readonly count = 1;
  looked = 0;
  read = 0;
  async look(file: Parameters<Looks['look']>[0]) {
    this.looked += 1;
    const looked = await lookAt(file);
    if (looked.is !== 'unchanged') this.read += 1;
    return looked;
  }
  stop() {}
}
async function run(holding: Partial<Holding> = {}, stopAfter = Number.POSITIVE_INFINITY) {
  const readers = new Counting();
  const progress: string[] = [];
  const collected = await collect(
    { folders: [folder], out: new OutFolder(out), holding: { asOf, currency: null, rates: [], ...holding } },
    {
      onProgress: ({ files, allFiles, bytes, allBytes }) =>
        progress.push(`${files}/${allFiles} ${bytes <= allBytes}`),
      isStopped: () => readers.looked >= stopAfter,
      readers,
    },
    async () => {},
  );
  return { collected, readers, progress };
}
async function asked(sql: string, database = join(out, 'ai-roi.duckdb')) {
  const opened = await Database.open(database);
  try {
    return await opened.rows(sql);
  } finally {
    opened.close();
  }
}

const example = await exampleFile('first-check');
const inDollars = changed(example, { 'xl/sharedStrings.xml': (text) => text.replace('>EUR<', '>USD<') });
const damaged = Buffer.from(example);
damaged.fill(0, 100_000, 140_000);
const wrong: Readonly<Record<string, [Uint8Array | string, reason: string]>> = {
  'empty.xlsx': ['', 'is empty'],
  'list.xlsx': ['what,price\n', 'is no .xlsx: a .csv or another file has to be saved as .xlsx first'],
  'cut.xlsx': [example.subarray(0, 90_000), 'is cut off: the end of its zip directory is missing'],
  'broken.xlsx': [damaged, 'is damaged: '],
  'secret.xlsx': [
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from('EncryptedPackage', 'utf16le')]),
    'is encrypted: open it with its password and save it without one first',
  ],
  'copy.xlsx': [example, 'is the same file as clients/a/one.xlsx'],
};
put('a/one.xlsx', example);
put('b/two.xlsx', inDollars);
put('b/~$two.xlsx', 'of Excel');
put('b/notes.txt', 'no workbook');
for (const [name, [file]] of Object.entries(wrong)) put(name, file);
const before = readdirSync(folder, { recursive: true })
  .sort()
  .map((name) => [name, statSync(join(folder, String(name))).mtimeMs]);

describe('A run', () => {
  it('that is stopped leaves nothing where the result will be, and goes on from there', async () => {
    const stopped = await run({}, 3);
    expect(stopped.collected).toMatchObject({ is: 'stopped', read: 3 });
    expect(existsSync(out)).toBe(false);
    const { collected, readers, progress } = await run();
    expect(collected).toMatchObject({ is: 'done', workbooks: 2, leftAlone: 6, unchanged: 3, read: 5 });
    expect(readers.read).toBe(5);
    expect(progress.at(-1)).toBe('8/8 true');
    expect(readdirSync(place).sort()).toEqual(['clients', 'result']);
  });
  it('only reads the folder', () => {
    const after = readdirSync(folder, { recursive: true })
      .sort()
      .map((name) => [name, statSync(join(folder, String(name))).mtimeMs]);
    expect(after).toEqual(before);
  });
  it('lists what was left alone with one reason each', async () => {
    const told = await asked('SELECT path, reason FROM file WHERE reason IS NOT NULL');
    const reasons = Object.fromEntries(
      told.map(({ path, reason }) => [String(path).replace('clients/', ''), String(reason)]),
    );
    expect(Object.keys(reasons).sort()).toEqual(Object.keys(wrong).sort());
    for (const [name, [, reason]] of Object.entries(wrong)) expect(reasons[name], name).toContain(reason);
    expect(readFileSync(join(out, 'left-alone.csv'), 'utf8').split('\n').length).toBe(
      Object.keys(wrong).length + 2,
    );
  });
  it('writes the documented columns, in the database and as Parquet', async () => {
    for (const [name, { columns }] of Object.entries(allTables)) {
      const told = await asked(
        `SELECT column_name FROM information_schema.columns WHERE table_name = '${name}' ORDER BY ordinal_position`,
      );
      expect(
        told.map(({ column_name: column }) => column),
        name,
      ).toEqual(Object.keys(columns));
    }
    const parquet = join(out, 'parquet');
    const [files] = await asked(
      `SELECT count(*) AS rows FROM read_parquet('${parquet}/workbook/*/*.parquet')`,
      ':memory:',
    );
    expect(files?.rows).toBe(2);
    expect(readdirSync(join(parquet, 'check'))).toEqual(['year=2026']);
  });
  it('answers every view', async () => {
    for (const name of viewNames) expect(await asked(`SELECT * FROM ${name}`), name).toBeDefined();
  });
  it('never adds up two currencies without a rate', async () => {
    const apart = await asked('SELECT currency, plan_cost FROM return_by_workflow ORDER BY currency');
    expect(apart).toEqual([
      { currency: 'EUR', plan_cost: 5010 },
      { currency: 'USD', plan_cost: 5010 },
    ]);
  });
});

describe('The next run', () => {
  it('reads nothing that has not changed, and converts by the latest rate up to the day', async () => {
    const rates = readRates(
      'currency,to,rate,day,source\nUSD,EUR,0.9,2026-01-02,ECB\nUSD,EUR,0.8,2026-03-02,ECB\nUSD,EUR,0.1,2027-01-01,nobody yet\n',
    );
    const own = { currency: 'EUR', to: 'EUR', rate: 1, day: '2000-01-01', source: 'the same' };
    const { readers } = await run({ currency: 'EUR', rates: [own, ...rates] });
    expect(readers.read).toBe(0);
    const together = await asked('SELECT currency, workbooks, plan_cost FROM return_by_workflow');
    expect(together).toEqual([{ currency: 'EUR', workbooks: 2, plan_cost: 5010 * 1.8 }]);
    expect(await asked("SELECT rate_day, rate_source FROM workbook WHERE currency = 'USD'")).toEqual([
      { rate_day: '2026-03-02', rate_source: 'ECB' },
    ]);
  });
  it('reads what changed, and says what is gone', async () => {
    put(
      'b/two.xlsx',
      changed(inDollars, { 'xl/sharedStrings.xml': (text) => text.replace('>Example Ltd<', '>Other Ltd<') }),
    );
    rmSync(join(folder, 'a/one.xlsx'));
    const { collected, readers } = await run();
    expect(readers.read).toBe(1);
    expect(collected).toMatchObject({ is: 'done', gone: ['clients/a/one.xlsx'], workbooks: 2 });
    expect(await asked('SELECT path, company FROM workbook ORDER BY path')).toEqual([
      { path: 'clients/b/two.xlsx', company: 'Other Ltd' },
      { path: 'clients/copy.xlsx', company: 'Example Ltd' },
    ]);
  });
  it('never takes the place of a folder that holds other things', async () => {
    const other = new OutFolder(folder);
    await expect(other.prepare()).rejects.toThrow('holds other things');
  });
});

describe('A table of rates', () => {
  it.each([
    ['USD,EUR,0.9,2026-01-02,', 'source'],
    ['USD,EUR,x,2026-01-02,ECB', 'rate'],
    ['USD,EUR,0.9,2026-13-02,ECB', 'day'],
    ['dollar,EUR,0.9,2026-01-02,ECB', 'currency'],
  ])('with the line %s is not used, for its %s', (line, field) => {
    const read = () => readRates(`currency,to,rate,day,source\n${line}\n`);
    expect(read).toThrow(BadRates);
    expect(read).toThrow(`line 2 has no ${field}`);
  });
});
