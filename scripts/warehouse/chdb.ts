import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import * as z from 'zod/mini';

/** A ClickHouse in this process. */
export interface Warehouse {
  run(sql: string): void;
  rows(sql: string): Record<string, unknown>[];
  close(): void;
}

const version = '3.4.0';
const row = z.record(z.string(), z.unknown());
const answer = z.object({ data: z.array(row) });

interface Session {
  query(sql: string, format?: string): string;
  cleanup(): void;
}

/** 546 MB, into a folder of its own: no dependency of this project. */
export function openChdb(folder: string): Warehouse {
  const at = join(folder, 'chdb');
  if (!existsSync(join(at, 'node_modules', 'chdb'))) {
    mkdirSync(at, { recursive: true });
    writeFileSync(join(at, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-save', `chdb@${version}`], { cwd: at, stdio: 'inherit' });
  }
  const { Session } = createRequire(join(at, 'package.json'))('chdb') as {
    Session: new (path?: string) => Session;
  };
  const session = new Session();
  const settings = 'SETTINGS join_use_nulls = 1, prefer_column_name_to_alias = 1';
  return {
    run: (sql) => void session.query(sql),
    rows: (sql) =>
      answer.parse(
        JSON.parse(
          session.query(
            `SELECT * FROM (${sql}) ${settings}, output_format_json_quote_64bit_integers = 0`,
            'JSON',
          ),
        ),
      ).data,
    close: () => session.cleanup(),
  };
}
