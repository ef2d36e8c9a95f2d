import { describe, expect, it } from 'vitest';
import { CellError } from '../../core/cells/cell.ts';
import type { Answer } from '../../core/sheet-port/answers.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { CellReader } from '../../core/sidebar/functions/cell-reader.ts';
import type { TypedArgument } from '../../core/sidebar/functions/typed-argument.ts';
import { referenceIn } from '../../core/sidebar/functions/typed-reference.ts';

/** A book that answers from a table of its cells and counts what it is asked. */
class AskedBook {
  readonly asked: string[][] = [];
  selected = 'Here';
  readonly port: SheetPort = {
    takesWholeWorkbook: true,
    run: async (operations) => {
      this.asked.push(operations.map((each) => ('range' in each ? `${each.sheet}!${each.range}` : each.do)));
      return operations.map((each) => this.answer(each));
    },
  };

  private answer(operation: Operation): Answer {
    if (operation.do === 'readSelection') return { is: 'selection', sheet: this.selected, range: 'A1' };
    if (operation.do === 'readRange') {
      if (operation.sheet === 'Nowhere') throw new Error('no such worksheet');
      const value = operation.sheet === 'Errors' ? '#N/A' : `${operation.sheet} ${operation.range}`;
      return { is: 'range', values: [[value]], formulas: [['']] };
    }
    const name = (named: string, refersTo: string) => ({ name: named, refersTo, sheet: null, comment: '' });
    return {
      is: 'book',
      sheets: [{ name: 'Costs' }],
      activeSheet: 'Here',
      names: [name('AIR_ROI', "='The plan'!$B$5"), name('Rate', '=0.5')],
    };
  }
}

const cells = (text: string): TypedArgument => {
  const found = referenceIn(text);
  if (!found) throw new Error(`${text} names no cells`);
  return { is: 'cells', cells: found };
};
const name = (text: string): TypedArgument => ({ is: 'name', name: text });

describe('The reader of the cells that arguments name', () => {
  it('asks for all in one request, and never again until it is told that they may have changed', async () => {
    const book = new AskedBook();
    const reader = new CellReader(book.port);
    const typed = [cells('Costs!B5'), cells("'Costs 2'!B5:C9"), cells('Costs!b5')];
    await reader.valuesOf(typed);
    expect(await reader.valuesOf(typed)).toEqual([[['Costs B5']], [['Costs 2 B5:C9']], [['Costs B5']]]);
    expect(book.asked).toEqual([['Costs!B5', 'Costs 2!B5:C9']]);
    await reader.valuesOf([...typed, cells('Costs!B6')]);
    expect(book.asked.slice(1)).toEqual([['Costs!B6']]);
    reader.forget();
    await reader.valuesOf(typed);
    expect(book.asked).toHaveLength(3);
  });

  it('asks for nothing where no cells are named', async () => {
    const book = new AskedBook();
    const values = await new CellReader(book.port).valuesOf([
      { is: 'value', text: '1', value: 1 },
      { is: 'nothing' },
    ]);
    expect(values).toEqual([1, null]);
    expect(book.asked).toEqual([]);
  });

  it('takes cells without a tab from the one that is selected', async () => {
    const book = new AskedBook();
    const reader = new CellReader(book.port);
    expect(await reader.valuesOf([cells('B5'), cells('$B$6')])).toEqual([[['Here B5']], [['Here B6']]]);
    expect(book.asked).toEqual([['readSelection'], ['Here!B5', 'Here!B6']]);
    book.selected = 'There';
    reader.forget();
    expect(await reader.valuesOf([cells('B5')])).toEqual([[['There B5']]]);
  });

  it('follows names, and says which there is not', async () => {
    const reader = new CellReader(new AskedBook().port);
    expect(await reader.valuesOf([name('air_roi')])).toEqual([[['The plan B5']]]);
    await expect(reader.valuesOf([name('AIR_RIO')])).rejects.toMatchObject({
      message: 'There is no name AIR_RIO: type a figure, or cells such as B5.',
      isThere: false,
    });
    await expect(reader.valuesOf([name('Rate')])).rejects.toMatchObject({
      message: 'Rate cannot be read here: the cell will show the result.',
    });
  });

  it('says which tab there is not', async () => {
    const reader = new CellReader(new AskedBook().port);
    await expect(reader.valuesOf([cells('Costs!A1'), cells('Nowhere!A1')])).rejects.toMatchObject({
      message: 'There is no tab Nowhere in this workbook.',
      isThere: false,
    });
  });

  it('hands errors on, and reads no whole columns', async () => {
    const book = new AskedBook();
    const reader = new CellReader(book.port);
    expect(await reader.valuesOf([cells('Errors!A1')])).toEqual([
      [[new CellError('#N/A', 'Errors!A1 holds #N/A')]],
    ]);
    await expect(reader.valuesOf([cells('Costs!A:C')])).rejects.toMatchObject({ isThere: true });
    expect(book.asked).toHaveLength(1);
  });
});
