import * as z from 'zod/mini';
import { once } from '../core/sheet-port/once.ts';

/* The file Parts.html of the add-on: a line for each part of the sidebar that does not stand in its page. */

/** Which part is wanted, and which the page has already. */
export const partsRequestSchema = once(() =>
  z.strictObject({ wanted: z.string(), there: z.array(z.string()) }),
);

export interface StoredPart {
  readonly name: string;
  /** All that it cannot begin without. */
  readonly needs: readonly string[];
  /** Its script in Base64 with - and _: nothing that HtmlService could take for a tag or a comment. */
  readonly script: string;
}

export const partLine = ({ name, needs, script }: StoredPart): string =>
  [name, needs.join(), script].join(' ');

export const storedParts = (stored: string): StoredPart[] =>
  stored.split('\n').flatMap((line) => {
    const [name = '', needs = '', script] = line.trim().split(' ');
    return script === undefined ? [] : [{ name, needs: needs === '' ? [] : needs.split(','), script }];
  });

/** The scripts that the page still lacks. */
export function scriptsFor(
  stored: string,
  { wanted, there }: { readonly wanted: string; readonly there: readonly string[] },
): string[] {
  const parts = storedParts(stored);
  const needs = parts.find(({ name }) => name === wanted)?.needs ?? [];
  const lacking = [wanted, ...needs].filter((name) => !there.includes(name));
  return parts.flatMap(({ name, script }) => (lacking.includes(name) ? [script] : []));
}
