import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { commandLine, UsageError } from './command-line.ts';
import { openChdb } from './warehouse/chdb.ts';
import { compareViews } from './warehouse/compare.ts';
import { twoServers } from './warehouse/two-servers.ts';

/** That nothing about the result is DuckDB's own: the same files and the same SQL on ClickHouse, in a process and on two servers. */
await commandLine(
  {
    usage: 'npm run test:warehouse -- --result DIR [--tools FOLDER] [--only views|servers]',
    options: { result: { type: 'string' }, tools: { type: 'string' }, only: { type: 'string' } },
  },
  async ({ result = '', tools, only }) => {
    if (result === '') throw new UsageError('say which result of npm run collect to take');
    const folder = tools === undefined ? mkdtempSync(join(tmpdir(), 'warehouse-')) : resolve(tools);
    try {
      if (only !== 'servers') {
        const warehouse = openChdb(folder);
        const differences = await compareViews(resolve(result), warehouse);
        warehouse.close();
        if (differences.length > 0) throw new Error(`the engines differ:\n${differences.join('\n')}`);
      }
      if (only !== 'views') await twoServers(resolve(result));
    } finally {
      if (tools === undefined) rmSync(folder, { recursive: true, force: true });
    }
  },
);
