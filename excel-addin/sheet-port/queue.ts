import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { addChart } from './chart.ts';
import { formatCells, sizeCells } from './format.ts';
import { addHighlights } from './highlight.ts';
import { addLink } from './link.ts';
import { defineName, deleteName } from './names.ts';
import { setUpPrint } from './print.ts';
import { readBook, readRange, readSelection } from './read.ts';
import { type ChartsBySheet, resetSheet } from './reset.ts';
import { addSheet, deleteSheet, renameSheet } from './sheets.ts';
import { validate } from './validate.ts';
import { activate, setView } from './view.ts';
import { writeCells } from './write.ts';

/** Gives an operation's answer once the request has been carried out. */
export type Reader = () => Answer;

const done: Reader = () => null;

/** Puts an operation into the request. */
export function queue(context: Excel.RequestContext, operation: Operation, charts: ChartsBySheet): Reader {
  switch (operation.do) {
    case 'expectSheets':
      return done; // Excel has no lock: the next run merges what two people made.
    case 'addSheet':
      addSheet(context, operation);
      return done;
    case 'resetSheet':
      resetSheet(context, operation, charts);
      return done;
    case 'deleteSheet':
      deleteSheet(context, operation);
      return done;
    case 'renameSheet':
      renameSheet(context, operation);
      return done;
    case 'write':
      writeCells(context, operation);
      return done;
    case 'format':
      formatCells(context, operation);
      return done;
    case 'size':
      sizeCells(context, operation);
      return done;
    case 'view':
      setView(context, operation);
      return done;
    case 'validate':
      validate(context, operation);
      return done;
    case 'highlights':
      addHighlights(context, operation);
      return done;
    case 'name':
      defineName(context, operation);
      return done;
    case 'deleteName':
      deleteName(context, operation);
      return done;
    case 'link':
      addLink(context, operation);
      return done;
    case 'print':
      setUpPrint(context, operation);
      return done;
    case 'chart':
      addChart(context, operation);
      return done;
    case 'activate':
      activate(context, operation);
      return done;
    case 'readBook':
      return readBook(context);
    case 'readRange':
      return readRange(context, operation);
    case 'readSelection':
      return readSelection(context);
  }
}
