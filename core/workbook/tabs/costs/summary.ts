import type { Content } from '../../model.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { firstIncomplete } from '../line-table.ts';
import { trackingSetting } from '../tracking/layout.ts';
import { costColumn, costLines, costSettings, costSummary, costTotalRow } from './layout.ts';

const summaryCell = (key: (typeof costSummary.keys)[number]) => costSummary.cell(costColumn.value, key);
const settingCell = (key: (typeof costSettings.keys)[number]) => costSettings.cell(costColumn.value, key);
const sumIf = (
  column: Parameters<typeof costLines.range>[0],
  criterion: string,
  of: 'totalUsed' | 'earlyUsed',
) => `SUMIF(${costLines.range(column)},${criterion},${costLines.range(of)})`;

/** The row of totals below the lines. */
export function putTotals(page: Page): void {
  const problem = summaryCell('problem');
  for (const column of costLines.columns.slice(0, costLines.columns.indexOf('note') + 1))
    if (!['workflow', 'what', 'total', 'monthAtStart'].includes(column))
      page.put(`${costLines.letter(column)}${costTotalRow}`, null, 'totalLabel');
  page.put(`B${costTotalRow}`, inCurrency('Total'), 'totalLabel');
  page.put(
    `C${costTotalRow}`,
    formula(`IF(${problem}="","of the lines that count",${problem})`),
    'totalLabel',
  );
  const sum = (column: 'monthAtStart' | 'totalUsed') =>
    formula(`IF(${problem}="",SUM(${costLines.range(column)}),"")`);
  page.put(`${costLines.letter('monthAtStart')}${costTotalRow}`, sum('monthAtStart'), 'total', 'money');
  page.put(`${costLines.letter('total')}${costTotalRow}`, sum('totalUsed'), 'total', 'money');
}

/** What the lines come to, in short. */
export function putSummary(page: Page, context: BuildContext): void {
  const { problem, upfront, total } = {
    problem: summaryCell('problem'),
    upfront: summaryCell('upfront'),
    total: summaryCell('total'),
  };
  const unlessProblem = (result: string) => `IF(${problem}="",${result},${problem})`;
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const asOf = 'AIR_AsOf';
  const renewal = costLines.range('renewal');
  page.put(`B${costSummary.firstRow - 1}`, 'In short', 'heading');
  const line = (
    key: (typeof costSummary.keys)[number],
    label: Content,
    text: string,
    format: 'money' | 'rate' | 'ratio' | 'whole' = 'money',
    note = '',
  ) => {
    const row = costSummary.row(key);
    page.put(`B${row}`, label, 'label');
    for (const column of ['C', 'D']) page.put(`${column}${row}`, null, 'label');
    page.put(`E${row}`, formula(text), 'computed', format);
    if (note !== '') page.put(`F${row}`, note, 'note');
  };
  line(
    'problem',
    'To complete first',
    `IF(${settingCell('incomplete')}>0,${firstIncomplete('Costs', costLines.range('state'), costLines.range('missing'))},IF(${settingCell('counted')}=0,"fill in: a cost line",IF(ISNUMBER(${horizon}),"","fill in: horizon")))`,
  );
  line('upfront', inCurrency('Once'), unlessProblem(sumIf('every', '0', 'totalUsed')));
  line(
    'running',
    inCurrency('A month, on average'),
    `IF(${problem}="",(${total}-${upfront})/${horizon},${problem})`,
  );
  line('total', inCurrency('Total over the horizon'), unlessProblem(`SUM(${costLines.range('totalUsed')})`));
  const weighted = (column: 'lowUsed' | 'highUsed') =>
    unlessProblem(`SUMPRODUCT(${costLines.range('totalUsed')},${costLines.range(column)})`);
  line('low', inCurrency('Total, low'), weighted('lowUsed'));
  line('high', inCurrency('Total, high'), weighted('highUsed'));
  for (const [key, kind] of [
    ['software', 'Software'],
    ['labour', 'Labour'],
    ['other', 'Other'],
  ] as const)
    line(
      key,
      inCurrency(`Of it ${kind.toLowerCase()}`),
      unlessProblem(sumIf('kind', words(kind), 'totalUsed')),
    );
  line(
    'earlyLabour',
    inCurrency('Labour in the first 90 days'),
    unlessProblem(sumIf('kind', '"Labour"', 'earlyUsed')),
  );
  line(
    'earlySoftware',
    inCurrency('Software in the first 90 days'),
    unlessProblem(sumIf('kind', '"Software"', 'earlyUsed')),
  );
  const [labour, software] = [summaryCell('earlyLabour'), summaryCell('earlySoftware')];
  line(
    'adoptionRatio',
    'Labour for each unit of software',
    unlessProblem(`IF(${software}>0,${labour}/${software},"no software")`),
    'ratio',
    '3 to 5 is usual; below 3 suggests forgotten hours',
  );
  const year = on(context, 'assumptions', assumptionsAt.monthsInYear);
  line(
    'perTask',
    inCurrency('Cost of a task'),
    unlessProblem(
      `IF(N(AIR_TasksPerYear)>0,${total}/(AIR_TasksPerYear*${horizon}/${year}),"fill in: tasks a year")`,
    ),
    'rate',
  );
  const active = on(context, 'tracking', trackingSetting('activeUsers'));
  line(
    'perUser',
    inCurrency('Cost of an active user'),
    isThere(context, 'tracking')
      ? unlessProblem(`IF(N(${active})>0,${total}/${active},"not measured yet")`)
      : words('not measured yet'),
    'rate',
    'over the horizon; users of the last tracked week',
  );
  line(
    'renewals',
    'Renewals due soon',
    `IF(ISNUMBER(${asOf}),COUNTIF(${renewal},">="&${asOf})-COUNTIF(${renewal},">"&${asOf}+${settingCell('renewalDays')}),"fill in: as of")`,
    'whole',
  );
}

/** Figures that the formulas above use, each with its label. */
export function putSettings(page: Page): void {
  page.put(`B${costSettings.firstRow - 1}`, 'Settings and workings', 'heading');
  const states = costLines.range('state');
  const line = (
    key: (typeof costSettings.keys)[number],
    label: string,
    content: Content,
    format: 'percent' | 'whole',
    isInput: boolean,
  ) => {
    const row = costSettings.row(key);
    page.put(`B${row}`, label, isInput ? 'label' : 'workingsLabel');
    page.put(`E${row}`, content, isInput ? 'input' : 'workings', format);
    if (isInput) for (const column of ['C', 'D']) page.put(`${column}${row}`, null, 'label');
  };
  line('lowProposed', 'Low, proposed share of a line', 0.9, 'percent', true);
  line('highProposed', 'High, proposed share of a line', 1.5, 'percent', true);
  line('earlyMonths', 'The first 90 days end with month', 3, 'whole', true);
  line('renewalDays', 'Renewals: days to look ahead', 90, 'whole', true);
  line('counted', 'Lines that count', formula(`COUNTIF(${states},1)`), 'whole', false);
  line('incomplete', 'Lines to complete', formula(`COUNTIF(${states},-1)`), 'whole', false);
}
