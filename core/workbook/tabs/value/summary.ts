import { textInput } from '../../declare/columns.ts';
import { list } from '../../declare/list.ts';
import { table } from '../../declare/table.ts';
import { isFraction } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import { countRows, problemRow, unlessProblem } from '../../shared/line-columns.ts';
import type { ValueKind } from './kinds.ts';
import { boundRule, valueLines } from './lines.ts';

/** The row of totals, below the lines. */
export const valueTotalRow = valueLines.spareRow + 1;

const layout = {
  label: 'B',
  between: ['C', 'D'],
  value: 'E',
  note: 'F',
  noteFormat: 'percent',
} as const;
const computed = { labelStyle: 'label', style: 'computed', format: 'money' } as const;
const counted = { labelStyle: 'workingsLabel', style: 'workings', format: 'whole' } as const;

const marked = (column: string, word: string) =>
  unlessProblem(`SUMIF([${column}], "${word}", [horizonUsed])`);
const shareOf = (key: string) =>
  `IF(ISNUMBER({gross}), IF({gross}<>0, IF(ISNUMBER({${key}}), {${key}}/{gross}, ""), ""), "")`;
const ofKind = (key: string, kind: ValueKind) => ({
  ...computed,
  label: inCurrency(`Of it ${kind.toLowerCase()}`),
  formula: marked('kind', kind),
  share: shareOf(key),
});

/** What the lines come to over the horizon, in short. */
export const valueSummary = list(valueTotalRow + 3, layout, {
  problem: { ...computed, ...problemRow('Value', 'a value line') },
  gross: {
    ...computed,
    label: inCurrency('All that is claimed'),
    formula: unlessProblem('SUM([horizonUsed])'),
  },
  atConfidence: {
    ...computed,
    label: inCurrency('At your confidence, with the ramp'),
    formula: unlessProblem(`
      IF(AND(${isFraction('AIR_Confidence')}, ISNUMBER({assumptions.rampShare})),
        {gross}*AIR_Confidence*{assumptions.rampShare},
        "fill in: confidence and ramp")`),
  },
  low: {
    ...computed,
    label: inCurrency('Low, before confidence'),
    formula: unlessProblem('SUMPRODUCT([horizonUsed], [lowUsed])'),
  },
  high: {
    ...computed,
    label: inCurrency('High, before confidence'),
    formula: unlessProblem('SUMPRODUCT([horizonUsed], [highUsed])'),
  },
  timeSaved: ofKind('timeSaved', 'Time saved'),
  revenue: ofKind('revenue', 'Revenue uplift'),
  rework: ofKind('rework', 'Rework and errors avoided'),
  capacity: ofKind('capacity', 'Capacity'),
  retention: ofKind('retention', 'Retention'),
  outsourcing: ofKind('outsourcing', 'Outsourcing'),
  cash: {
    ...computed,
    label: inCurrency('Of it cash'),
    formula: marked('cash', 'Cash'),
    share: shareOf('cash'),
  },
  claimed: {
    ...computed,
    label: inCurrency('Claimed'),
    formula: unlessProblem('{gross}'),
    note: 'every line',
  },
  agreed: {
    ...computed,
    label: inCurrency('Agreed with finance'),
    formula: marked('standing', 'Agreed'),
    share: shareOf('agreed'),
  },
  inBudget: {
    ...computed,
    label: inCurrency('In the budget'),
    formula: marked('standing', 'In budget'),
    share: shareOf('inBudget'),
  },
  twice: {
    ...computed,
    label: inCurrency('Of this, up to so much may be counted twice'),
    formula: unlessProblem('SUM([twice])'),
    note: 'time saved and capacity of the same workflow; shown, not deducted',
  },
});

const proposal = { labelStyle: 'label', style: 'input', format: 'percent', ...boundRule } as const;
const countOf = (column: string, word: string) => `COUNTIFS([state], 1, [${column}], "${word}")`;

/** Figures that the formulas above use, each with its label. */
export const valueSettings = list(valueSummary.nextRow + 2, layout, {
  lowProposed: { ...proposal, label: 'Low, proposed share of a line', figure: 0.7 },
  highProposed: { ...proposal, label: 'High, proposed share of a line', figure: 1.2 },
  fullShare: {
    ...counted,
    label: 'Share and margin where nothing takes away from them',
    figure: 1,
    format: 'percent',
  },
  ...countRows,
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
});

/** What is seen but not counted, in words. */
export const notCounted = table(`B${valueSettings.nextRow + 2}`, 5, {
  workflow: { label: 'Workflow', ...textInput },
  what: { label: 'What is better', ...textInput },
});
