import { firstThatHolds, isFraction } from '../../conditions.ts';
import { exampleValues, exampleWorkflow } from '../../example.ts';
import type { Content } from '../../model.ts';
import { type BuildContext, on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { type ValueColumn, valueColumn, valueLines, valueSettings } from './layout.ts';

export const comesChoices = ['Every year', 'Once'] as const;
export const standings = ['Claimed', 'Agreed', 'In budget'] as const;

const headers: Partial<Record<ValueColumn, string>> = {
  workflow: 'Workflow',
  what: 'What',
  kind: 'Kind',
  quantity: 'Quantity',
  hoursEach: 'Hours each (1 for money)',
  periods: 'Periods a year',
  comes: 'Comes',
  share: 'Share that counts',
  margin: 'Margin',
  low: 'Low, share of it',
  high: 'High, share of it',
  discount: 'All discounts together',
  status: 'Status',
  evidence: 'Evidence',
  cash: 'Cash or capacity',
  standing: 'Standing with finance',
  link: 'Link or note',
  missing: 'Missing',
  state: 'Counts (1), incomplete (-1)',
  hoursUsed: 'Hours used',
  marginUsed: 'Margin used',
  yearUsed: 'A year used',
  horizonUsed: 'Over the horizon used',
  lowUsed: 'Low used',
  highUsed: 'High used',
  timeSaved: 'Time saved of the workflow',
  capacity: 'Capacity of the workflow',
  firstOfWorkflow: 'First line of its workflow',
  twice: 'May be counted twice',
  atRate: 'At the proposed rate',
  atRedirected: 'At the redirected share',
  atAttribution: 'At the attribution',
};
const inMoney: Partial<Record<ValueColumn, string>> = {
  rate: 'Rate',
  yearly: 'A year',
  overHorizon: 'Over the horizon',
};
const figures: readonly ValueColumn[] = [
  'quantity',
  'hoursEach',
  'rate',
  'periods',
  'share',
  'margin',
  'low',
  'high',
  'yearly',
  'discount',
  'overHorizon',
];

/** The lines of Value: inputs with their proposals, what each is worth, and the workings beside them. */
export function putValueLines(page: Page, context: BuildContext): void {
  for (const column of valueLines.columns) {
    if (column === 'gap') continue;
    const isWorking = valueLines.columns.indexOf(column) > valueLines.columns.indexOf('gap');
    const money = inMoney[column];
    page.put(
      `${valueLines.letter(column)}${valueLines.headerRow}`,
      money === undefined ? (headers[column] ?? '') : inCurrency(money),
      isWorking
        ? 'workingsHeader'
        : column === 'status' || column === 'comes'
          ? 'headerCenter'
          : figures.includes(column)
            ? 'headerRight'
            : 'header',
    );
  }
  for (const [index, row] of valueLines.rows.entries()) {
    putInputs(page, context, index, row);
    putResults(page, context, row);
    putWorkings(page, context, row);
  }
  page.spare(valueLines);
}

function putInputs(page: Page, context: BuildContext, index: number, row: number): void {
  const at = (column: ValueColumn) => `${valueLines.letter(column)}${row}`;
  const cell = (column: ValueColumn) => valueLines.cell(column, row);
  const setting = (key: (typeof valueSettings.keys)[number]) => valueSettings.cell(valueColumn.value, key);
  const example = context.options.example ? exampleValues[index] : undefined;
  const isFirstBlank = index === 0 && !context.options.example;
  const text = (column: ValueColumn, content: string | null) => page.put(at(column), content, 'inputText');
  const isHours = `OR(${cell('kind')}="Time saved",${cell('kind')}="Rework and errors avoided")`;
  const numberOrBlank = (name: string) => `IF(ISNUMBER(${name}),${name},"")`;
  const proposals = {
    rate: formula(`IF(${isHours},${numberOrBlank('AIR_HourlyRate')},"")`),
    periods: formula(`IF(${cell('kind')}="Time saved",${numberOrBlank('AIR_Weeks')},"")`),
    share: formula(
      firstThatHolds(
        [
          [`${cell('kind')}=""`, '""'],
          [`${cell('kind')}="Time saved"`, numberOrBlank('AIR_Redirected')],
          [`${cell('kind')}="Revenue uplift"`, numberOrBlank('AIR_Attribution')],
        ],
        setting('fullShare'),
      ),
    ),
    margin: formula(`IF(${cell('kind')}="","",${setting('fullShare')})`),
    low: formula(`IF(${cell('quantity')}="","",${setting('lowProposed')})`),
    high: formula(`IF(${cell('quantity')}="","",${setting('highProposed')})`),
  };
  const firstWorkflow = context.options.firstWorkflow ?? null;
  text('workflow', example !== undefined ? exampleWorkflow : isFirstBlank ? firstWorkflow : null);
  text('what', example?.what ?? (isFirstBlank ? 'Hours saved a week' : null));
  text('kind', example?.kind ?? (isFirstBlank ? 'Time saved' : null));
  const figure = (
    column: ValueColumn,
    content: Content | null,
    format: 'quantity' | 'hours' | 'rate' | 'percent',
  ) => page.put(at(column), content, 'input', format);
  figure('quantity', example?.quantity ?? null, 'quantity');
  figure('hoursEach', example?.hoursEach ?? (isFirstBlank ? 1 : null), 'hours');
  figure('rate', example?.rate ?? proposals.rate, 'rate');
  figure('periods', example?.periods ?? proposals.periods, 'quantity');
  page.put(at('comes'), example?.comes ?? (isFirstBlank ? 'Every year' : null), 'inputCenter');
  for (const column of ['share', 'margin', 'low', 'high'] as const)
    figure(column, proposals[column], 'percent');
  text('evidence', example?.evidence ?? null);
  text('link', null);
  text('cash', example?.cash ?? null);
  text('standing', example !== undefined ? 'Claimed' : null);
}

function putResults(page: Page, context: BuildContext, row: number): void {
  const at = (column: ValueColumn) => `${valueLines.letter(column)}${row}`;
  const cell = (column: ValueColumn) => valueLines.cell(column, row);
  const counts = `${cell('state')}=1`;
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  page.put(at('yearly'), formula(`IF(${counts},${cell('yearUsed')},"")`), 'computed', 'money');
  page.put(
    at('discount'),
    formula(
      `IF(AND(${counts},${isFraction('AIR_Confidence')}),${cell('share')}*${cell('marginUsed')}*AIR_Confidence,"")`,
    ),
    'computed',
    'percent',
  );
  page.put(
    at('overHorizon'),
    formula(`IF(AND(${counts},ISNUMBER(${horizon})),${cell('horizonUsed')},"")`),
    'computed',
    'money',
  );
  page.put(
    at('status'),
    formula(`IF(${counts},"counts",IF(${cell('state')}=-1,"complete: "&${cell('missing')},""))`),
    'status',
  );
}

function putWorkings(page: Page, context: BuildContext, row: number): void {
  const cell = (column: ValueColumn) => valueLines.cell(column, row);
  const put = (column: ValueColumn, text: string) =>
    page.put(
      `${valueLines.letter(column)}${row}`,
      formula(text),
      column === 'missing' ? 'workingsText' : 'workings',
      column === 'state' ? 'whole' : 'figure',
    );
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const year = on(context, 'assumptions', assumptionsAt.monthsInYear);
  const counts = `${cell('state')}=1`;
  const full = valueSettings.cell(valueColumn.value, 'fullShare');
  const bad = (good: string, word: string) => [`NOT(${good})`, words(word)] as const;
  const number = (column: ValueColumn) => `ISNUMBER(${cell(column)})`;
  const blankOr = (column: ValueColumn, good: string) => `IF(${cell(column)}="",TRUE(),${good})`;
  const notNegative = (column: ValueColumn) => `IF(${number(column)},${cell(column)}>=0,FALSE())`;
  put(
    'missing',
    firstThatHolds(
      [
        [`${cell('quantity')}=""`, '""'],
        bad(number('quantity'), 'quantity'),
        bad(number('rate'), 'rate'),
        bad(notNegative('periods'), 'periods'),
        bad(`IF(${number('share')},${isFraction(cell('share'))},FALSE())`, 'share'),
        bad(blankOr('hoursEach', number('hoursEach')), 'hours each'),
        bad(blankOr('margin', `IF(${number('margin')},${isFraction(cell('margin'))},FALSE())`), 'margin'),
        bad(blankOr('low', notNegative('low')), 'low'),
        bad(blankOr('high', notNegative('high')), 'high'),
      ],
      '""',
    ),
  );
  put('state', `IF(${cell('quantity')}="",0,IF(${cell('missing')}="",1,-1))`);
  put('hoursUsed', `IF(${number('hoursEach')},${cell('hoursEach')},1)`);
  put('marginUsed', `IF(${number('margin')},${cell('margin')},${full})`);
  const product = ['quantity', 'hoursUsed', 'rate', 'periods', 'share', 'marginUsed'] as const;
  put('yearUsed', `IF(${counts},${product.map(cell).join('*')},0)`);
  put(
    'horizonUsed',
    `IF(ISNUMBER(${horizon}),${cell('yearUsed')}*IF(${cell('comes')}="Once",1,${horizon}/${year}),0)`,
  );
  const lowHigh = (which: 'MIN' | 'MAX') =>
    `IF(${counts},${which}(IF(${number('low')},${cell('low')},1),IF(${number('high')},${cell('high')},1)),1)`;
  put('lowUsed', lowHigh('MIN'));
  put('highUsed', lowHigh('MAX'));
  const first = valueLines.firstRow;
  const ofWorkflow = (kind: string) =>
    `SUMPRODUCT((${valueLines.range('workflow')}=${cell('workflow')})*(${valueLines.range('kind')}=${words(kind)})*${valueLines.range('horizonUsed')})`;
  put('timeSaved', ofWorkflow('Time saved'));
  put('capacity', ofWorkflow('Capacity'));
  const above = `${valueLines.letter('workflow')}$${first}:${cell('workflow')}`;
  put('firstOfWorkflow', `IF(SUMPRODUCT(($${above}=${cell('workflow')})*1)=1,1,0)`);
  put('twice', `${cell('firstOfWorkflow')}*MAX(0,MIN(${cell('timeSaved')},${cell('capacity')}))`);
  const proposed = (column: ValueColumn, where: string) =>
    `IF(AND(ISFORMULA(${cell(column)}),${where}),${cell('horizonUsed')},0)`;
  put('atRate', proposed('rate', counts));
  put('atRedirected', proposed('share', `${counts},${cell('kind')}="Time saved"`));
  put('atAttribution', proposed('share', `${counts},${cell('kind')}="Revenue uplift"`));
}
