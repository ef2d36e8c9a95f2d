import type { NumberFormatName, StyleName, Tint } from './look.ts';

/** Each tab's folder adds its own: declare module '../../model/tab.ts' { interface TabIds { costs: true } }. */
// biome-ignore lint/suspicious/noEmptyInterface: it is filled where the tabs are declared
export interface TabIds {}
export type TabId = keyof TabIds;

/** A formula in English with commas, as Excel 2016, Google Sheets and LibreOffice 7 all read it. */
export interface Formula {
  readonly formula: string;
}
export type Content = string | number | boolean | Formula;

export interface PlacedCell {
  readonly at: string;
  /** null is an empty cell that only carries its look. */
  readonly content: Content | null;
  readonly style: StyleName;
  readonly format: NumberFormatName;
  /** Cells below each other that have the same mark hold one formula, its references moved: it is told once. */
  readonly fill?: string;
}

export type ValidationRule =
  | { readonly allow: 'list'; readonly values: readonly string[] }
  | { readonly allow: 'listFrom'; readonly range: string }
  | { readonly allow: 'number' | 'whole' | 'date'; readonly from?: number; readonly to?: number };

export interface Validation {
  readonly ranges: readonly string[];
  readonly rule: ValidationRule;
  /** What is expected, in a sentence. */
  readonly message: string;
}

export interface Highlight {
  readonly range: string;
  /** Relative to the top left cell of the range. */
  readonly formula: string;
  readonly tint: Tint;
}

/** A name of the workbook: the public interface of the sheet. */
export interface WorkbookName {
  readonly name: string;
  /** The cell on this tab, "$C$5". */
  readonly at: string;
  /** What it means, and the function that resembles it. */
  readonly comment: string;
}

export interface ChartSeries {
  readonly name: string;
  readonly values: string;
  readonly colour: string;
  readonly dotted?: boolean;
  /** No line, only a marked point with the series' name beside it. */
  readonly marker?: boolean;
}

export interface Chart {
  /** A scatter chart is points without lines. */
  readonly kind: 'line' | 'bar' | 'column' | 'scatter';
  /** Columns of several series stand on each other. */
  readonly stacked?: boolean;
  /** What stands where the host cannot take a title from a cell. */
  readonly title: string;
  /** A cell whose text is the title: "$J$40" on this tab, "Workings!$J$40" on another. */
  readonly titleFrom?: string;
  /** Addressed as the title, "$N$5:$N$17"; of a scatter chart the x of all series, #N/A where there is no point. */
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly xTitle: string;
  readonly yTitle: string;
  /** The ends of the axes, where they are not to follow the figures; those of x for a scatter chart alone. */
  readonly xFrom?: number;
  readonly xTo?: number;
  readonly yFrom?: number;
  readonly yTo?: number;
  readonly over: string;
}

export interface Link {
  readonly at: string;
  readonly toTab: TabId;
  readonly toCell: string;
}

/** One tab of the workbook, as data: every rendering is made from it alone. */
export interface Tab extends LaidSheet {
  readonly id: TabId;
}

/** A sheet of ours with all that stands on it. */
export interface LaidSheet {
  /** Its name in this workbook; it differs from the usual one where that was taken. */
  readonly sheet: string;
  readonly title: string;
  /** The question that the tab answers, in one sentence. */
  readonly question: string;
  /** Pixels. */
  readonly columns: readonly { readonly from: string; readonly to: string; readonly width: number }[];
  /** Pixels; a row that is not here keeps the host's height. */
  readonly rows: readonly { readonly from: number; readonly to: number; readonly height: number }[];
  readonly cells: readonly PlacedCell[];
  readonly validations: readonly Validation[];
  readonly highlights: readonly Highlight[];
  readonly names: readonly WorkbookName[];
  readonly charts: readonly Chart[];
  readonly links: readonly Link[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly print: {
    readonly areas: readonly string[];
    readonly orientation: 'portrait' | 'landscape';
    /** Percent; null is what brings all of it onto one page. */
    readonly scale: number | null;
    /** On each page: "9:10", and where it is several pages wide "A:C". */
    readonly repeatedRows: string;
    readonly repeatedColumns?: string;
    /** Rows with which a page begins. */
    readonly begins?: readonly number[];
    /** The last row and column of the one area with something in it, as formulas: nobody prints pages of empty rows. */
    readonly lastFilled?: { readonly row: string; readonly column: string };
  };
}
