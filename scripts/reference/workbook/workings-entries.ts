import { addressOf, type Parts } from '../../../core/workbook/declare/parts.ts';
import { contextFor, type DeclaredTab } from '../../../core/workbook/declare/tab.ts';
import { placeOf, plain } from '../../../core/workbook/model/addresses.ts';
import type { BuildContext } from '../../../core/workbook/model/options.ts';
import { Page } from '../../../core/workbook/model/page.ts';
import { tabs } from '../../../core/workbook/tabs/index.ts';
import type { Entry } from './entry.ts';
import { readingText } from './log-columns.ts';
import { tabEntries } from './tab-entries.ts';

/** What stands below a heading of Workings. */
export interface WorkingsPart {
  readonly row: number;
  /** The heading, without the tab in front. */
  readonly title: string;
  /** Of a table. */
  readonly rowCount?: number;
  /** Of a log: how the columns are read. */
  readonly reading: string;
  readonly entries: readonly Entry[];
}

/** What a tab has on Workings, from the top. */
export function workingsEntries(tab: DeclaredTab, context: BuildContext): WorkingsPart[] {
  if (!tab.workings) return [];
  const { parts } = tab.workings;
  const page = new Page();
  const { validations = [] } = tab.workings.put(contextFor(tab, tabs, context, 'workings'), page);
  const headings = page.cells
    .filter(({ style }) => style === 'heading')
    .map(({ at, content }) => ({ row: placeOf(at).row, title: withoutTab(tab, String(content)) }));
  const told = tabEntries(parts, { cells: page.cells, validations }, tab.parts.tables);
  const tables = Object.entries(parts.tables ?? {}).map(([name, table]) => ({
    row: table.rows[0] ?? 0,
    rowCount: table.rows.length,
    typed: tab.parts.tables?.[name],
  }));
  return headings.map((heading, index) => {
    const end = headings[index + 1]?.row ?? Number.POSITIVE_INFINITY;
    const isBelow = (row: number) => row >= heading.row && row < end;
    const here = tables.filter(({ row }) => isBelow(row));
    return {
      ...heading,
      ...(here[0] && { rowCount: here[0].rowCount }),
      reading: readingText(here.flatMap(({ typed }) => typed ?? [])),
      entries: told.flatMap(({ entries }) => entries.filter((entry) => isBelow(rowOf(parts, entry)))),
    };
  });
}

const withoutTab = ({ title }: DeclaredTab, heading: string): string => {
  const text = heading.startsWith(`${title}: `) ? heading.slice(title.length + 2) : heading;
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
};

function rowOf(parts: Parts, { keys: [key = ''] }: Entry): number {
  const [first = '0'] = plain(addressOf(parts, key) ?? '').split(':');
  return placeOf(first).row;
}
