import { parseArea, splitReference } from '../core/cells/address.ts';

/*
 * The engine cannot tell whether a name stands for one cell, so a formula with a name in it might fill several cells: it
 * compares every two of those at each evaluation, which in a kit of ours took three quarters of it. An "@" before the
 * name says that one cell is meant, and changes nothing where the name stands for one.
 */

/** Texts, sheets and columns of tables; then a name, unless a mark would have the engine put brackets around it. */
const markable =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![@!:#$^\p{L}\p{N}_.\\]\s*)(@?)([\p{L}_\\][\p{L}\p{N}_.\\?]*)(?![\p{L}\p{N}_.\\?]|\s*[(!:^#])/gu;

/** The formula with this mark, or none, before each name of one cell. */
export const withMarks = (formula: string, mark: '@' | '', isOfOneCell: (name: string) => boolean): string =>
  formula.replace(markable, (text, _, name?: string) =>
    name !== undefined && isOfOneCell(name) ? `${mark}${name}` : text,
  );

/** The formula with what they stand for in place of names, which the engine would look up anew for every cell. */
export const withMeanings = (formula: string, meaningOf: (name: string) => string | undefined): string =>
  formula.replace(markable, (text, _, name?: string) => (name !== undefined && meaningOf(name)) || text);

/** Whether what a name refers to is one cell. */
export function isOneCell(refersTo: string): boolean {
  const area = parseArea(splitReference(refersTo.replace(/^=/, '')).address);
  return area !== null && area.rows === 1 && area.columns === 1;
}
