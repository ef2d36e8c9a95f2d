import { messageOf } from '../../core/cells/say.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { addChart } from './chart.ts';
import { format } from './format.ts';
import { highlight } from './highlight.ts';
import { link } from './link.ts';
import { defineName, deleteName } from './names.ts';
import { readBook, readRange, readSelection } from './read.ts';
import { activate, addSheet, deleteSheet, expectSheets, renameSheet } from './sheets.ts';
import { validate } from './validate.ts';
import { setSizes, setView } from './view.ts';
import { write } from './write.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Carries the operations out in their order and answers each. */
export function runAll(book: Spreadsheet, operations: Operation[]): Answer[] {
  return operations.map((operation, index) => {
    try {
      return runOne(book, operation);
    } catch (error) {
      const where = 'sheet' in operation && operation.sheet ? ` on '${operation.sheet}'` : '';
      throw new Error(`step ${index + 1} (${operation.do}${where}) failed: ${messageOf(error)}`);
    }
  });
}

function runOne(book: Spreadsheet, operation: Operation): Answer {
  switch (operation.do) {
    case 'expectSheets':
      return expectSheets(book, operation);
    case 'addSheet':
      return addSheet(book, operation);
    case 'deleteSheet':
      return deleteSheet(book, operation);
    case 'renameSheet':
      return renameSheet(book, operation);
    case 'write':
      return write(book, operation);
    case 'format':
      return format(book, operation);
    case 'size':
      return setSizes(book, operation);
    case 'view':
      return setView(book, operation);
    case 'validate':
      return validate(book, operation);
    case 'highlight':
      return highlight(book, operation);
    case 'name':
      return defineName(book, operation);
    case 'deleteName':
      return deleteName(book, operation);
    case 'link':
      return link(book, operation);
    case 'print':
      return null; // Apps Script cannot set up printing; the documentation says so.
    case 'chart':
      return addChart(book, operation);
    case 'activate':
      return activate(book, operation);
    case 'readBook':
      return readBook(book);
    case 'readRange':
      return readRange(book, operation);
    case 'readSelection':
      return readSelection(book);
  }
}
