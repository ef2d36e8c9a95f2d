import type { Answer } from '../../core/sheet-port/answers.ts';
import type { SentOperation } from '../exchange.ts';
import { addChart, deleteChart } from './chart.ts';
import { clearCells } from './clear.ts';
import { expectBlank } from './expect-blank.ts';
import { formatCells } from './format.ts';
import { addHighlights } from './highlight.ts';
import { addLink } from './link.ts';
import { defineName, deleteName } from './names.ts';
import { setUpPrint } from './print.ts';
import { protectSheet, unprotectSheet } from './protect.ts';
import { readBook, readExtent, readRange, readSelection, readTablePlace, readTables } from './read.ts';
import { addSheet, deleteSheet, expectSheets, renameSheet, resetSheet } from './sheets.ts';
import { sizeCells } from './size.ts';
import { validate } from './validate.ts';
import { activate, setView } from './view.ts';
import { writeCells } from './write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sent<Kind extends SentOperation['do']> = Extract<SentOperation, { do: Kind }>;

/** What carries out each kind of operation; excel-addin/sheet-port has the same table. */
const handlers: {
  readonly [Kind in SentOperation['do']]: (book: Spreadsheet, operation: Sent<Kind>) => Answer;
} = {
  expectSheets,
  expectBlank,
  addSheet,
  resetSheet,
  deleteSheet,
  renameSheet,
  write: writeCells,
  clear: clearCells,
  format: formatCells,
  size: sizeCells,
  view: setView,
  validate,
  highlights: addHighlights,
  name: defineName,
  deleteName,
  link: addLink,
  print: setUpPrint,
  chart: addChart,
  deleteChart,
  protect: protectSheet,
  unprotect: unprotectSheet,
  activate,
  readBook,
  readRange,
  readExtent,
  readSelection,
  readTables,
  readTablePlace,
};

export function runOne(book: Spreadsheet, operation: SentOperation): Answer {
  // The table gives each kind the handler that takes it.
  const handle = handlers[operation.do] as (book: Spreadsheet, operation: SentOperation) => Answer;
  return handle(book, operation);
}
