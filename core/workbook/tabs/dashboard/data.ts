import { publishedReturns } from '../../../finance/published-returns.ts';
import { areNumbers } from '../../conditions.ts';
import { withAddresses } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { addressesIn } from '../../declare/table.ts';
import { isThere, on } from '../../options.ts';
import { formula, inCurrency, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { benchmarkKinds, isDay } from '../assumptions/inputs.ts';
import { costsAt } from '../costs/cells.ts';
import { costKinds } from '../costs/ready-costs.ts';
import { costUpTo, valueUpTo, worthUpTo } from '../tracking/running.ts';
import { valueAt } from '../value/cells.ts';
import { valueKinds } from '../value/kinds.ts';
import { benchmarks, chartPoints, costBars, figure, planMonths, valueBars, work } from './layout.ts';
import { measured } from './measured.ts';

/** What the charts and the present value are made from; right of the printed page, below the figures. */
export function putChartData(page: Page, context: TabContext): void {
  putPlan(page, context);
  putPoints(page, context);
  putBars(page, context);
  page.put(`I${benchmarks.headerRow - 1}`, 'Published returns', 'heading');
  page.across(`I${benchmarks.headerRow}`, ['Kind', 'From', 'To'], 'workingsHeader');
  for (const [index, row] of benchmarks.rows.entries()) {
    const kind = benchmarkKinds[index] ?? 'rules';
    page.put(`I${row}`, kind, 'workingsLabel');
    page.put(`J${row}`, publishedReturns[kind][0], 'workings', 'percent');
    page.put(`K${row}`, publishedReturns[kind][1], 'workings', 'percent');
  }
}

function putPlan(page: Page, context: TabContext): void {
  const given = (address: string) => on(context, 'assumptions', address);
  const year = given(assumptionsAt.monthsInYear);
  const costMonths = on(context, 'costs', costsAt.scheduleMonths);
  const costTotals = on(context, 'costs', costsAt.scheduleTotals);
  page.put(`I${planMonths.headerRow - 1}`, 'The plan by month', 'heading');
  page.across(
    `I${planMonths.headerRow}`,
    [
      'Month',
      'Weeks by its end',
      'Weeks of full value',
      'Value',
      'Cost',
      'Net',
      'In money of the start',
      'Value so far',
      'Cost so far',
      'Claim so far',
    ],
    'workingsHeader',
  );
  for (const [month, row] of planMonths.rows.entries()) {
    const cell = (column: (typeof planMonths.columns)[number]) => planMonths.cell(column, row);
    const before = (column: (typeof planMonths.columns)[number]) => planMonths.cell(column, row - 1);
    const isOn = `AND(ISNUMBER(${work('weeklyValue')}),ISNUMBER(${figure('AIR_Value')}),${cell('month')}<=N(${given(assumptionsAt.horizon)}))`;
    const put = (column: (typeof planMonths.columns)[number], text: string) =>
      page.put(
        `${planMonths.letter(column)}${row}`,
        formula(text),
        'workings',
        column === 'weeks' || column === 'fullWeeks' ? 'weeks' : 'money',
      );
    const within = (result: string) => `IF(${isOn},${result},"")`;
    const soFar = (column: 'value' | 'cost') =>
      `SUM($${planMonths.letter(column)}$${planMonths.firstRow}:${cell(column)})`;
    page.put(`I${row}`, month, 'workings', 'whole');
    put('weeks', within(`${cell('month')}*${given(assumptionsAt.weeksInYear)}/${year}`));
    put(
      'fullWeeks',
      within(
        `IF(${cell('weeks')}<AIR_RampWeeks,${cell('weeks')}^2/(2*AIR_RampWeeks),${cell('weeks')}-AIR_RampWeeks/2)`,
      ),
    );
    put(
      'value',
      within(month === 0 ? '0' : `${work('weeklyValue')}*(${cell('fullWeeks')}-${before('fullWeeks')})`),
    );
    put(
      'cost',
      within(
        `IF(ISNUMBER(${figure('AIR_TotalCost')}),SUMIF(${costMonths},${cell('month')},${costTotals}),"")`,
      ),
    );
    put('net', `IF(${areNumbers(cell('value'), cell('cost'))},${cell('value')}-${cell('cost')},"")`);
    put(
      'present',
      `IF(AND(${areNumbers(cell('net'), 'AIR_DiscountRate')},N(AIR_DiscountRate)>-1),${cell('net')}/(1+AIR_DiscountRate)^(${cell('month')}/${year}),"")`,
    );
    put('valueSoFar', within(soFar('value')));
    put('costSoFar', within(soFar('cost')));
    put(
      'claimSoFar',
      within(`${figure('AIR_GrossValue')}/${given(assumptionsAt.horizonWeeks)}*${cell('fullWeeks')}`),
    );
  }
}

/** Thirteen months spread over the horizon, so that the chart is full whatever its length. */
function putPoints(page: Page, context: TabContext): void {
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const last = chartPoints.rows.length - 1;
  page.put(`I${chartPoints.headerRow - 1}`, 'Running chart', 'heading');
  page.across(
    `I${chartPoints.headerRow}`,
    [
      'Point',
      'Month',
      'Value',
      'Cost',
      'All of the claim',
      'Break-even',
      'Month ends',
      'Value, measured',
      'Cost, measured',
    ],
    'workingsHeader',
  );
  for (const [point, row] of chartPoints.rows.entries()) {
    const month = chartPoints.cell('month', row);
    const found = (column: 'valueSoFar' | 'costSoFar' | 'claimSoFar') => {
      const plan = planMonths.block('month', 'claimSoFar');
      const figure = `VLOOKUP(${month},${plan},${planMonths.columns.indexOf(column) + 1},FALSE())`;
      return formula(`IF(ISNUMBER(${month}),IF(ISNUMBER(${figure}),${figure},NA()),NA())`);
    };
    page.put(`I${row}`, point, 'workings', 'whole');
    page.put(
      `J${row}`,
      formula(`IF(ISNUMBER(${horizon}),ROUND(${chartPoints.cell('point', row)}*${horizon}/${last},0),NA())`),
      'workings',
      'whole',
    );
    putMeasuredPoint(page, context, row);
    page.put(`K${row}`, found('valueSoFar'), 'workings', 'money');
    page.put(`L${row}`, found('costSoFar'), 'workings', 'money');
    page.put(`M${row}`, found('claimSoFar'), 'workings', 'money');
    const [value, cost] = [chartPoints.cell('value', row), chartPoints.cell('cost', row)];
    const before = `$N$${chartPoints.headerRow}:$N${row - 1}`;
    page.put(
      `N${row}`,
      formula(
        `IF(AND(ISNUMBER(${value}),ISNUMBER(${cost}),COUNT(${before})=0),IF(${value}>=${cost},${value},NA()),NA())`,
      ),
      'workings',
      'money',
    );
  }
}

/** What was measured by the end of that month; months that are not over for Tracking stay away. */
function putMeasuredPoint(page: Page, context: TabContext, row: number): void {
  const [month, until] = [chartPoints.cell('month', row), chartPoints.cell('until', row)];
  const put = (column: 'until' | 'measuredValue' | 'measuredCost', text: string, format: 'date' | 'money') =>
    page.put(`${chartPoints.letter(column)}${row}`, formula(text), 'workings', format);
  const isThereAll = isThere(context, 'tracking') && isThere(context, 'costs');
  const week = on(context, 'assumptions', assumptionsAt.daysInWeek);
  const { cell } = context;
  const told = (text: string) => withAddresses(text, { column: addressesIn(chartPoints, row), cell });
  const valueBy = isThere(context, 'risks') ? valueUpTo : worthUpTo;
  // The Monday of the last whole week of that month; one that ends a few days later belongs to it.
  put(
    'until',
    isThereAll
      ? `IF(AND(ISNUMBER(${month}),${isDay('AIR_StartDate')}),IF(EDATE(AIR_StartDate,${month})-${week}<=N(${measured(context, 'lastDay')}),EDATE(AIR_StartDate,${month})-${week},""),"")`
      : '""',
    'date',
  );
  const shown = (key: 'value' | 'cost', result: string) =>
    isThereAll ? `IF(AND(ISNUMBER(${until}),ISNUMBER(${measured(context, key)})),${result},NA())` : 'NA()';
  put('measuredValue', shown('value', told(valueBy('ofAll', until))), 'money');
  put('measuredCost', shown('cost', told(costUpTo('ofAll', until))), 'money');
}

function putBars(page: Page, context: TabContext): void {
  const bar = (row: number, kind: string, cell: string) => {
    page.put(`I${row}`, kind, 'workingsLabel');
    page.put(`J${row}`, formula(`IF(ISNUMBER(${cell}),${cell},NA())`), 'workings', 'money');
  };
  page.put(`I${costBars.headerRow - 1}`, 'Cost by kind', 'heading');
  page.across(`I${costBars.headerRow}`, ['Kind', inCurrency('Over the horizon')], 'workingsHeader');
  for (const [index, row] of costBars.rows.entries()) {
    const kind = costKinds[index] ?? 'Other';
    bar(row, kind, on(context, 'costs', costsAt.byKind[kind]));
  }
  page.put(`I${valueBars.headerRow - 1}`, 'Value by kind', 'heading');
  page.across(`I${valueBars.headerRow}`, ['Kind', inCurrency('Over the horizon')], 'workingsHeader');
  for (const [index, row] of valueBars.rows.entries())
    bar(row, valueKinds[index] ?? '', on(context, 'value', valueAt.byKind[index] ?? valueAt.gross));
}

/** Words for a position against the published range. */
export const benchmarkPosition = (roi: string): string =>
  `IF(ISNUMBER(${work('benchmarkLow')}),IF(ISNUMBER(${roi}),IF(${roi}<${work('benchmarkLow')},"Below",IF(${roi}>${work('benchmarkHigh')},${words('Above: check double counting')},"Within")),"no return yet"),"no benchmark chosen")`;
