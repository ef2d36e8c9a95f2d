import { findCalls } from '../../core/formula/calls.ts';
import { isOurFunction } from '../../core/portable/our-function.ts';
import { formulasOf } from './cell-formulas.ts';
import { changeCells } from './change-cells.ts';
import { FileValues } from './file-values.ts';
import { planCalls } from './plan-calls.ts';
import { readPackage, writePackage } from './read-package.ts';
import { type FileBook, readWorkbook } from './read-workbook.ts';
import { References } from './references.ts';
import { type CellReport, reportOf } from './report-of.ts';
import { settleValues } from './settle-values.ts';
import { writeCells } from './write-cells.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What becomes of a call that has no twin: it stays, or it becomes the value that it has. */
export type WithoutTwin = 'stays' | 'value';

export interface PortableFile {
  readonly bytes: Uint8Array;
  readonly cells: readonly CellReport[];
  /** Where calls of ours stand besides cells, and what else is to be known. */
  readonly notes: readonly string[];
}

/**
 * A .xlsx or .xlsm with native twins in place of calls of our functions; everything else as it was.
 * @throws CannotRead
 */
export function portableFile(file: Uint8Array, withoutTwin: WithoutTwin): PortableFile {
  const book = readWorkbook(readPackage(file));
  const references = new References(book);
  const formulas = formulasOf(book);
  const plans = planCalls(book, formulas, references);
  const values = new FileValues(book);
  const settled = settleValues(book, formulas, plans, references, values);
  const toValues = withoutTwin === 'value' ? plans.kept : [];
  const changes = changeCells(formulas, plans, settled, values, toValues);
  const cells = reportOf(book, plans, settled, values, toValues);
  const notes = notesOn(book);
  if (changes.cells.size === 0) return { bytes: file, cells, notes };
  const sheets = new Map(
    [...changes.cells].flatMap(([index, list]) => {
      const sheet = book.sheets[index];
      return sheet ? [[sheet.part.path, writeCells(sheet, list)] as const] : [];
    }),
  );
  return { bytes: writePackage(writeWorkbook(book, sheets, changes.hasOtherFormulas)), cells, notes };
}

function notesOn({ names, tables, parts }: FileBook): string[] {
  const holdsCall = (formula: string) => findCalls(`=${formula}`, isOurFunction).length > 0;
  return [
    ...names
      .filter(({ formula }) => holdsCall(formula))
      .map(({ name }) => `The name ${name} holds a call; it stays.`),
    ...tables
      .filter(({ columnFormulas }) => columnFormulas.some(holdsCall))
      .map(({ name }) => `New rows of the table ${name} still get a call.`),
    ...([...parts.keys()].some((path) => path.startsWith('_xmlsignatures/'))
      ? ['The file is signed; the signature does not hold for what was changed.']
      : []),
  ];
}
