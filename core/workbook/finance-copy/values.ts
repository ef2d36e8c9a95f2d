import {
  again,
  figure,
  header,
  headerRight,
  heading,
  label,
  quiet,
  type RowCells,
  type Rows,
  totalLabel,
} from '../to-sign/rows.ts';
import { putComparison } from './comparison.ts';
import type { FinanceFigures, ValueLine } from './figures.ts';

/** By how far finance stands behind a line: what is in the budget is agreed, and what is agreed is claimed. */
const standings = { F: 'Claimed', G: 'Agreed', H: 'In budget' } as const;
type Standing = keyof typeof standings;
const columns = Object.keys(standings) as Standing[];

/**
 * A row a value line in three columns, and below them what of each column counts, its net benefit and its ROI, worked out on
 * this page. What finance stands behind counts in full, the whole claim at the confidence of the plan.
 * @param cost the cell of the total cost
 * @returns the cell of the value that counts of the whole claim.
 */
export function putValues(
  rows: Rows,
  { values, confidence, plan, currency, months }: FinanceFigures,
  cost: string,
): string {
  rows.add({
    B: heading(`What it is worth over ${months ?? 'unknown'} months, with the ramp (${currency})`),
  });
  rows.wide({
    B: header('Workflow'),
    C: header('What'),
    D: header('Kind'),
    ...ofEach((column) => headerRight(standings[column])),
    J: header('Evidence'),
  });
  const first = rows.next;
  for (const line of values) rows.wide(valueRow(line));
  if (values.length === 0) rows.add({ B: label('No line counts.') });
  const last = rows.next - 1;
  const lines = (column: Standing) => `${column}${first}:${column}${last}`;
  const worked = (
    what: string,
    formulaOf: (column: Standing) => string,
    format: 'money' | 'percent' = 'money',
  ) =>
    rows.wide({
      B: totalLabel(what),
      ...ofEach((column) => again(formulaOf(column), format)),
    });

  const total = worked(
    'Total, added up here',
    (column) => `IF(COUNT(${lines(column)})=0,"none yet",SUM(${lines(column)}))`,
  );
  const share = rows.wide({
    B: label('Share of it that counts'),
    F: figure(confidence, 'percent'),
    G: figure(1, 'percent'),
    H: figure(1, 'percent'),
    J: quiet('What a line takes away: all'),
  });
  const known = (cell: string, formula: string) => `IF(ISNUMBER(${cell}),${formula},"–")`;
  const counted = worked('Value that counts', (column) =>
    known(`${column}${total}`, `SUMIF(${lines(column)},">0")*${column}${share}+SUMIF(${lines(column)},"<0")`),
  );
  worked('Less the total cost', () => cost);
  const net = worked('Net benefit', (column) => known(`${column}${counted}`, `${column}${counted}-${cost}`));
  const roi = worked(
    'ROI: net benefit / total cost',
    (column) => known(`${column}${net}`, `IF(${cost}>0,${column}${net}/${cost},"no cost")`),
    'percent',
  );
  putComparison(rows, 'percent', {
    F: { here: `F${roi}`, inWorkbook: plan.roi },
    G: { here: `G${roi}`, inWorkbook: plan.agreedROI },
  });
  return `F${counted}`;
}

const ofEach = (cellOf: (column: Standing) => NonNullable<RowCells[Standing]>): RowCells =>
  Object.fromEntries(columns.map((column) => [column, cellOf(column)]));

const valueRow = ({ workflow, what, kind, evidence, standing, amount }: ValueLine): RowCells => ({
  B: label(workflow),
  C: label(what),
  D: label(kind),
  F: figure(amount, 'money'),
  G: figure(standing === 'claimed' ? '' : amount, 'money'),
  H: figure(standing === 'in budget' ? amount : '', 'money'),
  J: quiet(evidence),
});
