import { expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { cellName } from '../../core/cells/address.ts';
import { kits } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { isFull } from '../support/draws.ts';
import { Book } from '../support/engine.ts';
import { openSheets } from '../support/hosts.ts';
import { scriptIn } from '../support/script.ts';

const options: BookOptions = {
  tabs: isFull ? kits.portfolio : [...kits['first-check'], 'scorecard', 'risks'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
};

it.each([
  [true, '50.00%'],
  [false, '0.5'],
])(
  'The simulated Google Sheets gives a formula the format of what it refers to: %s',
  (inheritsFormats, shown) => {
    const book = new Book();
    scriptIn(book, { behaviour: { inheritsFormats } })(
      // The engine has a way of its own where the format is there first.
      `sheet.getRange("B1").setFormula("=A1"); sheet.getRange("A1").setValues([[0.5]]);
     sheet.getRange("A1").setNumberFormat("0.00%");`,
    );
    expect(book.texts(0, { row: 1, column: 2, rows: 1, columns: 1 })).toEqual([[shown]]);
  },
);

it('Every figure of ours carries a format of its own, so that none is taken from elsewhere', async () => {
  const { port, book } = await openSheets();
  await scaffold(port, options, { onProgress: () => undefined });
  const own = textsIn(book);
  // Whenever it is that a cell takes a format: here once all is made.
  scriptIn(book, { behaviour: { inheritsFormats: true } })('SpreadsheetApp.flush();');
  const taken = [...textsIn(book)].filter(([at, text]) => own.get(at) !== text);
  expect(taken.map(([at, text]) => `${at}: ${own.get(at)} became ${text}`)).toEqual([]);
});

const textsIn = (book: Book): Map<string, string> =>
  new Map(
    book.sheets().flatMap(({ name, index }) => {
      const area = book.usedArea(index);
      return book
        .texts(index, area)
        .flatMap((row, down) =>
          row.map((text, across): [string, string] => [
            `${name}!${cellName({ row: down + 1, column: across + 1 })}`,
            text,
          ]),
        );
    }),
  );
