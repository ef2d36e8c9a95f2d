import { isFraction } from '../../conditions.ts';
import { exampleWorkflow } from '../../example.ts';
import type { Content } from '../../model.ts';
import { type BuildContext, on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { firstIncomplete } from '../line-table.ts';
import {
  notCounted,
  type ValueColumn,
  valueColumn,
  valueKinds,
  valueLines,
  valueSettings,
  valueSummary,
  valueTotalRow,
} from './layout.ts';

const summaryCell = (key: (typeof valueSummary.keys)[number]) => valueSummary.cell(valueColumn.value, key);
const settingCell = (key: (typeof valueSettings.keys)[number]) => valueSettings.cell(valueColumn.value, key);
const sumIf = (column: ValueColumn, word: string) =>
  `SUMIF(${valueLines.range(column)},${words(word)},${valueLines.range('horizonUsed')})`;

/** The row of totals below the lines. */
export function putTotals(page: Page): void {
  const problem = summaryCell('problem');
  for (const column of valueLines.columns.slice(0, valueLines.columns.indexOf('link') + 1))
    if (!['workflow', 'what', 'yearly', 'overHorizon'].includes(column))
      page.put(`${valueLines.letter(column)}${valueTotalRow}`, null, 'totalLabel');
  page.put(`B${valueTotalRow}`, inCurrency('Total'), 'totalLabel');
  page.put(
    `C${valueTotalRow}`,
    formula(`IF(${problem}="","of the lines that count",${problem})`),
    'totalLabel',
  );
  const sum = (column: ValueColumn) => formula(`IF(${problem}="",SUM(${valueLines.range(column)}),"")`);
  page.put(`${valueLines.letter('yearly')}${valueTotalRow}`, sum('yearUsed'), 'total', 'money');
  page.put(`${valueLines.letter('overHorizon')}${valueTotalRow}`, sum('horizonUsed'), 'total', 'money');
}

/** What the lines come to over the horizon, in short. */
export function putSummary(page: Page, context: BuildContext): void {
  const problem = summaryCell('problem');
  const unlessProblem = (result: string) => `IF(${problem}="",${result},${problem})`;
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const ramp = on(context, 'assumptions', assumptionsAt.rampShare);
  const gross = summaryCell('gross');
  const share = (key: (typeof valueSummary.keys)[number]) =>
    formula(
      `IF(ISNUMBER(${gross}),IF(${gross}<>0,IF(ISNUMBER(${summaryCell(key)}),${summaryCell(key)}/${gross},""),""),"")`,
    );
  page.put(`B${valueSummary.firstRow - 1}`, 'In short, over the horizon', 'heading');
  const line = (
    key: (typeof valueSummary.keys)[number],
    label: Content,
    text: string,
    note: Content = '',
  ) => {
    const row = valueSummary.row(key);
    page.put(`B${row}`, label, 'label');
    for (const column of ['C', 'D']) page.put(`${column}${row}`, null, 'label');
    page.put(`E${row}`, formula(text), 'computed', 'money');
    if (note !== '') page.put(`F${row}`, note, typeof note === 'string' ? 'note' : 'computed', 'percent');
  };
  line(
    'problem',
    'To complete first',
    `IF(${settingCell('incomplete')}>0,${firstIncomplete('Value', valueLines.range('state'), valueLines.range('missing'))},IF(${settingCell('counted')}=0,"fill in: a value line",IF(ISNUMBER(${horizon}),"","fill in: horizon")))`,
  );
  line('gross', inCurrency('All that is claimed'), unlessProblem(`SUM(${valueLines.range('horizonUsed')})`));
  line(
    'atConfidence',
    inCurrency('At your confidence, with the ramp'),
    unlessProblem(
      `IF(AND(${isFraction('AIR_Confidence')},ISNUMBER(${ramp})),${gross}*AIR_Confidence*${ramp},"fill in: confidence and ramp")`,
    ),
  );
  const weighted = (column: 'lowUsed' | 'highUsed') =>
    unlessProblem(`SUMPRODUCT(${valueLines.range('horizonUsed')},${valueLines.range(column)})`);
  line('low', inCurrency('Low, before confidence'), weighted('lowUsed'));
  line('high', inCurrency('High, before confidence'), weighted('highUsed'));
  const kindRows = ['kind0', 'kind1', 'kind2', 'kind3', 'kind4', 'kind5'] as const;
  for (const [index, key] of kindRows.entries()) {
    const kind = valueKinds[index] ?? '';
    line(key, inCurrency(`Of it ${kind.toLowerCase()}`), unlessProblem(sumIf('kind', kind)), share(key));
  }
  line('cash', inCurrency('Of it cash'), unlessProblem(sumIf('cash', 'Cash')), share('cash'));
  line('claimed', inCurrency('Claimed'), unlessProblem(gross), 'every line');
  line(
    'agreed',
    inCurrency('Agreed with finance'),
    unlessProblem(sumIf('standing', 'Agreed')),
    share('agreed'),
  );
  line(
    'inBudget',
    inCurrency('In the budget'),
    unlessProblem(sumIf('standing', 'In budget')),
    share('inBudget'),
  );
  line(
    'twice',
    inCurrency('Of this, up to so much may be counted twice'),
    unlessProblem(`SUM(${valueLines.range('twice')})`),
    'time saved and capacity of the same workflow; shown, not deducted',
  );
}

/** Figures that the formulas above use, each with its label. */
export function putSettings(page: Page): void {
  page.put(`B${valueSettings.firstRow - 1}`, 'Settings and workings', 'heading');
  const state = valueLines.range('state');
  const line = (
    key: (typeof valueSettings.keys)[number],
    label: string,
    content: Content,
    format: 'percent' | 'whole',
  ) => {
    const row = valueSettings.row(key);
    const isInput = typeof content === 'number' && key !== 'fullShare';
    page.put(`B${row}`, label, isInput ? 'label' : 'workingsLabel');
    page.put(`E${row}`, content, isInput ? 'input' : 'workings', format);
    if (isInput) for (const column of ['C', 'D']) page.put(`${column}${row}`, null, 'label');
  };
  const counted = (column: 'cash' | 'standing', word: string) =>
    `COUNTIFS(${state},1,${valueLines.range(column)},${words(word)})`;
  line('lowProposed', 'Low, proposed share of a line', 0.7, 'percent');
  line('highProposed', 'High, proposed share of a line', 1.2, 'percent');
  line('fullShare', 'Share and margin where nothing takes away from them', 1, 'percent');
  line('counted', 'Lines that count', formula(`COUNTIF(${state},1)`), 'whole');
  line('incomplete', 'Lines to complete', formula(`COUNTIF(${state},-1)`), 'whole');
  line(
    'markedCash',
    'Lines marked cash or capacity',
    formula(`${counted('cash', 'Cash')}+${counted('cash', 'Capacity')}`),
    'whole',
  );
  line(
    'standingAgreed',
    'Lines agreed or in the budget',
    formula(`${counted('standing', 'Agreed')}+${counted('standing', 'In budget')}`),
    'whole',
  );
}

/** What is seen but not counted, in words. */
export function putNotCounted(page: Page, context: BuildContext): void {
  page.put(
    `B${notCounted.headerRow - 1}`,
    'Seen, but not counted: satisfaction, speed, better decisions',
    'heading',
  );
  page.across(`B${notCounted.headerRow}`, ['Workflow', 'What is better'], 'header');
  for (const [index, row] of notCounted.rows.entries()) {
    const isExample = context.options.example && index === 0;
    page.put(`B${row}`, isExample ? exampleWorkflow : null, 'inputText');
    page.put(`C${row}`, isExample ? 'Clients get an answer sooner' : null, 'inputText');
  }
}
