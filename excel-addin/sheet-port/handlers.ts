import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { addChart } from './chart.ts';
import { clearCells } from './clear.ts';
import { expectBlank } from './expect-blank.ts';
import { formatCells } from './format.ts';
import { addHighlights } from './highlight.ts';
import { addLink } from './link.ts';
import { defineName, deleteName } from './names.ts';
import { setUpPrint } from './print.ts';
import { protectSheet, unprotectSheet } from './protect.ts';
import { readBook, readExtent, readRange, readSelection, readTablePlace, readTables } from './read.ts';
import { type ChartsBySheet, deleteChart, resetSheet } from './reset.ts';
import { addSheet, deleteSheet, expectSheets, renameSheet } from './sheets.ts';
import { sizeCells } from './size.ts';
import { validate } from './validate.ts';
import { activate, setView } from './view.ts';
import { writeCells } from './write.ts';

/** Gives an operation's answer once the request has been carried out. */
export type Reader = () => Answer;

type Context = Excel.RequestContext;
type Handler<Kind extends Operation['do']> = (
  context: Context,
  operation: OperationOf<Kind>,
  charts: ChartsBySheet,
  // biome-ignore lint/suspicious/noConfusingVoidType: only what reads has an answer
) => Reader | void;

/** What puts each kind of operation into the request; sheets-addon/sheet-port has the same table. */
const handlers: { readonly [Kind in Operation['do']]: Handler<Kind> } = {
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

const done: Reader = () => null;

/** Puts an operation into the request. */
export function queue(context: Context, operation: Operation, charts: ChartsBySheet): Reader {
  // The table gives each kind the handler that takes it.
  const handle = handlers[operation.do] as (...given: Parameters<typeof queue>) => Reader | undefined;
  return handle(context, operation, charts) ?? done;
}
