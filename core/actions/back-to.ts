import { parseArea } from '../cells/address.ts';
import type { Operation } from '../sheet-port/operations.ts';

/** Who looked at another sheet before looks at it again. */
export function backTo(sheet: string, range: string): Operation {
  const isPlain = parseArea(range) !== null && /^[A-Z]{1,3}\d+(:[A-Z]{1,3}\d+)?$/.test(range);
  return { do: 'activate', sheet, at: isPlain ? range : 'A1' };
}
