import { cellName, parseArea } from '../../core/cells/address.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { CellContent, Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { cellsIn, placeOf } from '../../core/workbook/addresses.ts';

interface Sheet {
  readonly contents: Map<string, Exclude<CellContent, null>>;
  /** What each cell looks like, a property at a time. */
  readonly looks: Map<string, Record<string, unknown>>;
  /** Everything else that was done to the sheet, as asked for; a cell has one link, the last. */
  readonly rest: Map<string, Operation>;
}

/** A spreadsheet that keeps what it is told and calculates nothing: hundreds of runs take a second. */
export class MemoryHost {
  readonly sheets = new Map<string, Sheet>();
  readonly names = new Map<string, OperationOf<'name'>>();
  readonly port: SheetPort = {
    takesAll: false,
    run: (operations) => Promise.resolve(operations.map((operation) => this.carryOut(operation))),
  };

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
      case 'addSheet':
        this.sheets.set(operation.sheet, { contents: new Map(), looks: new Map(), rest: new Map() });
        return null;
      case 'name':
        this.names.set(`${operation.sheet ?? ''}!${operation.name}`, operation);
        return null;
      case 'write':
        this.write(operation);
        return null;
      case 'format':
        for (const at of operation.ranges.flatMap(cellsIn)) {
          const { looks } = this.sheet(operation.sheet);
          looks.set(at, { ...looks.get(at), ...operation.format });
        }
        return null;
      case 'expectSheets':
      case 'activate':
        return null;
      default:
        if (!('sheet' in operation) || operation.sheet === undefined)
          throw new Error(`${operation.do} is not kept here`);
        this.sheet(operation.sheet).rest.set(
          operation.do === 'link' ? `link ${operation.at}` : JSON.stringify(operation),
          operation,
        );
        return null;
    }
  }

  private write({ sheet, at, cells }: OperationOf<'write'>): void {
    const { contents } = this.sheet(sheet);
    const start = placeOf(at);
    for (const [down, row] of cells.entries())
      for (const [right, content] of row.entries()) {
        const cell = cellName({ row: start.row + down, column: start.column + right });
        if (content === '') contents.delete(cell);
        else if (content !== null) contents.set(cell, content);
      }
  }

  private book(): Answer {
    return {
      is: 'book',
      sheets: [...this.sheets.keys()].map((name) => ({ name, visible: true, isProtected: false })),
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
