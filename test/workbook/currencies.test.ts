import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
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
import { recalculated, withLibreOffice } from './libreoffice.ts';

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
  it('is JPY in a kit that is made with it', () => {
    expect(labelsIn(new Book(operationsOf({ ...example, currency: 'JPY' })), 'JPY')).toEqual(labels);
  });

  withLibreOffice(1, () => {
    it('changes every label in LibreOffice as well', async () => {
      const cell = recalculated(
        await writeWorkbookFile(operationsOf({ ...example, currency: 'PLN' }), today),
      );
      for (const label of labels) {
        const [sheet = '', at = ''] = label.split('!');
        expect(cell(sheet, at), label).toContain('PLN');
      }
    });
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
    const formats = currencies.flatMap((currency) =>
      operationsOf({ ...blank, currency }).flatMap((operation) =>
        operation.do === 'format' ? [operation.format.numberFormat ?? ''] : [],
      ),
    );
    expect([...new Set(formats)].filter((format) => /[^#,0.%@dmy ]/.test(format))).toEqual([]);
  });
  it.each(['JPY', 'CHF'])('have the decimals of %s in the .xlsx', async (currency) => {
    const options = { ...example, currency };
    const book = await readXlsx(await writeWorkbookFile(operationsOf(options), today), { readStyles: true });
    for (const { sheet, at, row, column, format } of amountsOf(options)) {
      const cell = book.sheets.find(({ name }) => name === sheet)?.cells?.get(`${row - 1},${column - 1}`);
      expect(cell?.style?.numFmt, `${sheet}!${at}`).toBe(expected(format, currency));
    }
  });
  it.each(Object.entries(bothHosts))('have no decimals in yen in %s', async (_, open) => {
    const options: BookOptions = { ...blank, tabs: ['costs', 'value'], currency: 'JPY' };
    const { book, port } = await open();
    await scaffold(port, options, { onProgress: () => undefined });
    for (const { sheet, at, row, column } of amountsOf(options)) {
      const index = book.sheetNamed(sheet)?.index ?? -1;
      expect(book.model.getCellStyle(index, row, column).style.num_fmt, `${sheet}!${at}`).toBe('#,##0');
    }
  });
});
