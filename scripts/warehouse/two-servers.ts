import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tables } from '../../many-workbooks/rows/tables.ts';
import { Database } from '../../many-workbooks/store/database.ts';
import { DebianServer, hasDebianServer } from './debian-server.ts';

const types = {
  text: 'Nullable(String)',
  number: 'Nullable(Float64)',
  whole: 'Nullable(Int32)',
  day: 'Nullable(Date)',
  yes: 'Nullable(UInt8)',
} as const;
const { columns } = tables.week;

const columnsSql = Object.entries(columns)
  .map(
    ([name, { type }]) =>
      `${name} ${name === 'workbook' ? 'String' : name === 'year' ? 'Int32' : types[type]}`,
  )
  .join(', ');
const sums = 'count(*), sum(line), round(sum(coalesce(hours, 0)), 3), round(sum(coalesce(value, 0)), 2)';

/**
 * The weeks of a result on two servers: each holds the workbooks whose number is its own, a partition is loaded whole, and one that
 * broke off is dropped and loaded again. One server is killed in the middle.
 */
export async function twoServers(result: string): Promise<void> {
  if (!hasDebianServer()) {
    console.log('two servers: left out, clickhouse-server is not here and cannot be installed');
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'servers-'));
  const servers = [
    new DebianServer(join(folder, 'one'), 0),
    new DebianServer(join(folder, 'two'), 1),
  ] as const;
  const database = await Database.open(':memory:');
  try {
    for (const server of servers) await server.start();
    for (const server of servers) {
      await server.ask(
        `CREATE TABLE week_here (${columnsSql}) ENGINE = MergeTree() PARTITION BY year ORDER BY workbook`,
      );
      await server.ask(
        'CREATE TABLE week AS week_here ENGINE = Distributed(shards, default, week_here, cityHash64(workbook))',
      );
    }
    console.log(`two servers, clickhouse-server ${(await servers[0].ask('SELECT version()')).trim()}`);
    await database.run(
      `CREATE TABLE week AS SELECT * FROM read_parquet('${result}/parquet/week/*/*.parquet', hive_partitioning = false)`,
    );
    const years = (await database.rows('SELECT DISTINCT year FROM week ORDER BY year')).map(({ year }) =>
      Number(year),
    );
    for (const [index, year] of years.entries())
      for (const [place, server] of servers.entries()) {
        const rows = await rowsOf(database, folder, { year, place });
        const isMiddle = index === Math.floor(years.length / 2) && place === 1;
        // The plug is pulled while a partition comes in.
        const killed = isMiddle ? server.kill() : Promise.resolve();
        await load(server, year, rows).catch(async (failure) => {
          if (!isMiddle) throw failure;
          await killed;
          console.log(
            `  server 2 was killed while ${year} came in; it is started again, and the partition loaded whole`,
          );
          await server.start();
          await load(server, year, rows);
        });
      }
    const there = (await servers[0].ask(`SELECT ${sums} FROM week`)).trim().split('\t').map(Number);
    const here = Object.values((await database.rows(`SELECT ${sums} FROM week`))[0] ?? {}).map(Number);
    const isSame = here.every(
      (figure, index) =>
        Math.abs(figure - (there[index] ?? Number.NaN)) <= 1e-9 * Math.max(1, Math.abs(figure)) * 10,
    );
    const each = await Promise.all(servers.map((server) => server.ask('SELECT count(*) FROM week_here')));
    console.log(
      `  ${there[0]} weeks, ${each.map((count) => count.trim()).join(' and ')} a server; sums ${isSame ? 'are those of DuckDB' : `DIFFER: ${there} and ${here}`}`,
    );
    if (!isSame) throw new Error('the two servers do not hold what was loaded');
  } finally {
    database.close();
    for (const server of servers) await server.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function load(server: DebianServer, year: number, rows: string): Promise<void> {
  await server.ask(`ALTER TABLE week_here DROP PARTITION ${year}`);
  await server.ask('INSERT INTO week_here FORMAT JSONEachRow', rows);
}

async function rowsOf(
  database: Database,
  folder: string,
  { year, place }: { year: number; place: number },
): Promise<string> {
  const file = join(folder, 'rows.json');
  const chosen = Object.entries(columns).map(([name, { type }]) =>
    type === 'yes' ? `${name}::INTEGER AS ${name}` : name,
  );
  await database.run(
    `COPY (SELECT ${chosen.join()} FROM week WHERE year = ${year} AND hash(workbook) % 2 = ${place}) TO '${file}' (FORMAT json)`,
  );
  return readFileSync(file, 'utf8');
}
