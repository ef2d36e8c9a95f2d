import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Operation } from '../../core/sheet-port/operations.ts';
import type { OpenHost } from '../support/hosts.ts';

/**
 * The First check kit and the Scorecard with the example, as version 1 of the model made them: the operations that it
 * gave to the hosts. Kept from that version on; never made anew.
 */
const operations: Operation[] = JSON.parse(
  gunzipSync(readFileSync('test/fixtures/version-1.operations.json.gz')).toString('utf8'),
);

export async function oldWorkbook({ port }: OpenHost): Promise<void> {
  await port.run(operations);
}
