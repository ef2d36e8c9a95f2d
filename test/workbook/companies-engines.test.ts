import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { isFull } from '../support/draws.ts';
import { blank, operationsOf } from './books.ts';
import { companies } from './companies/all.ts';
import { typingsOf } from './companies/company.ts';
import { asWritten } from './ironcalc.ts';
import { withLibreOffice } from './libreoffice.ts';
import { differencesInLibreOffice, inHyperFormula } from './three-engines.ts';

/*
 * Planted companies in three engines, cell by cell, in test:full. npm test has one workbook with all that these use,
 * with a longer log and an approved plan: measured-engines.test.ts.
 */

const made = operationsOf({ ...blank, tabs: kits.pilot });

describe.skipIf(!isFull).each(companies)('$name', ({ cells }) => {
  const operations = [...made, ...asWritten(typingsOf(cells))];
  /** One at a time: all of them together do not fit into the memory of a process. */
  const here: { book?: ReturnType<typeof inHyperFormula> } = {};
  const bookHere = () => {
    if (!here.book) throw new Error('the workbook was not made');
    return here.book;
  };
  beforeAll(() => {
    here.book = inHyperFormula(operations);
  }, 600_000);
  afterAll(() => {
    delete here.book;
  });

  it('has in HyperFormula what it has in IronCalc', () => {
    expect(bookHere().differences()).toEqual([]);
  });
  withLibreOffice(1, () => {
    it('has in LibreOffice what it has in IronCalc', async () => {
      expect(await differencesInLibreOffice(bookHere(), operations)).toEqual([]);
    }, 600_000);
  });
});
