import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** by-hand.js as a plain script, for realms that know no modules. */
export const handWritten = (): string =>
  readFileSync(join(import.meta.dirname, 'by-hand.js'), 'utf8').replace('export function', 'function');
