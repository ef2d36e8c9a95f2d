import { sheetIn } from '../../core/actions/sheet-in.ts';
import { cellName, parseArea, quoteSheet } from '../../core/cells/address.ts';
import { formulaInRow, relativeRows } from '../../core/formula/relative-rows.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { CellContent, Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../core/sheet-port/port.ts';
import { cellsIn, placeOf } from '../../core/workbook/model/addresses.ts';

interface Sheet {
  readonly contents: Map<string, Exclude<CellContent, null>>;
  /** What each cell looks like, a property at a time. */
  readonly looks: Map<string, Record<string, unknown>>;
  /** A cell has one rule, the last. */
  readonly validations: Map<string, unknown>;
  /** The first to win stands first. */
  highlights: unknown[];
  readonly charts: OperationOf<'chart'>[];
  /** Everything else that was done to the sheet, as asked for; a cell has one link, the last. */
  readonly rest: Map<string, Operation>;
}

const newSheet = (): Sheet => ({
  contents: new Map(),
  looks: new Map(),
  validations: new Map(),
  highlights: [],
  charts: [],
  rest: new Map(),
});

/** A spreadsheet that keeps what it is told and calculates nothing: hundreds of runs take a second. */
export class MemoryHost {
  readonly sheets = new Map<string, Sheet>();
  readonly names = new Map<string, OperationOf<'name'>>();
  readonly port: SheetPort = {
    takesWholeWorkbook: false,
    run: async (operations) => {
      if (operations.length > 0) this.requests += 1;
      return operations.map((operation, index) => {
        if (isFreshWrite(operation) && !isFreshWrite(operations[index - 1], operation.sheet))
          this.blank(operation.sheet, operations.slice(index));
        return this.carryOut(operation);
      });
    },
  };
  requests = 0;

  private sheet(name: string): Sheet {
    const sheet = this.sheets.get(name);
    if (!sheet) throw new Error(`there is no sheet ${name}`);
    return sheet;
  }

  private carryOut(operation: Operation): Answer {
    switch (operation.do) {
      case 'readBook':
        return this.book();
      case 'readRange':
        return this.range(operation);
      case 'readExtent': {
        const places = [...this.sheet(operation.sheet).contents.keys()].map(placeOf);
        const most = (counts: readonly number[]) => Math.max(0, ...counts);
        const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
        return { is: 'extent', rows: most(rows), columns: most(columns), isLocked: false };
      }
      case 'addSheet':
        if (this.sheets.has(operation.sheet)) throw new Error(`there is a sheet ${operation.sheet}`);
        this.sheets.set(operation.sheet, newSheet());
        return null;
      case 'resetSheet': {
        const sheet = this.sheet(operation.sheet);
        sheet.validations.clear();
        sheet.highlights = [];
        sheet.charts.length = 0;
        return null;
      }
      case 'deleteSheet':
        this.sheets.delete(this.sheet(operation.sheet) && operation.sheet);
        for (const [key, name] of this.names) if (name.sheet === operation.sheet) this.names.delete(key);
        return null;
      case 'renameSheet':
        this.rename(operation);
        return null;
      case 'name': {
        const key = keyOf(operation);
        if (this.names.has(key) !== (operation.isThere ?? false))
          throw new Error(`${operation.name} is${operation.isThere ? ' not' : ''} there`);
        this.sheet(sheetIn(operation.refersTo));
        this.names.set(key, operation);
        return null;
      }
      case 'deleteName':
        if (!this.names.delete(keyOf(operation))) throw new Error(`${operation.name} is not there`);
        return null;
      case 'validate': {
        const { ranges, rule, message, takesBlankText } = operation;
        for (const at of ranges.flatMap(cellsIn))
          this.sheet(operation.sheet).validations.set(at, { rule, message, takesBlankText });
        return null;
      }
      case 'highlights': {
        const sheet = this.sheet(operation.sheet);
        sheet.highlights = [...operation.rules, ...sheet.highlights];
        return null;
      }
      case 'chart':
        this.sheet(operation.sheet).charts.push(operation);
        return null;
      case 'deleteChart': {
        const { charts } = this.sheet(operation.sheet);
        charts.splice(0, charts.length, ...charts.filter(({ title }) => title !== operation.title));
        return null;
      }
      case 'write':
        this.write(operation);
        return null;
      case 'clear': {
        const { contents, looks, validations, rest } = this.sheet(operation.sheet);
        for (const at of operation.ranges.flatMap(cellsIn)) {
          contents.delete(at);
          looks.delete(at);
          validations.delete(at);
          rest.delete(`link ${at}`);
        }
        return null;
      }
      case 'format':
        for (const at of operation.ranges.flatMap(cellsIn)) {
          const { looks } = this.sheet(operation.sheet);
          looks.set(at, { ...looks.get(at), ...operation.format });
        }
        return null;
      case 'expectBlank': {
        const { contents } = this.sheet(operation.sheet);
        if (operation.ranges.flatMap(cellsIn).some((at) => (contents.get(at) ?? '') !== ''))
          throw new PortError('somebody has just typed there', { code: 'cells-changed' });
        return null;
      }
      case 'expectSheets':
      case 'activate':
        return null;
      default:
        if (!('sheet' in operation) || operation.sheet === undefined)
          throw new Error(`${operation.do} is not kept here`);
        this.sheet(operation.sheet).rest.set(
          operation.do === 'link'
            ? `link ${operation.at}`
            : operation.do === 'print'
              ? 'print'
              : JSON.stringify(operation),
          operation,
        );
        return null;
    }
  }

  private rename({ sheet, to }: OperationOf<'renameSheet'>): void {
    if (this.sheets.has(to)) throw new Error(`there is a sheet ${to}`);
    const all = [...this.sheets].map(([name, each]) => [name === sheet ? to : name, each] as const);
    this.sheet(sheet);
    this.sheets.clear();
    for (const [name, each] of all) this.sheets.set(name, each);
    for (const [key, name] of [...this.names]) {
      const moved = {
        ...name,
        refersTo:
          sheetIn(name.refersTo) === sheet
            ? `=${quoteSheet(to)}!${name.refersTo.split('!')[1]}`
            : name.refersTo,
        ...(name.sheet === sheet ? { sheet: to } : {}),
      };
      this.names.delete(key);
      this.names.set(keyOf(moved), moved);
    }
  }

  /** A host may set the whole block around fresh writes at once: where cells are left out, nothing stays. */
  private blank(sheet: string, operations: readonly Operation[]): void {
    const { contents } = this.sheet(sheet);
    const end = operations.findIndex((each) => !isFreshWrite(each, sheet));
    const writes = operations.slice(0, end < 0 ? operations.length : end).filter(isFreshWrite);
    const areas = writes.flatMap(({ at, cells }) => [
      placeOf(at),
      { row: placeOf(at).row + cells.length - 1, column: placeOf(at).column + (cells[0]?.length ?? 1) - 1 },
    ]);
    const [rows, columns] = [areas.map(({ row }) => row), areas.map(({ column }) => column)];
    const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
    const [left, right] = [Math.min(...columns), Math.max(...columns)];
    for (const at of [...contents.keys()]) {
      const { row, column } = placeOf(at);
      if (row >= top && row <= bottom && column >= left && column <= right) contents.delete(at);
    }
  }

  private write({ sheet, at, cells, fills = [] }: OperationOf<'write'>): void {
    const { contents } = this.sheet(sheet);
    const start = placeOf(at);
    const put = (down: number, right: number, content: CellContent) => {
      const cell = cellName({ row: start.row + down, column: start.column + right });
      if (content === '') contents.delete(cell);
      else if (content !== null) contents.set(cell, content);
    };
    for (const [down, row] of cells.entries())
      for (const [right, content] of row.entries()) put(down, right, content);
    for (const { row, column, columns, rows } of fills)
      for (let right = column; right < column + columns; right++) {
        const content = cells[row]?.[right] ?? null;
        if (typeof content !== 'object' || content === null) throw new Error('formulas alone are repeated');
        const pieces = relativeRows(content.formula, start.row + row);
        for (let down = 1; down <= rows; down++)
          put(row + down, right, { formula: formulaInRow(pieces, start.row + row + down) });
      }
  }

  private book(): Answer {
    return {
      is: 'book',
      sheets: [...this.sheets.keys()].map((name) => ({ name })),
      names: [...this.names.values()].map(({ name, refersTo, sheet, comment }) => ({
        name,
        refersTo,
        comment,
        sheet: sheet ?? null,
      })),
      activeSheet: '',
    };
  }

  private range({ sheet, range }: OperationOf<'readRange'>): Answer {
    const { contents } = this.sheet(sheet);
    const area = parseArea(range);
    if (!area) throw new Error(`${range} is no range`);
    const rows = Array.from({ length: area.rows }, (_, down) =>
      Array.from({ length: area.columns }, (_, right) =>
        contents.get(cellName({ row: area.row + down, column: area.column + right })),
      ),
    );
    return {
      is: 'range',
      values: rows.map((row) => row.map((held) => (typeof held === 'object' ? 0 : (held ?? null)))),
      formulas: rows.map((row) => row.map((held) => (typeof held === 'object' ? held.formula : ''))),
    };
  }
}

const keyOf = ({ name, sheet = '' }: { name: string; sheet?: string | undefined }) => `${sheet}!${name}`;

const isFreshWrite = (operation: Operation | undefined, sheet?: unknown): operation is OperationOf<'write'> =>
  operation?.do === 'write' &&
  operation.isFresh === true &&
  (typeof sheet !== 'string' || operation.sheet === sheet);

/** The workbook, sheet by sheet; what was done in another order is the same. */
export function contents({ sheets, names }: MemoryHost) {
  const sorted = (values: Iterable<unknown>) =>
    [...new Set(Array.from(values, (value) => JSON.stringify(value)))].sort();
  const byKey = (map: ReadonlyMap<string, unknown>) =>
    [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    names: sorted(
      Array.from(names.values(), ({ name, refersTo, comment, hidden, sheet }) => ({
        name,
        refersTo,
        comment,
        hidden,
        sheet,
      })),
    ),
    sheets: Object.fromEntries(
      [...sheets].map(([name, { contents, looks, validations, highlights, charts, rest }]) => [
        name,
        {
          contents: byKey(contents),
          looks: byKey(looks),
          validations: byKey(validations),
          highlights,
          charts: sorted(charts),
          rest: sorted(rest.values()),
        },
      ]),
    ),
  };
}
