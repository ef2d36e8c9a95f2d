import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { approved } from '../../core/workbook/tabs/assumptions/approved.ts';
import { addressOf, cellOf, typingAt } from '../support/by-key.ts';
import { someOf } from '../support/some-of.ts';
import { example, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { dashboardAt } from './on-dashboard.ts';

/* The example's plan is approved: what changes afterwards is listed, and what was measured is held against what was approved. */

const made = operationsOf({ ...example, tabs: kits.pilot, rows: shortLog });
const withTyped = (...typings: Typing[]) => {
  const book = new Book(made);
  book.typeAll(typings);
  return book;
};
const figures = ['planValue', 'planCost', 'onCourse', 'courseCost', 'value', 'cost'] as const;
const measured = (book: Book) => {
  const values = book.values(figures.map((key) => cellOf(`tracking.ofPilot.${key}`)));
  return Object.fromEntries(figures.map((key, index) => [key, values[index]]));
};
const changed = (book: Book) =>
  approved.keys.filter(
    (key) => book.shown('Assumptions', addressOf(`assumptions.approved.${key}.changed`)) !== '',
  );
const state = (book: Book) => book.shown('Assumptions', addressOf('assumptions.approvalState'));
const planState = (book: Book) => book.shown('Dashboard', dashboardAt('planState'));
const threshold = (book: Book) => book.shown('Pilot', addressOf('pilot.thresholds.roi.state'));

describe('The approved plan', () => {
  const asApproved = withTyped();
  const before = measured(asApproved);

  it('is the plan while nothing changed', () => {
    expect([state(asApproved), planState(asApproved), changed(asApproved)]).toEqual([
      'as approved',
      'complete',
      [],
    ]);
  });

  it('stays what was measured is held against, when the plan is made smaller', () => {
    const book = withTyped(typingAt('value.lines.quantity.1', 4), typingAt('costs.lines.quantity.4', 1));
    const after = measured(book);
    expect(after.planValue).toBe(before.planValue);
    expect(after.planCost).toBe(before.planCost);
    // What it costs and will cost is that of the plan as it is.
    expect(Number(after.courseCost)).toBeLessThan(Number(before.courseCost));
    expect(changed(book)).toEqual(['totalCost', 'value', 'roi', 'roiLow', 'roiHigh', 'pilotROI']);
    expect(planState(book)).toBe('6 changed since');
    expect(book.shown('Pilot', addressOf('pilot.why'))).toContain('plan 711%');
  });

  it('says what a confidence was that was changed afterwards', () => {
    const book = withTyped(typingAt('assumptions.trackedConfidence', 0.9));
    expect(book.shown('Assumptions', addressOf('assumptions.approved.trackedConfidence.changed'))).toBe(
      'was 50%, now 90%',
    );
    expect(book.shown('Checks', addressOf('checks.changedSince.first'))).toBe('Tracked confidence');
  });

  it('tells a threshold of 0 that was blank when the plan was approved', () => {
    const book = withTyped(
      typingAt('assumptions.approved.incidentsThreshold', ''),
      typingAt('pilot.thresholds.incidents', 0),
    );
    expect(book.shown('Assumptions', addressOf('assumptions.approved.incidentsThreshold.changed'))).toBe(
      'was blank, now 0',
    );
  });

  it('keeps the thresholds: one that is lowered later changes nothing', () => {
    const raised = withTyped(
      typingAt('assumptions.approved.roiThreshold', 50),
      typingAt('pilot.thresholds.roi', 0.1),
    );
    expect(threshold(raised)).toBe('missed');
    expect(threshold(asApproved)).toBe('met');
  });

  someOf<[string, Typing[]]>(3, [
    ['a name', [typingAt('assumptions.approvedBy', '')]],
    ['a day', [typingAt('assumptions.approvedOn', '')]],
  ])('is none without %s', (_, typings) => {
    const book = withTyped(...typings, typingAt('value.lines.quantity.1', 4));
    expect(state(book)).toBe('needs name, day and months');
    expect(measured(book).planValue).not.toBe(before.planValue);
  });

  it('is said to be missing on the page where nobody approved', () => {
    const book = new Book(operationsOf({ ...example, example: false, tabs: kits.pilot, rows: shortLog }));
    expect(planState(book)).toBe('plan not approved');
  });
});
