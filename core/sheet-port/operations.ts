import * as z from 'zod/mini';
import { once } from './once.ts';

/**
 * What the sidebar's actions ask of a spreadsheet, as data: the same list of operations is carried out by
 * Excel, by Google Sheets and by the .xlsx writer. Cells are addressed as people do ("B5", "B5:D9"), sheets by name.
 */
export type Operation = z.infer<ReturnType<typeof operationSchema>>;
export type OperationOf<Kind extends Operation['do']> = Extract<Operation, { do: Kind }>;
export type CellFormat = NonNullable<OperationOf<'format'>['format']>;
export type CellContent = OperationOf<'write'>['cells'][number][number];

const colour = () => z.string().check(z.regex(/^[0-9A-F]{6}$/));
const address = () => z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,6}(:[A-Z]{1,3}[1-9]\d{0,6})?$/));
const sheetName = () => z.string().check(z.minLength(1), z.maxLength(100));
const count = () => z.int().check(z.gte(0));
/** How far a sheet must reach: a host's new sheet may be smaller than a tab. */
const extent = () => ({ rows: count(), columns: count() });
const pixels = () => z.number().check(z.gte(0), z.lte(2000));

/** A formula as its own kind of content, so that no text is ever taken for one. */
export const cellContent = () =>
  z.union([
    z.strictObject({ formula: z.string().check(z.regex(/^=/)) }),
    z.number(),
    z.string(),
    z.boolean(),
    z.null(), // left as it is
  ]);

const format = () =>
  z.strictObject({
    numberFormat: z.optional(z.string()), // as Excel writes it in English
    bold: z.optional(z.boolean()),
    italic: z.optional(z.boolean()),
    size: z.optional(z.number()), // points
    colour: z.optional(colour()),
    fill: z.optional(colour()),
    /** Thin lines on the named edges of every cell of the range. */
    border: z.optional(
      z.strictObject({ edges: z.array(z.enum(['top', 'bottom', 'left', 'right'])), colour: colour() }),
    ),
    horizontal: z.optional(z.enum(['left', 'center', 'right'])),
    vertical: z.optional(z.enum(['top', 'center', 'bottom'])),
    wrap: z.optional(z.boolean()),
    /** Where a sheet is protected, may this cell be typed into? Cells are locked unless said. */
    locked: z.optional(z.boolean()),
  });

const rule = () =>
  z.discriminatedUnion('allow', [
    z.strictObject({ allow: z.literal('list'), values: z.array(z.string()) }),
    z.strictObject({ allow: z.literal('listFrom'), range: z.string() }), // Start!$B$5:$B$9, or a name
    z.strictObject({
      allow: z.enum(['number', 'whole', 'date']),
      from: z.optional(z.number()),
      to: z.optional(z.number()),
    }),
  ]);

/** Nothing of the kind stands there yet, so that a host may set a whole block in one go. */
const freshness = () => ({ isFresh: z.optional(z.boolean()) });

/** Cells to write, whatever a cell's content looks like. */
export const writeOf = <Content extends z.ZodMiniType>(content: Content) =>
  z.strictObject({
    do: z.literal('write'),
    sheet: sheetName(),
    /** The top left cell; the rows say how far it reaches, and may be of different lengths. */
    at: address(),
    cells: z.array(z.array(content)),
    /**
     * Formulas of one row that stand again, their references moved, in so many rows below it, whose cells are left out.
     * Rows and columns count from the top left cell.
     */
    fills: z.optional(
      z.array(z.strictObject({ row: count(), column: count(), columns: count(), rows: count() })),
    ),
    ...freshness(),
  });

const operation = {
  /** Nothing of the run is carried out unless the workbook still has these sheets alone, where the host can tell. */
  expectSheets: () => z.strictObject({ do: z.literal('expectSheets'), sheets: z.array(sheetName()) }),
  /** Nothing of the run is carried out unless these cells are blank still: somebody may have typed since they were read. */
  expectBlank: () =>
    z.strictObject({ do: z.literal('expectBlank'), sheet: sheetName(), ranges: z.array(address()) }),
  addSheet: () =>
    z.strictObject({
      do: z.literal('addSheet'),
      sheet: sheetName(),
      tabColour: z.optional(colour()),
      ...extent(),
    }),
  /** Takes rules, choices and charts off a sheet, so that it can be filled anew; what stands in its cells stays. */
  resetSheet: () => z.strictObject({ do: z.literal('resetSheet'), sheet: sheetName(), ...extent() }),
  deleteSheet: () => z.strictObject({ do: z.literal('deleteSheet'), sheet: sheetName() }),
  renameSheet: () => z.strictObject({ do: z.literal('renameSheet'), sheet: sheetName(), to: sheetName() }),
  write: () => writeOf(cellContent()),
  /** Contents, looks and choices go. */
  clear: () => z.strictObject({ do: z.literal('clear'), sheet: sheetName(), ranges: z.array(address()) }),
  format: () =>
    z.strictObject({
      do: z.literal('format'),
      sheet: sheetName(),
      ranges: z.array(address()),
      format: format(),
      ...freshness(),
    }),
  size: () =>
    z.strictObject({
      do: z.literal('size'),
      sheet: sheetName(),
      columns: z.array(z.strictObject({ from: z.string(), to: z.string(), width: pixels() })),
      rows: z.array(z.strictObject({ from: z.number(), to: z.number(), height: pixels() })),
    }),
  view: () =>
    z.strictObject({
      do: z.literal('view'),
      sheet: sheetName(),
      gridlines: z.boolean(),
      frozenRows: z.number(),
      frozenColumns: z.number(),
    }),
  validate: () =>
    z.strictObject({
      do: z.literal('validate'),
      sheet: sheetName(),
      ranges: z.array(address()),
      rule: rule(),
      /** Shown when something else is typed: what is expected, in a sentence. */
      message: z.string(),
      /** A formula that is proposed in these cells may give an empty text: it must pass, though it is no number. */
      takesBlankText: z.optional(z.boolean()),
      ...freshness(),
    }),
  /** All rules of a tab together: the first that holds for a cell wins. Other people's rules stay, below ours. */
  highlights: () =>
    z.strictObject({
      do: z.literal('highlights'),
      sheet: sheetName(),
      rules: z.array(
        z.strictObject({
          range: address(),
          /** Relative to the top left cell of the range. */
          formula: z.string().check(z.regex(/^=/)),
          colour: colour(),
          fill: colour(),
        }),
      ),
      ...freshness(),
    }),
  name: () =>
    z.strictObject({
      do: z.literal('name'),
      name: z.string(),
      refersTo: z.string().check(z.regex(/^=/)),
      comment: z.string(),
      /** The sheet that the name belongs to; without it the name is the workbook's. */
      sheet: z.optional(sheetName()),
      hidden: z.boolean(),
      /** It is there already and shall point here from now on. */
      isThere: z.optional(z.boolean()),
    }),
  deleteName: () =>
    z.strictObject({ do: z.literal('deleteName'), name: z.string(), sheet: z.optional(sheetName()) }),
  link: () =>
    z.strictObject({
      do: z.literal('link'),
      sheet: sheetName(),
      at: address(),
      /** What the cell shows; the link changes nothing of it. */
      text: z.string(),
      toSheet: sheetName(),
      toCell: address(),
      /** A name of the workbook for that cell, which goes on leading there when the sheet is renamed. */
      toName: z.optional(z.string()),
    }),
  print: () =>
    z.strictObject({
      do: z.literal('print'),
      sheet: sheetName(),
      /** Printed one below the other, each from a page of its own. */
      areas: z.array(address()).check(z.minLength(1)),
      /** The one area without the empty rows at its foot, where a host takes a formula for it. */
      filledArea: z.optional(z.string().check(z.regex(/^=/))),
      orientation: z.enum(['portrait', 'landscape']),
      /** Percent; null is what brings all of it onto one page. */
      scale: z.nullable(z.int().check(z.gte(10), z.lte(100))),
      /** On each page: "9:10", "A:C". */
      repeatedRows: z.string().check(z.regex(/^\d+:\d+$/)),
      repeatedColumns: z.optional(z.string().check(z.regex(/^[A-Z]+:[A-Z]+$/))),
      /** Rows with which a page begins. */
      begins: z.optional(z.array(z.int().check(z.gte(2)))),
      /** Below each page, from left to right, with Excel's codes: &P is the number of the page, &N of pages, &A the sheet. */
      footer: z.strictObject({ left: z.string(), center: z.string(), right: z.string() }),
    }),
  chart: () =>
    z.strictObject({
      do: z.literal('chart'),
      sheet: sheetName(),
      /** 'scatter' is points without lines: a point whose x or y is #N/A is not drawn. */
      kind: z.enum(['line', 'bar', 'column', 'scatter']),
      /** Columns of several series stand on each other. */
      stacked: z.optional(z.boolean()),
      title: z.string(),
      /** A cell whose text is the title, where the host knows such; Dashboard!$J$40. */
      titleFrom: z.optional(z.string()),
      /** Dashboard!$N$5:$N$17; of a scatter chart the x of all series, as Google Sheets knows no other. */
      categories: z.string(),
      series: z.array(
        z.strictObject({
          name: z.string(),
          values: z.string(),
          colour: colour(),
          dotted: z.optional(z.boolean()),
          /** No line, only a marked point with the series' name beside it. */
          marker: z.optional(z.boolean()),
        }),
      ),
      /** x is the axis with the categories, wherever it lies. */
      xTitle: z.string(),
      yTitle: z.string(),
      /** The ends of the axes; categories have none, so those of x are for a scatter chart alone. */
      xFrom: z.optional(z.number()),
      xTo: z.optional(z.number()),
      yFrom: z.optional(z.number()),
      yTo: z.optional(z.number()),
      /** The cells that the chart covers, and their size together. */
      over: address(),
      width: z.number(),
      height: z.number(),
    }),
  /** The chart of ours with this title goes, where it is there. */
  deleteChart: () => z.strictObject({ do: z.literal('deleteChart'), sheet: sheetName(), title: z.string() }),
  /** Without a password: what is not open can no longer be typed into, or only after a warning, as the host knows it. */
  protect: () => z.strictObject({ do: z.literal('protect'), sheet: sheetName(), open: z.array(address()) }),
  /** Takes a protection without a password off, where there is one. */
  unprotect: () => z.strictObject({ do: z.literal('unprotect'), sheet: sheetName() }),
  activate: () => z.strictObject({ do: z.literal('activate'), sheet: sheetName(), at: address() }),
  /** Which sheets and names there are. Answered by a BookAnswer. */
  readBook: () => z.strictObject({ do: z.literal('readBook') }),
  /** What a range holds. Answered by a RangeAnswer. */
  readRange: () => z.strictObject({ do: z.literal('readRange'), sheet: sheetName(), range: address() }),
  /** How far a sheet is filled, and whether it is locked. Answered by an ExtentAnswer. */
  readExtent: () => z.strictObject({ do: z.literal('readExtent'), sheet: sheetName() }),
  /** What is selected. Answered by a SelectionAnswer. */
  readSelection: () => z.strictObject({ do: z.literal('readSelection') }),
  /** Which tables there are, where the host can say. Answered by a TablesAnswer. */
  readTables: () => z.strictObject({ do: z.literal('readTables') }),
  /** Where one of these tables stands. Answered by a PlaceAnswer. */
  readTablePlace: () => z.strictObject({ do: z.literal('readTablePlace'), table: z.string() }),
};

/** @param write how cells are written; a host may be told of repeated formulas in its own way. */
export const operationSchemaWith = <Write extends ReturnType<typeof writeOf>>(write: Write) =>
  z.discriminatedUnion('do', [
    operation.expectSheets(),
    operation.expectBlank(),
    operation.addSheet(),
    operation.resetSheet(),
    operation.deleteSheet(),
    operation.renameSheet(),
    write,
    operation.clear(),
    operation.format(),
    operation.size(),
    operation.view(),
    operation.validate(),
    operation.highlights(),
    operation.name(),
    operation.deleteName(),
    operation.link(),
    operation.print(),
    operation.chart(),
    operation.deleteChart(),
    operation.protect(),
    operation.unprotect(),
    operation.activate(),
    operation.readBook(),
    operation.readRange(),
    operation.readExtent(),
    operation.readSelection(),
    operation.readTables(),
    operation.readTablePlace(),
  ]);

/** Made on first use: building schemas is the dear part of loading zod. */
export const operationSchema = once(() => operationSchemaWith(operation.write()));
