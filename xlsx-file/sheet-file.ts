import type { Cell, ColumnDef, ConditionalRule, DataValidation, Hyperlink, RowDef, WriteSheet } from 'hucre';
import { columnNumber, quoteSheet } from '../core/cells/address.ts';
import type { CellContent, CellFormat, Operation, OperationOf } from '../core/sheet-port/operations.ts';
import { fixed, placeOf } from '../core/workbook/model/addresses.ts';
import { cellStyle } from './cell-style.ts';
import { chart } from './chart.ts';
import { inFile } from './formula-in-file.ts';
import { highlight } from './highlight.ts';
import { rectangleOf } from './rectangle.ts';
import { isError, type Result, type ResultAt } from './results.ts';
import { validation } from './validation.ts';
import { writtenCells } from './written-cells.ts';

type Content = Exclude<CellContent, null>;

/** One sheet of the file, filled operation by operation. Rows and columns count from 0, as hucre does. */
export class SheetFile {
  /** By "row,column". */
  readonly contents = new Map<string, Content>();
  private readonly formats = new Map<string, CellFormat>();
  private readonly links = new Map<string, OperationOf<'link'>>();
  private readonly columns: ColumnDef[] = [];
  private readonly rows = new Map<number, RowDef>();
  private readonly validations: DataValidation[] = [];
  private readonly highlights: ConditionalRule[] = [];
  readonly charts: OperationOf<'chart'>[] = [];
  private view: OperationOf<'view'> | undefined;
  print: OperationOf<'print'> | undefined;

  constructor(
    readonly name: string,
    readonly tabColour: string | undefined,
  ) {}

  carryOut(operation: Operation): void {
    switch (operation.do) {
      case 'write':
        for (const { row, column, content } of writtenCells(operation))
          this.contents.set(`${row - 1},${column - 1}`, content);
        return;
      case 'format':
        this.format(operation);
        return;
      case 'size':
        this.size(operation);
        return;
      case 'view':
        this.view = operation;
        return;
      case 'print':
        this.print = operation;
        return;
      case 'validate':
        this.validations.push(...operation.ranges.map((range) => validation(operation, range)));
        return;
      case 'highlights':
        for (const rule of operation.rules) this.highlights.push(highlight(rule, this.highlights.length + 1));
        return;
      case 'link':
        this.links.set(keyOf(operation.at), operation);
        return;
      case 'chart':
        this.charts.push(operation);
        return;
      default:
        throw new Error(`a file cannot carry out ${operation.do}`);
    }
  }

  /** The number format of the first cell of a reference to this sheet. */
  numberFormat(reference: string): string {
    const { top, left } = rectangleOf(reference.slice(reference.lastIndexOf('!') + 1));
    return this.formats.get(`${top},${left}`)?.numberFormat ?? 'General';
  }

  toWriteSheet(resultAt: ResultAt): WriteSheet {
    const cells = new Map<string, Partial<Cell>>();
    for (const key of new Set([...this.contents.keys(), ...this.formats.keys()])) {
      const [row = 0, column = 0] = key.split(',').map(Number);
      cells.set(key, this.cell(key, resultAt(this.name, row, column)));
    }
    const { view, print } = this;
    return {
      name: this.name,
      cells,
      columns: Array.from(this.columns, (column) => column ?? {}),
      rowDefs: this.rowHeights(),
      dataValidations: this.validations,
      conditionalRules: this.highlights,
      charts: this.charts.map((operation) => chart(operation, (at) => this.numberFormat(at))),
      view: {
        showGridLines: view?.gridlines ?? true,
        ...(this.tabColour === undefined ? {} : { tabColor: { rgb: this.tabColour } }),
      },
      ...(view !== undefined && view.frozenRows + view.frozenColumns > 0
        ? { freezePane: { rows: view.frozenRows, columns: view.frozenColumns } }
        : {}),
      ...(print === undefined
        ? {}
        : {
            pageSetup: {
              paperSize: 'a4' as const,
              orientation: print.orientation,
              ...(print.scale === null
                ? { fitToPage: true, fitToWidth: 1, fitToHeight: 1 }
                : { scale: print.scale }),
              printArea: fixed(print.areas[0] ?? 'A1'), // printAreas puts all of them
              printTitlesRow: wholeFixed(print.repeatedRows),
              ...(print.repeatedColumns === undefined
                ? {}
                : { printTitlesColumn: wholeFixed(print.repeatedColumns) }),
              margins: { top: 0.4, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
            },
            // Counted from 0, and each the last of its page.
            rowBreaks: (print.begins ?? []).map((row) => row - 2),
            headerFooter: {
              oddFooter: `&L${print.footer.left}&C${print.footer.center}&R${print.footer.right}`,
            },
          }),
    };
  }

  /** As told; else as high as the largest type of the row: not every program finds that out by itself. */
  private rowHeights(): Map<number, RowDef> {
    const heights = new Map<number, RowDef>();
    for (const [key, { size = 0 }] of this.formats) {
      const row = Number(key.split(',')[0]);
      const height = size * lineOfType;
      if (height > usualHeight && height > (heights.get(row)?.height ?? 0)) heights.set(row, { height });
    }
    return new Map([...heights, ...this.rows]);
  }

  private cell(key: string, result: Result | undefined): Partial<Cell> {
    const content = this.contents.get(key);
    const format = this.formats.get(key);
    const link = this.links.get(key);
    return {
      ...(content === undefined ? { value: null } : contentOf(content, result)),
      ...(format === undefined ? {} : { style: cellStyle(format) }),
      ...(link === undefined ? {} : { hyperlink: hyperlink(link) }),
    };
  }

  private format({ ranges, format }: OperationOf<'format'>): void {
    for (const range of ranges) {
      const { top, left, bottom, right } = rectangleOf(range);
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++)
          this.formats.set(`${row},${column}`, { ...this.formats.get(`${row},${column}`), ...format });
    }
  }

  private size({ columns, rows }: OperationOf<'size'>): void {
    for (const { from, to, width } of columns)
      for (let column = columnNumber(from); column <= columnNumber(to); column++)
        this.columns[column - 1] = { width: (width - 5) / 7 }; // characters of Calibri 11, with their margin
    for (const { from, to, height } of rows)
      for (let row = from; row <= to; row++) this.rows.set(row - 1, { height: height * 0.75 }); // points
  }
}

/** Points of a row, and of a line for each point of its type. */
const usualHeight = 15;
const lineOfType = 1.35;

/** "9:10" as "$9:$10". */
const wholeFixed = (titles: string): string => titles.replaceAll(/[A-Z]+|\d+/g, '$$$&');

const keyOf = (address: string): string => {
  const { column, row } = placeOf(address);
  return `${row - 1},${column - 1}`;
};

function contentOf(content: Content, result: Result | undefined): Partial<Cell> {
  if (typeof content === 'object')
    return {
      value: null,
      type: 'formula',
      formula: inFile(content.formula),
      ...(result === undefined ? {} : { formulaResult: isError(result) ? result.error : result }),
    };
  if (typeof content === 'number') return { value: content, type: 'number' };
  return typeof content === 'boolean'
    ? { value: content, type: 'boolean' }
    : { value: content, type: 'string' };
}

/** Google Sheets shows "#gid=..." where the file does not repeat what the cell shows. */
function hyperlink({ text, toSheet, toCell, toName }: OperationOf<'link'>): Hyperlink {
  return {
    target: '',
    location: toName ?? `${quoteSheet(toSheet)}!${toCell}`,
    display: text,
    tooltip: `Go to ${toSheet}`,
  };
}
