import { beforeAll, describe, expect, it } from 'vitest';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { cellOf, linesOf, placeIn, typingAt } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import { example, exampleFigures, operationsOf, today } from './books.ts';
import { Book, errorsIn } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';
import { dashboardAt, onDashboard } from './on-dashboard.ts';
import { isOfChart } from './visible-errors.ts';

const sentence = dashboardAt('sentence');

describe('the worked example', () => {
  const book = new Book(operationsOf(example));

  it.each(exampleFigures)('gives %s as the specification has it', (name, expected) => {
    expect(book.value(name)).toBeCloseTo(expected, 11);
  });
  it('has no agreed return until a line is agreed', () => {
    expect(book.value('AIR_AgreedROI')).toBe('#N/A');
    const agreeing = new Book(operationsOf(example));
    agreeing.type(...typingAt('value.lines.standing.1', 'Agreed'));
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
    expect(book.shown('Dashboard', sentence)).toBe(
      'Forecast: ROI 711% over 12 months; pays back in 3.1 weeks.',
    );
    expect(book.shown('Dashboard', dashboardAt('reasons'))).toBe(
      'It pays if at least 6% of the claimed value is real. Nothing measured yet.',
    );
  });
  it('shows labour, software and what may be counted twice', () => {
    expect(book.value(cellOf('costs.earlyLabour'))).toBe(2700);
    expect(book.value(cellOf('costs.earlySoftware'))).toBe(240);
    expect(book.value(cellOf('value.twice'))).toBe(15000);
  });
  it('shows an error only where nothing is known yet', () => {
    const unknown = [
      'AIR_AgreedROI',
      'AIR_MeasuredValue',
      'AIR_MeasuredCost',
      'AIR_MeasuredROI',
      'AIR_PlanToDateValue',
      'AIR_PlanToDateCost',
      'AIR_RunRate',
      'AIR_OnCourseROI',
      'AIR_OnCourseROILow',
    ] as const;
    const cells = unknown.map((name) => `${onDashboard(name)} #N/A`);
    const agreed = `${onDashboard('agreedValue')} #N/A`;
    expect(errorsIn(book).filter((error) => !cells.includes(error) && !isOfChart(error))).toEqual([agreed]);
  });
  it('says what moves the return most, the largest first', () => {
    const row = (line: number) =>
      ['what', 'lower', 'higher'].map((column) => book.value(onDashboard(`moves.${column}.${line}`)));
    const at = (gross: number, cost: number) => (gross - cost) / cost;
    const expected: [string, number, number][] = [
      ['Cost', at(40650, 4008), at(40650, 6012)],
      ['Confidence', at(81300 * 0.4, 5010), at(81300 * 0.6, 5010)],
      ['Hours and quantities', at(81300 * 0.8 * 0.5, 5010), at(81300 * 1.2 * 0.5, 5010)],
      // Time saved and rework are priced by it, and so are the hours of setup, training and upkeep.
      ['Hourly rate', at((81300 - 8460) / 2, 5010 - 810), at((81300 + 8460) / 2, 5010 + 810)],
    ];
    const found = linesOf('dashboard.moves').map(row);
    for (const [what, lower, higher] of expected) {
      const line = found.find(([name]) => name === what);
      expect(line?.[1], what).toBeCloseTo(lower, 10);
      expect(line?.[2], what).toBeCloseTo(higher, 10);
    }
    const spans = found.map(([, lower, higher]) => Math.abs(Number(higher) - Number(lower)));
    expect(spans).toEqual([...spans].sort((a, b) => b - a));
    // 100% of the hours are redirected already: no more can be.
    expect(found.find(([name]) => name === 'Redirected share')?.[2]).toBeCloseTo(at(40650, 5010), 10);
    expect(found.find(([name]) => name === 'Ramp, by 4 weeks')?.[2]).toBeCloseTo(
      at((40650 * 50) / 52, 5010),
      10,
    );
  });
  it('says it by workflow, and what belongs to none', () => {
    const first = ['workflow', 'net', 'return'].map((column) => onDashboard(`workflows.${column}.1`));
    expect(first.map((cell) => book.value(cell))).toEqual([
      'Proposals',
      35640,
      expect.closeTo(7.11377245508982, 10),
    ]);
    const shared = new Book(operationsOf(example));
    shared.type(...typingAt('costs.lines.workflow.1', ''));
    expect(shared.value(onDashboard('workflows.net.1'))).toBeCloseTo(40650 - 4050, 8);
    expect(shared.value(onDashboard('workflows.workflow.6'))).toBe('Of no workflow');
    expect(shared.value(onDashboard('workflows.net.6'))).toBeCloseTo(-960, 8);
  });
  it('ranks the candidates', () => {
    const ranks = [1, 2, 3, 4, 5].map((line) => book.value(cellOf(`scorecard.candidates.rank.${line}`)));
    expect(ranks).toEqual([1, 3, 4, 2, 5]);
    expect(book.shown(...placeIn('scorecard.candidates.quadrant.1'))).toBe('Do first');
  });

  // In npm test HyperFormula gives them, and LibreOffice has the example with a longer log: measured-engines.test.ts.
  withLibreOffice(isFull ? exampleFigures.length + 1 : 0, () => {
    describe.skipIf(!isFull)('as a file that LibreOffice calculates anew', () => {
      let cell: ReturnType<typeof recalculated>;
      beforeAll(async () => {
        cell = recalculated(await writeWorkbookFile(operationsOf(example), today));
      });
      it.each(exampleFigures)('gives %s as well', (name, expected) => {
        expect(figureIn(cell(...placeIn(`dashboard.${name}`)))).toBeCloseTo(expected, 11);
      });
      it('says the same sentence', () => {
        expect(cell('Dashboard', sentence)).toBe(book.shown('Dashboard', sentence));
      });
    });
  });
});
