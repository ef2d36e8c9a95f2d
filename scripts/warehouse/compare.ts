import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../../many-workbooks/store/database.ts';
import { viewNames, viewText } from '../../many-workbooks/views/all.ts';
import type { Warehouse } from './chdb.ts';

/** Every table of a result, and where its Parquet files are. */
export function parquetOf(result: string): { readonly table: string; readonly files: string }[] {
  const folder = join(result, 'parquet');
  return readdirSync(folder).map((name) =>
    name.endsWith('.parquet')
      ? { table: name.replace(/\.parquet$/, ''), files: join(folder, name) }
      : { table: name, files: join(folder, name, '*', '*.parquet') },
  );
}

/**
 * Every view over the same Parquet files on both engines, row by row: figures to twelve digits, for engines add up in other orders.
 * @returns what differs
 */
export async function compareViews(result: string, warehouse: Warehouse): Promise<string[]> {
  const database = await Database.open(':memory:');
  const differences: string[] = [];
  try {
    for (const { table, files } of parquetOf(result)) {
      await database.run(
        `CREATE TABLE "${table}" AS SELECT * FROM read_parquet('${files}', hive_partitioning = false)`,
      );
      warehouse.run(
        `CREATE TABLE "${table}" ENGINE = MergeTree ORDER BY tuple() AS SELECT * FROM file('${files}', Parquet)`,
      );
    }
    for (const name of viewNames) {
      await database.run(`CREATE VIEW ${name} AS ${viewText(name)}`);
      warehouse.run(`CREATE VIEW ${name} AS ${viewText(name)}`);
      const [one, other] = [
        await database.rows(`SELECT * FROM ${name}`),
        warehouse.rows(`SELECT * FROM ${name}`),
      ].map(sorted);
      const unequal = (one ?? []).findIndex((row, index) => !isSame(row, other?.[index]));
      const isEqual = one?.length === other?.length && unequal < 0;
      console.log(
        `${name}: ${one?.length} rows in DuckDB, ${other?.length} in ClickHouse, ${isEqual ? 'the same' : 'DIFFERENT'}`,
      );
      if (!isEqual)
        differences.push(
          `${name}: ${JSON.stringify(one?.[unequal])} and ${JSON.stringify(other?.[unequal])}`,
        );
    }
  } finally {
    database.close();
  }
  return differences;
}

type Row = readonly unknown[];

/** By what is written in them first: figures may differ in their last digit. */
function sorted(rows: readonly Readonly<Record<string, unknown>>[]): Row[] {
  const keyOf = (row: Row) =>
    JSON.stringify([
      row.filter((cell) => typeof cell !== 'number'),
      row.map((cell) => (typeof cell === 'number' ? cell.toPrecision(9) : '')),
    ]);
  return rows.map((row) => Object.values(row)).sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

const isSame = (one: Row, other: Row | undefined): boolean =>
  one.length === other?.length && one.every((cell, index) => isSameCell(cell, other[index]));

function isSameCell(one: unknown, other: unknown): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other)) * 10;
}
