import { fixed } from '../../model/addresses.ts';
import { type Labels, usualLabels } from './currency.ts';
import { ownLineAt } from './own-line.ts';
import { waysAt } from './way-table.ts';
import { blockCount, firstBlockRow, rowsOfBlock } from './ways.ts';

/** A block: its own line of inputs, and a table with a row for each way. */
export const blocksWith = (labels: Labels) =>
  Array.from({ length: blockCount }, (_, index) => {
    const row = firstBlockRow + index * rowsOfBlock;
    const line = ownLineAt(row);
    const own = (column: (typeof line.columns)[number]) => fixed(line.cell(column, row));
    return {
      row,
      line,
      table: waysAt(row + 1, labels),
      workflow: own('workflow'),
      months: own('months'),
      recommendation: own('advice'),
    };
  });
export type Block = ReturnType<typeof blocksWith>[number];
export type WayColumn = Block['table']['columns'][number];

export const blocks = blocksWith(usualLabels);

const [anyTable] = blocks.map(({ table }) => table);
export const wayLetter = (column: WayColumn): string => anyTable?.letter(column) ?? 'A';
