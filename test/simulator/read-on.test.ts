import { expect, it } from 'vitest';
import { Book } from '../support/engine.ts';
import { inEachEngine } from '../support/in-each-engine.ts';

const thirds = (rows: number): (number | null)[][] =>
  Array.from({ length: rows }, (_, index) => [(index + 1) / 3]);

inEachEngine(() => {
  it('reads every digit, at once or piece by piece, also far to the right and across gaps', () => {
    const book = new Book();
    book.addSheet('Other');
    book.batch(() => {
      for (let row = 1; row <= 200; row++) {
        book.type(0, row, 2, `=${row}/3`);
        book.type(1, row, 250, `=Sheet1!B${row}+0`);
      }
      book.type(0, 100, 2, '=NA()');
      book.type(0, 101, 2, '="a|b"');
      book.type(0, 60, 2, '');
    });
    const withGap = thirds(99).with(59, [null]);
    const column = { column: 2, row: 1, rows: 99, columns: 1 };
    expect(book.values(0, { ...column, rows: 1 })).toEqual(thirds(1));
    expect(book.values(1, { ...column, column: 250 })).toEqual(thirds(99).with(59, [0]));
    expect(book.values(0, column)).toEqual(withGap);
    expect(book.values(0, { ...column, row: 100, rows: 3 })).toEqual([[{ error: '#N/A' }], ['a|b'], [34]]);
  });

  it('reads anew what was changed', () => {
    const book = new Book();
    book.type(0, 1, 1, '=1/3');
    const cell = { row: 1, column: 1, rows: 1, columns: 1 };
    expect(book.values(0, cell)).toEqual([[1 / 3]]);
    book.type(0, 1, 1, '=1/7');
    expect(book.values(0, cell)).toEqual([[1 / 7]]);
  });
});
