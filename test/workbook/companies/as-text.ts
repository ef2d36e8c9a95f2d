import { buildBook } from '../../../core/workbook/build.ts';
import { kits } from '../../../core/workbook/kits.ts';
import { placeOf } from '../../../core/workbook/model/addresses.ts';
import type { NumberFormatName } from '../../../core/workbook/model/look.ts';
import type { Content, PlacedCell, TabId } from '../../../core/workbook/model/tab.ts';
import { blank, operationsOf } from '../books.ts';
import { Book, type Typing } from '../ironcalc.ts';
import { type Company, typingsOf } from './company.ts';

/* What Dashboard and Pilot say of a company, row by row, as a person reads it. */

const options = { ...blank, tabs: kits.pilot };
const tabs = buildBook(options);
const pages = ['dashboard', 'pilot'] as const satisfies readonly TabId[];

/** One workbook for all companies: what one typed is put back before the next. */
export class Companies {
  private readonly book = new Book(operationsOf(options));
  private readonly made = new Map<string, Content>(
    tabs.flatMap(({ sheet, cells }) =>
      cells.flatMap(({ at, content }) => (content === null ? [] : [[`${sheet}!${at}`, content] as const])),
    ),
  );
  private typed: readonly Typing[] = [];

  textOf({ name, cells }: Company, number: number): string {
    const typings = typingsOf(cells);
    const kept = new Set(typings.map(([sheet, at]) => `${sheet}!${at}`));
    const back = this.typed
      .filter(([sheet, at]) => !kept.has(`${sheet}!${at}`))
      .map(([sheet, at]): Typing => [sheet, at, this.made.get(`${sheet}!${at}`) ?? '']);
    this.book.typeAll([...back, ...typings]);
    this.typed = typings;
    return `## ${number}. ${name}\n\n${pages.map((page) => this.pageText(page)).join('\n\n')}\n`;
  }

  private pageText(id: TabId): string {
    const tab = tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`there is no tab ${id}`);
    const rows = new Map<number, string[]>();
    const inOrder = [...tab.cells].sort(
      (one, other) =>
        placeOf(one.at).row - placeOf(other.at).row || placeOf(one.at).column - placeOf(other.at).column,
    );
    for (const cell of inOrder) {
      const { row } = placeOf(cell.at);
      if (row < firstRow || isHeadAgain(cell) || cell.style.startsWith('workings')) continue;
      const text = shown(this.book.shown(tab.sheet, cell.at), cell);
      if (text !== '') rows.set(row, [...(rows.get(row) ?? []), text]);
    }
    return `### ${tab.title}\n\n${[...rows.values()].map((texts) => texts.join(' | ')).join('\n')}`;
  }
}

/** Below title and question. */
const firstRow = 4;
/** The first row again, for a page of its own. */
const isHeadAgain = ({ content }: PlacedCell) =>
  content !== null && typeof content === 'object' && content.formula === '=$B$1';

/** As the host shows it; the engine is not told the formats. */
function shown(text: string, { format }: PlacedCell): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text.trim();
  return (formats[format] ?? String)(number);
}
const decimals = (digits: number) => (number: number) =>
  (Number(number.toFixed(digits)) || 0).toLocaleString('en-US', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
const formats: Partial<Record<NumberFormatName, (number: number) => string>> = {
  percent: (number) => `${decimals(0)(100 * number)}%`,
  percentFine: (number) => `${decimals(1)(100 * number)}%`,
  money: decimals(0),
  rate: decimals(2),
  figure: decimals(2),
  ratio: decimals(2),
  weeks: decimals(1),
  whole: decimals(0),
  // Days count from 30 December 1899.
  date: (number) => new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10),
  quantity: (number) => String(Math.round(number * 1e6) / 1e6),
};
