import type { Entry } from './entry.ts';
import { functionsNamed, withLinks } from './functions-named.ts';
import { code, folded, tableOf } from './markdown.ts';
import type { Meanings } from './meanings.ts';
import type { EntriesOfPart } from './tab-entries.ts';

/** What stands below a tab's introduction: what is read, part by part, how it is computed, and the workings. */
export function tabText(id: string, parts: readonly EntriesOfPart[], meanings: Meanings): string {
  const read = parts
    .map((part) => ({ ...part, entries: part.entries.filter(({ isWorking }) => !isWorking) }))
    .filter(({ entries }) => entries.length > 0);
  const tables = read.map((part) => `**${titleOf(part)}**\n\n${tableOfEntries(id, part.entries, meanings)}`);
  const computed = read.flatMap(({ entries }) => entries).filter(({ formulas }) => formulas.length > 0);
  const workings = parts.flatMap(({ entries }) => entries).filter(({ isWorking }) => isWorking);
  return [
    ...tables,
    ...foldedList(
      'Formulas',
      computed.map((entry) => formulaItem(id, entry, sourcesOf(entry, meanings))),
    ),
    ...foldedList(
      'Workings',
      workings.map((entry) => workingItem(id, entry, meaningOf(entry, meanings))),
    ),
  ].join('\n\n');
}

const titleOf = ({ title, rowCount = 1 }: EntriesOfPart): string =>
  rowCount === 1 ? title : `${title}, ${rowCount} rows`;

const foldedList = (summary: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [folded(summary, items.join('\n'))];

const tableOfEntries = (id: string, entries: readonly Entry[], meanings: Meanings): string =>
  tableOf(
    ['what', 'key', 'unit', 'is', 'meaning'],
    entries.map((entry) => [
      withLinks(entry.label),
      keyText(id, entry),
      withLinks(entry.unit),
      entry.is,
      withLinks(meaningOf(entry, meanings)),
    ]),
  );

/** "`costs.lines.price`", or the first and the last of several. */
function keyText(id: string, { keys }: Entry): string {
  const [first = ''] = keys;
  const last = keys.at(-1) ?? first;
  return last === first ? code(`${id}.${first}`) : `${code(`${id}.${first}`)} to ${code(last)}`;
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

function formulaItem(id: string, entry: Entry, sources: readonly string[]): string {
  const [first, ...others] = entry.formulas.map(({ where, text }) =>
    [...(where === '' ? [] : [`${where}: `]), code(text)].join(''),
  );
  return [
    `- **${withLinks(entry.label)}** ${keyText(id, entry)}: ${first ?? ''}`,
    ...others.map((other) => `  - ${other}`),
    ...sources.map((source) => `  - Source: ${source}`),
  ].join('\n');
}

const workingItem = (id: string, entry: Entry, meaning: string): string =>
  entry.formulas.length > 0
    ? formulaItem(id, entry, [])
    : `- **${entry.label}** ${keyText(id, entry)}: ${[entry.is, meaning].filter(Boolean).join('. ')}`;

/** The sources of the functions that it is like. */
function sourcesOf(entry: Entry, meanings: Meanings): string[] {
  const texts = [entry.label, entry.unit, meaningOf(entry, meanings)];
  return [...new Set(texts.flatMap(functionsNamed).map(({ source }) => source))];
}
