import { type DuckDBConnection, DuckDBDateValue, DuckDBInstance } from '@duckdb/node-api';
import type { ColumnType, Table } from '../rows/tables.ts';

export type Cell = string | number | boolean | null;

const typeNames = {
  text: 'VARCHAR',
  number: 'DOUBLE',
  whole: 'INTEGER',
  day: 'DATE',
  yes: 'BOOLEAN',
} as const satisfies Record<ColumnType, string>;

/** Nothing is fetched from anywhere, and memory has a bound: what does not fit goes to the disk. */
const settings = {
  memory_limit: '300MB',
  threads: '2',
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
} as const;

/** A DuckDB database, as much of it as is needed here. */
export class Database {
  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly connection: DuckDBConnection,
  ) {}

  /** @param path ':memory:' for none. @throws Error where another process has it open */
  static async open(path: string): Promise<Database> {
    const instance = await DuckDBInstance.create(path, settings);
    return new Database(instance, await instance.connect());
  }

  async run(sql: string): Promise<void> {
    await this.connection.run(sql);
  }

  /** The rows as objects; days as "2026-01-05". */
  async rows(sql: string): Promise<Record<string, Cell>[]> {
    const reader = await this.connection.runAndReadAll(sql);
    return reader
      .getRowObjects()
      .map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])));
  }

  async append(
    table: string,
    { columns }: Table,
    rows: readonly Readonly<Record<string, Cell>>[],
  ): Promise<void> {
    if (rows.length === 0) return;
    const appender = await this.connection.createAppender(table);
    for (const row of rows) {
      for (const [name, { type }] of Object.entries(columns)) {
        const value = row[name] ?? null;
        if (value === null) appender.appendNull();
        else if (type === 'text') appender.appendVarchar(String(value));
        else if (type === 'number') appender.appendDouble(Number(value));
        else if (type === 'whole') appender.appendInteger(Number(value));
        else if (type === 'yes') appender.appendBoolean(value === true);
        else appender.appendDate(new DuckDBDateValue(Math.round(Date.parse(String(value)) / 86_400_000)));
      }
      appender.endRow();
    }
    appender.closeSync();
  }

  close(): void {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

function plain(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return typeof value === 'bigint' ? Number(value) : String(value);
}

export const createTable = (name: string, { columns }: Table): string =>
  `CREATE TABLE IF NOT EXISTS ${name} (${Object.entries(columns)
    .map(([column, { type }]) => `"${column}" ${typeNames[type]}`)
    .join(', ')})`;

/** A text in SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
