import { list } from '../../declare/list.ts';
import { inCurrency } from '../../model/page.ts';
import { countRows, problemRow, unlessProblem } from '../../shared/line-columns.ts';
import { costLines } from './lines.ts';

/** The row of totals, below the lines. */
export const costTotalRow = costLines.spareRow + 1;

const layout = { label: 'B', between: ['C', 'D'], value: 'E', note: 'F' } as const;
const computed = { labelStyle: 'label', style: 'computed', format: 'money' } as const;
const input = { labelStyle: 'label', style: 'input' } as const;

const ofKind = (kind: string, column: string) => unlessProblem(`SUMIF([kind], "${kind}", [${column}])`);

/** What the lines come to, in short. */
export const costSummary = list(costTotalRow + 3, layout, {
  problem: { ...computed, ...problemRow('Costs', 'a cost line') },
  upfront: {
    ...computed,
    label: inCurrency('Once'),
    formula: unlessProblem('SUMIF([every], 0, [totalUsed])'),
  },
  running: {
    ...computed,
    label: inCurrency('A month, on average'),
    formula: 'IF({problem}="", ({total}-{upfront})/{assumptions.horizon}, {problem})',
  },
  total: {
    ...computed,
    label: inCurrency('Total over the horizon'),
    formula: unlessProblem('SUM([totalUsed])'),
  },
  low: {
    ...computed,
    label: inCurrency('Total, low'),
    formula: unlessProblem('SUMPRODUCT([totalUsed], [lowUsed])'),
  },
  high: {
    ...computed,
    label: inCurrency('Total, high'),
    formula: unlessProblem('SUMPRODUCT([totalUsed], [highUsed])'),
  },
  software: {
    ...computed,
    label: inCurrency('Of it software'),
    formula: ofKind('Software', 'totalUsed'),
  },
  labour: { ...computed, label: inCurrency('Of it labour'), formula: ofKind('Labour', 'totalUsed') },
  other: { ...computed, label: inCurrency('Of it other'), formula: ofKind('Other', 'totalUsed') },
  earlyLabour: {
    ...computed,
    label: inCurrency('Labour in the first 90 days'),
    formula: ofKind('Labour', 'earlyUsed'),
  },
  earlySoftware: {
    ...computed,
    label: inCurrency('Software in the first 90 days'),
    formula: ofKind('Software', 'earlyUsed'),
  },
  adoptionRatio: {
    ...computed,
    label: 'Labour for each unit of software',
    formula: unlessProblem('IF({earlySoftware}>0, {earlyLabour}/{earlySoftware}, "no software")'),
    format: 'ratio',
    note: '3 to 5 is usual; below 3 suggests forgotten hours',
  },
  perTask: {
    ...computed,
    label: inCurrency('Cost of a task'),
    formula: unlessProblem(`
      IF(N(AIR_TasksPerYear)>0,
        {total}/(AIR_TasksPerYear*{assumptions.horizon}/{assumptions.monthsInYear}),
        "fill in: tasks a year")`),
    format: 'rate',
  },
  perUser: {
    ...computed,
    label: inCurrency('Cost of an active user'),
    formula: unlessProblem(
      'IF(N({tracking.activeUsers})>0, {total}/{tracking.activeUsers}, "not measured yet")',
    ),
    without: { tracking: '"not measured yet"' },
    format: 'rate',
    note: 'over the horizon; users of the last tracked week',
  },
  renewals: {
    ...computed,
    label: 'Renewals due soon',
    formula: `
      IF(ISNUMBER(AIR_AsOf),
        COUNTIF([renewal], ">="&AIR_AsOf)-COUNTIF([renewal], ">"&AIR_AsOf+{renewalDays}),
        "fill in: as of")`,
    format: 'whole',
  },
});

const share = {
  ...input,
  format: 'percent',
  rule: { allow: 'number', from: 0, to: 10 },
  message: 'Type a share, such as 90%.',
} as const;
const whole = {
  ...input,
  format: 'whole',
  rule: { allow: 'whole', from: 0, to: 3650 },
  message: 'Type a whole number, 0 or more.',
} as const;

/** Figures that the formulas above use, each with its label. */
export const costSettings = list(costSummary.nextRow + 2, layout, {
  lowProposed: { ...share, label: 'Low, proposed share of a line', figure: 0.9 },
  highProposed: { ...share, label: 'High, proposed share of a line', figure: 1.5 },
  earlyMonths: { ...whole, label: 'The first 90 days end with month', figure: 3 },
  renewalDays: { ...whole, label: 'Renewals: days to look ahead', figure: 90 },
  ...countRows,
});
