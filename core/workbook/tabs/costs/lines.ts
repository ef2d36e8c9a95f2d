import {
  dayInput,
  figureInput,
  isBlankOr,
  isBlankOrOneOf,
  isFromZero,
  month,
  oneOf,
  result,
  textInput,
  wordInput,
  working,
  workingText,
} from '../../declare/columns.ts';
import { log } from '../../declare/log.ts';
import { exampleWorkflow } from '../../example/workflow.ts';
import type { BookOptions } from '../../model/options.ts';
import { inCurrency } from '../../model/page.ts';
import type { Content } from '../../model/tab.ts';
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
import { firstWith } from '../../shared/line-table.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { isDay } from '../assumptions/inputs.ts';
import { daysBy } from '../assumptions/plan-months.ts';
import { exampleCosts } from './example.ts';
import { costCategories, costKinds, howOften, readyCosts } from './ready-costs.ts';

const share = {
  ...figureInput,
  format: 'percent',
  rule: { allow: 'number', from: 0 },
  message: 'Type a number, 0 or more.',
} as const;

/** How often a line is charged up to a month; one that is charged once has its own last month. */
const timesUpTo = <Last extends string, LastOnce extends string>(last: Last, lastOnce: LastOnce) =>
  `IF([@every]=0,
      IF([@startUsed]<=${lastOnce}, 1, 0),
      IF(${last}<[@startUsed], 0, INT((${last}-[@startUsed])/MAX(1,[@every]))+1))` as const;
/** What so many charges come to, each grown since the one before. */
const sumOf = <Times extends string>(times: Times) =>
  `[@amount]*IF([@factor]=1, ${times}, ([@factor]^${times}-1)/([@factor]-1))` as const;

const ofHours = <Category extends string>(category: Category) =>
  `IF(AND([@kind]="Labour", [@category]="${category}"), 1, 0)` as const;

/** Every line of what AI costs: inputs, what each comes to, and the workings on Workings. */
export const costLines = log(
  { at: 'B12', count: 20, more: 10, room: 52, workingsAt: `B${workingsRows.costs + 14}` },
  {
    workflow: { reads: 'text', label: 'Workflow', width: 110, ...textInput },
    what: { label: 'What', width: 250, ...textInput },
    kind: { reads: 'text', label: 'Kind', width: 110, ...textInput, ...oneOf(costKinds) },
    category: { reads: 'text', label: 'Category', width: 110, ...textInput, ...oneOf(costCategories) },
    quantity: {
      reads: 'number',
      label: 'Quantity (seats, hours or 1)',
      width: 110,
      ...share,
      format: 'quantity',
    },
    price: {
      reads: 'number',
      label: inCurrency('Price each'),
      width: 110,
      ...share,
      format: 'rate',
      formula: 'IF([@kind]="Labour", IF(ISNUMBER(AIR_HourlyRate), AIR_HourlyRate, ""), "")',
    },
    howOften: { reads: 'text', label: 'How often', width: 110, ...wordInput, ...oneOf(howOften) },
    start: { reads: 'number', label: 'Start (month)', width: 80, ...month },
    end: { reads: 'number', label: 'End (month)', width: 80, ...month },
    growth: {
      reads: 'number',
      label: 'Growth a month',
      width: 80,
      ...figureInput,
      format: 'percent',
      rule: { allow: 'number', from: -0.99, to: 1 },
      message: 'Type the growth a month, such as 2%.',
    },
    low: { reads: 'number', ...lowColumn },
    high: { reads: 'number', ...highColumn },
    monthAtStart: {
      label: inCurrency('A month at start'),
      width: 100,
      ...result,
      shows: 'monthAtStart',
    },
    total: { label: inCurrency('Total'), width: 100, ...result, shows: 'total' },
    status: { ...statusColumn, shows: 'status' },
    renewal: { reads: 'number', label: 'Renewal', width: 90, ...dayInput },
    cancelBy: { label: 'Cancel by', width: 90, ...dayInput },
    note: { label: 'Note, where it comes from', width: 200, ...textInput },
    state: { ...working, label: 'Counts (1), incomplete (-1)', width: 80, format: 'whole', shows: 'state' },
  },
  {
    missing: {
      label: 'Missing',
      width: 80,
      ...workingText,
      // Growth of more would soon be more than a cell holds.
      formula: `
      IF([@quantity]="", "",
      IF(NOT(${isFromZero('quantity')}), "quantity",
      IF(NOT(${isKnownWorkflow}), "workflow",
      IF(NOT(${isBlankOrOneOf('kind', costKinds)}), "kind",
      IF(NOT(${isBlankOrOneOf('category', costCategories)}), "category",
      IF(NOT(${isFromZero('price')}), "price",
      IF(NOT(OR([@howOften]="Once", [@howOften]="Monthly", [@howOften]="Yearly")), "how often",
      IF(NOT(${isBlankOr('start', '[@start]>=0, [@start]<={assumptions.mostMonths}')}), "start",
      IF(NOT(${isBlankOr('end', '[@end]>=0, [@end]<={assumptions.mostMonths}')}), "end",
      IF(NOT(${isBlankOr('growth', '[@growth]>-1, [@growth]<=1')}), "growth",
      IF(NOT(${isBlankOr('low', '[@low]>=0, [@low]<={mostShare}')}), "low",
      IF(NOT(${isBlankOr('high', '[@high]>=0, [@high]<={mostShare}')}), "high",
      IF(NOT(OR([@renewal]="", ${isDay('[@renewal]')})), "renewal", "")))))))))))))`,
    },
    state: stateColumn,
    status: statusInWords,
    monthAtStart: {
      label: 'A month at start',
      ...working,
      formula: 'IF(AND([@state]=1, [@every]>0), [@amount]/MAX(1,[@every]), "")',
    },
    total: { label: 'Total', ...working, formula: 'IF([@state]=1, [@totalUsed], "")' },
    every: {
      label: 'Months between charges',
      width: 80,
      ...working,
      formula: 'IF([@howOften]="Once", 0, IF([@howOften]="Yearly", {assumptions.monthsInYear}, 1))',
    },
    startUsed: {
      label: 'Start used',
      width: 70,
      ...working,
      formula: 'IF(AND([@state]=1, ISNUMBER([@start])), INT(N([@start])), IF([@every]=0,0,1))',
    },
    endUsed: {
      label: 'End used',
      width: 70,
      ...working,
      formula: `
      IF(ISNUMBER({assumptions.horizon}),
        IF(AND([@state]=1, ISNUMBER([@end])),
          MIN(INT(N([@end])), {assumptions.horizon}),
          {assumptions.horizon}),
        0)`,
    },
    growthUsed: {
      label: 'Growth used',
      width: 70,
      ...working,
      formula: 'IF(AND([@state]=1, [@every]>0, ISNUMBER([@growth])), [@growth], 0)',
    },
    amount: {
      label: 'Amount at start',
      width: 85,
      ...working,
      formula: 'IF([@state]=1, [@quantity]*[@price], 0)',
    },
    times: {
      label: 'Times charged',
      width: 70,
      ...working,
      formula: `
      IF(AND([@state]=1, ISNUMBER({assumptions.horizon})),
        ${timesUpTo('[@endUsed]', '{assumptions.horizon}')},
        0)`,
    },
    factor: {
      label: 'Growth between charges',
      width: 80,
      ...working,
      formula: '(1+[@growthUsed])^[@every]',
    },
    totalUsed: { label: 'Total used', width: 85, ...working, formula: sumOf('[@times]') },
    lowUsed: lowUsedColumn,
    highUsed: highUsedColumn,
    earlyUsed: {
      label: 'First 90 days',
      width: 85,
      ...working,
      formula: `IF([@state]=1, ${sumOf(
        `(${timesUpTo('MIN([@endUsed],{earlyMonths})', 'MIN({earlyMonths},N({assumptions.horizon}))')})`,
      )}, 0)`,
    },
    atRate: {
      label: 'At the proposed rate',
      width: 85,
      ...working,
      formula: 'IF(AND([@state]=1, [@kind]="Labour", [@price]=AIR_HourlyRate), [@totalUsed], 0)',
    },
    months: {
      label: 'Months that a charge is for',
      width: 80,
      ...working,
      formula: 'MAX(1, [@every])',
    },
    runningAmount: {
      label: 'Amount, of what runs',
      width: 85,
      ...working,
      formula: 'IF([@every]>0, [@amount], 0)',
    },
    reviewHours: {
      label: 'Hours of review (1)',
      width: 70,
      ...working,
      format: 'whole',
      formula: ofHours('Review'),
    },
    upkeepHours: {
      label: 'Hours of upkeep (1)',
      width: 70,
      ...working,
      format: 'whole',
      formula: ofHours('Upkeep'),
    },
    isPilot: isPilotColumn,
    newWorkflow: {
      label: 'First line of its workflow',
      width: 70,
      ...working,
      format: 'whole',
      formula: `IF(AND([@workflow]<>"", ${firstWith('[@workflow]', '[workflow]')}=[@row]), [@row], "")`,
    },
    onceOn: {
      label: 'Once, from this day on',
      width: 90,
      ...working,
      format: 'date',
      // Month 0 is before the start: it has been paid by any day.
      formula: `
      IF(AND([@state]=1, [@every]=0),
        IF([@startUsed]<1, 0,
          IF(${isDay('AIR_StartDate')},
            INT(AIR_StartDate+${daysBy('([@startUsed]-1)')}), "")),
        "")`,
    },
  },
);

/** What stands in a line before anybody types: the lines that people forget, or the example. */
export function typedCost(
  column: (typeof costLines.typed.columns)[number],
  index: number,
  { example, firstWorkflow }: BookOptions,
): Content | null | undefined {
  const ready = readyCosts[index];
  const cost = example ? exampleCosts.find(({ category }) => category === ready?.category) : undefined;
  switch (column) {
    case 'workflow':
      return example ? (cost ? exampleWorkflow : null) : ready && firstWorkflow;
    case 'what':
      return cost?.what ?? ready?.what;
    case 'kind':
    case 'category':
    case 'howOften':
      return ready?.[column];
    case 'quantity':
      return cost?.quantity;
    case 'price':
      return cost?.price ?? undefined; // the proposal
    default:
      return undefined;
  }
}
