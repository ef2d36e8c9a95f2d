import { areaName, columnName, parseArea, quoteSheet } from '../../core/cells/address.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { isBroken, namedRanges } from './named-ranges.ts';
import { placeOf } from './places.ts';
import { makeRange } from './range.ts';
import { makeSheet } from './sheet.ts';
import { modelled } from './strict.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function makeSpreadsheet(context: ScriptContext): Spreadsheet {
  const { book } = context;
  const sheets = new Map<number, Sheet>();
  const sheetOf = (id: number): Sheet => {
    const known = sheets.get(id) ?? makeSheet(context, id);
    sheets.set(id, known);
    return known;
  };
  const activeSheet = () => sheetOf(book.sheets()[book.model.getSelectedSheet()]?.id ?? -1);
  const rangeFor = (reference: string): Range | null => {
    const found = book.find(reference, book.model.getSelectedSheet());
    if (!found) return null;
    const id = book.sheets()[found.sheet]?.id ?? -1;
    return makeRange(context, found.sheet, found.area, () => sheetOf(id));
  };
  const workbookNames = () => book.names().filter(({ scope }) => scope === null);

  const spreadsheet: Spreadsheet = modelled<Spreadsheet>()('Spreadsheet', {
    getSpreadsheetTimeZone: () => context.timeZone,
    getSpreadsheetLocale: () => context.locale,
    getNumSheets: () => book.sheets().length,
    getSheets: () => book.sheets().map(({ id }) => sheetOf(id)),
    getSheetByName: (name: string) => {
      const found = book.sheetNamed(name);
      return found ? sheetOf(found.id) : null;
    },
    getActiveSheet: activeSheet,
    getActiveRange: () => {
      const [row, column, lastRow, lastColumn] = book.model.getSelectedView().range;
      return rangeFor(`${columnName(column)}${row}:${columnName(lastColumn)}${lastRow}`);
    },
    insertSheet: (...given: unknown[]) => {
      demandWrite(context, 'Spreadsheet.insertSheet');
      const [name, position] = given;
      if (typeof name !== 'string' || position !== book.sheets().length) {
        throw new Error('Spreadsheet.insertSheet is modelled for a name and the last position');
      }
      if (book.sheetNamed(name))
        throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
      return sheetOf(book.addSheet(name).id);
    },
    deleteSheet: (sheet) => {
      demandWrite(context, 'Spreadsheet.deleteSheet');
      if (book.sheets().length === 1) throw new Error("You can't remove all the sheets in a document.");
      const found = book.sheets().find(({ id }) => id === sheet.getSheetId());
      if (found) book.model.deleteSheet(found.index);
    },
    getRange: (reference: string) => {
      const range = rangeFor(reference);
      if (!range) throw new Error(`Range not found: ${reference}`);
      return range;
    },
    getRangeByName: (name: string) => {
      const named = workbookNames().find((known) => known.name.toUpperCase() === name.toUpperCase());
      return named && !isBroken(named) ? rangeFor(named.formula) : null;
    },
    getNamedRanges: () => namedRanges(context, rangeFor),
    setNamedRange: (name: string, range: Range) => {
      demandWrite(context, 'Spreadsheet.setNamedRange');
      const place = placeOf.get(range);
      if (!/^[A-Za-z_][A-Za-z0-9_]{0,249}$/.test(name) || parseArea(name) || !place) {
        throw new Error(`The name "${name}" is invalid for a named range.`);
      }
      const known = workbookNames().find((each) => each.name.toUpperCase() === name.toUpperCase());
      if (known && isBroken(known) && context.behaviour.overBrokenName === 'refuses')
        throw new Error(
          `Cannot add named range with name: ${name}, a named range with that name already exists.`,
        );
      book.defineName(name, null, absolute(place), { comment: '', visible: true });
    },
    removeNamedRange: (name: string) => {
      demandWrite(context, 'Spreadsheet.removeNamedRange');
      if (!workbookNames().some((each) => each.name.toUpperCase() === name.toUpperCase()))
        throw new Error(`The named range ${name} does not exist.`);
      book.deleteName(name, null);
    },
  });
  return spreadsheet;

  function absolute({ sheet, area }: { sheet: number; area: Parameters<typeof areaName>[0] }): string {
    const cells = areaName(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
    return `${quoteSheet(book.sheets()[sheet]?.name ?? '')}!${cells}`;
  }
}
