import { type Area, areaName, contains } from '../../core/cells/address.ts';
import { setStyle } from '../book/style.ts';
import { type BookValue, isBookDate, isBookError } from '../book/values.ts';
import { checkShape, drawBorder, looksOf } from './cell-looks.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { readFormula, writeFormula } from './locale.ts';
import { placeOf } from './places.ts';
import { linkOf, textOf } from './rich-text.ts';
import { modelled } from './strict.ts';
import { localMomentOf, momentOf } from './time-zone.ts';
import { readText } from './typed-text.ts';
import { areasOf, setRules, writeGuard } from './validated-cells.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

export function makeRange(
  context: ScriptContext,
  sheet: number,
  area: Area,
  sheetObject: () => GoogleAppsScript.Spreadsheet.Sheet,
): Range {
  const { book, locale } = context;
  const writes = (member: string, values: unknown[][], typed: (value: unknown) => string): Range => {
    demandWrite(context, `Range.${member}`);
    checkShape(values, area);
    const guard = writeGuard(context, sheet);
    book.batch(() => {
      values.forEach((row, down) => {
        row.forEach((value, across) => {
          const cell = { sheet, row: area.row + down, column: area.column + across };
          const input = typed(value);
          guard(cell, input);
          book.type(sheet, cell.row, cell.column, input);
        });
      });
    });
    return range;
  };
  const formulas = () =>
    book.formulas(sheet, area).map((row) => row.map((formula) => writeFormula(locale, formula)));

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
    getFormula: () => formulas()[0]?.[0] ?? '',
    getFormulas: formulas,
    getNumberFormats: () => book.formats(sheet, area),
    setFormula: (formula: string) => {
      const everywhere = Array.from({ length: area.rows }, () => Array(area.columns).fill(formula));
      return writes('setFormula', everywhere, (value) => formulaTyped(locale, value));
    },
    setFormulas: (values: string[][]) =>
      writes('setFormulas', values, (formula) => formulaTyped(locale, formula)),
    setValues: (values: unknown[][]) => writes('setValues', values, (value) => typed(locale, value)),
    setNumberFormat: (format: string) => {
      demandWrite(context, 'Range.setNumberFormat');
      setStyle(book, sheet, area, { numberFormat: format });
      return range;
    },
    setDataValidation: (rule: Rule | null) => {
      demandWrite(context, 'Range.setDataValidation');
      setRules(context, sheet, area, rule ? [{ rule, area }] : []);
      return range;
    },
    setDataValidations: (rules: (Rule | null)[][]) => {
      demandWrite(context, 'Range.setDataValidations');
      checkShape(rules, area);
      setRules(context, sheet, area, areasOf(rules, area));
      return range;
    },
    clearDataValidations: () => {
      demandWrite(context, 'Range.clearDataValidations');
      setRules(context, sheet, area, []);
      return range;
    },
    ...looksOf(context, sheet, area, () => range),
    setBorder: (...given: unknown[]) => {
      demandWrite(context, 'Range.setBorder');
      drawBorder(context, sheet, area, given);
      return range;
    },
    setRichTextValue: (value: RichText) => {
      demandWrite(context, 'Range.setRichTextValue');
      setRichText(context, sheet, { ...area, rows: 1, columns: 1 }, value);
      return range;
    },
    setRichTextValues: (values: RichText[][]) => {
      demandWrite(context, 'Range.setRichTextValues');
      checkShape(values, area);
      for (const [down, row] of values.entries())
        for (const [across, value] of row.entries()) {
          const cell = { row: area.row + down, column: area.column + across, rows: 1, columns: 1 };
          setRichText(context, sheet, cell, value);
        }
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

function setRichText({ book }: ScriptContext, sheet: number, at: Area, value: RichText): void {
  book.type(sheet, at.row, at.column, `'${textOf(value)}`);
  const link = linkOf(value, book);
  const extras = book.extras(sheet);
  // The text is another one now, and with it what it linked to.
  extras.links = extras.links.filter((each) => !contains(at, each.at));
  if (link) extras.links.push({ at, ...link });
}

/** What getValues and a custom function's argument hold: a blank is "", an error its text, a day a Date. */
export function toScript(context: ScriptContext, value: BookValue): number | string | boolean | Date {
  if (value === null) return '';
  if (isBookDate(value)) {
    const isInScriptZone = context.behaviour.dateZone === 'script';
    return context.makeDate(
      isInScriptZone ? localMomentOf(value.date) : momentOf(value.date, context.timeZone),
    );
  }
  return isBookError(value) ? value.error : value;
}

/** setValues takes what it is given as if it were typed, in the spreadsheet's locale. */
function typed(locale: string, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  if (value === null || value === undefined) return '';
  if (typeof value !== 'string')
    throw new Error('Range.setValues: only numbers, texts and booleans are modelled');
  return value.startsWith('=') ? readFormula(locale, value) : readText(locale, value);
}

/** The equals sign may be left out; an empty text clears. */
function formulaTyped(locale: string, value: unknown): string {
  const text = String(value);
  return text === '' ? '' : readFormula(locale, text.replace(/^=?/, '='));
}
