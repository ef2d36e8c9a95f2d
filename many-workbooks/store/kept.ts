import { aboutAll } from '../rows/published-tables.ts';
import { type Rows, tableNames, tables } from '../rows/tables.ts';
import { type Cell, createTable, Database, quoted } from './database.ts';

/** What is known of a file after it was looked at. */
export interface FileKept {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
  readonly workbook: string | null;
  readonly reason: string | null;
}
export interface FileRead extends FileKept {
  readonly rows: Rows | null;
}

/** Raised when rows of before are no longer what would be read today: then all is read again. */
const keptVersion = 1;

/** What was read so far, file by file: a run that was cut goes on from here, and the next one reads only what has changed. */
export class Kept {
  private constructor(readonly database: Database) {}

  static async open(path: string): Promise<Kept> {
    const database = await Database.open(path);
    await database.run('CREATE TABLE IF NOT EXISTS kept_version (version INTEGER)');
    const [known] = await database.rows('SELECT version FROM kept_version');
    const names = ['file', ...tableNames];
    if (known?.version !== keptVersion) {
      for (const name of names) await database.run(`DROP TABLE IF EXISTS "${name}"`);
      await database.run(`DELETE FROM kept_version; INSERT INTO kept_version VALUES (${keptVersion})`);
    }
    await database.run(createTable('file', aboutAll.file));
    for (const name of tableNames) await database.run(createTable(`"${name}"`, tables[name]));
    return new Kept(database);
  }

  async files(): Promise<Map<string, FileKept>> {
    const rows = await this.database.rows('SELECT path, bytes, hash, workbook, reason FROM file');
    const text = (value: unknown) => (typeof value === 'string' ? value : null);
    return new Map(
      rows.map(({ path, bytes, hash, workbook, reason }) => [
        String(path),
        {
          path: String(path),
          bytes: Number(bytes),
          hash: String(hash),
          workbook: text(workbook),
          reason: text(reason),
        },
      ]),
    );
  }

  /** All of them or none: whoever is killed in the middle reads these again. */
  async put(read: readonly FileRead[], known: ReadonlyMap<string, FileKept>): Promise<void> {
    if (read.length === 0) return;
    await this.#whole(async () => {
      await this.#forget(read.flatMap(({ path }) => known.get(path) ?? []));
      await this.database.append(
        'file',
        aboutAll.file,
        read.map(({ rows, ...file }) => file),
      );
      for (const name of tableNames)
        await this.database.append(
          name,
          tables[name],
          read.flatMap(({ rows }): readonly Readonly<Record<string, Cell>>[] => rows?.[name] ?? []),
        );
    });
  }

  async remove(files: readonly FileKept[]): Promise<void> {
    if (files.length > 0) await this.#whole(() => this.#forget(files));
  }

  async #forget(files: readonly FileKept[]): Promise<void> {
    if (files.length === 0) return;
    await this.database.run(
      `DELETE FROM file WHERE path IN (${files.map(({ path }) => quoted(path)).join()})`,
    );
    const workbooks = files.flatMap(({ workbook }) => (workbook === null ? [] : [quoted(workbook)]));
    if (workbooks.length === 0) return;
    for (const name of tableNames)
      await this.database.run(`DELETE FROM "${name}" WHERE workbook IN (${workbooks.join()})`);
  }

  async #whole(act: () => Promise<void>): Promise<void> {
    await this.database.run('BEGIN');
    try {
      await act();
      await this.database.run('COMMIT');
    } catch (failure) {
      await this.database.run('ROLLBACK');
      throw failure;
    }
  }

  close(): void {
    this.database.close();
  }
}
