import * as z from 'zod/mini';
import type { Fact, ProbePlace } from '../core/actions/installation/probe.ts';
import { messageOf } from '../core/cells/wording.ts';
import { once } from '../core/sheet-port/once.ts';
import { sheetNamed } from './sheet-port/sheets.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const placeSchema = once(() =>
  z.strictObject({ sheet: z.string(), row: z.int(), name: z.string(), otherSheet: z.string() }),
);

interface Probe {
  readonly row: string;
  readonly what: string;
  readonly ask: (asked: { book: Spreadsheet; sheet: Sheet; place: ProbePlace }) => string;
}

/** Rows of what we found out of Google Sheets that nobody has seen; each writes to the temporary sheets alone. */
const probes: readonly Probe[] = [
  { row: '', what: 'Locale of the spreadsheet', ask: ({ book }) => book.getSpreadsheetLocale() },
  {
    row: '',
    what: 'Time zones of the spreadsheet and of the script',
    ask: ({ book }) => {
      const hours = -new Date(2026, 0, 5).getTimezoneOffset() / 60;
      return `${book.getSpreadsheetTimeZone()}, ${hours < 0 ? '' : '+'}${hours} h`;
    },
  },
  {
    row: 'G1',
    what: 'A new sheet has rows and columns',
    ask: ({ book, place: { otherSheet } }) => {
      const other = book.insertSheet(otherSheet, book.getNumSheets());
      const size = `${other.getMaxRows()} x ${other.getMaxColumns()}`;
      book.deleteSheet(other);
      return size;
    },
  },
  {
    row: 'G15',
    what: 'Built-in functions newer than ES2020 that scripts have',
    ask: () =>
      newerBuiltIns
        .filter(([on, name]) => Reflect.has(on, name))
        .map(([, name]) => name)
        .join(', ') || 'none',
  },
  {
    row: 'G3',
    what: 'A script that breaks a strict rule is stopped',
    ask: ({ sheet, place: { row } }) => {
      const cell = strictCell(sheet, row);
      const when = stoppedAt(() => cell.setValues([['words']]));
      release(cell);
      return when;
    },
  },
  {
    row: 'G3',
    what: 'A formula whose result breaks a strict rule is stopped',
    ask: ({ sheet, place: { row } }) => {
      const cell = strictCell(sheet, row);
      const when = stoppedAt(() => cell.setFormula('=LOWER("WORDS")'));
      release(cell);
      return when;
    },
  },
  {
    row: 'rules',
    what: 'A rule whose builder builds again',
    ask: () => {
      const builder = SpreadsheetApp.newDataValidation().requireNumberBetween(0, 1);
      const rule = builder.setHelpText('first').build();
      builder.setHelpText('second').build();
      return rule.getHelpText() === 'first' ? 'stays as it was' : 'becomes the new one';
    },
  },
  {
    row: 'G14',
    what: 'A formula in a cell without a format',
    ask: ({ sheet, place: { row } }) => {
      sheet.getRange(row + 1, 2).setNumberFormat('0%');
      sheet.getRange(row + 1, 2).setValues([[1]]);
      sheet.getRange(row + 1, 3).setFormula(`=IF(TRUE;B${row + 1})`);
      SpreadsheetApp.flush();
      const [[format = ''] = []] = sheet.getRange(row + 1, 3).getNumberFormats();
      return format.indexOf('%') >= 0 ? 'takes that of what it refers to' : 'takes none';
    },
  },
  {
    row: 'G4',
    what: 'A name whose sheet was deleted',
    ask: ({ book, place: { name, otherSheet } }) => {
      const other = book.insertSheet(otherSheet, book.getNumSheets());
      book.setNamedRange(name, other.getRange(1, 1));
      SpreadsheetApp.flush();
      book.deleteSheet(other);
      const found = book.getNamedRanges().filter((each) => each.getName() === name)[0];
      if (!found) return 'is not listed';
      try {
        const address = found.getRange().getA1Notation();
        return address.indexOf('#REF!') >= 0 ? 'is called #REF!' : `is called ${address}`;
      } catch {
        return 'has no range that can be had';
      }
    },
  },
  {
    row: 'G5',
    what: 'setNamedRange over such a name',
    ask: ({ book, sheet, place: { name } }) => {
      try {
        book.setNamedRange(name, sheet.getRange(1, 1));
        return 'replaces it';
      } catch {
        book.removeNamedRange(name);
        return 'refuses';
      }
    },
  },
];

/** The first of 2021, then of 2022, 2023 and 2024. */
const newerBuiltIns: readonly (readonly [on: object, name: string])[] = [
  [String.prototype, 'replaceAll'],
  [Object, 'hasOwn'],
  [Array.prototype, 'toSorted'],
  [Object, 'groupBy'],
];

/** Each by itself: what one refuses must not hide the rest. */
export function factsOf(book: Spreadsheet, place: ProbePlace): Fact[] {
  const sheet = sheetNamed(book, place.sheet);
  return probes.map(({ row, what, ask }) => {
    try {
      return { row, what, is: ask({ book, sheet, place }) };
    } catch (error) {
      return { row, what, is: `refused (${messageOf(error)})` };
    }
  });
}

function strictCell(sheet: Sheet, row: number) {
  const cell = sheet.getRange(row, 2);
  const rule = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 5).setAllowInvalid(false).build();
  cell.setDataValidation(rule);
  SpreadsheetApp.flush();
  return cell;
}

function release(cell: GoogleAppsScript.Spreadsheet.Range): void {
  cell.clearDataValidations();
  cell.setValues([['']]);
  SpreadsheetApp.flush();
}

function stoppedAt(write: () => void): string {
  try {
    write();
  } catch {
    return 'at the call';
  }
  try {
    SpreadsheetApp.flush();
  } catch {
    return 'at the next flush';
  }
  return 'nowhere';
}
