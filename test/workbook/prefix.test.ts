import { expect, it } from 'vitest';
import { buildBook } from '../../core/workbook/build.ts';
import { withPrefix } from '../../core/workbook/model/prefix.ts';
import { example } from './books.ts';

/* Where the names AIR_... are somebody else's, ours have another beginning. */

const [start] = buildBook(example);

it.each([
  ['=AIR_ROI*AIR_Weeks', '=MY_ROI*MY_Weeks'],
  ['="AIR_ROI is "&AIR_ROI', '="AIR_ROI is "&MY_ROI'],
  ["='AIR_Old plan'!$B$2+AIR_ROI", "='AIR_Old plan'!$B$2+MY_ROI"],
  ['=AIR_ROI!$B$2+AIR_ROI', '=AIR_ROI!$B$2+MY_ROI'],
])('Another beginning of names makes of %s %s', (formula, expected) => {
  if (!start) throw new Error('there is no tab');
  const [cell] = start.cells;
  if (!cell) throw new Error('it has no cells');
  const { cells } = withPrefix({ ...start, cells: [{ ...cell, content: { formula } }] }, 'MY_');
  expect(cells[0]?.content).toEqual({ formula: expected });
});
