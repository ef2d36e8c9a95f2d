import { type Area, areaName } from '../../core/cells/address.ts';
import { areasOfOneValue } from '../book/areas.ts';
import type { Book } from '../book/book.ts';
import { type Edge, type StyleChange, setBorder, setStyle } from '../book/style.ts';
import { demandWrite, type ScriptContext } from './context.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Looks =
  | 'setFontColors'
  | 'setBackgrounds'
  | 'setFontSizes'
  | 'setFontWeights'
  | 'setFontStyles'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignments'
  | 'setNumberFormats'
  | 'setWraps';

/** Of a new sheet, in points. */
const usualSize = 10;

/** @throws Error where a table is not of the range's size. */
export function checkShape(table: readonly (readonly unknown[])[], area: Area): void {
  if (table.length === area.rows && table.every((row) => row.length === area.columns)) return;
  const given = `${table.length} rows and ${table[0]?.length} columns`;
  throw new Error(
    `The number of rows or columns in the data (${given}) does not match the range ${areaName(area)}.`,
  );
}

/** The lines of Range.setBorder: top, left, bottom, right, between columns, between rows, their colour. */
export function drawBorder({ book }: ScriptContext, sheet: number, area: Area, given: unknown[]): void {
  const edges: Edge[] = ['top', 'left', 'bottom', 'right', 'inside-columns', 'inside-rows'];
  const wanted = edges.filter((_, index) => given[index] === true);
  setBorder(book, sheet, area, wanted, String(given[6] ?? '#000000'));
}

/** Setters of a look for each cell of a range. null is what a new sheet has. */
export function looksOf(
  context: ScriptContext,
  sheet: number,
  area: Area,
  range: () => Range,
): Pick<Range, Looks> {
  const setter =
    (member: Looks, changeFor: (value: unknown) => StyleChange | null) =>
    (table: readonly (readonly unknown[])[]): Range => {
      demandWrite(context, `Range.${member}`);
      checkShape(table, area);
      const { book } = context;
      const given = areasOfOneValue(table, area).flatMap(({ area: part, value }) => {
        const change = changeFor(value);
        return change ? [{ part, change }] : [];
      });
      const isFilled = given.some(({ change }) => isUsual(change)) ? filledCells(book, sheet, area) : null;
      for (const { part, change } of given) {
        const parts = isFilled && isUsual(change) ? filledIn(part, isFilled) : [part];
        for (const each of parts) setStyle(book, sheet, each, change);
      }
      return range();
    };
  return {
    setFontColors: setter('setFontColors', (colour) => (colour ? { colour: hex(colour) } : null)),
    setBackgrounds: setter('setBackgrounds', (fill) => (fill ? { fill: hex(fill) } : null)),
    setFontSizes: setter('setFontSizes', (size) => ({ size: numberIn(size) })),
    setFontWeights: setter('setFontWeights', (weight) => (weight ? { bold: weight === 'bold' } : null)),
    setFontStyles: setter('setFontStyles', (style) => (style ? { italic: style === 'italic' } : null)),
    setHorizontalAlignments: setter('setHorizontalAlignments', (side) =>
      side ? { horizontal: oneOf(side, ['left', 'center', 'right']) } : null,
    ),
    setVerticalAlignments: setter('setVerticalAlignments', (side) =>
      side ? { vertical: side === 'middle' ? 'center' : oneOf(side, ['top', 'bottom']) } : null,
    ),
    setNumberFormats: setter('setNumberFormats', (format) => {
      if (typeof format !== 'string') throw new Error('setNumberFormats takes texts, and fails on null');
      return format.toLowerCase() === 'general' ? null : { numberFormat: format };
    }),
    setWraps: setter('setWraps', (wrap) => (wrap ? { wrap: true } : null)),
  };
}

const isUsual = ({ size }: StyleChange): boolean => size === usualSize;

type IsFilled = (row: number, column: number) => boolean;

/** Which cells of an area hold something: asked for once, for the engine looks through the sheet for each column. */
function filledCells({ model }: Book, sheet: number, { column: first, columns }: Area): IsFilled {
  const rowsOf = Array.from(
    { length: columns },
    (_, across) => new Set(model.getRowsWithData(sheet, first + across)),
  );
  return (row, column) => rowsOf[column - first]?.has(row) ?? false;
}

/**
 * The parts of an area that hold something. A size that a blank cell has anyway is not written into it: the engine would
 * keep each of these cells, and look at all of them whenever it calculates.
 */
function filledIn(area: Area, isFilled: IsFilled): Area[] {
  const table = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (_, across) => isFilled(area.row + down, area.column + across)),
  );
  return areasOfOneValue(table, area).flatMap((part) => (part.value ? [part.area] : []));
}

function hex(value: unknown): string {
  if (typeof value === 'string' && /^#[0-9A-F]{6}$/i.test(value)) return value;
  throw new Error(`'${value}' is no colour`);
}

function numberIn(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new Error(`'${value}' is no number`);
}

export function oneOf<Choice extends string>(text: unknown, choices: readonly Choice[]): Choice {
  const found = choices.find((choice) => choice === text);
  if (!found) throw new Error(`'${text}' is not one of ${choices.join(', ')}`);
  return found;
}
