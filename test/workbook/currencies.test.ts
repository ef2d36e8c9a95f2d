import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { currencies } from '../../core/workbook/model/currencies.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { headerOf, typingAt } from '../support/by-key.ts';
import { bothHosts } from '../support/hosts.ts';
import { someOf } from '../support/some-of.ts';
import { blank, example, operationsOf, today } from './books.ts';
import { Book } from './ironcalc.ts';

/** Every cell whose text holds the code, by what it shows. */
function labelsIn(book: Book, code: string): string[] {
  return [...book.written].flatMap(([sheet, cells]) =>
    cells.filter((at) => book.shown(sheet, at).includes(code)).map((at) => `${sheet}!${at}`),
  );
}

describe('the code of the currency', () => {
  const book = new Book(operationsOf(example));
  const labels = labelsIn(book, 'EUR');

  it('stands in the labels of amounts on every tab that has them', () => {
    expect(labels.length).toBeGreaterThan(40);
    const tabs = new Set(labels.map((label) => label.split('!')[0]));
    expect([...tabs]).toEqual(['Assumptions', 'Costs', 'Value', 'Dashboard', 'Workings']);
  });
  someOf(
    3,
    currencies.filter((code) => code !== 'EUR'),
  )('is %s everywhere once it is typed on Assumptions', (code) => {
    book.type(...typingAt('assumptions.currency', code));
    expect(labelsIn(book, code)).toEqual(labels);
    expect(labelsIn(book, 'EUR')).toEqual([]);
    expect(book.value(headerOf('costs.lines.price'))).toBe(`Price each (${code})`);
  });
  it('is JPY in tabs that are made with it', () => {
    const made = new Book(operationsOf({ ...example, tabs: ['costs', 'value'], currency: 'JPY' }));
    const found = labelsIn(made, 'JPY').filter((label) => !label.startsWith('Workings!'));
    expect(found).toEqual(labels.filter((label) => /^(Assumptions|Costs|Value)!/.test(label)));
  });
});

describe('amounts', () => {
  const amountsOf = (options: BookOptions) =>
    buildBook(options).flatMap(({ sheet, cells }) =>
      cells
        .filter(({ format }) => format === 'money' || format === 'rate')
        .map(({ at, format }) => ({ sheet, at, format, ...placeOf(at) })),
    );
  const expected = (format: string, currency: string) =>
    format === 'money' || currency === 'JPY' ? '#,##0' : '#,##0.00';

  it('carry no symbol, in no currency', () => {
    const tabs = buildBook(blank);
    const formats = currencies.flatMap((currency) =>
      operationsForBook(tabs, currency).flatMap((operation) =>
        operation.do === 'format' ? [operation.format.numberFormat ?? ''] : [],
      ),
    );
    expect([...new Set(formats)].filter((format) => /[^#,0.%@dmy ]/.test(format))).toEqual([]);
  });
  it.each(['JPY', 'CHF'])('have the decimals of %s in the .xlsx', async (currency) => {
    const options: BookOptions = { ...example, tabs: ['costs', 'value', 'dashboard'], currency };
    const book = await readXlsx(await writeWorkbookFile(operationsOf(options), today), { readStyles: true });
    const amounts = amountsOf(options);
    expect(amounts.length).toBeGreaterThan(1000);
    const others = amounts.flatMap(({ sheet, at, row, column, format }) => {
      const cell = book.sheets.find(({ name }) => name === sheet)?.cells?.get(`${row - 1},${column - 1}`);
      const found = cell?.style?.numFmt;
      return found === expected(format, currency) ? [] : [`${sheet}!${at} ${found}`];
    });
    expect(others).toEqual([]);
  });
  it.each(Object.entries(bothHosts))('have no decimals in yen in %s', async (_, open) => {
    const options: BookOptions = { ...blank, tabs: ['costs'], currency: 'JPY' };
    const { book, port } = await open();
    await scaffold(port, options, { onProgress: () => undefined });
    const amounts = amountsOf(options);
    expect(amounts.length).toBeGreaterThan(100);
    const others = amounts.flatMap(({ sheet, at, row, column }) => {
      const index = book.sheetNamed(sheet)?.index ?? -1;
      const found = book.model.getCellStyle(index, row, column).style.num_fmt;
      return found === '#,##0' ? [] : [`${sheet}!${at} ${found}`];
    });
    expect(others).toEqual([]);
  });
});
