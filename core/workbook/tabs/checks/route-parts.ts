import { list } from '../../declare/list.ts';
import { inCurrency } from '../../model/page.ts';
import { monthsIn } from '../assumptions/plan-months.ts';
import { checkSettings } from './settings.ts';

/* Steps of the second route, each in a cell of its own. */

const months = '{assumptions.monthsInYear}';
const week = '{assumptions.daysInWeek}';
const last = '{tracking.ofAll.last}';
const lastDay = '{tracking.ofAll.lastDay}';
const elapsed = '{tracking.ofAll.elapsed}';

/** Of the plan by month, before the month of payback and in it. */
export const atPayback = {
  before: (column: string) => `SUMIF({dashboard.plan.month}, "<"&{paybackMonth}, {dashboard.plan.${column}})`,
  within: (column: string) => `SUMIF({dashboard.plan.month}, {paybackMonth}, {dashboard.plan.${column}})`,
};

const coveredTo = '({tracking.log.spendMonday}+{tracking.log.coverDays})';

const worked = { labelStyle: 'workingsLabel', style: 'workings', format: 'money' } as const;
const plain = { ...worked, format: 'quantity' } as const;
const ifPaysBack = (formula: string) =>
  `IF(ISNUMBER(AIR_PaybackWeeks), IF(AIR_PaybackWeeks>0, ${formula}, ""), "")`;
/** Once there is a figure to compare with. */
const measured = (
  label: string,
  formula: string,
  figure: 'AIR_MeasuredCost' | 'AIR_OnCourseROI' = 'AIR_MeasuredCost',
) =>
  ({
    ...worked,
    label: inCurrency(label),
    formula: `IF(ISNUMBER(${figure}), ${formula}, "")`,
    without: { tracking: '""' },
  }) as const;

export const routeParts = list(
  checkSettings.nextRow + 2,
  { label: 'B', between: [], value: 'C', note: 'D' },
  {
    paybackMonth: {
      ...plain,
      label: 'Month in which payback falls',
      formula: ifPaysBack(`MAX(1, ROUNDUP(ROUND(AIR_PaybackWeeks*${months}/{assumptions.weeksInYear},9),0))`),
    },
    passed: {
      ...plain,
      label: 'How much of it has passed by then',
      formula: ifPaysBack(`AIR_PaybackWeeks*${months}/{assumptions.weeksInYear}-{paybackMonth}+1`),
    },
    paybackValue: {
      ...worked,
      label: inCurrency('Value by then'),
      formula: ifPaysBack(`${atPayback.before('value')}+{passed}*${atPayback.within('value')}`),
    },
    onceAgain: measured(
      'One-off costs of the months that have begun',
      // Weeks may be tracked beyond the horizon, where the schedule ends.
      `SUMPRODUCT(({costs.lines.state}=1)*({costs.lines.every}=0)*{costs.lines.amount}
        *({costs.lines.startUsed}<MAX(0,${monthsIn(`${lastDay}+1-AIR_StartDate`)})+1))`,
    ),
    // Spends that are over by the last tracked week whole, the others by their weeks, and the hours typed.
    adjustedAgain: measured(
      'Typed less planned, row by row',
      `SUMPRODUCT((${coveredTo}<=${last}+${week})*{tracking.log.spendDelta})
        +SUMPRODUCT((${coveredTo}>${last}+${week})*{tracking.log.spendDelta}*{tracking.log.shareOfDay}
          *(${last}+${week}-{tracking.log.spendMonday}))
        +SUM({tracking.log.hoursDelta})`,
    ),
    incidentsAgain: measured(
      'Incidents from the first tracked day to the last',
      `IFERROR(SUMIFS({risks.incidents.costUsed}, {risks.incidents.day}, ">="&{tracking.ofAll.first},
        {risks.incidents.day}, "<="&${lastDay}), 0)`,
    ),
    laterAgain: measured(
      'Planned costs after the last tracked day',
      `SUMIF({costs.schedule.month}, ">="&(${elapsed}+1), {costs.schedule.once})
        +SUMIF({costs.schedule.month}, ">"&(INT(${elapsed})+1), {costs.schedule.spread})
        +(1-${elapsed}+INT(${elapsed}))*SUMIF({costs.schedule.month}, INT(${elapsed})+1, {costs.schedule.spread})`,
      'AIR_OnCourseROI',
    ),
    weeksLeftAgain: {
      ...measured(
        'Weeks left',
        `MAX(0, {assumptions.horizonWeeks}-(${lastDay}+1-AIR_StartDate)/${week})`,
        'AIR_OnCourseROI',
      ),
      label: 'Weeks left of the horizon',
      format: 'quantity',
    },
    courseValueAgain: measured(
      'Value so far, and the last weeks of Tracking carried on',
      `{measuredValueAgain.again}
        +SUMIF({tracking.log.monday}, ">"&(${last}-{tracking.ofAll.runWeeks}*${week}), {tracking.log.worth})
          /{tracking.ofAll.runWeeks}*{weeksLeftAgain}`,
      'AIR_OnCourseROI',
    ),
    courseCostAgain: measured(
      'Cost so far, and the costs still to come',
      `{measuredCostAgain.again}+{laterAgain}
        +({adjustedAgain}+{incidentsAgain})/{tracking.ofAll.weeks}*{weeksLeftAgain}`,
      'AIR_OnCourseROI',
    ),
  },
);
