import { quoteSheet, splitReference } from '../../core/cells/address.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { cellsIn, placeOf } from '../../core/workbook/model/addresses.ts';
import { cellType } from '../../simulator/book/engine.ts';
import type { Book } from '../workbook/ironcalc.ts';

interface Cell {
  readonly sheet: string;
  readonly at: string;
}
const movedTo = (nowCalled: (sheet: string) => string, refersTo: string): string => {
  const { sheet, address } = splitReference(refersTo.slice(1));
  return `=${quoteSheet(nowCalled(sheet))}!${address}`;
};
const referenceTo = ({ sheet, at }: Cell) => `${quoteSheet(sheet)}!${at}`;

/** A port that reads an evaluated workbook, for actions that only read. It counts its requests. */
export function evaluatedPort(
  book: Book,
  operations: readonly Operation[],
  /** What its sheets are called now. */
  renamed: Readonly<Record<string, string>> = {},
): SheetPort & { readonly requests: () => number } {
  let requests = 0;
  const nowCalled = (sheet: string) => renamed[sheet] ?? sheet;
  const thenCalled = (sheet: string) =>
    Object.entries(renamed).find(([, now]) => now === sheet)?.[0] ?? sheet;
  const names = operations.flatMap((each) =>
    each.do === 'name'
      ? [
          {
            name: each.name,
            refersTo: movedTo(nowCalled, each.refersTo),
            sheet: each.sheet === undefined ? null : nowCalled(each.sheet),
            comment: each.comment,
          },
        ]
      : [],
  );
  const sheets = book.sheets.map((name) => ({ name: nowCalled(name) }));
  const cellsOf = (operation: Operation) =>
    operation.do === 'readRange'
      ? cellsIn(operation.range).map((at) => ({ sheet: thenCalled(operation.sheet), at }))
      : [];
  const isNumber = ({ sheet, at }: Cell) => {
    const { row, column } = placeOf(at);
    const index = book.sheets.indexOf(sheet);
    return (
      book.model.getCellType(index, row, column) === cellType.number &&
      book.model.getCellContent(index, row, column) !== ''
    );
  };
  const carryOut = (operation: Operation): Answer => {
    if (operation.do === 'readBook') return { is: 'book', sheets, names, activeSheet: '' };
    if (operation.do !== 'readRange') throw new Error(`${operation.do} is more than reading`);
    const values: (number | string | null)[][] = [];
    const first = placeOf(operation.range.split(':')[0] ?? '').row;
    for (const cell of cellsOf(operation)) {
      const shown = isNumber(cell) ? book.value(referenceTo(cell)) : book.shown(cell.sheet, cell.at) || null;
      const line = placeOf(cell.at).row - first;
      values[line] = [...(values[line] ?? []), shown];
    }
    return { is: 'range', values, formulas: values.map((row) => row.map(() => '')) };
  };
  return {
    takesWholeWorkbook: false,
    requests: () => requests,
    run: async (asked) => {
      requests += 1;
      // With one evaluation: whether a cell holds a figure is known only after it.
      book.values(asked.flatMap(cellsOf).map(referenceTo));
      return asked.map(carryOut);
    },
  };
}
