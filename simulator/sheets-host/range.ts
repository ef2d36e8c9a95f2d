import { type Area, areaName } from '../../core/cells/address.ts';
import { setStyle } from '../book/style.ts';
import { type BookValue, isBookDate, isBookError } from '../book/values.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { placeOf } from './places.ts';
import { linkOf, textOf } from './rich-text.ts';
import { modelled } from './strict.ts';
import { momentOf } from './time-zone.ts';
import { type BuiltRule, toBookRule } from './validation.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

export function makeRange(
  context: ScriptContext,
  sheet: number,
  area: Area,
  sheetObject: () => GoogleAppsScript.Spreadsheet.Sheet,
): Range {
  const { book } = context;
  const type = (row: number, column: number, value: unknown) => book.type(sheet, row, column, typed(value));

  const range: Range = modelled<Range>()('Range', {
    getA1Notation: () => areaName(area),
    getSheet: sheetObject,
    getRow: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getNumColumns: () => area.columns,
    getValues: () => book.values(sheet, area).map((row) => row.map((value) => toScript(context, value))),
    getDisplayValues: () => book.texts(sheet, area),
    getDisplayValue: () => book.texts(sheet, area)[0]?.[0] ?? '',
    getFormulas: () => book.formulas(sheet, area),
    getNumberFormats: () => book.formats(sheet, area),
    setValues: (values: unknown[][]) => {
      demandWrite(context, 'Range.setValues');
      if (values.length !== area.rows || values.some((row) => row.length !== area.columns)) {
        const given = `${values.length} rows and ${values[0]?.length} columns`;
        throw new Error(
          `The number of rows or columns in the data (${given}) does not match the range ${areaName(area)}.`,
        );
      }
      book.batch(() => {
        values.forEach((row, down) => {
          row.forEach((value, across) => {
            type(area.row + down, area.column + across, value);
          });
        });
      });
      return range;
    },
    setNumberFormat: (format: string) => {
      demandWrite(context, 'Range.setNumberFormat');
      setStyle(book, sheet, area, { numberFormat: format });
      return range;
    },
    setDataValidation: (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) => {
      demandWrite(context, 'Range.setDataValidation');
      const { validations } = book.extras(sheet);
      // The built rule is this host's own object.
      if (rule) validations.push(toBookRule(rule as unknown as BuiltRule, area));
      return range;
    },
    setRichTextValue: (value: GoogleAppsScript.Spreadsheet.RichTextValue) => {
      demandWrite(context, 'Range.setRichTextValue');
      type(area.row, area.column, `'${textOf(value)}`);
      const link = linkOf(value, book);
      if (link) book.extras(sheet).links.push({ at: area, ...link });
      return range;
    },
    activate: () => {
      demandWrite(context, 'Range.activate');
      book.select(sheet, area);
      return range;
    },
  });
  placeOf.set(range, { sheet, area });
  return range;
}

/** What getValues and a custom function's argument hold: a blank is "", an error its text, a day a Date. */
export function toScript(context: ScriptContext, value: BookValue): number | string | boolean | Date {
  if (value === null) return '';
  if (isBookDate(value)) return context.makeDate(momentOf(value.date, context.timeZone));
  return isBookError(value) ? value.error : value;
}

/** setValues takes what it is given as if it were typed. */
function typed(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number' || typeof value === 'string') return String(value);
  if (value === null || value === undefined) return '';
  throw new Error('Range.setValues: only numbers, texts and booleans are modelled');
}
