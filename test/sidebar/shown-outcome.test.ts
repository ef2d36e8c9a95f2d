import { describe, expect, it } from 'vitest';
import { CellError, Day } from '../../core/cells/cell.ts';
import { plainFigure, shown } from '../../core/sidebar/functions/shown-outcome.ts';

describe('A result in the pane', () => {
  it.each([
    [7.11377245508982, 'ratio', '711.4%'],
    [0.0616236, 'share', '6.2%'],
    [40650.4, 'money', '40,650'],
    [12.5, 'money', '12.50'],
    [0.00432, 'money', '0.00432'],
    [0, 'money', '0'],
    [-1234.5, 'money', '-1,235'],
    [3.08788598574822, 'weeks', '3.1 weeks'],
    [1.39166666666667, 'hours', '1.4 hours'],
    [12, 'months', '12.0 months'],
    [62.5, 'score', '62.5 of 100'],
    [0.0123456789, 'number', '0.0123457'],
    ['Scale', 'text', 'Scale'],
    [new Day(46049), 'date', 'Jan 27, 2026'],
    [new CellError('#N/A', 'it never pays back'), 'weeks', 'it never pays back'],
  ] as const)('%s as %s is %s', (outcome, kind, text) => {
    expect(shown(outcome, kind, 'en-US')).toBe(text);
  });

  it('stands as the reader’s language writes it', () => {
    expect(shown(40650.4, 'money', 'de-DE')).toBe('40.650');
    expect(shown(new Day(46049), 'date', 'de-DE')).toBe('27.01.2026');
  });

  it('says what the cell shows where that is another figure', () => {
    expect(plainFigure(7.11377245508982, 'ratio', 'en-US')).toBe('7.11377');
    expect(plainFigure(7.11377245508982, 'weeks', 'en-US')).toBeNull();
  });
});
