import { describe, expect, it } from 'vitest';
import { figure } from '../../core/workbook/tabs/dashboard-layout.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { example, exampleFigures, operationsOf } from './books.ts';
import { Book, errorsIn } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';

describe('the worked example', () => {
  const book = new Book(operationsOf(example));

  it.each(exampleFigures)('gives %s as the specification has it', (name, expected) => {
    expect(book.value(name)).toBeCloseTo(expected, 11);
  });
  it('has no agreed return until a line is agreed', () => {
    expect(book.value('AIR_AgreedROI')).toBe('#N/A');
    const agreeing = new Book(operationsOf(example));
    agreeing.type('Value', 'T6', 'Agreed');
    expect(agreeing.value('AIR_AgreedROI')).toBeCloseTo((28800 - 5010) / 5010, 11);
  });
  it('counts revenue and the contractor as cash', () => {
    expect(book.value('AIR_CashROI')).toBeCloseTo((39000 * 0.5 - 5010) / 5010, 11);
  });
  it('sets low value against high cost and the reverse', () => {
    expect(book.value('AIR_ROILow')).toBeCloseTo((81300 * 0.7 * 0.5 - 7515) / 7515, 11);
    expect(book.value('AIR_ROIHigh')).toBeCloseTo((81300 * 1.2 * 0.5 - 4509) / 4509, 11);
  });
  it('says when it pays back', () => {
    expect(book.value('AIR_PaybackDate')).toBe(46027 + 22);
    expect(book.shown('Dashboard', 'B5')).toBe(
      'Forecast: pays back in 3.1 weeks; it pays if at least 6% of the claimed value is real. Nothing measured yet.',
    );
  });
  it('shows labour, software and what may be counted twice', () => {
    expect(book.value('Costs!E39')).toBe(2700);
    expect(book.value('Costs!E40')).toBe(240);
    expect(book.value("'Value'!E45")).toBe(15000);
  });
  it('shows an error only where nothing is known yet', () => {
    const unknown = ['AIR_AgreedROI', 'AIR_MeasuredValue', 'AIR_MeasuredCost', 'AIR_MeasuredROI'] as const;
    const cells = unknown.map((name) => `Dashboard!${figure(name).replaceAll('$', '')} #N/A`);
    expect(errorsIn(book).filter((error) => !cells.includes(error))).toEqual(['Dashboard!J33 #N/A']); // agreed value
  });
  it('ranks the candidates', () => {
    expect(['B6', 'B7', 'B8', 'B9', 'B10'].map((at) => book.value(`Scorecard!${at}`))).toEqual([
      1, 3, 4, 2, 5,
    ]);
    expect(book.shown('Scorecard', 'N6')).toBe('Do first');
  });

  withLibreOffice(exampleFigures.length + 1, () => {
    describe('as a file that LibreOffice calculates anew', async () => {
      const cell = recalculated(await writeWorkbookFile(operationsOf(example)));
      it.each(exampleFigures)('gives %s as well', (name, expected) => {
        expect(figureIn(cell('Dashboard', figure(name)))).toBeCloseTo(expected, 11);
      });
      it('says the same sentence', () => {
        expect(cell('Dashboard', 'B5')).toBe(book.shown('Dashboard', 'B5'));
      });
    });
  });
});
