import type { Area } from '../../core/cells/address.ts';

/** What a spreadsheet keeps for a sheet and the engine does not. */
export interface SheetExtras {
  validations: Validation[];
  /** With a name they lead where that points, else to the sheet that was called so. */
  links: { at: Area; toSheet: string; toCell: string; toName?: string }[];
  charts: Chart[];
  unlocked: Area[];
  isProtected: boolean;
  tables: Table[];
  /** Whoever changes anything but these cells is warned; null where nobody is. */
  warning: { description: string; open: Area[] } | null;
  print: PrintSetup | null;
  metadata: Map<string, string>;
  /** How far the sheet reaches; null where it has no edges of its own. */
  size: { rows: number; columns: number } | null;
}

/** A table of Excel's: formulas name it and its columns, which the engine does not read. */
export interface Table {
  name: string;
  /** With its header and its total row. */
  at: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: string[];
}

export interface Validation {
  area: Area;
  rule:
    | { allow: 'list'; values: string[] }
    | { allow: 'listFrom'; range: string }
    | { allow: 'number' | 'whole' | 'date'; from: number | null; to: number | null }
    | { allow: 'formula'; formula: string }; // relative to the first cell of its area
  message: string;
  /** Refuses what breaks it. */
  isStrict: boolean;
}

export interface Chart {
  name: string;
  kind: 'line' | 'bar' | 'column' | 'scatter';
  /** Columns stand on each other. */
  stacked: boolean;
  title: string;
  /** A cell whose text is the title. All addresses of a chart are sheet-qualified. */
  titleFrom: string | null;
  /** Of a scatter chart the x of its points. */
  categories: string;
  series: ChartSeries[];
  /** Of the axis with the categories, wherever it lies. */
  xTitle: string;
  yTitle: string;
  /** Of a bar chart: the first bar stands on top. */
  isFirstOnTop: boolean;
  /** What stands in hidden rows and columns is drawn too. */
  showsHidden: boolean;
  /** Of the same axes; an axis of categories has none. */
  xEnds: AxisEnds;
  yEnds: AxisEnds;
  at: Area;
}

/** null is the host's choice. */
export interface AxisEnds {
  from: number | null;
  to: number | null;
}

export const freeEnds = (): AxisEnds => ({ from: null, to: null });

export interface ChartSeries {
  name: string;
  values: string;
  /** Six hexadecimal digits; '' is the host's choice. */
  colour: string;
  dotted: boolean;
  /** No line, only marked points. */
  marker: boolean;
}

export interface PrintSetup {
  areas: string[];
  /** What gives the area instead; null where none does. */
  areaFormula: string | null;
  orientation: 'portrait' | 'landscape';
  /** Percent; or how many pages it is made to fit. */
  zoom: { scale: number } | { wide: number; tall: number };
  /** "9:10" and "A:C"; null where none are repeated. */
  repeatedRows: string | null;
  repeatedColumns: string | null;
  /** Rows with which a page begins, as somebody asked for it. */
  begins: number[];
  /** Pages side by side come before those below. */
  isOverThenDown: boolean;
  /** Inches. */
  margins: Record<'top' | 'bottom' | 'left' | 'right' | 'header' | 'footer', number>;
  footer: { left: string; center: string; right: string };
}

export interface NameExtras {
  comment: string;
  visible: boolean;
}

export function noExtras(): SheetExtras {
  return {
    validations: [],
    links: [],
    charts: [],
    unlocked: [],
    tables: [],
    isProtected: false,
    warning: null,
    print: null,
    metadata: new Map(),
    size: null,
  };
}

export function copyExtras(extras: SheetExtras): SheetExtras {
  return { ...structuredClone({ ...extras, metadata: new Map() }), metadata: new Map(extras.metadata) };
}

/** Moves what is tied to cells when rows or columns are inserted (count above 0) or deleted (below 0). */
export function shiftExtras(
  extras: SheetExtras,
  along: 'rows' | 'columns',
  from: number,
  count: number,
): void {
  if (extras.size) extras.size[along] = Math.max(1, extras.size[along] + count);
  const moved = (area: Area) => shiftArea(area, along, from, count);
  extras.validations = keep(
    extras.validations,
    (item) => item.area,
    (item, area) => ({ ...item, area }),
  );
  extras.links = keep(
    extras.links,
    (item) => item.at,
    (item, at) => ({ ...item, at }),
  );
  extras.charts = keep(
    extras.charts,
    (item) => item.at,
    (item, at) => Object.assign(item, { at }), // the same chart to who holds it
  );
  extras.unlocked = keep(
    extras.unlocked,
    (item) => item,
    (_, area) => area,
  );

  extras.tables = keep(
    extras.tables,
    (item) => item.at,
    (item, at) => ({ ...item, at }),
  );

  function keep<Item>(
    items: Item[],
    areaOf: (item: Item) => Area,
    put: (item: Item, area: Area) => Item,
  ): Item[] {
    return items.flatMap((item) => {
      const area = moved(areaOf(item));
      return area ? [put(item, area)] : [];
    });
  }
}

/** The area after the shift; null where it was deleted whole. */
export function shiftArea(area: Area, along: 'rows' | 'columns', from: number, count: number): Area | null {
  const start = along === 'rows' ? area.row : area.column;
  const size = along === 'rows' ? area.rows : area.columns;
  const end = start + size; // the first one behind
  const moved = (edge: number) => {
    if (count >= 0) return edge >= from ? edge + count : edge;
    return edge <= from ? edge : Math.max(from, edge + count);
  };
  const newStart = moved(start);
  // What is inserted right behind does not belong to it.
  const newSize = (count >= 0 && end === from ? end : moved(end)) - newStart;
  if (newSize <= 0) return null;
  return along === 'rows'
    ? { ...area, row: newStart, rows: newSize }
    : { ...area, column: newStart, columns: newSize };
}
