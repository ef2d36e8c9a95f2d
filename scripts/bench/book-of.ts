import type { Operation, OperationOf } from '../../core/sheet-port/operations.ts';
import { Book } from '../../simulator/book/book.ts';
import { writtenCells } from '../../xlsx-file/written-cells.ts';

/** A workbook in the engine with these cells, each formula as `written` has it, calculated once. */
export function bookOf(operations: readonly Operation[], written: (formula: string) => string): Book {
  const book = new Book();
  book.batch(() => {
    for (const operation of operations) {
      if (operation.do === 'addSheet') book.addSheet(operation.sheet);
      if (operation.do === 'name' && operation.sheet === undefined)
        book.defineName(operation.name, null, operation.refersTo.slice(1), { comment: '', visible: true });
      if (operation.do === 'write') write(book, operation, written);
    }
  });
  return book;
}

function write(book: Book, operation: OperationOf<'write'>, written: (formula: string) => string): void {
  const index = book.sheetNamed(operation.sheet)?.index ?? 0;
  for (const { row, column, content } of writtenCells(operation)) {
    const text = typeof content === 'object' ? written(content.formula) : asTyped(content);
    book.type(index, row, column, text);
  }
}

const asTyped = (content: string | number | boolean): string =>
  typeof content === 'string' ? `'${content}` : String(content);
