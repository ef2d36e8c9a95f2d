import { describe, expect, it } from 'vitest';
import { type Cell, CellError } from '../../core/cells/cell.ts';
import { call } from '../../core/function-kit/calling/call.ts';
import { aiRoi } from '../../core/functions/return/ai-roi.ts';

const column = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);
const shown = (given: (Cell | Cell[][])[]) => {
  const outcome = call(aiRoi, given);
  if (!Array.isArray(outcome)) return outcome instanceof CellError ? outcome.code : outcome;
  return outcome.map((row) => row.map((cell) => (cell instanceof CellError ? cell.code : cell)));
};

describe('A call over ranges', () => {
  it.each<[what: string, given: (Cell | Cell[][])[], gives: unknown]>([
    ['pairs equal shapes', [column(200, 300), column(100, 100)], [[1], [2]]],
    ['stretches a single value', [column(200, 300), 100], [[1], [2]]],
    [
      'meets a column with a row',
      [column(200, 400), [[100, 200]]],
      [
        [1, 0],
        [3, 1],
      ],
    ],
    ['takes a range of one cell for its cell', [[[200]], column(100, 50)], [[1], [3]]],
    ['leaves a row empty where every range is blank', [column(200, null), column(100, null)], [[1], ['']]],
    [
      'leaves nothing but empty rows of nothing but blanks',
      [column(null, null), column(null, null)],
      [[''], ['']],
    ],
    [
      'says what is wrong with a row that is half filled in',
      [column(200, 300), column(100, null)],
      [[1], ['#VALUE!']],
    ],
    [
      'keeps one bad row from the others',
      [column(200, 'x', 300), column(100, 100, 0)],
      [[1], ['#VALUE!'], ['#DIV/0!']],
    ],
    ['refuses shapes that do not fit', [column(1, 2, 3), column(1, 2)], '#VALUE!'],
    ['fails as a whole where a single value is wrong', [column(200, 300), -1], '#NUM!'],
  ])('%s', (_, given, gives) => {
    expect(shown(given)).toEqual(gives);
  });
});
