import type { OutcomeCell } from './calling/call.ts';

/**
 * A spilled outcome as a host takes it. In place: figures and texts, which most cells hold, are what every host takes, and a
 * long column is not copied.
 */
export function tableForHost<HostCell>(
  table: OutcomeCell[][],
  forHost: (cell: OutcomeCell) => HostCell,
): HostCell[][] {
  for (const row of table)
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'object') (row as unknown[])[column] = forHost(cell);
    }
  return table as unknown as HostCell[][];
}
