import { columnName, columnNumber } from '../../../cells/address.ts';
import { fixed, listFrom, tableAt } from '../../addresses.ts';

export const ways = ['Service', 'Custom', 'Hybrid'] as const;
export const fitColumns = ['lockIn', 'control', 'integration', 'skill', 'partner'] as const;
export const spanColumns = ['cost1', 'cost2', 'cost3'] as const;

const wayColumns = [
  'way',
  'upfront',
  'monthly',
  'growth',
  ...fitColumns,
  ...spanColumns,
  'chosen',
  'score',
  'crossover',
  'status',
  'gap',
  // workings, right of the print area
  'missing',
  'state',
  'costUsed',
  'place',
  'name',
  'nameScore',
  'isCloser',
] as const;

export const spans = [12, 24, 36] as const;
export const longestSpan = spans[2];

const blockCount = 5;
const rowsOfBlock = ways.length + 3; // its own line, the header and a row between two blocks
const firstBlockRow = 7;

/** A block: its own line of inputs, and a table with a row for each way. */
export const blocks = Array.from({ length: blockCount }, (_, index) => {
  const row = firstBlockRow + index * rowsOfBlock;
  const table = tableAt(`B${row + 1}`, wayColumns, ways.length);
  return {
    row,
    table,
    /** The rows alone, without a spare one: a block has three ways. */
    range: (column: WayColumn) => fixed(table.filled(column)),
    workflow: `$C$${row}`,
    months: `$F$${row}`,
    review: `$I$${row}`,
    recommendation: `$${table.letter('status')}$${row}`,
  };
});
export type WayColumn = (typeof wayColumns)[number];
export type Block = (typeof blocks)[number];

const lastBlockRow = firstBlockRow + blockCount * rowsOfBlock - 2;
const [anyTable] = blocks.map(({ table }) => table);
export const wayLetter = (column: WayColumn): string => anyTable?.letter(column) ?? 'A';

export const settingRows = listFrom(lastBlockRow + 3, [
  'within',
  'chartOf',
  'lowest',
  'highest',
  'best',
  'span1',
  'span2',
  'span3',
  'least',
  'most',
  'shown',
]);
export const settingColumn = { label: 'B', value: 'E' };
export const setting = (key: (typeof settingRows.keys)[number]): string =>
  settingRows.cell(settingColumn.value, key);
export const chartPlace = { from: lastBlockRow + 2, to: settingRows.nextRow + 6 };

const summaryColumn = columnName(columnNumber(wayLetter('isCloser')) + 2);

/** A row a block: what is read of it on Scorecard and in the chart. */
export const summaries = tableAt(
  `${summaryColumn}${firstBlockRow}`,
  [
    'number',
    'workflow',
    'count',
    'withFigures',
    'months',
    'cheapest',
    'name',
    'nameScore',
    'closer',
    'made',
    'custom',
    'hybrid',
    'title',
  ],
  blockCount,
);

export const totalOf = (block: number, way: number): string => `total ${block} ${way}`;
export const aheadOf = (block: number, way: number): string => `ahead ${block} ${way}`;
const numbers = blocks.map((_, index) => index);
/** What each way has cost by the end of each month, and the months in which it is no dearer than the service. */
export const monthRows = tableAt(
  `${summaryColumn}${summaries.spareRow + 3}`,
  [
    'month',
    ...numbers.flatMap((block) => ways.map((_, way) => totalOf(block, way))),
    ...numbers.flatMap((block) => ways.slice(1).map((_, way) => aheadOf(block, way + 1))),
  ],
  longestSpan + 1,
);

export const chartRows = tableAt(
  `${summaryColumn}${monthRows.spareRow + 3}`,
  ['month', 'service', 'custom', 'hybrid'],
  monthRows.rows.length,
);
export const chartTitle = `$${summaryColumn}$${chartRows.headerRow - 1}`;

/** What Scorecard reads: the workflow of each block, and its recommendation or "". */
export const recommendations = summaries.rows.map((row) => ({
  workflow: fixed(`${summaries.letter('workflow')}${row}`),
  made: fixed(`${summaries.letter('made')}${row}`),
}));
