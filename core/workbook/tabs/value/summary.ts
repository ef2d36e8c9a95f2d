import { textInput } from '../../declare/columns.ts';
import { list } from '../../declare/list.ts';
import { table, withoutSpare } from '../../declare/table.ts';
import { isFraction } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { countRows, problemOf, unlessProblem } from '../../shared/line-columns.ts';
import { strip } from '../../shared/strip.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import type { ValueKind } from './kinds.ts';

const marked = (label: string, column: string, word: string) => ({
  label: inCurrency(label),
  formula: unlessProblem(`SUMIF([${column}], "${word}", [horizonUsed])`),
});
const ofKind = (label: string, kind: ValueKind) => marked(label, 'kind', kind);

/** The smaller and the larger amount of each line: where it takes away, the larger share is the smaller amount. */
const smaller = (amount: string) =>
  `SUMPRODUCT(([${amount}]>0)*[${amount}]*[lowUsed]+([${amount}]<0)*[${amount}]*[highUsed])`;
const larger = (amount: string) =>
  `SUMPRODUCT(([${amount}]>0)*[${amount}]*[highUsed]+([${amount}]<0)*[${amount}]*[lowUsed])`;

/** What the lines come to over the horizon, in short: above them, where no row is deleted. */
export const valueSummary = strip('D5', 14, {
  gross: { label: inCurrency('All that is claimed'), formula: unlessProblem('SUM([horizonUsed])') },
  atConfidence: {
    label: inCurrency('At your confidence, ramped'),
    formula: unlessProblem(`
      IF(AND(${isFraction('AIR_Confidence')}, ISNUMBER({assumptions.rampUsed})), SUM([believed]), "–")`),
  },
  low: {
    label: inCurrency('Low'),
    formula: unlessProblem(smaller('horizonUsed')),
  },
  high: {
    label: inCurrency('High'),
    formula: unlessProblem(larger('horizonUsed')),
  },
  cash: marked('In cash', 'cash', 'Cash'),
  agreed: marked('Agreed with finance', 'standing', 'Agreed'),
  inBudget: marked('In the budget', 'standing', 'In budget'),
  twice: {
    label: inCurrency('Counted twice?'),
    formula: unlessProblem('SUM([twice])'),
  },
  timeSaved: ofKind('Time saved', 'Time saved'),
  revenue: ofKind('Revenue', 'Revenue uplift'),
  rework: ofKind('Rework', 'Rework and errors avoided'),
  capacity: ofKind('Capacity', 'Capacity'),
  retention: ofKind('Retention', 'Retention'),
  outsourcing: ofKind('Outsourcing', 'Outsourcing'),
});

/** What may be typed as a proposal. */
const boundRule = {
  rule: { allow: 'number', from: 0, to: 10 },
  message: 'Type a share of the line, such as 70%.',
} as const;
const proposal = { labelStyle: 'label', style: 'input', format: 'percent', ...boundRule } as const;
const counted = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;
const amount = { ...counted, format: 'money' } as const;
const countOf = (column: string, word: string) => `COUNTIFS([state], 1, [${column}], "${word}")`;

/** On Workings: settings that few touch, and how many lines count. */
export const valueSettings = list(
  workingsRows.value + 1,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    lowProposed: { ...proposal, label: 'Low, proposed share of a line', figure: 0.7 },
    highProposed: { ...proposal, label: 'High, proposed share of a line', figure: 1.2 },
    fullShare: {
      ...counted,
      label: 'Share and margin where nothing takes away from them',
      figure: 1,
      format: 'percent',
    },
    oneWorkflow: {
      ...counted,
      label: 'Start has one workflow alone (1)',
      formula: `
      IF(ISERROR(SUM({start.workflows.isNamed})), 0,
      IF(SUMPRODUCT(({start.workflows.once}<>"")*1)=1, 1, 0))`,
      without: { start: '0' },
    },
    ...countRows,
    brings: { ...amount, label: 'What lines bring, with the ramp', formula: unlessProblem('SUM([brings])') },
    takes: { ...amount, label: 'What lines take away', formula: unlessProblem('SUM([takes])') },
    lowBelieved: {
      ...amount,
      label: 'Low, at your confidence',
      formula: unlessProblem(
        `N(AIR_Confidence)*SUMPRODUCT([brings], [lowUsed])-SUMPRODUCT([takes], [highUsed])`,
      ),
    },
    highBelieved: {
      ...amount,
      label: 'High, at your confidence',
      formula: unlessProblem(
        `N(AIR_Confidence)*SUMPRODUCT([brings], [highUsed])-SUMPRODUCT([takes], [lowUsed])`,
      ),
    },
    agreedRamped: {
      ...amount,
      label: 'Agreed or in the budget, with the ramp',
      formula: unlessProblem(
        'SUMIF([standing], "Agreed", [ramped])+SUMIF([standing], "In budget", [ramped])',
      ),
    },
    cashBelieved: {
      ...amount,
      label: 'In cash, at your confidence',
      formula: unlessProblem('SUMIF([cash], "Cash", [believed])'),
    },
    markedCash: {
      ...counted,
      label: 'Lines marked cash or capacity',
      formula: `${countOf('cash', 'Cash')}+${countOf('cash', 'Capacity')}`,
    },
    standingAgreed: {
      ...counted,
      label: 'Lines agreed or in the budget',
      formula: `${countOf('standing', 'Agreed')}+${countOf('standing', 'In budget')}`,
    },
    problem: {
      ...counted,
      style: 'workingsText',
      label: 'To complete first',
      formula: problemOf('Value', 'a value line'),
    },
  },
);

/** What is seen but not counted, in words: above the lines, beside what they come to. */
export const notCounted = withoutSpare(
  table('T6', 5, {
    workflow: { label: 'Not counted: workflow', ...textInput },
    what: { label: 'Not counted: what is better', ...textInput },
  }),
);
