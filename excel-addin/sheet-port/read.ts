import { parseArea, splitReference } from '../../core/cells/address.ts';
import type {
  Answer,
  BookAnswer,
  ExtentAnswer,
  PlaceAnswer,
  RangeAnswer,
  TablesAnswer,
} from '../../core/sheet-port/answers.ts';
import type { OperationOf } from '../../core/sheet-port/operations.ts';
import { worksheetOf } from './worksheet.ts';

export function readBook(context: Excel.RequestContext): () => Answer {
  const { worksheets, names } = context.workbook;
  // In one load: a second one of the same collection would make its items anew.
  worksheets.load(
    'items/name,items/names/items/name,items/names/items/formula,items/names/items/comment,items/names/items/scope',
  );
  names.load('items/name,items/formula,items/comment');
  const active = worksheets.getActiveWorksheet();
  active.load('name');
  return (): BookAnswer => ({
    is: 'book',
    sheets: worksheets.items.map(({ name }) => ({ name })),
    names: [
      ...names.items.map((item) => nameOf(item, null)),
      // A sheet's list may hold the workbook's names too (office-js issue 1011).
      ...worksheets.items.flatMap((sheet) =>
        sheet.names.items
          .filter(({ scope }) => scope === 'Worksheet')
          .map((item) => nameOf(item, sheet.name)),
      ),
    ],
    activeSheet: active.name,
  });
}

function nameOf(
  { name, formula, comment }: Excel.NamedItem,
  sheet: string | null,
): BookAnswer['names'][number] {
  return { name, refersTo: typeof formula === 'string' ? formula : '', sheet, comment };
}

export function readRange(context: Excel.RequestContext, operation: OperationOf<'readRange'>): () => Answer {
  const range = worksheetOf(context, operation.sheet).getRange(operation.range);
  range.load('values,formulas');
  return (): RangeAnswer => {
    const values: unknown[][] = range.values;
    const formulas: unknown[][] = range.formulas;
    return {
      is: 'range',
      values: values.map((row) => row.map(cellOf)),
      formulas: formulas.map((row, down) =>
        row.map((formula, across) => formulaOf(formula, values[down]?.[across])),
      ),
    };
  };
}

function cellOf(value: unknown): number | string | boolean | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

/** Where a cell holds none Excel repeats its value, so that a text with "=" in front is told by being the same. */
function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
}

export function readExtent(
  context: Excel.RequestContext,
  { sheet }: OperationOf<'readExtent'>,
): () => Answer {
  const worksheet = worksheetOf(context, sheet);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load('address');
  worksheet.protection.load('protected');
  return (): ExtentAnswer => {
    const area = used.isNullObject ? null : parseArea(splitReference(used.address).address);
    return {
      is: 'extent',
      rows: area ? area.row + area.rows - 1 : 0,
      columns: area ? area.column + area.columns - 1 : 0,
      isLocked: worksheet.protection.protected,
    };
  };
}

export function readSelection(context: Excel.RequestContext): () => Answer {
  const range = context.workbook.getSelectedRange();
  range.load('address');
  return () => {
    const { sheet, address } = splitReference(range.address);
    return { is: 'selection', sheet, range: address };
  };
}

export function readTables(context: Excel.RequestContext): () => Answer {
  const { tables } = context.workbook;
  tables.load('items/name,items/showHeaders,items/showTotals,items/columns/items/name');
  return (): TablesAnswer => ({
    is: 'tables',
    tables: tables.items.map(({ name, showHeaders, showTotals, columns }) => ({
      name,
      hasHeaders: showHeaders,
      hasTotals: showTotals,
      columns: columns.items.map((column) => column.name),
    })),
  });
}

export function readTablePlace(
  context: Excel.RequestContext,
  { table }: OperationOf<'readTablePlace'>,
): () => Answer {
  const range = context.workbook.tables.getItem(table).getRange();
  range.load('address');
  return (): PlaceAnswer => {
    const { sheet, address } = splitReference(range.address);
    return { is: 'place', sheet, range: address };
  };
}
