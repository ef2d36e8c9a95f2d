import { fixed } from '../../addresses.ts';
import { areNumbers, isFraction, isNotNegative } from '../../conditions.ts';
import type { TabContext } from '../../declare/tab.ts';
import type { NumberFormatName } from '../../look.ts';
import type { Content } from '../../model.ts';
import { type ResultName, resultNames } from '../../names.ts';
import { isThere, on } from '../../options.ts';
import { formula, type Page, words } from '../../page.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { isDay, lastDay } from '../assumptions/inputs.ts';
import { costsAt } from '../costs/cells.ts';
import { valueAt } from '../value/cells.ts';
import {
  benchmarks,
  block,
  costBars,
  figure,
  figureRows,
  planMonths,
  valueBars,
  work,
  workRows,
} from './layout.ts';
import { forecastOnly, measured, putMeasured } from './measured.ts';

/** The cells behind the names: each holds a number or #N/A (AIR_Verdict alone is a text), so that nothing is ever compared with words. */
export function putFigures(page: Page, context: TabContext): void {
  page.put(`${block.label}${figureRows.firstRow - 1}`, 'Figures: the cells behind the names', 'heading');
  const formulas = figureFormulas(context);
  for (const name of figureRows.keys) {
    const row = figureRows.row(name);
    page.put(`${block.label}${row}`, resultNames[name], 'workingsLabel');
    // The verdict alone is words.
    const style = name === 'AIR_Verdict' ? 'workingsText' : 'workings';
    page.put(`${block.value}${row}`, formula(formulas[name]), style, formatOf(name));
    page.put(`${block.name}${row}`, name, 'workingsText');
  }
  putWork(page, context);
}

export function formatOf(name: ResultName): NumberFormatName {
  if (name === 'AIR_PaybackDate') return 'date';
  if (name === 'AIR_PaybackWeeks') return 'weeks';
  if (name === 'AIR_BenefitCostRatio') return 'ratio';
  if (/ROI|Confidence/.test(name)) return 'percent';
  return 'money';
}

/** The result where the condition holds, else #N/A. */
const when = (condition: string, result: string) => `IF(${condition},${result},NA())`;

function figureFormulas(context: TabContext): Record<ResultName, string> {
  const costs = (key: 'upfront' | 'total' | 'low' | 'high') => on(context, 'costs', costsAt[key]);
  const value = (key: 'gross' | 'cash' | 'agreed' | 'inBudget' | 'markedCash' | 'standingAgreed') =>
    on(context, 'value', valueAt[key]);
  const ramp = on(context, 'assumptions', assumptionsAt.rampShare);
  const horizon = on(context, 'assumptions', assumptionsAt.horizon);
  const days = on(context, 'assumptions', assumptionsAt.daysInWeek);
  const number = (cell: string) => when(`ISNUMBER(${cell})`, cell);
  const [total, upfront, gross, likely] = [
    figure('AIR_TotalCost'),
    figure('AIR_UpfrontCost'),
    figure('AIR_GrossValue'),
    figure('AIR_Value'),
  ];
  const returnOn = (worth: string, spent: string) =>
    when(areNumbers(worth, spent), `IF(${spent}>0,(${worth}-${spent})/${spent},NA())`);
  const believed = (worth: string) =>
    when(
      `AND(${isFraction('AIR_Confidence')},${areNumbers(worth, ramp)})`,
      `${worth}*AIR_Confidence*${ramp}`,
    );
  const [lowValue, highValue] = [work('grossLow'), work('grossHigh')];
  const returnBetween = (worth: string, spent: string) =>
    when(
      `AND(${isFraction('AIR_Confidence')},${areNumbers(worth, spent, ramp)})`,
      `IF(${spent}>0,(${worth}*AIR_Confidence*${ramp}-${spent})/${spent},NA())`,
    );
  const cash = value('cash');
  // the days are whole; 6 decimals take rounding errors away
  const paybackDay = `INT(AIR_StartDate)+ROUNDUP(ROUND(${days}*${figure('AIR_PaybackWeeks')},6),0)`;
  return {
    AIR_UpfrontCost: number(costs('upfront')),
    AIR_TotalCost: number(costs('total')),
    AIR_MonthlyCost: when(areNumbers(total, upfront, horizon), `(${total}-${upfront})/${horizon}`),
    AIR_GrossValue: number(value('gross')),
    AIR_Value: believed(gross),
    AIR_NetBenefit: when(areNumbers(likely, total), `${likely}-${total}`),
    AIR_ROI: returnOn(likely, total),
    AIR_BenefitCostRatio: when(areNumbers(likely, total), `IF(${total}>0,${likely}/${total},NA())`),
    AIR_BreakEvenConfidence: when(
      areNumbers(total, gross, ramp),
      `IF(${gross}*${ramp}>0,${total}/(${gross}*${ramp}),NA())`,
    ),
    AIR_PaybackWeeks: paybackWeeks(upfront, work('weeklyValue'), work('weeklyCost'), 'AIR_RampWeeks'),
    AIR_PaybackDate: when(
      `AND(ISNUMBER(${figure('AIR_PaybackWeeks')}),${isDay('AIR_StartDate')})`,
      when(`${paybackDay}<=${lastDay}`, paybackDay),
    ),
    AIR_NPV: when(
      `AND(${areNumbers(likely, total, 'AIR_DiscountRate')},COUNT(${planMonths.range('present')})=N(${horizon})+1)`,
      `SUM(${planMonths.range('present')})`,
    ),
    AIR_ROILow: returnBetween(lowValue, costs('high')),
    AIR_ROIHigh: returnBetween(highValue, costs('low')),
    AIR_AgreedROI: returnOn(work('agreedValue'), total),
    AIR_CashROI: when(`N(${value('markedCash')})>0`, returnBetween(cash, total)),
    AIR_MeasuredValue: number(measured(context, 'value')),
    AIR_MeasuredCost: number(measured(context, 'cost')),
    AIR_MeasuredROI: number(measured(context, 'roi')),
    AIR_Verdict: isThere(context, 'pilot') ? context.cell('pilot.verdict') : words(forecastOnly),
  };
}

/** PAYBACK_WEEKS in one formula: value climbs over the ramp, then stays; #N/A where it never covers cost. */
function paybackWeeks(upfront: string, value: string, cost: string, ramp: string): string {
  const afterRamp = `(${upfront}+${value}*${ramp}/2)/(${value}-${cost})`;
  const inRamp = `(${ramp}/${value})*(${cost}+SQRT(${cost}^2+2*${upfront}*${value}/${ramp}))`;
  return when(
    `AND(${areNumbers(upfront, value, cost)},${isNotNegative(ramp)})`,
    `IF(AND(${upfront}=0,OR(${ramp}=0,${cost}=0),${value}>=${cost}),0,IF(${value}<=${cost},NA(),IF(${afterRamp}>=${ramp},${afterRamp},${inRamp})))`,
  );
}

/** A title says what is to be seen, where there is something. */
function putChartTitles(
  line: (key: (typeof workRows.keys)[number], label: string, content: Content) => void,
  horizonWeeks: string,
): void {
  const payback = figure('AIR_PaybackWeeks');
  const since = work('measuredPayback');
  const covers = `IF(ISNUMBER(${payback}),IF(${payback}<=${horizonWeeks},"Value covers cost from week "&ROUNDUP(ROUND(${payback},6),0)&" on, as planned","Value covers cost after the horizon, as planned"),"Value does not cover cost, as planned")`;
  line(
    'runningTitle',
    'Title of the running chart',
    formula(
      `IF(ISNUMBER(${since}),"Value has covered cost since week "&${since}&" of those tracked",IF(ISNUMBER(${figure('AIR_ROI')}),${covers},"Value and cost so far, as planned"))`,
    ),
  );
  const largest = (bars: typeof costBars | typeof valueBars, of: string, otherwise: string) => {
    const amounts = fixed(bars.filled('amount'));
    const kinds = fixed(bars.filled('kind'));
    const rows = bars.rows.length;
    return formula(
      `IF(COUNT(${amounts})=${rows},IF(AND(SUM(${amounts})>0,MIN(${amounts})>=0),INDEX(${kinds},MATCH(MAX(${amounts}),${amounts},0))&" is "&ROUND(100*MAX(${amounts})/SUM(${amounts}),0)&${words(`% of the ${of}`)},${words(otherwise)}),${words(otherwise)})`,
    );
  };
  line('costTitle', 'Title of the cost chart', largest(costBars, 'cost', 'Cost by kind'));
  line('valueTitle', 'Title of the value chart', largest(valueBars, 'claim', 'Value by kind'));
}

function putWork(page: Page, context: TabContext): void {
  const weeks = on(context, 'assumptions', assumptionsAt.horizonWeeks);
  const ramp = on(context, 'assumptions', assumptionsAt.rampShare);
  const missing = on(context, 'assumptions', assumptionsAt.firstMissing);
  const costs = on(context, 'costs', costsAt.problem);
  const value = on(context, 'value', valueAt.problem);
  const on1 = (key: 'low' | 'high' | 'agreed' | 'inBudget' | 'standingAgreed' | 'twice') =>
    on(context, 'value', valueAt[key]);
  const [total, gross] = [figure('AIR_TotalCost'), figure('AIR_GrossValue')];
  const line = (
    key: (typeof workRows.keys)[number],
    label: string,
    content: Content,
    format: NumberFormatName = 'rate',
  ) => {
    page.put(`${block.label}${workRows.row(key)}`, label, 'workingsLabel');
    page.put(
      `${block.value}${workRows.row(key)}`,
      content,
      ['problem', 'measuredProblem', 'drift'].includes(key) || key.endsWith('Title')
        ? 'workingsText'
        : 'workings',
      format,
    );
  };
  page.put(`${block.label}${workRows.firstRow - 1}`, 'Workings', 'heading');
  line(
    'problem',
    'What is missing first',
    formula(`IF(${missing}<>"",${missing},IF(${costs}<>"",${costs},IF(${value}<>"",${value},"")))`),
  );
  line('grossLow', 'Gross value, low', formula(when(`ISNUMBER(${on1('low')})`, on1('low'))));
  line('grossHigh', 'Gross value, high', formula(when(`ISNUMBER(${on1('high')})`, on1('high'))));
  line(
    'weeklyValue',
    'Full value of a week',
    formula(
      when(
        `AND(${isFraction('AIR_Confidence')},${areNumbers(gross, weeks)})`,
        `${gross}*AIR_Confidence/${weeks}`,
      ),
    ),
  );
  line(
    'weeklyCost',
    'Running cost of a week',
    formula(
      when(
        areNumbers(total, figure('AIR_UpfrontCost'), weeks),
        `(${total}-${figure('AIR_UpfrontCost')})/${weeks}`,
      ),
    ),
  );
  line(
    'agreedValue',
    'Agreed or in the budget, in full',
    formula(
      when(
        `AND(N(${on1('standingAgreed')})>0,${areNumbers(on1('agreed'), on1('inBudget'), ramp)})`,
        `(${on1('agreed')}+${on1('inBudget')})*${ramp}`,
      ),
    ),
  );
  line(
    'allROI',
    'Return on all that is claimed',
    formula(when(areNumbers(gross, ramp, total), `IF(${total}>0,(${gross}*${ramp}-${total})/${total},NA())`)),
    'percent',
  );
  line(
    'onceROI',
    'Return without what may be counted twice',
    formula(
      when(
        `AND(${isFraction('AIR_Confidence')},${areNumbers(gross, on1('twice'), ramp, total)})`,
        `IF(${total}>0,((${gross}-${on1('twice')})*AIR_Confidence*${ramp}-${total})/${total},NA())`,
      ),
    ),
    'percent',
  );
  const bench = (column: 'low' | 'high') =>
    formula(
      `IF(COUNTIF(${benchmarks.range('kind')},AIR_BenchmarkKind)>0,INDEX(${benchmarks.range(column)},MATCH(AIR_BenchmarkKind,${benchmarks.range('kind')},0)),NA())`,
    );
  line('benchmarkLow', 'Benchmark from', bench('low'), 'percent');
  line('benchmarkHigh', 'Benchmark to', bench('high'), 'percent');
  line('weeksInWords', 'Weeks with a decimal below', 10, 'whole');
  line('multipleFrom', 'Return shown as a multiple from', 10, 'percent');
  putMeasured(line, context);
  putChartTitles(line, weeks);
}
