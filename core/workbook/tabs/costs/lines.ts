import { firstThatHolds } from '../../conditions.ts';
import { exampleCosts, exampleWorkflow } from '../../example.ts';
import type { BuildContext } from '../../options.ts';
import { on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { isDay } from '../assumptions/inputs.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { costColumn, costLines, costSettings } from './layout.ts';

export const costKinds = ['Software', 'Labour', 'Other'] as const;
export const howOften = ['Once', 'Monthly', 'Yearly'] as const;

interface ReadyLine {
  readonly category: string;
  readonly what: string;
  readonly kind: (typeof costKinds)[number];
  readonly howOften: (typeof howOften)[number];
}

/** The lines that people forget stand ready; a line without a quantity counts nowhere. */
export const readyCosts: readonly ReadyLine[] = [
  { category: 'Tools', what: 'Seats of all tools of the workflow', kind: 'Software', howOften: 'Monthly' },
  { category: 'Setup', what: 'Hours to set it up', kind: 'Labour', howOften: 'Once' },
  { category: 'Training', what: 'Hours of training', kind: 'Labour', howOften: 'Once' },
  { category: 'Upkeep', what: 'Hours of upkeep', kind: 'Labour', howOften: 'Monthly' },
  { category: 'Review', what: 'Hours of review by people', kind: 'Labour', howOften: 'Monthly' },
  { category: 'Integration', what: 'Integration with other systems', kind: 'Other', howOften: 'Once' },
  { category: 'Data', what: 'Data clean-up', kind: 'Labour', howOften: 'Once' },
  { category: 'Infrastructure', what: 'Infrastructure and usage', kind: 'Software', howOften: 'Monthly' },
  { category: 'Vendor', what: 'Vendor support', kind: 'Other', howOften: 'Yearly' },
  { category: 'Exit', what: 'Leaving the vendor', kind: 'Other', howOften: 'Once' },
];
export const costCategories = [...new Set(readyCosts.map((line) => line.category)), 'Other'];
/** Until these hold a figure (0 is allowed) the Dashboard says that they are missing. */
export const neededCategories = ['Setup', 'Training', 'Upkeep'] as const;

const headers: Partial<Record<(typeof costLines.columns)[number], string>> = {
  workflow: 'Workflow',
  what: 'What',
  kind: 'Kind',
  category: 'Category',
  quantity: 'Quantity (seats, hours or 1)',
  howOften: 'How often',
  start: 'Start (month)',
  end: 'End (month)',
  growth: 'Growth a month',
  low: 'Low, share of it',
  high: 'High, share of it',
  status: 'Status',
  renewal: 'Renewal',
  cancelBy: 'Cancel by',
  note: 'Note, where it comes from',
  missing: 'Missing',
  state: 'Counts (1), incomplete (-1)',
  every: 'Months between charges',
  startUsed: 'Start used',
  endUsed: 'End used',
  growthUsed: 'Growth used',
  amount: 'Amount at start',
  times: 'Times charged',
  factor: 'Growth between charges',
  totalUsed: 'Total used',
  lowUsed: 'Low used',
  highUsed: 'High used',
  earlyUsed: 'First 90 days',
  atRate: 'At the proposed rate',
  weekShare: 'A week of the plan',
  onceOn: 'Once, from this day on',
};

/** The lines of Costs: inputs, what each comes to, and the workings beside them. */
export function putCostLines(page: Page, context: BuildContext): void {
  for (const column of costLines.columns) {
    const at = `${costLines.letter(column)}${costLines.headerRow}`;
    const isFigure = [
      'quantity',
      'price',
      'start',
      'end',
      'growth',
      'low',
      'high',
      'monthAtStart',
      'total',
    ].includes(column);
    const isWorking = costLines.columns.indexOf(column) > costLines.columns.indexOf('gap');
    if (column === 'gap') continue;
    const label =
      column === 'price'
        ? inCurrency('Price each')
        : column === 'monthAtStart'
          ? inCurrency('A month at start')
          : column === 'total'
            ? inCurrency('Total')
            : (headers[column] ?? '');
    page.put(
      at,
      label,
      isWorking
        ? 'workingsHeader'
        : column === 'status' || column === 'howOften'
          ? 'headerCenter'
          : isFigure
            ? 'headerRight'
            : 'header',
    );
  }
  for (const [index, row] of costLines.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, row);
    putWorkings(page, context, row);
  }
  page.spare(costLines);
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: (typeof costLines.columns)[number]) => `${costLines.letter(column)}${row}`;
  const cell = (column: (typeof costLines.columns)[number]) => costLines.cell(column, row);
  const setting = (key: (typeof costSettings.keys)[number]) => costSettings.cell(costColumn.value, key);
  const ready = readyCosts[index];
  const example = context.options.example
    ? exampleCosts.find((cost) => cost.category === ready?.category)
    : undefined;
  const workflow = context.options.example ? exampleWorkflow : (context.options.firstWorkflow ?? null);
  const isLabelled = context.options.example ? example !== undefined : ready !== undefined;
  page.put(at('workflow'), isLabelled ? workflow : null, 'inputText');
  page.put(at('what'), example?.what ?? ready?.what ?? null, 'inputText');
  page.put(at('kind'), ready?.kind ?? null, 'inputText');
  page.put(at('category'), ready?.category ?? null, 'inputText');
  page.put(at('quantity'), example?.quantity ?? null, 'input', 'quantity');
  const proposal = formula(`IF(${cell('kind')}="Labour",IF(ISNUMBER(AIR_HourlyRate),AIR_HourlyRate,""),"")`);
  page.put(at('price'), example?.price ?? proposal, 'input', 'rate');
  page.put(at('howOften'), ready?.howOften ?? null, 'inputCenter');
  for (const column of ['start', 'end'] as const) page.put(at(column), null, 'input', 'whole');
  page.put(at('growth'), null, 'input', 'percent');
  const proposed = (key: 'lowProposed' | 'highProposed') =>
    formula(`IF(${cell('quantity')}="","",${setting(key)})`);
  page.put(at('low'), proposed('lowProposed'), 'input', 'percent');
  page.put(at('high'), proposed('highProposed'), 'input', 'percent');
  for (const column of ['renewal', 'cancelBy'] as const) page.put(at(column), null, 'input', 'date');
  page.put(at('note'), null, 'inputText');
}

function putResults(page: Page, row: number): void {
  const at = (column: (typeof costLines.columns)[number]) => `${costLines.letter(column)}${row}`;
  const cell = (column: (typeof costLines.columns)[number]) => costLines.cell(column, row);
  const { every, state, amount, missing } = {
    every: cell('every'),
    state: cell('state'),
    amount: cell('amount'),
    missing: cell('missing'),
  };
  page.put(
    at('monthAtStart'),
    formula(`IF(AND(${state}=1,${every}>0),${amount}/MAX(1,${every}),"")`),
    'computed',
    'money',
  );
  page.put(at('total'), formula(`IF(${state}=1,${cell('totalUsed')},"")`), 'computed', 'money');
  page.put(
    at('status'),
    formula(`IF(${state}=1,"counts",IF(${state}=-1,"complete: "&${missing},""))`),
    'status',
  );
}

function putWorkings(page: Page, context: BuildContext, row: number): void {
  type Column = (typeof costLines.columns)[number];
  const cell = (column: Column) => costLines.cell(column, row);
  const put = (column: Column, text: string) =>
    page.put(
      `${costLines.letter(column)}${row}`,
      formula(text),
      column === 'missing' ? 'workingsText' : 'workings',
      column === 'onceOn' ? 'date' : column === 'state' ? 'whole' : 'figure',
    );
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const year = on(context, 'assumptions', assumptionsAt.monthsInYear);
  const early = costSettings.cell(costColumn.value, 'earlyMonths');
  const counts = `${cell('state')}=1`;
  const blankOrNumber = (column: Column, ...bounds: readonly string[]) =>
    `IF(${cell(column)}="",TRUE(),IF(ISNUMBER(${cell(column)}),AND(${bounds.map((bound) => `${cell(column)}${bound}`).join(',')}),FALSE()))`;
  const isNotNegative = (column: Column) => `IF(ISNUMBER(${cell(column)}),${cell(column)}>=0,FALSE())`;
  const isOften = `OR(${howOften.map((often) => `${cell('howOften')}=${words(often)}`).join(',')})`;
  const checks: readonly (readonly [condition: string, word: string])[] = [
    [isNotNegative('quantity'), 'quantity'],
    [isNotNegative('price'), 'price'],
    [isOften, 'how often'],
    [blankOrNumber('start', '>=0'), 'start'],
    [blankOrNumber('end', '>=0'), 'end'],
    [blankOrNumber('growth', '>-1', '<=1'), 'growth'], // more would soon be more than a cell holds
    [blankOrNumber('low', '>=0'), 'low'],
    [blankOrNumber('high', '>=0'), 'high'],
  ];
  put(
    'missing',
    firstThatHolds(
      [
        [`${cell('quantity')}=""`, '""'],
        ...checks.map(([good, word]) => [`NOT(${good})`, words(word)] as const),
      ],
      '""',
    ),
  );
  put('state', `IF(${cell('quantity')}="",0,IF(${cell('missing')}="",1,-1))`);
  put('every', `IF(${cell('howOften')}="Once",0,IF(${cell('howOften')}="Yearly",${year},1))`);
  put(
    'startUsed',
    `IF(AND(${counts},ISNUMBER(${cell('start')})),INT(N(${cell('start')})),IF(${cell('every')}=0,0,1))`,
  );
  put(
    'endUsed',
    `IF(ISNUMBER(${horizon}),IF(AND(${counts},ISNUMBER(${cell('end')})),MIN(INT(N(${cell('end')})),${horizon}),${horizon}),0)`,
  );
  put('growthUsed', `IF(AND(${counts},${cell('every')}>0,ISNUMBER(${cell('growth')})),${cell('growth')},0)`);
  put('amount', `IF(${counts},${cell('quantity')}*${cell('price')},0)`);
  const timesUpTo = (last: string, lastOnce: string) =>
    `IF(${cell('every')}=0,IF(${cell('startUsed')}<=${lastOnce},1,0),IF(${last}<${cell('startUsed')},0,INT((${last}-${cell('startUsed')})/MAX(1,${cell('every')}))+1))`;
  const sumOf = (times: string) =>
    `${cell('amount')}*IF(${cell('factor')}=1,${times},(${cell('factor')}^${times}-1)/(${cell('factor')}-1))`;
  put('times', `IF(AND(${counts},ISNUMBER(${horizon})),${timesUpTo(cell('endUsed'), horizon)},0)`);
  put('factor', `(1+${cell('growthUsed')})^${cell('every')}`);
  put('totalUsed', sumOf(cell('times')));
  const lowHigh = (which: 'MIN' | 'MAX') =>
    `IF(${counts},${which}(IF(ISNUMBER(${cell('low')}),${cell('low')},1),IF(ISNUMBER(${cell('high')}),${cell('high')},1)),1)`;
  put('lowUsed', lowHigh('MIN'));
  put('highUsed', lowHigh('MAX'));
  const earlyTimes = `(${timesUpTo(`MIN(${cell('endUsed')},${early})`, `MIN(${early},N(${horizon}))`)})`;
  put('earlyUsed', `IF(${counts},${sumOf(earlyTimes)},0)`);
  put(
    'atRate',
    `IF(AND(ISFORMULA(${cell('price')}),${counts},${cell('kind')}="Labour"),${cell('totalUsed')},0)`,
  );
  const weeks = on(context, 'assumptions', assumptionsAt.horizonWeeks);
  put(
    'weekShare',
    `IF(AND(${counts},${cell('every')}>0,ISNUMBER(${weeks})),${cell('totalUsed')}/${weeks},0)`,
  );
  // Month 0 is before the start: it has been paid by any day.
  put(
    'onceOn',
    `IF(AND(${counts},${cell('every')}=0),IF(${cell('startUsed')}<1,0,IF(${isDay('AIR_StartDate')},EDATE(AIR_StartDate,${cell('startUsed')}-1),"")),"")`,
  );
}
