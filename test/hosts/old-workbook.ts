import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Operation } from '../../core/sheet-port/operations.ts';
import type { OpenHost } from '../support/hosts.ts';

/**
 * The First check kit and the Scorecard with the example, as an older version of the model made them: the operations
 * that it gave to the hosts. Kept from that version on (npm run keep-layout); never made anew.
 */
export async function oldWorkbook({ port }: OpenHost, version: 1 | 2): Promise<void> {
  const kept = gunzipSync(readFileSync(`test/fixtures/version-${version}.operations.json.gz`));
  const operations: Operation[] = JSON.parse(kept.toString('utf8'));
  await port.run(operations);
}
