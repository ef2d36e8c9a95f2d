import { describe, expect, it } from 'vitest';
import { insertFormula } from '../../core/actions/insert-formula.ts';
import { takeBackFormula } from '../../core/actions/take-back-formula.ts';
import { inWords } from '../../core/sidebar/texts/telling-in-words.ts';
import { bothHosts, type OpenHost } from '../support/hosts.ts';

const selectCell = ({ book }: OpenHost, row: number, column: number) =>
  book.select(0, { row, column, rows: 1, columns: 1 });

async function written(host: OpenHost, formulas: string[][]) {
  const insertion = await insertFormula(host.port, () => formulas);
  if (insertion.is !== 'written') throw new Error(inWords(insertion.told));
  return insertion.inserted;
}

describe.each(Object.entries(bothHosts))('A formula put into %s', (_, open) => {
  it('is told the tab it comes to, and is taken back', async () => {
    const host = await open();
    selectCell(host, 5, 2);
    const insertion = await insertFormula(host.port, (sheet) => [[`="on ${sheet}"`]]);
    if (insertion.is !== 'written') throw new Error(inWords(insertion.told));
    expect(await host.spreadsheet.read('B5')).toEqual([['on Sheet1']]);
    expect(inWords(await takeBackFormula(host.port, insertion.inserted))).toBe(
      'Taken back: B5 is empty again.',
    );
    expect(await host.spreadsheet.read('B5')).toEqual([['']]);
  });

  it('may be a table, which is taken back as a whole', async () => {
    const host = await open();
    selectCell(host, 2, 2);
    const inserted = await written(host, [
      ['=1+1', '=2+2'],
      ['=3+3', '=4+4'],
    ]);
    expect(inserted.range).toBe('B2:C3');
    expect((await host.spreadsheet.read('B2:C3')).flat()).toEqual([2, 4, 6, 8]);
    await takeBackFormula(host.port, inserted);
    expect((await host.spreadsheet.read('B2:C3')).flat()).toEqual(['', '', '', '']);
  });

  it('leaves what stands there: in the cell, and where its results would fall', async () => {
    const host = await open();
    await host.spreadsheet.write('B2:B3', [['mine'], ['=""']]);
    selectCell(host, 2, 2);
    expect(await insertFormula(host.port, () => [['=1']])).toEqual({
      is: 'refused',
      told: { is: 'notEmpty', range: 'B2', isOneCell: true },
    });
    selectCell(host, 1, 2);
    expect(await insertFormula(host.port, () => [['=1']], { rows: 3, columns: 1 })).toEqual({
      is: 'refused',
      told: { is: 'notEmpty', range: 'B1:B3', isOneCell: false },
    });
    selectCell(host, 3, 2);
    expect(await insertFormula(host.port, () => [['=1']])).toMatchObject({ is: 'refused' });
    expect(await host.spreadsheet.formulas('B1:B3')).toEqual([[''], [''], ['=""']]);
  });

  it('is not taken back once somebody has changed it', async () => {
    const host = await open();
    selectCell(host, 1, 1);
    const inserted = await written(host, [['=1+1']]);
    await host.spreadsheet.write('A1', [['=1+2']]);
    expect(inWords(await takeBackFormula(host.port, inserted))).toBe(
      'A1 was changed meanwhile: nothing was taken back.',
    );
    expect(await host.spreadsheet.read('A1')).toEqual([[3]]);
  });
});
