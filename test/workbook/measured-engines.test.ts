import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { drawn, isFull } from '../support/draws.ts';
import { blank, operationsOf, shortLog, today } from './books.ts';
import { approved } from './companies/all.ts';
import { typingsOf as plannedOf } from './companies/company.ts';
import { chartsWithoutCache, formulaResults } from './formula-results.ts';
import { asWritten } from './ironcalc.ts';
import { withLibreOffice } from './libreoffice.ts';
import { logs, typingsOf } from './logs.ts';
import { measuredOf } from './measured-model.ts';
import { differencesAsSaved, inHyperFormula } from './three-engines.ts';

const inZloty = { ...blank, tabs: kits.portfolio, example: true, currency: 'PLN', rows: shortLog };
const example = operationsOf(inZloty);
/** A log of workflows whose names a criterion would take for patterns. */
const longer = drawn(logs, 60, 60).find(
  (tracked) =>
    tracked.rows.length > 20 &&
    tracked.rows.some(({ workflow }) => workflow === 'Support?') &&
    measuredOf(tracked, 'all').problem === '' &&
    measuredOf(tracked, 'pilot').problem === '',
);
if (longer === undefined) throw new Error('no log was drawn');
const withLonger = [...example, ...asWritten([...typingsOf(longer), ...plannedOf(approved)])];
/** The longer log has all that the example's own has, and more. */
const workbooks = [
  ...(isFull ? [['the example', example] as const] : []),
  ['the example with a longer log and an approved plan', withLonger] as const,
];

describe.each(workbooks)('%s of all tabs, in zloty,', (_, operations) => {
  const book = inHyperFormula(operations);

  it('has in HyperFormula what it has in IronCalc', () => {
    expect(book.unknown).toEqual(['FIXED']);
    expect(book.share()).toBeGreaterThan(0.97);
    expect(book.differences()).toEqual([]);
  });
  describe('as a file', async () => {
    const file = await writeWorkbookFile(operations, today);

    it('has a result for every formula, and a cache for every reference of a chart', () => {
      const results = [...formulaResults(file)];
      expect(results.length).toBe(book.formulas.length);
      expect(results.filter(([, { type }]) => type === 'none')).toEqual([]);
      expect(chartsWithoutCache(file)).toEqual([]);
    });
    withLibreOffice(1, () => {
      it('has in LibreOffice what it has in IronCalc and carries with it, the code of the currency too', () => {
        expect(differencesAsSaved(book, file)).toEqual([]);
        const labels = [...book.inIronCalc.values()].filter((text) => String(text).includes('PLN'));
        expect(labels.length).toBeGreaterThan(40);
      });
    });
  });
});
