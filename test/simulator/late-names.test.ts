import fc from 'fast-check';
import { expect, it } from 'vitest';
import { draws } from '../support/draws.ts';
import { Book } from '../support/engine.ts';
import { inEachEngine } from '../support/in-each-engine.ts';

/** Something that is done to the names of a workbook, its sheets or its cells; its text is what a failure shows. */
class Act {
  constructor(
    readonly what: string,
    readonly on: (book: Book) => void,
  ) {}
  [fc.toStringMethod] = () => this.what;
}

const names = ['AIR_One', 'AIR_Two', 'AIR_Three'];
const name = fc.constantFrom(...names);
const sheet = fc.constantFrom('Costs', 'Value');
const act = fc.oneof(
  name.map(
    (each) =>
      new Act(`${each} goes`, (book) => {
        const isThere = book.names().some((defined) => defined.name === each);
        if (isThere) book.deleteName(each, null);
        else expect(() => book.deleteName(each, null)).toThrow('Defined name not found');
      }),
  ),
  fc.tuple(name, sheet).map(
    ([each, at]) =>
      new Act(`${each} is ${at}!A1`, (book) => {
        if (book.sheetNamed(at)) book.defineName(each, null, `${at}!$A$1`, { comment: '', visible: true });
      }),
  ),
  name.map((each) => new Act(`a cell reads ${each}`, (book) => book.type(0, 4, 1, `=${each}*2`))),
  sheet.map(
    (each) =>
      new Act(`${each} goes`, (book) => {
        const found = book.sheetNamed(each);
        if (found) book.model.deleteSheet(found.index);
      }),
  ),
  sheet.map(
    (each) =>
      new Act(`${each} is made`, (book) => {
        if (!book.sheetNamed(each)) book.type(book.addSheet(each).index, 1, 1, '7');
      }),
  ),
);

/** Three cells read a name each; the names are those of two other sheets. */
function workbook(): Book {
  const book = new Book();
  for (const each of ['Costs', 'Value']) book.type(book.addSheet(each).index, 1, 1, '5');
  for (const [at, each] of names.entries()) {
    book.defineName(each, null, `${at === 1 ? 'Value' : 'Costs'}!$A$1`, { comment: '', visible: true });
    book.type(0, at + 1, 1, `=${each}+1`);
  }
  return book;
}

const told = (book: Book) => ({
  names: book.names().sort((one, other) => one.name.localeCompare(other.name)),
  values: book.values(0, { row: 1, column: 1, rows: 4, columns: 1 }),
  sheets: book.sheets().map(({ name: each }) => each),
});

inEachEngine(() => {
  it('names that go among many changes leave what they leave one by one, and are asked for in vain meanwhile', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const [together, oneByOne] = [workbook(), workbook()];
        for (const each of acts) each.on(oneByOne);
        const meanwhile = together.batch(() => {
          for (const each of acts) each.on(together);
          return together.names().length;
        });
        expect(told(together)).toEqual(told(oneByOne));
        expect(meanwhile).toBe(oneByOne.names().length);
      }),
      draws(60, 600),
    );
  });
});
