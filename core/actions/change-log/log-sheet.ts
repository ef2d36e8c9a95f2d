import { quoteSheet } from '../../cells/address.ts';
import type { BookAnswer } from '../../sheet-port/answers.ts';
import type { CellContent, Operation } from '../../sheet-port/operations.ts';
import type { SheetPort } from '../../sheet-port/port.ts';
import { lookOf, type NumberFormatName, numberFormatOf } from '../../workbook/model/look.ts';
import { readRange } from '../read-range.ts';
import { sheetNamedBy } from '../sheet-in.ts';

/** What an assumption was or is: a formula as its text. */
export type Logged = string | number | boolean;

/** A changed assumption, as the log has it. */
export interface Entry {
  readonly day: number;
  readonly who: string;
  readonly what: string;
  readonly from: Logged;
  readonly to: Logged;
  readonly why: string;
  /** "assumptions.hourlyRate". */
  readonly key: string;
  readonly format: NumberFormatName;
}

export interface ChangeLog {
  readonly sheet: string;
  /** What each assumption was when it was logged last, by its key. */
  readonly last: ReadonlyMap<string, Logged>;
  readonly nextRow: number;
}

/** The name by which the log is found, whatever its tab is called meanwhile. */
export const logName = 'Changed_assumptions';
export const usualLogSheet = 'Changed assumptions';
const firstRow = 5;
/** Made with all its rows: a sheet of Google's does not grow by itself. */
const lastRow = 2_000;

/** The tab of the log; null where there is none. */
export const logSheet = (book: BookAnswer): string | null => sheetNamedBy(book, logName);

/** One without an entry. */
export const emptyLog = (sheet: string): ChangeLog => ({ sheet, last: new Map(), nextRow: firstRow });

/** @throws PortError where the host failed. */
export async function readLog(port: SheetPort, sheet: string): Promise<ChangeLog> {
  const [extent] = await port.run([{ do: 'readExtent', sheet }]);
  const rows = extent?.is === 'extent' ? extent.rows : 0;
  if (rows < firstRow) return emptyLog(sheet);
  const { values } = await readRange(port, sheet, `A${firstRow}:G${rows}`);
  const last = new Map<string, Logged>();
  for (const [, , , , to, , key] of values)
    if (typeof key === 'string' && key !== '') last.set(key, to ?? '');
  // A host may count rows that only have a look.
  const filled = values.findLastIndex((row) => row.some((value) => value !== null && value !== ''));
  return { sheet, last, nextRow: firstRow + filled + 1 };
}

/** How many entries there is room for. */
export const roomIn = ({ nextRow }: Pick<ChangeLog, 'nextRow'>): number => Math.max(0, lastRow - nextRow + 1);

/** Entries below the last; no text among them is ever a formula. */
export function entryOperations(
  { sheet, nextRow }: Pick<ChangeLog, 'sheet' | 'nextRow'>,
  entries: readonly Entry[],
  currency: string,
): Operation[] {
  if (entries.length === 0) return [];
  const cells = entries.map(({ day, who, what, from, to, why, key }): CellContent[] => [
    day,
    who,
    what,
    from,
    to,
    why,
    key,
  ]);
  return [
    ...entries.map(
      ({ format }, index): Operation => ({
        do: 'format',
        sheet,
        ranges: [`D${nextRow + index}:E${nextRow + index}`],
        format: { numberFormat: numberFormatOf(format, currency) },
      }),
    ),
    { do: 'write', sheet, at: `A${nextRow}`, cells },
  ];
}

/** The tab, without an entry. */
export function logOperations(sheet: string): Operation[] {
  const all = (letters: string) => {
    const [from, to = from] = letters.split(':');
    return `${from}${firstRow}:${to}${lastRow}`;
  };
  return [
    { do: 'addSheet', sheet, rows: lastRow, columns: 7 },
    {
      do: 'write',
      sheet,
      at: 'A1',
      cells: [
        ['Changed assumptions'],
        ['Each change of an assumption since the log was begun. Type a reason where there is none.'],
        ['The add-in adds rows below the last; the last row of an assumption says what it was then.'],
        ['When', 'Who', 'What', 'From', 'To', 'Why', 'Key'],
      ],
    },
    { do: 'format', sheet, ranges: ['A1:A1'], format: lookOf('title') },
    { do: 'format', sheet, ranges: ['A2:A3'], format: lookOf('question') },
    { do: 'format', sheet, ranges: ['A4:G4'], format: lookOf('header') },
    { do: 'format', sheet, ranges: [all('A')], format: { numberFormat: numberFormatOf('date', '') } },
    { do: 'format', sheet, ranges: [all('A:G')], format: { vertical: 'top' } },
    { do: 'format', sheet, ranges: [all('A'), all('D:E')], format: { horizontal: 'left' } },
    { do: 'format', sheet, ranges: [all('B:C'), all('F')], format: { wrap: true } },
    { do: 'format', sheet, ranges: [all('G')], format: { colour: '6B7280' } },
    {
      do: 'size',
      sheet,
      columns: [
        { from: 'A', to: 'A', width: 100 },
        { from: 'B', to: 'B', width: 150 },
        { from: 'C', to: 'C', width: 190 },
        { from: 'D', to: 'E', width: 130 },
        { from: 'F', to: 'F', width: 300 },
        { from: 'G', to: 'G', width: 190 },
      ],
      rows: [],
    },
    { do: 'view', sheet, gridlines: false, frozenRows: firstRow - 1, frozenColumns: 0 },
    {
      do: 'print',
      sheet,
      areas: [`A1:F${lastRow}`],
      orientation: 'landscape',
      scale: 80,
      repeatedRows: '1:4',
      footer: { left: '&A', center: 'Page &P of &N', right: '' },
    },
    {
      do: 'name',
      name: logName,
      refersTo: `=${quoteSheet(sheet)}!$A$1`,
      comment: 'Where the AI ROI add-in logs changed assumptions.',
      hidden: false,
    },
  ];
}
