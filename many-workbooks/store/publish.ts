import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aboutAll } from '../rows/published-tables.ts';
import { type TableName, tableNames, tables } from '../rows/tables.ts';
import { viewNames, viewText } from '../views/all.ts';
import { createTable, Database, quoted } from './database.ts';
import type { Rate } from './rates.ts';

export const databaseName = 'ai-roi.duckdb';

export interface Published {
  readonly workbooks: number;
  readonly leftAlone: number;
}

/** What holds for all of it. */
export interface Holding {
  /** "2026-11-27" */
  readonly asOf: string;
  /** In which views add up; null leaves every currency apart. */
  readonly currency: string | null;
  readonly rates: readonly Rate[];
}

/**
 * The result from what is kept: a database of tables and views that needs nothing beside it, and the same tables as Parquet for
 * others. The same file twice counts once.
 */
export async function publish(kept: string, folder: string, holding: Holding): Promise<Published> {
  const database = await Database.open(join(folder, databaseName));
  try {
    await database.run(`ATTACH ${quoted(kept)} AS kept (READ_ONLY)`);
    await database.run(createTable('rate', aboutAll.rate));
    await database.append('rate', aboutAll.rate, holding.rates);
    await database.run(filesSql);
    await database.run(workbooksSql(holding));
    for (const name of tableNames) {
      const rest = Object.keys(tables[name].columns).filter(
        (column) => column === 'line' || column === 'key' || column === 'workflow',
      );
      const order = ['workbook', ...rest].map((column) => `"${column}"`).join();
      if (name !== 'workbook')
        await database.run(
          `CREATE TABLE "${name}" AS SELECT t.* FROM kept."${name}" t JOIN workbook w USING (workbook) ORDER BY ${order}`,
        );
    }
    await database.run(`CREATE TABLE collection AS SELECT DATE ${quoted(holding.asOf)} AS as_of,
      ${holding.currency === null ? 'NULL::VARCHAR' : quoted(holding.currency)} AS currency,
      (SELECT count(*) FROM workbook)::INTEGER AS workbooks,
      (SELECT count(*) FROM file WHERE reason IS NOT NULL)::INTEGER AS left_alone`);
    await database.run(createTable('came_true', aboutAll.came_true));
    for (const name of viewNames) await database.run(`CREATE VIEW ${name} AS ${viewText(name)}`);
    await database.run('DETACH kept');
    const [counts] = await database.rows('SELECT workbooks, left_alone FROM collection');
    return { workbooks: Number(counts?.workbooks), leftAlone: Number(counts?.left_alone) };
  } finally {
    database.close();
  }
}

/** Of the same file in two places the first in the order of names is the one that counts. */
const filesSql = `CREATE TABLE file AS SELECT path, bytes, hash,
    CASE WHEN path = first_path THEN workbook END AS workbook,
    CASE WHEN reason IS NULL AND path <> first_path THEN 'is the same file as ' || first_path ELSE reason END AS reason
  FROM (SELECT *, CASE WHEN workbook IS NULL THEN path ELSE min(path) OVER (PARTITION BY hash, workbook IS NULL) END AS first_path
    FROM kept.file)
  ORDER BY path`;

/** The latest rate up to the day for which a workbook is read. */
function workbooksSql({ currency, asOf }: Holding): string {
  const to = currency === null ? 'NULL::VARCHAR' : quoted(currency);
  return `CREATE TABLE workbook AS
    SELECT w.* REPLACE (
      CASE WHEN r.rate IS NULL THEN w.currency ELSE ${to} END AS report_currency,
      coalesce(r.rate, 1) AS report_rate,
      r.day AS rate_day,
      r.source AS rate_source)
    FROM kept.workbook w
    JOIN file f ON f.workbook = w.workbook
    LEFT JOIN (
      SELECT w.workbook, max_by(r.rate, r.day) AS rate, max(r.day) AS day, max_by(r.source, r.day) AS source
      FROM kept.workbook w JOIN rate r
        ON r.currency = w.currency AND r."to" = ${to} AND r.day <= coalesce(least(w.as_of, DATE ${quoted(asOf)}), DATE ${quoted(asOf)})
      GROUP BY w.workbook
    ) r ON r.workbook = w.workbook
    ORDER BY w.path`;
}

/** Every table as Parquet, those of workbooks parted by year; the views and what was left alone beside. */
export async function writeFiles(folder: string): Promise<void> {
  const database = await Database.open(join(folder, databaseName));
  try {
    const parquet = join(folder, 'parquet');
    await mkdir(parquet);
    for (const name of tableNames) await writeParted(database, name, join(parquet, name));
    for (const name of Object.keys(aboutAll))
      await database.run(
        `COPY "${name}" TO ${quoted(join(parquet, `${name}.parquet`))} (FORMAT parquet, COMPRESSION zstd)`,
      );
    await mkdir(join(folder, 'views'));
    for (const name of viewNames) await writeFile(join(folder, 'views', `${name}.sql`), viewText(name));
    await database.run(
      `COPY (SELECT path, reason FROM file WHERE reason IS NOT NULL ORDER BY path) TO ${quoted(join(folder, 'left-alone.csv'))} (FORMAT csv, HEADER)`,
    );
  } finally {
    database.close();
  }
}

async function writeParted(database: Database, name: TableName, folder: string): Promise<void> {
  const how = 'FORMAT parquet, COMPRESSION zstd';
  const [{ rows } = {}] = await database.rows(`SELECT count(*) AS rows FROM "${name}"`);
  if (Number(rows) > 0)
    return database.run(
      `COPY "${name}" TO ${quoted(folder)} (${how}, PARTITION_BY (year), WRITE_PARTITION_COLUMNS true)`,
    );
  // A table without rows still has its columns, for whoever asks for all of its files.
  await mkdir(join(folder, 'year=0'), { recursive: true });
  return database.run(`COPY "${name}" TO ${quoted(join(folder, 'year=0', 'data_0.parquet'))} (${how})`);
}
