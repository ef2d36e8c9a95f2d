import { cellName, columnName } from '../cells/address.ts';
import { placeOf } from './addresses.ts';
import { heads } from './heads.ts';
import type { NumberFormatName, StyleName } from './look.ts';
import type { Content, Formula, PlacedCell, Tab, TabId } from './model.ts';

/** Marks a text as a formula; nothing else ever becomes one. */
export const formula = (text: string): Formula => ({ formula: `=${text}` });

/** A text inside a formula. */
export const words = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** `"Amount ("&AIR_Currency&")"`, so that another currency changes every label. */
export const inCurrency = (label: string): Formula => formula(`${words(`${label} (`)}&AIR_Currency&")"`);

/** Collects the cells of one tab. */
export class Page {
  readonly cells: PlacedCell[] = [];

  put(at: string, content: Content | null, style: StyleName, format: NumberFormatName = 'general'): void {
    this.cells.push({ at, content, style, format });
  }

  /** Side by side, from `at` to the right. */
  across(at: string, contents: readonly (Content | null)[], style: StyleName): void {
    const start = placeOf(at);
    for (const [index, content] of contents.entries())
      this.put(cellName({ column: start.column + index, row: start.row }), content, style);
  }

  /** Title in B2, question in B3, as on every tab. */
  head(title: string, question: string): void {
    this.put('B2', title, 'title');
    this.put('B3', question, 'question');
  }
}

/** Widths side by side from column A. */
export const widthsFrom = (first: string, widths: readonly number[]): Tab['columns'] =>
  widths.map((width, index) => {
    const letters = columnName(placeOf(`${first}1`).column + index);
    return { from: letters, to: letters, width };
  });

type Parts = Partial<Omit<Tab, 'id' | 'cells' | 'title' | 'question'>> &
  Pick<Tab, 'sheet' | 'columns' | 'print'>;

/** A tab with what most tabs leave out filled in. */
export function tabOf(id: TabId, page: Page, parts: Parts): Tab {
  const { title, question } = heads[id];
  page.head(title, question);
  return {
    id,
    title,
    question,
    cells: page.cells,
    rows: [],
    validations: [],
    highlights: [],
    names: [],
    charts: [],
    links: [],
    frozenRows: 0,
    frozenColumns: 0,
    ...parts,
  };
}
