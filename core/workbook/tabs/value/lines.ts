import { overlapFormula } from '../../../methods/overlap.ts';
import { rampedPeriodsFormula } from '../../../methods/ramped-value.ts';
import {
  figureInput,
  isBlankOr,
  isBlankOrOneOf,
  month,
  oneOf,
  result,
  textInput,
  wordInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { isFraction } from '../../model/conditions.ts';
import { inCurrency } from '../../model/page.ts';
import {
  highColumn,
  highUsedColumn,
  isKnownWorkflow,
  isPilotColumn,
  lowColumn,
  lowUsedColumn,
  stateColumn,
  statusColumn,
  statusInWords,
} from '../../shared/line-columns.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isWeeksOfYear } from '../assumptions/inputs.ts';
import { comesChoices, standings, type ValueKind, valueKinds } from './kinds.ts';

const anyNumber = { ...figureInput, rule: { allow: 'number' }, message: 'Type a number.' } as const;
const share = {
  ...figureInput,
  format: 'percent',
  rule: { allow: 'number', from: 0, to: 1 },
  message: 'Type a share between 0% and 100%, such as 50%.',
} as const;
const boundOf = <Cell extends string>(cell: Cell) => `AND(${cell}>=0, ${cell}<={mostShare})` as const;
const cashChoices = ['Cash', 'Capacity'] as const;

const isKind = <Kind extends ValueKind>(kind: Kind) => `[@kind]="${kind}"` as const;
const numberOrBlank = <Name extends string>(name: Name) => `IF(ISNUMBER(${name}), ${name}, "")` as const;
const isNumberOf = <Name extends string, Condition extends string>(name: Name, condition: Condition) =>
  `IF(ISNUMBER([@${name}]), ${condition}, FALSE())` as const;
/** How many lines above count and are the same as this one in some respect. */
const above = <Same extends string>(same: Same) => `SUMPRODUCT(([state]=1)*${same}*([row]<[@row]))` as const;
/** Lines of no workflow are a group as well; where Start has one alone, they are its own. */
const sameWorkflow = '((([workflow]=[@workflow])+{oneWorkflow})>0)';
const ofWorkflow = <Kind extends ValueKind>(kind: Kind) =>
  `SUMPRODUCT(${sameWorkflow}*([kind]="${kind}")*[ramped])` as const;
/** What you believe of a line where the figure of this column is that of Assumptions. */
const atInput = <Name extends string, Input extends string, Where extends string>(
  name: Name,
  input: Input,
  where: Where,
) => `IF(AND([@state]=1, [@${name}]=${input}, ${where}), [@believed], 0)` as const;

/** Every line of what AI is worth: inputs with their proposals, what each comes to, and the workings on Workings. */
export const valueLines = log(
  { at: 'B13', count: 20, more: 10, room: 52, workingsAt: `B${workingsRows.value + 20}` },
  {
    workflow: { reads: 'text', label: 'Workflow', width: 110, ...textInput },
    what: { label: 'What', width: 258, ...textInput },
    kind: { reads: 'text', label: 'Kind', width: 185, ...textInput, ...oneOf(valueKinds) },
    quantity: { reads: 'number', label: 'Quantity', width: 100, ...anyNumber, format: 'quantity' },
    hoursEach: {
      reads: 'hours',
      label: 'Hours each (1 for money)',
      width: 100,
      ...anyNumber,
      format: 'hours',
    },
    rate: {
      reads: 'number',
      label: inCurrency('Rate'),
      width: 100,
      ...anyNumber,
      format: 'rate',
      formula: `
      IF(OR(${isKind('Time saved')}, ${isKind('Rework and errors avoided')}),
        ${numberOrBlank('AIR_HourlyRate')},
        "")`,
    },
    periods: {
      reads: 'number',
      label: 'Periods a year',
      width: 100,
      ...figureInput,
      format: 'quantity',
      rule: { allow: 'number', from: 0 },
      message: 'Type how often a year: 48 for weeks, 12 for months, 4 for quarters, 1 for once a year.',
      formula: `IF(${isKind('Time saved')}, IF(${isWeeksOfYear('AIR_Weeks')}, AIR_Weeks, ""), "")`,
    },
    comes: { reads: 'text', label: 'Comes', width: 100, ...wordInput, ...oneOf(comesChoices) },
    start: { reads: 'number', label: 'Start (month)', width: 80, ...month },
    end: { reads: 'number', label: 'End (month)', width: 80, ...month },
    share: {
      reads: 'number',
      label: 'Share that counts',
      width: 80,
      ...share,
      formula: `
      IF([@kind]="", "",
      IF(${isKind('Time saved')}, ${numberOrBlank('AIR_Redirected')},
      IF(${isKind('Revenue uplift')}, ${numberOrBlank('AIR_Attribution')},
      {fullShare})))`,
    },
    margin: {
      reads: 'number',
      label: 'Margin',
      width: 80,
      ...share,
      formula: 'IF([@kind]="", "", {fullShare})',
    },
    // What is out of bounds is told in the row: a rule of its own takes Google seven calls.
    low: { reads: 'number', ...lowColumn },
    high: { reads: 'number', ...highColumn },
    yearly: {
      label: inCurrency('A year'),
      width: 100,
      ...result,
      shows: 'yearly',
    },
    discount: {
      label: 'All discounts together',
      width: 100,
      ...result,
      format: 'percent',
      shows: 'discount',
    },
    overHorizon: {
      label: inCurrency('Over the horizon'),
      width: 100,
      ...result,
      shows: 'overHorizon',
    },
    status: { ...statusColumn, shows: 'status' },
    evidence: {
      label: 'Evidence',
      width: 90,
      ...textInput,
      ...oneOf(['Measured', 'Sampled', 'Estimated']),
    },
    cash: { reads: 'text', label: 'Cash or capacity', width: 85, ...textInput, ...oneOf(cashChoices) },
    standing: { reads: 'text', label: 'Standing with finance', width: 90, ...textInput, ...oneOf(standings) },
    link: { label: 'Link or note', width: 220, ...textInput },
    state: { ...working, label: 'Counts (1), incomplete (-1)', width: 80, format: 'whole', shows: 'state' },
  },
  {
    missing: {
      label: 'Missing',
      width: 80,
      ...workingText,
      formula: `
      IF([@quantity]="", "",
      IF(NOT(ISNUMBER([@quantity])), "quantity",
      IF(NOT(${isKnownWorkflow}), "workflow",
      IF(NOT(${isBlankOrOneOf('kind', valueKinds)}), "kind",
      IF(NOT(${isBlankOrOneOf('comes', comesChoices)}), "comes",
      IF(NOT(${isBlankOrOneOf('cash', cashChoices)}), "cash or capacity",
      IF(NOT(${isBlankOrOneOf('standing', standings)}), "standing",
      IF(NOT(ISNUMBER([@rate])), "rate",
      IF(NOT(${isNumberOf('periods', '[@periods]>=0')}), "periods",
      IF(NOT(${isBlankOr('start', '[@start]>=1, [@start]<={assumptions.mostMonths}')}), "start",
      IF(NOT(${isBlankOr('end', '[@end]>=1, [@end]<={assumptions.mostMonths}')}), "end",
      IF(NOT(${isNumberOf('share', isFraction('[@share]'))}), "share",
      IF(NOT(IF([@hoursEach]="", TRUE(), ISNUMBER([@hoursEach]))), "hours: 0.75",
      IF(NOT(IF([@margin]="", TRUE(), ${isNumberOf('margin', isFraction('[@margin]'))})), "margin",
      IF(NOT(IF([@low]="", TRUE(), ${isNumberOf('low', boundOf('[@low]'))})), "low",
      IF(NOT(IF([@high]="", TRUE(), ${isNumberOf('high', boundOf('[@high]'))})), "high", ""))))))))))))))))`,
    },
    state: stateColumn,
    status: statusInWords,
    yearly: { label: 'A year', ...working, formula: 'IF([@state]=1, [@yearUsed], "")' },
    discount: {
      label: 'All discounts together',
      ...working,
      format: 'percent',
      formula: `
      IF(AND([@state]=1, ${isFraction('AIR_Confidence')}),
        [@share]*[@marginUsed]*AIR_Confidence,
        "")`,
    },
    overHorizon: {
      label: 'Over the horizon',
      ...working,
      formula: 'IF(AND([@state]=1, ISNUMBER({assumptions.horizon})), [@horizonUsed], "")',
    },
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
    startUsed: {
      label: 'Start used',
      width: 70,
      ...working,
      formula: 'IF(AND([@state]=1, ISNUMBER([@start])), INT(N([@start])), 1)',
    },
    endUsed: {
      label: 'End used',
      width: 70,
      ...working,
      formula: `
      IF(AND([@state]=1, ISNUMBER([@end])),
        MIN(INT(N([@end])), N({assumptions.horizon})),
        N({assumptions.horizon}))`,
    },
    startWeek: {
      label: 'Weeks before it begins',
      width: 80,
      ...working,
      formula: '([@startUsed]-1)*{assumptions.weeksInYear}/{assumptions.monthsInYear}',
    },
    // What comes once does not run.
    runningYear: {
      label: 'A year, of what runs',
      width: 85,
      ...working,
      formula: 'IF([@comes]="Once", 0, [@yearUsed])',
    },
    weeksRun: {
      label: 'Weeks it runs',
      width: 80,
      ...working,
      formula: `
      MAX(0, [@endUsed]-[@startUsed]+1)*{assumptions.weeksInYear}/{assumptions.monthsInYear}`,
    },
    onceUsed: {
      label: 'What comes once',
      width: 85,
      ...working,
      formula: `
      IF(AND([@comes]="Once", [@startUsed]<=N({assumptions.horizon})), [@yearUsed], 0)`,
    },
    horizonUsed: {
      label: 'Over the horizon used',
      width: 95,
      ...working,
      formula: '[@onceUsed]+[@runningYear]*[@weeksRun]/{assumptions.weeksInYear}',
    },
    ramped: {
      label: 'The same with the ramp',
      width: 95,
      ...working,
      formula: `
      [@onceUsed]+[@runningYear]*(${rampedPeriodsFormula({
        periods: '[@weeksRun]',
        ramp: 'N({assumptions.rampUsed})',
      })})/{assumptions.weeksInYear}`,
    },
    brings: { label: 'Of it brought', width: 85, ...working, formula: 'MAX(0, [@ramped])' },
    takes: { label: 'Of it taken away', width: 85, ...working, formula: 'MAX(0, -[@ramped])' },
    believed: {
      label: 'At your confidence',
      width: 95,
      ...working,
      // What a line takes away is not made smaller by doubt.
      formula: `IF(${isFraction('AIR_Confidence')}, [@brings]*AIR_Confidence-[@takes], 0)`,
    },
    lowUsed: lowUsedColumn,
    highUsed: highUsedColumn,
    isPilot: isPilotColumn,
    isSame: {
      label: 'Same workflow, kind and amount as a line above (1)',
      width: 95,
      ...working,
      format: 'whole',
      formula: `
      IF(AND([@state]=1, [@yearUsed]<>0),
        IF(${above(`${sameWorkflow}*([kind]=[@kind])*([yearUsed]=[@yearUsed])`)}>0, 1, 0),
        0)`,
    },
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
      formula: `IF([@state]=1, IF(${above(sameWorkflow)}=0, 1, 0), 0)`,
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
      formula: atInput(
        'rate',
        'AIR_HourlyRate',
        `OR(${isKind('Time saved')}, ${isKind('Rework and errors avoided')})`,
      ),
    },
    atRedirected: {
      label: 'At the redirected share',
      width: 85,
      ...working,
      formula: atInput('share', 'AIR_Redirected', isKind('Time saved')),
    },
    atAttribution: {
      label: 'At the attribution',
      width: 90,
      ...working,
      formula: atInput('share', 'AIR_Attribution', isKind('Revenue uplift')),
    },
  },
);
