import { type Area, parseArea } from '../../core/cells/address.ts';
import { insertChart, newChart } from './chart.ts';
import { setConditionalFormatRules } from './conditional-format.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { makeRange } from './range.ts';
import { makeRangeList } from './range-list.ts';
import { modelled } from './strict.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A sheet object stays with its sheet when others are moved or deleted. */
export function makeSheet(context: ScriptContext, id: number): Sheet {
  const { book } = context;
  const rules: Rule[] = [];
  const self = () => {
    const found = book.sheets().find((sheet) => sheet.id === id);
    if (!found) throw new Error('The sheet has been deleted.');
    return found;
  };
  const writes = (member: string, change: () => void): Sheet => {
    demandWrite(context, `Sheet.${member}`);
    change();
    return sheet;
  };
  const sheet: Sheet = modelled<Sheet>()('Sheet', {
    getName: () => self().name,
    setName: (name: string) =>
      writes('setName', () => {
        const other = book.sheetNamed(name);
        if (other && other.id !== id)
          throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        book.model.renameSheet(self().index, name);
      }),
    getSheetId: () => id,
    isSheetHidden: () => !self().visible,
    getRange: (...given: unknown[]) => makeRange(context, self().index, areaOf(given), () => sheet),
    getRangeList: (addresses: string[]) => makeRangeList(context, self().index, addresses),
    setTabColor: (colour) =>
      writes('setTabColor', () => book.model.setSheetColor(self().index, colour ?? undefined)),
    setHiddenGridlines: (isHidden: boolean) =>
      writes('setHiddenGridlines', () => book.model.setShowGridLines(self().index, !isHidden)),
    setFrozenRows: (rows: number) => {
      writes('setFrozenRows', () => book.model.setFrozenRowsCount(self().index, rows));
    },
    setFrozenColumns: (columns: number) => {
      writes('setFrozenColumns', () => book.model.setFrozenColumnsCount(self().index, columns));
    },
    setColumnWidths: (from: number, count: number, width: number) =>
      writes('setColumnWidths', () =>
        book.model.setColumnsWidth(self().index, from, from + count - 1, width),
      ),
    setRowHeights: (from: number, count: number, height: number) =>
      writes('setRowHeights', () => book.model.setRowsHeight(self().index, from, from + count - 1, height)),
    getColumnWidth: (column: number) => book.model.getColumnWidth(self().index, column),
    getRowHeight: (row: number) => book.model.getRowHeight(self().index, row),
    getConditionalFormatRules: () => [...rules],
    setConditionalFormatRules: (wanted: Rule[]) => {
      demandWrite(context, 'Sheet.setConditionalFormatRules');
      setConditionalFormatRules(book, self().index, rules, wanted);
      rules.splice(0, rules.length, ...wanted);
    },
    newChart: () => newChart(book, self().index),
    insertChart: (chart) => {
      writes('insertChart', () => insertChart(book, self().index, chart));
    },
    getProtections: () => (book.extras(self().index).isProtected ? [protection()] : []),
    getDeveloperMetadata: () =>
      [...book.extras(self().index).metadata].map(([key, value]) =>
        metadata(key, value, () => {
          demandWrite(context, 'DeveloperMetadata.remove');
          book.extras(self().index).metadata.delete(key);
        }),
      ),
    addDeveloperMetadata: (...given: unknown[]) =>
      writes('addDeveloperMetadata', () => {
        book.extras(self().index).metadata.set(String(given[0]), String(given[1] ?? ''));
      }),
  });
  return sheet;
}

function areaOf(given: unknown[]): Area {
  const [first, second, rows = 1, columns = 1] = given;
  if (typeof first === 'string' && given.length === 1) {
    const area = parseArea(first);
    if (area) return area;
    throw new Error(`Range not found: ${first}`);
  }
  const numbers = [first, second, rows, columns].map(Number);
  const [row = 0, column = 0, height = 0, width = 0] = numbers;
  if (!numbers.every((number) => Number.isInteger(number) && number >= 1)) {
    throw new Error(
      `The coordinates of the range are outside the dimensions of the sheet: ${given.join(', ')}`,
    );
  }
  return { row, column, rows: height, columns: width };
}

function protection() {
  return modelled<GoogleAppsScript.Spreadsheet.Protection>()('Protection', { getDescription: () => '' });
}

function metadata(key: string, value: string, remove: () => void) {
  const members = { getKey: () => key, getValue: () => value, remove };
  return modelled<GoogleAppsScript.Spreadsheet.DeveloperMetadata>()('DeveloperMetadata', members);
}
