import type { Entry } from './entry.ts';
import { withLinks } from './functions-named.ts';
import { code, tableOf } from './markdown.ts';
import type { Meanings } from './meanings.ts';
import type { EntriesOfPart } from './tab-entries.ts';
import type { WorkingsPart } from './workings-entries.ts';

/** What there is to tell of a tab. */
export interface TabToTell {
  readonly id: string;
  readonly title: string;
  readonly parts: readonly EntriesOfPart[];
  readonly onWorkings: readonly WorkingsPart[];
  readonly meanings: Meanings;
}

/** What stands below a tab's introduction: what people read, part by part, and what of it stands on Workings. */
export function tabText(told: TabToTell): string {
  const { title, parts, onWorkings, meanings } = told;
  const known = new Set(parts.flatMap(({ entries }) => entries.flatMap(({ keys }) => keys)));
  /** What has a meaning of its own is worth reading, even among workings; but once. */
  const isRead = (entry: Entry) => !entry.isWorking || meanings[entry.keys[0] ?? ''] !== undefined;
  const isReadThere = (entry: Entry) => isRead(entry) && !entry.keys.some((key) => known.has(key));
  return [
    ...parts.flatMap((part) => tableOfEntries(told, titleOf(part), part.entries.filter(isRead))),
    ...onWorkings.flatMap((part, index) => [
      ...(index === 0
        ? [`**On Workings, from row ${part.row}**, with what the figures above are worked out of:`]
        : []),
      ...readingOf(part),
      ...tableOfEntries(told, thereOf(part), part.entries.filter(isReadThere)),
    ]),
    `[The formulas of ${title}](workbook-formulas.md#${anchorOf(title)})`,
  ].join('\n\n');
}

export const titleOf = ({ title, rowCount = 1 }: Pick<EntriesOfPart, 'title' | 'rowCount'>): string =>
  rowCount === 1 ? title : `${title}, ${rowCount} rows`;
const thereOf = (part: WorkingsPart): string => `${titleOf(part)} (row ${part.row})`;

export const anchorOf = (title: string): string => title.toLowerCase().replaceAll(' ', '-');

const readingOf = (part: WorkingsPart): string[] =>
  part.reading === '' ? [] : [`**${thereOf(part)}:** ${part.reading}.`];

function tableOfEntries({ id, meanings }: TabToTell, title: string, entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const rows = entries.map((entry) => [
    withLinks(entry.label),
    keyText(id, entry),
    withLinks(entry.unit),
    entry.is,
    withLinks(meaningOf(entry, meanings)),
  ]);
  return [`**${title}**\n\n${tableOf(['what', 'key', 'unit', 'is', 'meaning'], rows)}`];
}

/** "`costs.lines.price`", or the first and the last of several. */
export function keyText(id: string, { keys }: Entry): string {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? first;
  if (last === first) return code(`${id}.${first}`);
  return `${code(`${id}.${first}`)} ${keys.length === 2 ? 'and' : 'to'} ${code(last)}`;
}

/** What is known of an entry, sentence by sentence. */
export function meaningOf({ keys, note, message }: Entry, meanings: Meanings): string {
  const known = [note, meanings[keys[0] ?? ''] ?? '', message].filter((text) => text !== '');
  return known.map((text) => asSentence(text)).join(' ');
}

const asSentence = (text: string): string => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/.test(whole) ? whole : `${whole}.`;
};
