import * as z from 'zod/mini';
import { isInside, subtract } from '../../book/areas.ts';
import { checkTable } from '../cells.ts';
import { colour, hostClass, membersOf, nothing } from '../members.ts';
import type { RangeTarget } from '../targets.ts';
import { borders } from './borders.ts';
import { mayChange } from './protection.ts';
import { setStyle, styleOf } from './style.ts';

const { reads, holds, object, method } = membersOf<RangeTarget>();

/** The engine counts pixels, Excel points. */
const pointsOf = (pixels: number) => (pixels * 3) / 4;
const pixelsOf = (points: number) => (points * 4) / 3;

const fill = hostClass<RangeTarget>({
  name: 'RangeFill',
  members: {
    color: holds(
      colour,
      (it) => styleOf(it, ({ fill: { color } }) => (color ? it.book.model.resolveColor(color) : '#FFFFFF')),
      (it, value) => setStyle(it, 'fill.color', value.toUpperCase()),
    ),
    clear: method(nothing, (it) => setStyle(it, 'fill.color', '')),
  },
});

const font = hostClass<RangeTarget>({
  name: 'RangeFont',
  members: {
    bold: holds(
      z.boolean(),
      (it) => styleOf(it, (style) => style.font.b),
      (it, value) => setStyle(it, 'font.b', String(value)),
    ),
    italic: holds(
      z.boolean(),
      (it) => styleOf(it, (style) => style.font.i),
      (it, value) => setStyle(it, 'font.i', String(value)),
    ),
    size: holds(
      z.number().check(z.gte(1), z.lte(409)),
      (it) => styleOf(it, (style) => style.font.sz),
      (it, value) => setStyle(it, 'font.size', String(Math.round(value))), // the engine knows whole points
    ),
    color: holds(
      colour,
      (it) =>
        styleOf(it, (style) => (style.font.color ? it.book.model.resolveColor(style.font.color) : '#000000')),
      (it, value) => setStyle(it, 'font.color', value.toUpperCase()),
    ),
    // The engine cannot set the name of a font.
    name: reads((it) => styleOf(it, (style) => style.font.name)),
  },
});

const protection = hostClass<RangeTarget>({
  name: 'FormatProtection',
  members: { locked: holds(z.boolean(), isLocked, lock) },
});

const horizontal = z.enum(['General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'Distributed']);
const vertical = z.enum(['Top', 'Center', 'Bottom', 'Justify', 'Distributed']);
const size = z.number().check(z.gte(0), z.lte(1500));

export const rangeFormat = hostClass<RangeTarget>({
  name: 'RangeFormat',
  members: {
    fill: object(fill),
    font: object(font),
    borders: object(borders),
    protection: object(protection),
    horizontalAlignment: holds(
      horizontal,
      (it) => styleOf(it, (style) => capital(style.alignment?.horizontal ?? 'general')),
      (it, value) => setStyle(it, 'alignment.horizontal', value.toLowerCase()),
    ),
    verticalAlignment: holds(
      vertical,
      (it) => styleOf(it, (style) => capital(style.alignment?.vertical ?? 'bottom')),
      (it, value) => setStyle(it, 'alignment.vertical', value.toLowerCase()),
    ),
    wrapText: holds(
      z.boolean(),
      (it) => styleOf(it, (style) => style.alignment?.wrap_text ?? false),
      (it, value) => setStyle(it, 'alignment.wrap_text', String(value)),
    ),
    columnWidth: holds(size, columnWidth, (it, points) => {
      mayChange(it.sheet);
      const { column, columns } = it.area;
      it.book.model.setColumnsWidth(it.sheet.index, column, column + columns - 1, pixelsOf(points));
    }),
    rowHeight: holds(size.check(z.lte(409)), rowHeight, (it, points) => {
      mayChange(it.sheet);
      const { row, rows } = it.area;
      it.book.model.setRowsHeight(it.sheet.index, row, row + rows - 1, pixelsOf(points));
    }),
  },
});

/** null where the columns differ, as everywhere in Excel. */
function columnWidth(it: RangeTarget): number | null {
  const width = (across: number) => it.book.model.getColumnWidth(it.sheet.index, it.area.column + across);
  return same(it.area.columns, (across) => pointsOf(width(across)));
}

function rowHeight(it: RangeTarget): number | null {
  const height = (down: number) => it.book.model.getRowHeight(it.sheet.index, it.area.row + down);
  return same(it.area.rows, (down) => pointsOf(height(down)));
}

function same(count: number, read: (index: number) => number): number | null {
  const first = read(0);
  for (let index = 1; index < count; index++) if (read(index) !== first) return null;
  return first;
}

function isLocked(it: RangeTarget): boolean | null {
  const locked = it.sheet.extras.unlocked.reduce(
    (left, open) => left.flatMap((area) => subtract(area, open)),
    [it.area],
  );
  if (locked.length === 0) return false;
  return locked.length === 1 && locked[0] && isInside(it.area, locked[0]) ? true : null;
}

function lock(it: RangeTarget, isToBeLocked: boolean): void {
  mayChange(it.sheet);
  const { extras } = it.sheet;
  extras.unlocked = extras.unlocked.flatMap((area) => subtract(area, it.area));
  if (!isToBeLocked) extras.unlocked.push(it.area);
}

export function formatsOf(it: RangeTarget): string[][] {
  const asExcel = (format: string) => (/^general$/i.test(format) ? 'General' : format);
  return it.book.formats(it.sheet.index, it.area).map((row) => row.map(asExcel));
}

/** One format for the whole range, or a table of its size, in which null leaves a cell as it is. */
export function setNumberFormat(it: RangeTarget, given: string | (string | null)[][]): void {
  const { row, column } = it.area;
  if (typeof given === 'string') {
    setStyle(it, 'num_fmt', given);
    return;
  }
  for (const formats of given) checkTable(it, given.length, formats.length);
  mayChange(it.sheet);
  given.forEach((formats, down) => {
    formats.forEach((format, across) => {
      if (format === null) return;
      const cell = { ...it.engineArea, row: row + down, column: column + across, width: 1, height: 1 };
      it.book.model.updateRangeStyle(cell, 'num_fmt', format);
    });
  });
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
