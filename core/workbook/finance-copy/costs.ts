import {
  again,
  figure,
  header,
  headerRight,
  heading,
  label,
  quiet,
  type Rows,
  totalLabel,
} from '../to-sign/rows.ts';
import { putComparison } from './comparison.ts';
import type { CostLine, FinanceFigures } from './figures.ts';

/** A row a cost line, and their totals as formulas. @returns the cell of the total. */
export function putCosts(rows: Rows, { costs, plan, currency, months }: FinanceFigures): string {
  rows.add({ B: heading(`What it costs over ${months ?? 'unknown'} months (${currency})`) });
  rows.wide({
    B: header('Workflow'),
    C: header('What'),
    D: header('Category'),
    F: headerRight('Cost'),
    G: headerRight('Of it paid'),
    H: headerRight('Own hours'),
    J: header('Note'),
  });
  const first = rows.next;
  for (const line of costs) rows.wide(costRow(line));
  if (costs.length === 0) rows.add({ B: label('No line counts.') });
  const last = rows.next - 1;
  const sum = (column: string) => again(`SUM(${column}${first}:${column}${last})`, 'money');
  const total = rows.wide({
    B: totalLabel('Total cost, added up here'),
    F: sum('F'),
    G: sum('G'),
    H: sum('H'),
  });
  putComparison(rows, 'money', { F: { here: `F${total}`, inWorkbook: plan.cost } });
  return `F${total}`;
}

const costRow = ({ workflow, what, category, note, isLabour, amount }: CostLine) => ({
  B: label(workflow),
  C: label(what),
  D: label(category),
  F: figure(amount, 'money'),
  G: figure(isLabour ? '' : amount, 'money'),
  H: figure(isLabour ? amount : '', 'money'),
  J: quiet(note),
});
