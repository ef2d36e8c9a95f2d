import { type Area, parseArea } from '../../core/cells/address.ts';
import { chartsOn, insertChart, newChart, removeChart } from './chart.ts';
import { conditionalFormatRules, setConditionalFormatRules } from './conditional-format.ts';
import { demandWrite, type ScriptContext } from './context.ts';
import { edgesOf, inside } from './edges.ts';
import { warningOn } from './protection.ts';
import { makeRange } from './range.ts';
import { makeRangeList } from './range-list.ts';
import { modelled } from './strict.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A sheet object stays with its sheet when others are moved or deleted. */
export function makeSheet(context: ScriptContext, id: number): Sheet {
  const { book } = context;
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
    getMaxRows: () => edgesOf(book, self().index).rows,
    getMaxColumns: () => edgesOf(book, self().index).columns,
    getLastRow: () => book.usedArea(self().index).rows,
    getLastColumn: () => book.usedArea(self().index).columns,
    insertRowsAfter: (after: number, count: number) =>
      writes('insertRowsAfter', () => grow('rows', after, count)),
    insertColumnsAfter: (after: number, count: number) =>
      writes('insertColumnsAfter', () => grow('columns', after, count)),
    getRange: (...given: unknown[]) => {
      const { index } = self();
      return makeRange(context, index, inside(book, index, areaOf(given)), () => sheet);
    },
    getRangeList: (addresses: string[]) => makeRangeList(context, self().index, addresses, () => sheet),
    setTabColor: (colour) =>
      writes('setTabColor', () => book.model.setSheetColor(self().index, colour ?? undefined)),
    setHiddenGridlines: (isHidden: boolean) =>
      writes('setHiddenGridlines', () => book.model.setShowGridLines(self().index, !isHidden)),
    setFrozenRows: (rows: number) => {
      if (rows >= edgesOf(book, self().index).rows)
        throw new Error("You can't freeze all visible rows on the sheet.");
      writes('setFrozenRows', () => book.model.setFrozenRowsCount(self().index, rows));
    },
    setFrozenColumns: (columns: number) => {
      if (columns >= edgesOf(book, self().index).columns)
        throw new Error("You can't freeze all visible columns on the sheet.");
      writes('setFrozenColumns', () => book.model.setFrozenColumnsCount(self().index, columns));
    },
    setColumnWidths: (from: number, count: number, width: number) =>
      writes('setColumnWidths', () => {
        if (from + count - 1 > edgesOf(book, self().index).columns)
          throw new Error('Those columns are out of bounds.');
        book.model.setColumnsWidth(self().index, from, from + count - 1, width);
      }),
    setRowHeights: (from: number, count: number, height: number) =>
      writes('setRowHeights', () => {
        if (from + count - 1 > edgesOf(book, self().index).rows)
          throw new Error('Those rows are out of bounds.');
        book.model.setRowsHeight(self().index, from, from + count - 1, height);
      }),
    getColumnWidth: (column: number) => book.model.getColumnWidth(self().index, column),
    getRowHeight: (row: number) => book.model.getRowHeight(self().index, row),
    getConditionalFormatRules: () => conditionalFormatRules(context, self().index),
    setConditionalFormatRules: (wanted: Rule[]) => {
      demandWrite(context, 'Sheet.setConditionalFormatRules');
      setConditionalFormatRules(context, self().index, [...wanted]);
    },
    clearConditionalFormatRules: () => {
      demandWrite(context, 'Sheet.clearConditionalFormatRules');
      setConditionalFormatRules(context, self().index, []);
    },
    newChart: () => newChart(book, self().index),
    insertChart: (chart) => {
      writes('insertChart', () => insertChart(book, self().index, chart));
    },
    getCharts: () => chartsOn(book, self().index),
    removeChart: (chart) => {
      writes('removeChart', () => removeChart(book, self().index, chart));
    },
    getProtections: () => {
      const { isProtected, warning } = book.extras(self().index);
      const others = isProtected ? [protectionOfOthers()] : [];
      return warning ? [...others, warningOn(context, self().index)] : others;
    },
    protect: () => {
      demandWrite(context, 'Sheet.protect');
      book.extras(self().index).warning ??= { description: '', open: [] };
      return warningOn(context, self().index);
    },
    getDeveloperMetadata: () =>
      [...book.extras(self().index).metadata].map(([key, value]) =>
        metadata(key, value, (changed) => {
          demandWrite(context, 'DeveloperMetadata');
          if (changed === null) book.extras(self().index).metadata.delete(key);
          else book.extras(self().index).metadata.set(key, changed);
        }),
      ),
    addDeveloperMetadata: (...given: unknown[]) =>
      writes('addDeveloperMetadata', () => {
        book.extras(self().index).metadata.set(String(given[0]), String(given[1] ?? ''));
      }),
  });
  return sheet;

  /** Behind the last row or column alone, where nothing has to move. */
  function grow(along: 'rows' | 'columns', after: number, count: number): void {
    const edges = edgesOf(book, self().index);
    if (after !== edges[along] || count < 1)
      throw new Error(`rows and columns are modelled to be inserted behind the last one alone`);
    edges[along] += count;
  }
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

function protectionOfOthers() {
  return modelled<GoogleAppsScript.Spreadsheet.Protection>()('Protection', {
    getDescription: () => '',
    // Somebody else's: whoever may edit a protected sheet does not notice it.
    canEdit: () => false,
  });
}

function metadata(
  key: string,
  value: string,
  change: (value: string | null) => void,
): GoogleAppsScript.Spreadsheet.DeveloperMetadata {
  const mark: GoogleAppsScript.Spreadsheet.DeveloperMetadata =
    modelled<GoogleAppsScript.Spreadsheet.DeveloperMetadata>()('DeveloperMetadata', {
      getKey: () => key,
      getValue: () => value,
      setValue: (changed: string) => {
        change(changed);
        return mark;
      },
      remove: () => change(null),
    });
  return mark;
}
