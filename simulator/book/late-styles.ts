import { BorderType, type CellStyle, type Model, type StyleIncludes } from '@ironcalc/wasm';
import type { Area } from '../../core/cells/address.ts';
import { areasOfOneValue } from './areas.ts';
import { methodsOf } from './engine.ts';
import { borderEdit, eachBorderLine, type StyleEdit, styleEdit } from './style-edits.ts';

/** The edits of a cell's style, in order. Cells that were edited alike share one of these. */
interface Edits {
  all: StyleEdit[];
  next: Map<string, Edits>;
}

/** The edited cells of a sheet by row, then column. */
type Rows = Map<number, Map<number, Edits>>;

/** Beyond it an area is a whole row or column, which the engine keeps as one. */
const mostCells = 200_000;

/** These neither show nor move the style of a cell. */
const withoutStyles = new Set([
  'free',
  'evaluate',
  'pauseEvaluation',
  'resumeEvaluation',
  'getWorksheetsProperties',
  'getDefinedNameList',
  'newDefinedName',
  'updateDefinedName',
  'getRowsWithData',
  'getColumnsWithData',
  'getCellContent',
  'getCellType',
  'getColumnWidth',
  'getRowHeight',
  'setColumnsWidth',
  'setRowsHeight',
  'getSelectedSheet',
  'resolveColor',
  'getConditionalFormattingList',
]);

/** The engine, which also tells the style of a cell with what waits for it: that goes on waiting. */
export type LateStyles = Model & { styleSoFar(sheet: number, row: number, column: number): CellStyle };

/**
 * The engine's methods, with styles that arrive late. For every edit of every cell the engine looks through all styles
 * of the workbook, which was half the time of making a kit: here the edits of a cell are collected, and the engine is
 * given the style that comes of them once, before anything shows or moves it.
 */
export function withLateStyles(model: Model): LateStyles {
  const engine = methodsOf(model);
  const waiting = new Map<number, Rows>();
  const none: Edits = { all: [], next: new Map() };

  const add = (sheet: number, row: number, column: number, key: string, edit: StyleEdit) => {
    const rows: Rows = waiting.get(sheet) ?? new Map();
    const cells = rows.get(row) ?? new Map<number, Edits>();
    waiting.set(sheet, rows.set(row, cells));
    const before = cells.get(column) ?? none;
    const after = before.next.get(key) ?? { all: [...before.all, edit], next: new Map() };
    before.next.set(key, after);
    cells.set(column, after);
  };
  const settle = () => {
    if (waiting.size === 0) return;
    const sheets = [...waiting];
    waiting.clear();
    for (const [sheet, rows] of sheets) putStyles(model, sheet, rows);
  };
  // A rule's colours would be taken for the cell's own.
  const isLate = (sheet: number, width: number, height: number) =>
    width * height <= mostCells && engine.getConditionalFormattingList.call(model, sheet).length === 0;

  const methods = Object.create(model) as Model; // all of its methods are set below
  for (const name of Object.getOwnPropertyNames(engine)) {
    const method: unknown = Reflect.get(engine, name);
    if (typeof method !== 'function' || name === 'constructor') continue;
    const isNeutral = withoutStyles.has(name);
    Reflect.set(methods, name, (...given: unknown[]) => {
      if (!isNeutral) settle();
      return method.apply(model, given);
    });
  }
  const { updateRangeStyle, setAreaWithBorder } = methods;
  methods.updateRangeStyle = (area, path, value) => {
    const edit = styleEdit(path, value);
    if (!edit || !isLate(area.sheet, area.width, area.height)) return updateRangeStyle(area, path, value);
    for (let row = area.row; row < area.row + area.height; row++)
      for (let column = area.column; column < area.column + area.width; column++)
        add(area.sheet, row, column, `${path} ${value}`, edit);
  };
  methods.setAreaWithBorder = (area, border) => {
    const isTakenAway = border.type === BorderType.None;
    if (isTakenAway || !isLate(area.sheet, area.width, area.height)) {
      setAreaWithBorder(area, border);
      return;
    }
    const key = JSON.stringify(border.item);
    eachBorderLine(area, border.type, (row, column, side) =>
      add(area.sheet, row, column, `${side} ${key}`, borderEdit(side, border.item)),
    );
  };
  const styleSoFar = (sheet: number, row: number, column: number): CellStyle => {
    const { style } = engine.getCellStyle.call(model, sheet, row, column);
    const edits = waiting.get(sheet)?.get(row)?.get(column);
    return edits ? edited(style, edits) : style;
  };
  return Object.assign(methods, { styleSoFar });
}

/** All that a style says. */
const everything: StyleIncludes = {
  number_format: true,
  font: true,
  fill: true,
  border: true,
  alignment: true,
  protection: true,
};

/**
 * A style is put onto what is selected; the selection is put back. Under a name, for the engine looks a style without one
 * up among all others for every cell.
 */
function putStyles(model: Model, sheet: number, rows: Rows): void {
  const engine = methodsOf(model);
  const shown = engine.getSelectedSheet.call(model);
  engine.setSelectedSheet.call(model, sheet);
  const selected = engine.getSelectedView.call(model);
  for (const [style, areas] of areasByStyle(model, sheet, rows)) {
    engine.createNamedStyle.call(model, late, style, everything);
    for (const { row, column, rows, columns } of areas) {
      engine.setSelectedCell.call(model, row, column);
      engine.setSelectedRange.call(model, row, column, row + rows - 1, column + columns - 1);
      engine.onApplyNamedStyle.call(model, late);
    }
    engine.deleteNamedStyle.call(model, late);
  }
  engine.setSelectedCell.call(model, selected.row, selected.column);
  engine.setSelectedRange.call(model, ...selected.range);
  engine.setSelectedSheet.call(model, shown);
}

/** The name of a style while it is put onto cells. */
const late = 'late';

function areasByStyle(model: Model, sheet: number, rows: Rows): Map<CellStyle, Area[]> {
  const known = new Map<Edits, Map<string, CellStyle>>();
  const styleOf = (row: number, column: number, edits: Edits): CellStyle => {
    const { style } = methodsOf(model).getCellStyle.call(model, sheet, row, column);
    const alike = known.get(edits) ?? new Map<string, CellStyle>();
    known.set(edits, alike);
    const before = JSON.stringify(style);
    const after = alike.get(before) ?? edited(style, edits);
    alike.set(before, after);
    return after;
  };
  const columns = Math.max(...[...rows.values()].map((cells) => Math.max(...cells.keys())));
  const last = Math.max(...rows.keys());
  const table = Array.from({ length: last }, (_, above) => {
    const cells = rows.get(above + 1);
    return Array.from({ length: cells ? columns : 0 }, (_, left) => {
      const edits = cells?.get(left + 1);
      return edits ? styleOf(above + 1, left + 1, edits) : null;
    });
  });
  const areas = new Map<CellStyle, Area[]>();
  for (const { area, value } of areasOfOneValue(table, { row: 1, column: 1 }))
    if (value) areas.set(value, [...(areas.get(value) ?? []), area]);
  return areas;
}

function edited(style: CellStyle, { all }: Edits): CellStyle {
  for (const edit of all) edit(style);
  return style;
}
