import { mergedHighlights } from '../../core/actions/merged-highlights.ts';
import { type Area, cellName } from '../../core/cells/address.ts';
import { cellsIn } from '../../core/workbook/model/addresses.ts';
import { tints } from '../../core/workbook/model/look.ts';
import type { Tab } from '../../core/workbook/model/tab.ts';
import type { SheetExtras } from '../../simulator/book/extras.ts';
import { readCells } from '../../simulator/book/read-cells.ts';
import type { OpenHost } from './hosts.ts';

/** Everything that a sheet shows, without what only one host can hold. */
export function contents({ book }: Pick<OpenHost, 'book'>) {
  const areas = book.sheets().map(({ index }) => book.usedArea(index));
  // All sheets at once: figures in full are read from a copy of the workbook.
  const values = readCells(
    book.model,
    areas.map((area, sheet) => ({ sheet, area })),
  );
  return book.sheets().map(({ name, index }) => {
    const area = areas[index] ?? { row: 1, column: 1, rows: 1, columns: 1 };
    const { validations, links, charts } = book.extras(index);
    return {
      name,
      formulas: book.formulas(index, area),
      values: values[index],
      styles: stylesIn(book, index, area),
      widths: Array.from({ length: area.columns }, (_, column) =>
        Math.round(book.model.getColumnWidth(index, column + 1)),
      ),
      validations: choicesOn(validations),
      highlights: highlightsOn(book, index),
      links: links.map(({ at, toSheet, toCell }) => `${at.row} ${toSheet}!${toCell}`).sort(),
      charts: charts.map(({ title, kind, categories, series }) => ({
        title,
        kind,
        ranges: [categories, ...series.map(({ values }) => values)].map(unfixed),
      })),
    };
  });
}

/** The names of the workbook that people see, and where they point to. */
export const namesIn = ({ book }: Pick<OpenHost, 'book'>) =>
  book
    .names()
    .filter(({ visible }) => visible)
    .map(({ name, formula }) => `${name} ${unfixed(formula)}`)
    .sort();

/** Rules in the order in which they win: the first that holds for a cell. */
export function highlightsOn(book: OpenHost['book'], sheet: number): string[] {
  return book.model.getConditionalFormattingList(sheet).map(({ index, range, cf_rule }) => {
    const look = book.model.getDxfForConditionalFormatting(sheet, index);
    const formula = cf_rule.type === 'Formula' ? cf_rule.formula.replace(/^=/, '') : cf_rule.type;
    return [range, formula, look?.font?.color, look?.fill?.color].join(' ');
  });
}

/** The rules of the model, as a host or a file is told of them. */
export const highlightsOf = ({ highlights }: Tab): string[] =>
  mergedHighlights(highlights).map(({ range, formula, tint }) => {
    const { colour, fill } = tints[tint];
    return `${range} ${formula.replace(/^=/, '')} #${colour} #${fill}`;
  });

/**
 * What each cell asks for, cell by cell: hosts join ranges in their own ways. Google Sheets has no rule for whole numbers
 * alone, and asks by a formula for a figure or the empty text that a proposed formula may give.
 */
function choicesOn(validations: SheetExtras['validations']): string[] {
  return validations
    .flatMap(({ area, rule }) => {
      const asked = rule.allow === 'list' ? `list ${rule.values.join()}` : kindOf(rule);
      return cellsOf(area).map((at) => `${at} ${asked}`);
    })
    .sort();
}

/** A day is counted from 61 on, and nothing else is. */
function kindOf(rule: SheetExtras['validations'][number]['rule']): string {
  if (rule.allow === 'formula') return rule.formula.includes('>=(61)') ? 'date' : 'number';
  return rule.allow === 'whole' ? 'number' : rule.allow;
}

const cellsOf = ({ row, column, rows, columns }: Area) =>
  cellsIn(`${cellName({ row, column })}:${cellName({ row: row + rows - 1, column: column + columns - 1 })}`);

function stylesIn(book: OpenHost['book'], sheet: number, area: Area): string[][] {
  return rowsLookedAt(area).map((row) =>
    Array.from({ length: area.columns }, (_, across) => lookAt(book, sheet, row, across + 1)),
  );
}

/** A long table repeats the look of its rows. */
export const rowsLookedAt = ({ rows }: Area): number[] =>
  Array.from({ length: rows }, (_, down) => down + 1).filter(
    (row) => row <= 60 || row % 20 === 1 || row > rows - 3,
  );

/** What the model gives no size has its host's: 10 points in Google Sheets, 12 in the simulated Excel. */
const usualSizes = [10, 12];

function lookAt(book: OpenHost['book'], sheet: number, row: number, column: number): string {
  const { style } = book.model.getCellStyle(sheet, row, column);
  const { b, i, sz, color } = style.font;
  const size = usualSizes.includes(sz) ? 'usual' : sz;
  return [style.num_fmt, b, i, size, color, style.fill.color, style.alignment?.wrap_text ?? false].join(' ');
}

/** Excel fixes what it refers to ("$A$2"), Google does not. */
const unfixed = (reference: string) => reference.replace(/[$']/g, '');
