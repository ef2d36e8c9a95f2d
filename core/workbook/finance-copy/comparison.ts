import type { NumberFormatName } from '../model/look.ts';
import { type ColumnLetter, figure, label, type Rows, type Shown } from '../to-sign/rows.ts';

/** A figure of this page, by its cell, and what the workbook has for it. */
interface Compared {
  readonly here: string;
  readonly inWorkbook: Shown;
}

/** A row with the workbook's own figures below those that this page adds up, and whether they are the same. */
export function putComparison(
  rows: Rows,
  format: NumberFormatName,
  compared: Readonly<Partial<Record<ColumnLetter, Compared>>>,
): void {
  const row = rows.next;
  const all = Object.entries(compared);
  const differences = all.map(([column, { here }]) => {
    const there = `${column}${row}`;
    // To the millionth: sums in another order leave a little.
    return `IF(AND(ISNUMBER(${here}),ISNUMBER(${there})),ROUND(${here}-${there},6)<>0,ISNUMBER(${here})<>ISNUMBER(${there}))`;
  });
  rows.wide({
    B: label('The workbook says'),
    ...Object.fromEntries(all.map(([column, { inWorkbook }]) => [column, figure(inWorkbook, format)])),
    J: {
      content: { formula: `=IF(OR(${differences.join(',')}),"differs: see Checks","agrees")` },
      style: 'status',
    },
  });
}
