import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { drawn, isFull } from '../support/draws.ts';
import { blank, operationsOf } from './books.ts';
import { asWritten } from './ironcalc.ts';
import { withLibreOffice } from './libreoffice.ts';
import { logs, typingsOf } from './logs.ts';
import { measuredOf } from './measured-model.ts';
import { differencesInLibreOffice, inHyperFormula } from './three-engines.ts';

const everyTab = { ...blank, tabs: kits.portfolio, example: true };
const example = operationsOf(everyTab);
/** A log of workflows whose names a criterion would take for patterns. */
const longer = drawn(logs, 60, 60).find(
  (tracked) =>
    tracked.rows.length > 20 &&
    tracked.rows.some(({ workflow }) => workflow === 'Support?') &&
    measuredOf(tracked, 'all').problem === '' &&
    measuredOf(tracked, 'pilot').problem === '',
);
if (longer === undefined) throw new Error('no log was drawn');
const withLonger = [...example, ...asWritten(typingsOf(longer))];
/** The longer log has all that the example's own has, and more. */
const workbooks = [
  ...(isFull ? [['the example', example] as const] : []),
  ['the example with a longer log', withLonger] as const,
];

describe.each(workbooks)('%s of all tabs', (_, operations) => {
  const book = inHyperFormula(operations);

  it('has in HyperFormula what it has in IronCalc', () => {
    expect(book.unknown).toEqual(['FIXED']);
    expect(book.share()).toBeGreaterThan(0.97);
    expect(book.differences()).toEqual([]);
  });
  withLibreOffice(1, () => {
    it('has in LibreOffice what it has in IronCalc', async () => {
      expect(await differencesInLibreOffice(book, operations)).toEqual([]);
    });
  });
});
