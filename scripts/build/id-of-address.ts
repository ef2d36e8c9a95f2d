import { createHash } from 'node:crypto';

/** RFC 9562, appendix to 6.6: the names below are addresses. */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/**
 * Excel knows an add-in by its Id, and the same Id at two addresses clashes or replaces
 * (https://github.com/OfficeDev/office-js/issues/3486): so the Id follows from the address.
 */
export const idOfAddress = (baseUrl: string): string => uuidOfName(addresses, baseUrl);

/** UUID version 5: RFC 9562, 5.5. */
export function uuidOfName(namespace: string, name: string): string {
  const spaceBytes = Buffer.from(namespace.replace(/-/g, ''), 'hex');
  const bytes = createHash('sha1').update(spaceBytes).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
