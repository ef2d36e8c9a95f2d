import { quoteSheet, splitReference } from '../../cells/address.ts';
import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { CellContent, Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { freeSheet } from '../plan-scaffold.ts';
import { readRange } from '../read-range.ts';
import { recordName, recordSheet } from './record-sheet.ts';

/** A call that was replaced, as the record keeps it. */
export interface Entry {
  /** Where it stood and what it was when it was replaced, to be read. */
  readonly cell: string;
  readonly call: string;
  readonly is: 'twin' | 'value';
  /** What took its place: one of each kind of formula, or the value in its own cell. */
  readonly became: string;
  /** The cells that it fills, as a formula that follows them. */
  readonly place: string;
  /** The call with a mark for each reference, and the references as a formula. */
  readonly text: string;
  readonly references: string;
}

/** An entry with the row of the record in which it stands. */
export interface KeptEntry extends Entry {
  readonly row: number;
}

export interface Record {
  /** null where the workbook has none yet. */
  readonly sheet: string | null;
  readonly entries: readonly KeptEntry[];
  /** The first row that nothing was kept in. */
  readonly nextRow: number;
}

const firstRow = 5;
const lastRow = 5_000;
/** Made with all its rows: a sheet of Google's does not grow by itself. */
const extent = { rows: lastRow, columns: 7 };
export const firstRowBeyond = lastRow + 1;
const usualSheet = 'Replaced calls';
const words = { twin: 'native formula', value: 'value' } as const;

export async function readRecord(port: SheetPort, book: BookAnswer): Promise<Record> {
  const sheet = recordSheet(book);
  const blank = { sheet, entries: [], nextRow: firstRow };
  if (sheet === null) return blank;
  const [extentNow] = await port.run([{ do: 'readExtent', sheet }]);
  const rows = extentNow?.is === 'extent' ? extentNow.rows : 0;
  if (rows < firstRow) return blank;
  const { values, formulas } = await readRange(port, sheet, `A${firstRow}:G${rows}`);
  const entries = values.flatMap((line, index): KeptEntry[] => {
    const [cell, call, is, became = '', , text] = line.map((value) => (value === null ? '' : String(value)));
    const [, , , , place = '', , references = ''] = formulas[index] ?? [];
    if (!cell || !call || !text || place === '') return [];
    const kept = is === words.value ? ('value' as const) : ('twin' as const);
    return [{ row: firstRow + index, cell, call, is: kept, became, place, text, references }];
  });
  return { sheet, entries, nextRow: rows + 1 };
}

/** Keeps calls. They are text: a program without the add-in shows them as they were. */
export function keepOperations(
  on: string,
  { sheet, nextRow }: Record,
  entries: readonly Entry[],
): Operation[] {
  const cells = entries.map((entry): CellContent[] => [
    entry.cell,
    entry.call,
    words[entry.is],
    entry.became,
    { formula: entry.place },
    entry.text,
    entry.references === '' ? '' : { formula: entry.references },
  ]);
  return [...(sheet === null ? made(on) : []), { do: 'write', sheet: on, at: `A${nextRow}`, cells }];
}

/** What stands in the place of calls, as the host keeps it. */
export const becameOperations = (
  sheet: string,
  entries: readonly Pick<KeptEntry, 'row' | 'became'>[],
): Operation[] =>
  entries.map(({ row, became }) => ({ do: 'write', sheet, at: `D${row}`, cells: [[became]] }));

/** Takes calls out of the record. Other rows are not touched: no host takes a reference that is gone anew. */
export const forgetOperations = (sheet: string, rows: readonly number[]): Operation[] =>
  rows.map((row) => ({ do: 'write', sheet, at: `A${row}`, cells: [Array(7).fill('') as string[]] }));

/** The tab that keeps the calls, or is to. */
export const sheetFor = ({ sheet }: Record, book: BookAnswer): string => sheet ?? freeSheet(usualSheet, book);

function made(sheet: string): Operation[] {
  return [
    { do: 'addSheet', sheet, ...extent },
    {
      do: 'write',
      sheet,
      at: 'A1',
      cells: [
        ['Calls of the add-in that were replaced'],
        [
          'Each cell below held a call of the AI ROI add-in. What stands there now works in every copy, without the add-in.',
        ],
        [
          'The pane (Share, Bring the calls back) reads this tab. Columns E to G follow rows that are inserted: leave them.',
        ],
        [
          'Cell',
          'Call',
          'Now',
          'What took its place',
          'Where (follows)',
          'Call (kept)',
          'Its cells (follow)',
        ],
      ],
    },
    { do: 'format', sheet, ranges: ['A1:A1'], format: { bold: true, size: 14 } },
    { do: 'format', sheet, ranges: ['A4:G4'], format: { bold: true, fill: 'F2F2F2' } },
    { do: 'format', sheet, ranges: [`A${firstRow}:G${lastRow}`], format: { vertical: 'top', wrap: false } },
    { do: 'format', sheet, ranges: [`E4:G${lastRow}`], format: { colour: '7F7F7F' } },
    {
      do: 'size',
      sheet,
      columns: [
        { from: 'A', to: 'A', width: 160 },
        { from: 'B', to: 'B', width: 360 },
        { from: 'C', to: 'C', width: 110 },
        { from: 'D', to: 'D', width: 360 },
        { from: 'E', to: 'G', width: 120 },
      ],
      rows: [],
    },
    { do: 'view', sheet, gridlines: false, frozenRows: 4, frozenColumns: 0 },
    {
      do: 'name',
      name: recordName,
      refersTo: `=${quoteSheet(sheet)}!$A$1`,
      comment: 'Where the AI ROI add-in keeps the calls that it replaced.',
      hidden: false,
    },
  ];
}

/** "Costs!B5" as a person reads it. */
export const cellShown = (sheet: string, at: string): string => `${sheet}!${at}`;

/** The sheet and cells of a kept place. */
export const placeNow = (reference: string): { sheet: string; range: string } => {
  const { sheet, address } = splitReference(reference);
  return { sheet, range: address.replaceAll('$', '') };
};
