import { firstThatHolds } from '../../conditions.ts';
import type { TabContext } from '../../declare/tab.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { isThere, on } from '../../options.ts';
import { formula, inCurrency, inPercent, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { risksAt } from '../risks/cells.ts';
import { log } from '../tracking/log.ts';
import { costsAnything } from '../tracking/running.ts';
import { type SumKey, sum, trackingSettings } from '../tracking/sums.ts';
import { rowsOnPage, trendBlocks, work, type workRows } from './layout.ts';

export const forecastOnly = 'Forecast: nothing measured yet';
const notYet = 'not measured yet';

/** What Tracking says of all workflows; #N/A where it is not there. */
export const measured = (context: TabContext, key: SumKey): string =>
  on(context, 'tracking', sum(key, 'ofAll'));

type Line = (
  key: (typeof workRows.keys)[number],
  label: string,
  content: Content,
  format?: NumberFormatName,
) => void;

/** Measured figures that have no name, and the trend. */
export function putMeasured(line: Line, context: TabContext): void {
  const number = (key: SumKey) => {
    const cell = measured(context, key);
    return formula(`IF(ISNUMBER(${cell}),${cell},"")`);
  };
  line(
    'measuredProblem',
    'What is missing of the measured figures',
    isThere(context, 'tracking')
      ? formula(
          `IF(${measured(context, 'problem')}<>"",${measured(context, 'problem')},IF(ISNUMBER(${measured(context, 'roi')}),"",${measured(context, 'roi')}))`,
        )
      : notYet,
  );
  line('measuredNet', 'Net benefit, measured', number('net'), 'money');
  line('measuredRatio', 'Benefit-cost ratio, measured', number('ratio'), 'ratio');
  line('measuredWeeks', 'Tracked weeks, first to last', number('weeks'), 'whole');
  line('measuredPayback', 'Value covers cost in week', number('payback'), 'whole');
  line('tolerance', 'Change that is no trend', 0.1, 'percent');
  line('drift', 'Trend', formula(drift()));
  // By week: the last block may have fewer than the others.
  const growth = (column: 'value' | 'cost') => {
    const of = (key: 'value' | 'cost' | 'weeks', from: number, to: number) =>
      `${trendBlocks.cell(key, trendBlocks.firstRow + from)}:${trendBlocks.cell(key, trendBlocks.firstRow + to)}`;
    const aWeek = (from: number) =>
      `(SUM(${of(column, from, from + 2)})/SUM(${of('weeks', from, from + 2)}))`;
    return formula(
      `IF(COUNT(${of(column, 0, 5)})=6,IF(${costsAnything(aWeek(0))},(${aWeek(3)}-${aWeek(0)})/${aWeek(0)},""),"")`,
    );
  };
  line('valueGrowth', 'Value a week, three blocks against three', growth('value'), 'percent');
  line('costGrowth', 'Cost a week, three blocks against three', growth('cost'), 'percent');
}

/** ROI_DRIFT of the last six blocks: three falls (rises) in a row, or the mean of three against the three before. */
function drift(): string {
  const roi = (ago: number) => trendBlocks.cell('return', trendBlocks.lastRow - ago);
  const all = `${roi(5)}:${roi(0)}`;
  const inOrder = (sign: '<' | '>') => [0, 1, 2].map((ago) => `${roi(ago)}${sign}${roi(ago + 1)}`).join(',');
  const mean = (last: number) => `AVERAGE(${roi(last + 2)}:${roi(last)})`;
  const [latest, earlier] = [mean(0), mean(3)];
  const slack = `${work('tolerance')}*ABS(${earlier})`;
  return firstThatHolds(
    [
      [`COUNT(${all})<6`, words('Too early')],
      [`OR(AND(${inOrder('<')}),ROUND(${earlier}-${latest}-${slack},9)>0)`, words('Falling')],
      [`OR(AND(${inOrder('>')}),ROUND(${latest}-${earlier}-${slack},9)>0)`, words('Rising')],
    ],
    words('Steady'),
  );
}

/** The four-week blocks that have rows, the latest last; one-off costs are left out, as they are no trend. */
export function putTrendBlocks(page: Page, context: TabContext): void {
  const { headerRow, letter, rows } = trendBlocks;
  page.put(`${letter('place')}${headerRow - 1}`, 'Trend: the last blocks of weeks that have rows', 'heading');
  page.across(
    `${letter('place')}${headerRow}`,
    [
      'Place',
      'Block',
      'Begins',
      'Weeks',
      inCurrency('Value, less incidents'),
      inCurrency('Running cost'),
      'Return on running cost',
    ],
    'workingsHeader',
  );
  const isOn = isThere(context, 'tracking') && isThere(context, 'costs');
  const tracked = (address: string) => on(context, 'tracking', address);
  const blocks = tracked(log.range('block'));
  const days = `(${tracked(trackingSettings.cell('blockWeeks'))}*${on(context, 'assumptions', assumptionsAt.daysInWeek)})`;
  for (const [index, row] of rows.entries()) {
    const cell = (column: (typeof trendBlocks.columns)[number]) => trendBlocks.cell(column, row);
    const put = (column: (typeof trendBlocks.columns)[number], text: string, format: NumberFormatName) =>
      page.put(`${letter(column)}${row}`, formula(isOn ? text : '""'), 'workings', format);
    page.put(`${letter('place')}${row}`, index + 1, 'workings', 'whole');
    const next = trendBlocks.cell('block', row + 1);
    put(
      'block',
      row === trendBlocks.lastRow
        ? `IF(COUNT(${blocks})>0,MAX(${blocks}),"")`
        : `IF(ISNUMBER(${next}),IF(COUNTIF(${blocks},"<"&${next})>0,LARGE(${blocks},COUNTIF(${blocks},">="&${next})+1),""),"")`,
      'whole',
    );
    const within = (result: string) => `IF(ISNUMBER(${cell('block')}),${result},"")`;
    put('begins', within(`${measured(context, 'first')}+${cell('block')}*${days}`), 'date');
    const total = (column: 'worth' | 'adjusted') =>
      `SUMIFS(${tracked(log.range(column))},${blocks},${cell('block')})`;
    const risks = (key: 'costs' | 'days') => on(context, 'risks', risksAt[key]);
    const incidents = isThere(context, 'risks')
      ? `-SUMIFS(${risks('costs')},${risks('days')},">="&${cell('begins')},${risks('days')},"<"&(${cell('begins')}+${days}),${risks('days')},"<="&${measured(context, 'lastDay')})`
      : '';
    put(
      'value',
      within(`IF(ISNUMBER(${measured(context, 'value')}),${total('worth')}${incidents},"")`),
      'money',
    );
    const weeks = tracked(trackingSettings.cell('blockWeeks'));
    put('weeks', within(`MIN(${weeks},${measured(context, 'weeks')}-${cell('block')}*${weeks})`), 'whole');
    put(
      'cost',
      within(
        `IF(ISNUMBER(${measured(context, 'cost')}),${cell('weeks')}*${measured(context, 'planShare')}+${total('adjusted')},"")`,
      ),
      'money',
    );
    put(
      'return',
      `IF(COUNT(${cell('value')},${cell('cost')})=2,IF(${costsAnything(cell('cost'))},(${cell('value')}-${cell('cost')})/${cell('cost')},""),"")`,
      'percent',
    );
  }
}

/** What a card says under the plan's figure. */
export function measuredNote(cell: string, text: string, otherwise = notYet): Content {
  const problem = work('measuredProblem');
  const missing = `IF(${problem}="",${words(otherwise)},${problem})`;
  return formula(`"Measured: "&IF(ISNUMBER(${cell}),${text},${missing})`);
}

/** Trend in words, and what the measured value is made of. */
export function putTrendWords(page: Page, context: TabContext): void {
  const [value, cost, problem] = [work('valueGrowth'), work('costGrowth'), work('measuredProblem')];
  const signed = (cell: string) =>
    `IF(ISNUMBER(${cell}),IF(${cell}>0,"+","")&${inPercent(cell)},"not known")`;
  const blocks = `COUNT(${trendBlocks.range('block')})`;
  const block = on(context, 'tracking', trackingSettings.cell('blockWeeks'));
  page.across(`B${rowsOnPage.trend}`, ['Trend', null], 'label');
  page.across(`B${rowsOnPage.measured}`, ['Value measured', null], 'label');
  const row = (at: number, content: Content) =>
    page.across(`D${at}`, [content, null, null, null], 'computedText');
  if (!isThere(context, 'tracking')) {
    row(rowsOnPage.trend, notYet);
    row(rowsOnPage.measured, notYet);
    return;
  }
  row(
    rowsOnPage.trend,
    formula(
      `IF(${problem}<>"",${problem},IF(${work('drift')}="Too early",IF(${blocks}=6,"not known: some weeks cost nothing","Too early: "&${blocks}&" of 6 blocks of "&${block}&" weeks have rows"),${work('drift')}&": value "&${signed(value)}&", cost "&${signed(cost)}&" a week"))`,
    ),
  );
  const money = (key: SumKey) => `FIXED(${measured(context, key)},0)`;
  row(
    rowsOnPage.measured,
    formula(
      `IF(ISNUMBER(${measured(context, 'value')}),${money('gross')}&" before confidence, "&${money('believed')}&" after, "&${money('value')}&" less incidents",${measured(context, 'value')})`,
    ),
  );
}
