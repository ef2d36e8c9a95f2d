import { BorderStyle, BorderType } from '@ironcalc/wasm';
import type { Area } from '../../core/cells/address.ts';
import type { Book } from './book.ts';

/** What a host may set on the look of cells, in the engine's own terms. */
export interface StyleChange {
  numberFormat?: string;
  bold?: boolean;
  italic?: boolean;
  /** Points. */
  size?: number;
  /** "#RRGGBB". */
  colour?: string;
  fill?: string;
  horizontal?: 'left' | 'center' | 'right' | 'general';
  vertical?: 'top' | 'center' | 'bottom';
  wrap?: boolean;
}

export function setStyle(book: Book, sheet: number, area: Area, change: StyleChange): void {
  const range = { sheet, row: area.row, column: area.column, width: area.columns, height: area.rows };
  const set = (path: string, value: string | number | boolean | undefined) => {
    if (value !== undefined) book.model.updateRangeStyle(range, path, String(value));
  };
  set('num_fmt', change.numberFormat === 'General' ? 'general' : change.numberFormat);
  set('font.b', change.bold);
  set('font.i', change.italic);
  set('font.size', change.size === undefined ? undefined : Math.round(change.size));
  set('font.color', change.colour);
  set('fill.color', change.fill);
  set('alignment.horizontal', change.horizontal);
  set('alignment.vertical', change.vertical);
  set('alignment.wrap_text', change.wrap);
}

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'inside-rows' | 'inside-columns';

/** A thin line on the given edges of an area. */
export function setBorder(book: Book, sheet: number, area: Area, edges: Edge[], colour: string): void {
  const { row, column, rows, columns } = area;
  const draw = (part: Area, type: BorderType) => {
    const range = { sheet, row: part.row, column: part.column, width: part.columns, height: part.rows };
    book.model.setAreaWithBorder(range, { item: { style: BorderStyle.Thin, color: colour }, type });
  };
  for (const edge of edges) {
    if (edge === 'top') draw({ row, column, rows: 1, columns }, BorderType.Top);
    if (edge === 'bottom') draw({ row: row + rows - 1, column, rows: 1, columns }, BorderType.Bottom);
    if (edge === 'left') draw({ row, column, rows, columns: 1 }, BorderType.Left);
    if (edge === 'right') draw({ row, column: column + columns - 1, rows, columns: 1 }, BorderType.Right);
    if (edge === 'inside-rows' && rows > 1) draw(area, BorderType.CenterH);
    if (edge === 'inside-columns' && columns > 1) draw(area, BorderType.CenterV);
  }
}
