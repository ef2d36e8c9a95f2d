import type { Parts } from '../../../core/workbook/declare/parts.ts';
import type { Column, Reading } from '../../../core/workbook/declare/table.ts';
import { groupedBy, withoutNumbers } from './grouped.ts';
import { code } from './markdown.ts';

/* How the columns of a log on its tab and on Workings belong together. */

export type Table = NonNullable<Parts['tables']>[string];

export function columnOf({ declared }: Table, name: string): Column | null {
  const column = declared[name];
  return column === undefined || 'isGap' in column ? null : column;
}

/** The number of the row, which every log has on Workings, says nothing of its own. */
const rowNumber = 'row';

/** What was read of a typed column and nothing more is told once for all of them. */
export const isMerelyRead = (typed: Table, column: string): boolean =>
  column === rowNumber || columnOf(typed, column)?.reads !== undefined;

/** "words `workflow`, `kind`; numbers `price`; hours `hours`": how the columns of logs are read; '' where none is. */
export function readingText(typed: readonly Table[]): string {
  const kinds: Readonly<Record<Reading, string>> = { text: 'words', number: 'numbers', hours: 'hours' };
  return (Object.keys(kinds) as Reading[])
    .map((kind) => ({
      kind,
      names: typed.flatMap((table) => table.columns.filter((name) => columnOf(table, name)?.reads === kind)),
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ kind, names }) => `${kinds[kind]} ${groupedBy(names, withoutNumbers).map(fromTo).join(', ')}`)
    .join('; ');
}

const fromTo = (names: readonly string[]): string =>
  [names[0] ?? '', ...(names.length > 1 ? [names.at(-1) ?? ''] : [])].map(code).join(' to ');
