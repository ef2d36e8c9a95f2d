import type { NumberFormatName } from '../model/look.ts';
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
} from '../to-sign/rows.ts';
import type { FinanceFigures } from './figures.ts';

/** Cells of this page that hold what the plan adds up to. */
interface Totals {
  readonly value: string;
  readonly cost: string;
}

/** Plan and measured on the left, the return by what one believes on the right. */
export function putFigures(rows: Rows, figures: FinanceFigures, totals: Totals): void {
  rows.add({
    B: heading(`Plan and measured (${figures.currency})`),
    F: heading(`ROI over ${figures.months ?? 'unknown'} months, if you believe`),
  });
  rows.add({
    B: header(''),
    C: headerRight('Plan, from the totals above'),
    D: headerRight('Measured so far'),
    F: header('What'),
    G: header(''),
    H: headerRight('ROI'),
    J: header('What it means'),
  });
  const right = figures.beliefs.map(
    ({ belief, figure: found, meaning }): RowCells => ({
      F: { content: belief, style: 'label' },
      G: { content: null, style: 'label' },
      H: figure(found, 'percent'),
      J: quiet(meaning),
    }),
  );
  const left = figureRows(rows.next, figures, totals);
  for (let index = 0; index < Math.max(left.length, right.length); index++)
    rows.add({ ...left[index], ...right[index] });
}

function figureRows(first: number, { plan, measured }: FinanceFigures, { value, cost }: Totals): RowCells[] {
  const row = (what: string, planned: RowCells['C'], found: RowCells['D']): RowCells => ({
    B: label(what),
    ...(planned && { C: planned }),
    ...(found && { D: found }),
  });
  const [valueRow, costRow, netRow] = [first, first + 1, first + 2];
  const both = (column: 'C' | 'D', formula: string) =>
    `IF(COUNT(${column}${valueRow}:${column}${costRow})=2,${formula},"–")`;
  const overCost = (column: string, formula: string) => `IF(${column}${costRow}>0,${formula},"no cost")`;
  const ofBoth = (what: string, format: NumberFormatName, formulaOf: (column: 'C' | 'D') => string) =>
    row(what, again(both('C', formulaOf('C')), format), again(both('D', formulaOf('D')), format));
  return [
    row('Value that counts', again(value, 'money'), figure(measured.value, 'money')),
    row('Total cost', again(cost, 'money'), figure(measured.cost, 'money')),
    ofBoth('Net benefit', 'money', (column) => `${column}${valueRow}-${column}${costRow}`),
    ofBoth('ROI', 'percent', (column) => overCost(column, `${column}${netRow}/${column}${costRow}`)),
    ofBoth('Benefit-cost ratio', 'ratio', (column) =>
      overCost(column, `${column}${valueRow}/${column}${costRow}`),
    ),
    row('Payback, weeks', figure(plan.payback, 'weeks'), figure(measured.payback, 'weeks')),
    row('Net present value', figure(plan.presentValue, 'money'), figure(null, 'money')),
    row('Weeks measured', figure(null, 'whole'), figure(measured.weeks, 'whole')),
    row('On course for: ROI', figure(null, 'percent'), figure(measured.onCourseROI, 'percent')),
    row('On course for: ROI, low', figure(null, 'percent'), figure(measured.onCourseROILow, 'percent')),
  ];
}
