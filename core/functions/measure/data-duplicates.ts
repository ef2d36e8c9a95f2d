import { type Cell, Day, valueError } from '../../cells/cell.ts';
import { cellInWords } from '../../cells/wording.ts';
import { define } from '../../function-kit/define.ts';
import { values } from '../../function-kit/inputs/ranges.ts';
import { type Line, lineOf } from '../../function-kit/twin/range.ts';
import { cellsOfTable } from '../shared/cells-of-table.ts';
import { twinFirstNote } from '../shared/notes.ts';

export const dataDuplicates = define({
  name: 'DATA_DUPLICATES',
  summary: 'How many values repeat an earlier one.',
  keywords: ['duplicates', 'repeated values', 'double entries', 'data quality', 'dedupe'],
  inputs: { range: values({ description: 'The cells to look through: numbers or text.' }) },
  result: { kind: 'number', description: 'values that are there already; 0 where all differ' },
  compute: ({ range }) => {
    const texts = cellsOfTable(range)
      .map(comparable)
      .filter((text) => text !== '');
    return texts.length - new Set(texts).size;
  },
  errors: ['#VALUE! where a cell holds TRUE or FALSE'],
  examples: [
    { arguments: [[['Ann'], ['bob'], [' ANN '], ['Ann'], [null]]], gives: 2 },
    { arguments: [[[1, 2, '2', 3]]], gives: 1 },
    { arguments: [[['a*', 'ab', 'a?']]], gives: 0 },
    { arguments: [[[1, true]]], gives: { error: '#VALUE!' } },
  ],
  source: 'Uniqueness, a dimension of data quality in ISO/IEC 25012.',
  notes: [
    'Texts compare as TRIM and LOWER leave them, numbers as text of 15 digits; blanks and spaces do not count.',
    'The native twin reads one row or column, up to about 100 cells.',
    twinFirstNote,
  ],
  twin: {
    where: ({ range }) => [`SUMPRODUCT(ISLOGICAL(${range.text})*1)=0`],
    formula: ({ range }) => {
      const line = lineOf(range);
      return line && repeatsIn(line);
    },
  },
});

/** What TRIM and LOWER make of a cell; '' for a blank. */
function comparable(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return cell.replace(/ +/g, ' ').replace(/^ | $/g, '').toLowerCase();
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  if (cell instanceof Day) return String(cell.serial);
  throw valueError(`range must hold numbers or text, got ${cellInWords(cell)}`);
}

/** One term a cell: it is filled, and one of those before it is the same. */
function repeatsIn(line: Line): string {
  if (line.length === 1) return `IF(TRIM(${line.text})="",0,0)`;
  const terms = Array.from({ length: line.length - 1 }, (_, index) => {
    const cell = line.cell(index + 2);
    const isSame = `LOWER(TRIM(${line.first(index + 1)}))=LOWER(TRIM(${cell}))`;
    return `(TRIM(${cell})<>"")*(SUMPRODUCT((${isSame})*1)>0)`;
  });
  return terms.join('+');
}
