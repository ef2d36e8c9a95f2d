import { describe, expect, it } from 'vitest';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { formulaInRow, relativeRows } from '../../core/formula/relative-rows.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { PlacedCell } from '../../core/workbook/model/tab.ts';
import { example } from './books.ts';
import { frozenCases } from './frozen.ts';

const formulaOf = ({ content }: PlacedCell) =>
  typeof content === 'object' && content !== null ? content.formula : '';

describe('Formulas that go down a column', () => {
  it.each(Object.entries(frozenCases))(
    'are the first one moved, in every row that is marked so: %s',
    (_, options) => {
      for (const tab of buildBook(options)) {
        const first = new Map<string, PlacedCell>();
        for (const cell of tab.cells) {
          if (cell.fill === undefined) continue;
          const source = first.get(cell.fill) ?? cell;
          first.set(cell.fill, source);
          const moved = formulaInRow(
            relativeRows(formulaOf(source), placeOf(source.at).row),
            placeOf(cell.at).row,
          );
          if (moved !== formulaOf(cell)) expect(formulaOf(cell), `${tab.sheet} ${cell.at}`).toBe(moved);
        }
      }
    },
  );
  it('are told once: a Portfolio with the example has fewer than 2,100 formulas to tell', () => {
    const told = operationsForBook(buildBook({ ...example, tabs: tabIds }), 'EUR').flatMap((each) =>
      each.do === 'write'
        ? each.cells.flat().filter((cell) => typeof cell === 'object' && cell !== null)
        : [],
    );
    expect(told.length).toBeLessThan(2100);
  });
});
