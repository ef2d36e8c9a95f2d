import type {
  BorderSide,
  Cell,
  CellStyle,
  ColumnDef,
  ConditionalRule,
  DataValidation,
  RowDef,
  WriteSheet,
} from 'hucre';
import { columnNumber } from '../core/cells/address.ts';
import type { CellContent, CellFormat, Operation, OperationOf } from '../core/sheet-port/operations.ts';
import { fixed, placeOf } from '../core/workbook/addresses.ts';
import { quoted } from '../core/workbook/options.ts';
import { chart } from './chart.ts';
import { rectangleOf } from './rectangle.ts';

/** One sheet of the file, filled operation by operation. Rows and columns count from 0, as hucre does. */
export class SheetFile {
  private readonly contents = new Map<string, Exclude<CellContent, null>>();
  private readonly formats = new Map<string, CellFormat>();
  private readonly links = new Map<string, string>();
  private readonly columns: ColumnDef[] = [];
  private readonly rows = new Map<number, RowDef>();
  private readonly validations: DataValidation[] = [];
  private readonly highlights: ConditionalRule[] = [];
  private readonly chartOperations: OperationOf<'chart'>[] = [];
  private view: OperationOf<'view'> | undefined;
  private print: OperationOf<'print'> | undefined;

  constructor(
    readonly name: string,
    readonly tabColour: string | undefined,
  ) {}

  carryOut(operation: Operation): void {
    switch (operation.do) {
      case 'write':
        this.write(operation);
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
      case 'highlight':
        this.highlights.push(highlight(operation, this.highlights.length + 1));
        return;
      case 'link':
        this.links.set(keyOf(operation.at), `${quoted(operation.toSheet)}!${operation.toCell}`);
        return;
      case 'chart':
        this.chartOperations.push(operation);
        return;
      default:
        throw new Error(`a file cannot carry out ${operation.do}`);
    }
  }

  /** The number format of the first cell of a reference to this sheet. */
  private numberFormat(reference: string): string {
    const { top, left } = rectangleOf(reference.slice(reference.lastIndexOf('!') + 1));
    return this.formats.get(`${top},${left}`)?.numberFormat ?? 'General';
  }

  toWriteSheet(): WriteSheet {
    const cells = new Map<string, Partial<Cell>>();
    for (const key of new Set([...this.contents.keys(), ...this.formats.keys()]))
      cells.set(key, this.cell(key));
    const { view, print } = this;
    return {
      name: this.name,
      cells,
      columns: Array.from(this.columns, (column) => column ?? {}),
      rowDefs: this.rows,
      dataValidations: this.validations,
      conditionalRules: this.highlights,
      charts: this.chartOperations.map((operation) => chart(operation, (at) => this.numberFormat(at))),
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
              fitToPage: true,
              fitToWidth: 1,
              fitToHeight: print.pagesTall,
              printArea: fixed(print.area),
              margins: { top: 0.5, bottom: 0.5, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
            },
          }),
    };
  }

  private cell(key: string): Partial<Cell> {
    const content = this.contents.get(key);
    const format = this.formats.get(key);
    const link = this.links.get(key);
    return {
      ...(content === undefined ? { value: null } : contentOf(content)),
      ...(format === undefined ? {} : { style: styleOf(format) }),
      ...(link === undefined ? {} : { hyperlink: { target: '', location: link } }),
    };
  }

  private write({ at, cells }: OperationOf<'write'>): void {
    const start = placeOf(at);
    for (const [down, row] of cells.entries())
      for (const [right, content] of row.entries())
        if (content !== null)
          this.contents.set(`${start.row - 1 + down},${start.column - 1 + right}`, content);
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

const keyOf = (address: string): string => {
  const { column, row } = placeOf(address);
  return `${row - 1},${column - 1}`;
};

function contentOf(content: Exclude<CellContent, null>): Partial<Cell> {
  if (typeof content === 'object') return { value: null, type: 'formula', formula: inFile(content.formula) };
  if (typeof content === 'number') return { value: content, type: 'number' };
  return typeof content === 'boolean'
    ? { value: content, type: 'boolean' }
    : { value: content, type: 'string' };
}

function styleOf(format: CellFormat): CellStyle {
  const side: BorderSide = { style: 'thin', color: { rgb: format.border?.colour ?? '000000' } };
  const hasAlignment = [format.horizontal, format.vertical, format.wrap].some((part) => part !== undefined);
  return {
    font: {
      name: 'Calibri',
      size: format.size ?? 11,
      ...(format.bold === undefined ? {} : { bold: format.bold }),
      ...(format.italic === undefined ? {} : { italic: format.italic }),
      ...(format.colour === undefined ? {} : { color: { rgb: format.colour } }),
    },
    ...(format.fill === undefined ? {} : { fill: solid(format.fill) }),
    ...(format.border === undefined
      ? {}
      : { border: Object.fromEntries(format.border.edges.map((edge) => [edge, side])) }),
    ...(hasAlignment
      ? {
          alignment: {
            ...(format.horizontal === undefined ? {} : { horizontal: format.horizontal }),
            ...(format.vertical === undefined ? {} : { vertical: format.vertical }),
            ...(format.wrap === undefined ? {} : { wrapText: format.wrap }),
          },
        }
      : {}),
    ...(format.numberFormat === undefined ? {} : { numFmt: format.numberFormat }),
    protection: { locked: format.locked ?? true },
  };
}

const solid = (rgb: string) => ({ type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb } });

function validation({ rule, message }: OperationOf<'validate'>, range: string): DataValidation {
  const shared = {
    range,
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: 'Not accepted',
    errorMessage: message,
  };
  if (rule.allow === 'list') return { ...shared, type: 'list', values: rule.values };
  // without a leading "=": with it Google Sheets drops the list when it imports the file
  if (rule.allow === 'listFrom') return { ...shared, type: 'list', formula1: rule.range };
  const type = rule.allow === 'number' ? 'decimal' : rule.allow;
  const [from, to] = [rule.from, rule.to];
  if (from !== undefined && to !== undefined)
    return { ...shared, type, operator: 'between', formula1: String(from), formula2: String(to) };
  if (to !== undefined) return { ...shared, type, operator: 'lessThanOrEqual', formula1: String(to) };
  // any number: the widest range that every program reads
  return { ...shared, type, operator: 'greaterThanOrEqual', formula1: String(from ?? -1e15) };
}

function highlight(
  { range, formula, colour, fill }: OperationOf<'highlight'>,
  priority: number,
): ConditionalRule {
  return {
    type: 'expression',
    priority,
    range,
    // files mark functions younger than Excel 2007; without the mark Excel does not know them
    formula: inFile(formula),
    // programs read the fill of a conditional format from its background colour
    style: {
      font: { color: { rgb: colour } },
      fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill }, bgColor: { rgb: fill } },
    },
  };
}

/** Without its "=", and with the prefix that the format wants for what Excel 2013 brought. */
const inFile = (formula: string) => formula.slice(1).replaceAll('ISFORMULA(', '_xlfn.ISFORMULA(');
