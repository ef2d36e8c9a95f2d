import { columnName } from '../../cells/address.ts';
import { textLiteral } from '../../cells/wording.ts';
import { placeOf } from './addresses.ts';
import type { NumberFormatName, StyleName } from './look.ts';
import type { Content, Formula, PlacedCell, Tab } from './tab.ts';

/** Marks a text as a formula; nothing else ever becomes one. */
export const formula = (text: string): Formula => ({ formula: `=${text}` });

/** A share in words: "78%". */
export const inPercent = (cell: string): string => `ROUND(100*${cell},0)&"%"`;

/** A text inside a formula. */
export const words = textLiteral;

/** `"Amount ("&AIR_Currency&")"`, so that another currency changes every label. */
export const inCurrency = (label: string): Formula => formula(`${words(`${label} (`)}&AIR_Currency&")"`);

/** Collects the cells of one tab. */
export class Page {
  readonly cells: PlacedCell[] = [];

  put(
    at: string,
    content: Content | null,
    style: StyleName,
    format: NumberFormatName = 'general',
    fill?: string,
  ): void {
    this.cells.push({ at, content, style, format, ...(fill === undefined ? {} : { fill }) });
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
