import { overlapFormula } from '../../../methods/overlap.ts';
import {
  figureInput,
  oneOf,
  result,
  textInput,
  wordInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { gap, table } from '../../declare/table.ts';
import { isFraction } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import {
  highColumn,
  highUsedColumn,
  lowColumn,
  lowUsedColumn,
  stateColumn,
  statusColumn,
} from '../../shared/line-columns.ts';
import { comesChoices, standings, type ValueKind, valueKinds } from './kinds.ts';

const anyNumber = { ...figureInput, rule: { allow: 'number' }, message: 'Type a number.' } as const;
const share = {
  ...figureInput,
  format: 'percent',
  rule: { allow: 'number', from: 0, to: 1 },
  message: 'Type a share between 0% and 100%.',
} as const;
/** What may be typed as a low or a high, in a line or as the proposal. */
export const boundRule = {
  rule: { allow: 'number', from: 0 },
  message: 'Type a share of the line, such as 70%.',
} as const;

const isKind = <Kind extends ValueKind>(kind: Kind) => `[@kind]="${kind}"` as const;
const numberOrBlank = <Name extends string>(name: Name) => `IF(ISNUMBER(${name}), ${name}, "")` as const;
const isNumberOf = <Name extends string, Condition extends string>(name: Name, condition: Condition) =>
  `IF(ISNUMBER([@${name}]), ${condition}, FALSE())` as const;
const ofWorkflow = <Kind extends ValueKind>(kind: Kind) =>
  `SUMPRODUCT(([workflow]=[@workflow])*([kind]="${kind}")*[horizonUsed])` as const;
/** What a line that counts is worth where it still proposes the figure of this column. */
const stillProposed = <Name extends string, Where extends string>(name: Name, where: Where) =>
  `IF(AND(ISFORMULA([@${name}]), ${where}), [@horizonUsed], 0)` as const;

/** Every line of what AI is worth: inputs with their proposals, what each comes to, and the workings beside them. */
export const valueLines = table('B5', 20, {
  workflow: { label: 'Workflow', width: 110, ...textInput },
  what: { label: 'What', width: 240, ...textInput },
  kind: { label: 'Kind', width: 185, ...textInput, ...oneOf(valueKinds) },
  quantity: { label: 'Quantity', width: 95, ...anyNumber, format: 'quantity' },
  hoursEach: { label: 'Hours each (1 for money)', width: 75, ...anyNumber, format: 'hours' },
  rate: {
    label: inCurrency('Rate'),
    width: 95,
    ...anyNumber,
    format: 'rate',
    formula: `
      IF(OR(${isKind('Time saved')}, ${isKind('Rework and errors avoided')}),
        ${numberOrBlank('AIR_HourlyRate')},
        "")`,
  },
  periods: {
    label: 'Periods a year',
    width: 75,
    ...figureInput,
    format: 'quantity',
    rule: { allow: 'number', from: 0 },
    message: 'Type how often a year: 48 for weeks, 12 for months, 4 for quarters, 1 for once a year.',
    formula: `IF(${isKind('Time saved')}, ${numberOrBlank('AIR_Weeks')}, "")`,
  },
  comes: { label: 'Comes', width: 85, ...wordInput, ...oneOf(comesChoices) },
  share: {
    label: 'Share that counts',
    width: 75,
    ...share,
    formula: `
      IF([@kind]="", "",
      IF(${isKind('Time saved')}, ${numberOrBlank('AIR_Redirected')},
      IF(${isKind('Revenue uplift')}, ${numberOrBlank('AIR_Attribution')},
      {fullShare})))`,
  },
  margin: { label: 'Margin', width: 65, ...share, formula: 'IF([@kind]="", "", {fullShare})' },
  low: { ...lowColumn, ...boundRule },
  high: { ...highColumn, ...boundRule },
  yearly: {
    label: inCurrency('A year'),
    width: 90,
    ...result,
    formula: 'IF([@state]=1, [@yearUsed], "")',
  },
  discount: {
    label: 'All discounts together',
    width: 80,
    ...result,
    format: 'percent',
    formula: `
      IF(AND([@state]=1, ${isFraction('AIR_Confidence')}),
        [@share]*[@marginUsed]*AIR_Confidence,
        "")`,
  },
  overHorizon: {
    label: inCurrency('Over the horizon'),
    width: 100,
    ...result,
    formula: 'IF(AND([@state]=1, ISNUMBER({assumptions.horizon})), [@horizonUsed], "")',
  },
  status: statusColumn,
  evidence: {
    label: 'Evidence',
    width: 90,
    ...textInput,
    ...oneOf(['Measured', 'Sampled', 'Estimated']),
  },
  cash: { label: 'Cash or capacity', width: 85, ...textInput, ...oneOf(['Cash', 'Capacity']) },
  standing: { label: 'Standing with finance', width: 90, ...textInput, ...oneOf(standings) },
  link: { label: 'Link or note', width: 180, ...textInput },
  gap: gap(30),
  missing: {
    label: 'Missing',
    width: 80,
    ...workingText,
    formula: `
      IF([@quantity]="", "",
      IF(NOT(ISNUMBER([@quantity])), "quantity",
      IF(NOT(ISNUMBER([@rate])), "rate",
      IF(NOT(${isNumberOf('periods', '[@periods]>=0')}), "periods",
      IF(NOT(${isNumberOf('share', isFraction('[@share]'))}), "share",
      IF(NOT(IF([@hoursEach]="", TRUE(), ISNUMBER([@hoursEach]))), "hours each",
      IF(NOT(IF([@margin]="", TRUE(), ${isNumberOf('margin', isFraction('[@margin]'))})), "margin",
      IF(NOT(IF([@low]="", TRUE(), ${isNumberOf('low', '[@low]>=0')})), "low",
      IF(NOT(IF([@high]="", TRUE(), ${isNumberOf('high', '[@high]>=0')})), "high", "")))))))))`,
  },
  state: stateColumn,
  hoursUsed: {
    label: 'Hours used',
    width: 70,
    ...working,
    formula: 'IF(ISNUMBER([@hoursEach]), [@hoursEach], 1)',
  },
  marginUsed: {
    label: 'Margin used',
    width: 70,
    ...working,
    formula: 'IF(ISNUMBER([@margin]), [@margin], {fullShare})',
  },
  yearUsed: {
    label: 'A year used',
    width: 85,
    ...working,
    formula: 'IF([@state]=1, [@quantity]*[@hoursUsed]*[@rate]*[@periods]*[@share]*[@marginUsed], 0)',
  },
  horizonUsed: {
    label: 'Over the horizon used',
    width: 95,
    ...working,
    formula: `
      IF(ISNUMBER({assumptions.horizon}),
        [@yearUsed]*IF([@comes]="Once", 1, {assumptions.horizon}/{assumptions.monthsInYear}),
        0)`,
  },
  lowUsed: lowUsedColumn,
  highUsed: highUsedColumn,
  timeSaved: {
    label: 'Time saved of the workflow',
    width: 95,
    ...working,
    formula: ofWorkflow('Time saved'),
  },
  capacity: { label: 'Capacity of the workflow', width: 95, ...working, formula: ofWorkflow('Capacity') },
  firstOfWorkflow: {
    label: 'First line of its workflow',
    width: 85,
    ...working,
    formula: 'IF(SUMPRODUCT(([first workflow]:[@workflow]=[@workflow])*1)=1, 1, 0)',
  },
  twice: {
    label: 'May be counted twice',
    width: 95,
    ...working,
    formula: `[@firstOfWorkflow]*${overlapFormula('[@timeSaved]', '[@capacity]')}`,
  },
  atRate: {
    label: 'At the proposed rate',
    width: 85,
    ...working,
    formula: stillProposed('rate', '[@state]=1'),
  },
  atRedirected: {
    label: 'At the redirected share',
    width: 85,
    ...working,
    formula: stillProposed('share', `[@state]=1, ${isKind('Time saved')}`),
  },
  atAttribution: {
    label: 'At the attribution',
    width: 90,
    ...working,
    formula: stillProposed('share', `[@state]=1, ${isKind('Revenue uplift')}`),
  },
});
