import { define } from '../../function-kit/define.ts';
import { values } from '../../function-kit/inputs/ranges.ts';
import { areRanges, cellCount, holdsNoError } from '../../function-kit/twin/samples.ts';
import { cellsOfTable } from '../shared/cells-of-table.ts';
import { twinFirstNote } from '../shared/notes.ts';

export const dataCompleteness = define({
  name: 'DATA_COMPLETENESS',
  summary: 'The share of cells that are filled in.',
  keywords: ['completeness', 'missing data', 'blanks', 'filled in', 'data quality', 'gaps'],
  inputs: { range: values({ description: 'The cells that should be filled in.' }) },
  result: { kind: 'share', description: 'cells that are not blank / all cells' },
  compute: ({ range }) => {
    const cells = cellsOfTable(range);
    return cells.filter((cell) => cell !== null).length / cells.length;
  },
  errors: ['an error value in the range comes out again'],
  examples: [
    { arguments: [[[1], ['a'], [null], [0]]], gives: 0.75 },
    { arguments: [[['Ann', 12, true]]], gives: 1 },
    { arguments: [[[null, null]]], gives: 0 },
    {
      arguments: [
        [
          [1, 2],
          [3, null],
        ],
      ],
      gives: 0.75,
    },
  ],
  source: 'Completeness, a dimension of data quality in ISO/IEC 25012.',
  notes: ['An empty text is blank; a cell of spaces is not.', twinFirstNote],
  twin: {
    where: ({ range }) => [holdsNoError(range)],
    formula: ({ range }) => (areRanges(range) ? `1-COUNTBLANK(${range.text})/${cellCount(range)}` : null),
  },
});
