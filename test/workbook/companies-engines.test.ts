import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { isFull } from '../support/draws.ts';
import { isClose } from '../support/same.ts';
import { blank, operationsOf, today } from './books.ts';
import { companies } from './companies/all.ts';
import { typingsOf } from './companies/company.ts';
import { InHyperFormula } from './in-hyperformula.ts';
import { asWritten } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';

/* Planted companies in three engines, cell by cell: one with an approved plan here, all of them in test:full. */

const tried = companies.filter(({ name }) => isFull || name.startsWith('A threshold lowered'));
const made = operationsOf({ ...blank, tabs: kits.pilot });

describe.each(tried)('$name', ({ cells }) => {
  const operations = [...made, ...asWritten(typingsOf(cells))];
  const book = new InHyperFormula(operations, ({ formula }) => formula.includes('"~~"'));

  it('has in HyperFormula what it has in IronCalc', () => {
    expect(book.differences()).toEqual([]);
  });
  withLibreOffice(1, () => {
    it('has in LibreOffice what it has in IronCalc', async () => {
      const cell = recalculated(await writeWorkbookFile(operations, today));
      const different = book.formulas.flatMap((each) => {
        const [theirs, ours] = [cell(each.sheet, each.at), book.inIronCalc.get(each) ?? ''];
        const isSame = typeof ours === 'number' ? isClose(figureIn(theirs), ours, 1e-9) : theirs === ours;
        return isSame ? [] : [`${each.sheet}!${each.at} ${theirs}, in IronCalc ${ours}: ${each.formula}`];
      });
      expect(different).toEqual([]);
    });
  });
});
