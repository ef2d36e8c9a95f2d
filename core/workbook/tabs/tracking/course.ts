import { inCurrency } from '../../model/page.ts';
import { hasMonths, monthsIn } from '../assumptions/plan-months.ts';
import { columnOf, costsAnything, mondaysOf, type Scope, weekColumn } from './running.ts';
import { atLast, counted, type Has, type Sum, where } from './sum-terms.ts';

const returnOf = (scope: Scope, value: string, cost: string) =>
  where(
    scope,
    [value, cost],
    `IF(${costsAnything(`{${scope}.${cost}}`)}, ({${scope}.${value}}-{${scope}.${cost}})/{${scope}.${cost}}, "no cost")`,
  );

/** The schedules of the plan, and their columns of a scope. */
const scheduled = (scope: Scope, tab: 'value' | 'costs', column: 'once' | 'running' | 'spread') =>
  columnOf(scope, `${tab}.schedule`, column);
interface Schedule {
  readonly month: string;
  readonly running: string;
  readonly once: string;
}
const approvedSchedule = (scope: Scope, tab: 'value' | 'costs'): Schedule => {
  const column = (name: string) => columnOf(scope, 'assumptions.approvedMonths', name);
  return {
    month: '{assumptions.approvedMonths.month}',
    running: column(tab === 'value' ? 'valueRunning' : 'costSpread'),
    once: column(tab === 'value' ? 'valueOnce' : 'costOnce'),
  };
};
/** What a schedule has by then: whole months, the share of the one that has begun, and what comes once. */
const upTo = (elapsed: string, { month, running, once }: Schedule) =>
  `SUMIF(${month}, "<="&INT(${elapsed}), ${running})
    +(${elapsed}-INT(${elapsed}))*SUMIF(${month}, INT(${elapsed})+1, ${running})
    +SUMIF(${month}, "<"&(${elapsed}+1), ${once})`;
/** Of the plan that was approved, counted from its own start to its own horizon; without one, of the plan as it is. */
const ofApproved = (scope: Scope, tab: 'value' | 'costs', current: string) => {
  const elapsed = `{${scope}.approvedElapsed}`;
  return `IF(AND({assumptions.isApproved}=1, ISNUMBER(${elapsed})),
    ${upTo(elapsed, approvedSchedule(scope, tab))},
    ${current})`;
};
/** Of the plan as it is, by the last tracked day. */
const toDate = (scope: Scope, has: Has, tab: 'value' | 'costs', running: 'running' | 'spread') => {
  if (!has(tab)) return '""';
  const planned = upTo(`{${scope}.elapsed}`, {
    month: `{${tab}.schedule.month}`,
    running: scheduled(scope, tab, running),
    once: scheduled(scope, tab, 'once'),
  });
  return where(scope, ['elapsed'], `IF({${tab}.problem}="", ${planned}, {${tab}.problem})`);
};
/** A criterion: Mondays of the run rate's weeks. */
const inRun = (scope: Scope) => `">"&({${scope}.last}-{${scope}.runWeeks}*{assumptions.daysInWeek})`;
/** Of typed less planned and of incidents, a week. */
const extraWeek = (scope: Scope) => `({${scope}.adjusted}+{${scope}.incidents})/{${scope}.weeks}`;
/** The last weeks with rows, from this Monday on. */
const isLate = (scope: Scope) => `(${weekColumn(scope, 'rows')}>0)*({weeks.monday}>={${scope}.spreadFrom})`;

/** The plan to date, what it earns a week now, and what it is on course for at the horizon. */
export const course = {
  elapsed: {
    label: 'Months by the last tracked day',
    format: 'quantity',
    formula: (scope) =>
      counted(
        scope,
        `IF(${hasMonths},
          MAX(0, MIN({assumptions.horizon}, ${monthsIn(`{${scope}.lastDay}+1-AIR_StartDate`)})),
          "")`,
      ),
  },
  approvedElapsed: {
    label: 'The same of the approved plan',
    format: 'quantity',
    formula: (scope) =>
      counted(
        scope,
        `IF(COUNT({assumptions.approved.startDate}, {assumptions.approved.months})=2,
          MAX(0, MIN({assumptions.approved.months}, ${monthsIn(`{${scope}.lastDay}+1-{assumptions.approved.startDate}`)})),
          "")`,
      ),
  },
  costToDate: {
    label: inCurrency('Cost to date as planned now'),
    format: 'money',
    formula: (scope, has) => toDate(scope, has, 'costs', 'spread'),
  },
  planValue: {
    label: inCurrency('Value of the plan to date'),
    format: 'money',
    formula: (scope, has) => ofApproved(scope, 'value', toDate(scope, has, 'value', 'running')),
  },
  planCost: {
    label: inCurrency('Cost of the plan to date'),
    format: 'money',
    formula: (scope) => ofApproved(scope, 'costs', `{${scope}.costToDate}`),
  },
  runWeeks: {
    label: 'Weeks of the run rate',
    format: 'whole',
    formula: (scope) =>
      where(
        scope,
        ['weeks'],
        `IF({${scope}.weeks}>={leastRunWeeks}, MIN({mostRunWeeks}, {${scope}.weeks}), "")`,
      ),
  },
  runValue: {
    label: inCurrency('Value of a week, lately'),
    format: 'rate',
    formula: (scope) =>
      where(
        scope,
        ['runWeeks', 'value'],
        `SUMIF({weeks.monday}, ${inRun(scope)}, ${weekColumn(scope, 'value')})/{${scope}.runWeeks}`,
      ),
  },
  runTaken: {
    label: inCurrency('Of it taken away'),
    format: 'rate',
    formula: (scope) =>
      where(
        scope,
        ['runWeeks'],
        `-SUMIFS([gross], ${mondaysOf(scope)}, ${inRun(scope)}, [gross], "<0")
          /{${scope}.runWeeks}`,
      ),
  },
  runCost: {
    label: inCurrency('Running cost of a week, lately'),
    format: 'rate',
    formula: (scope) => where(scope, ['runWeeks', 'cost'], `${atLast(scope, 'planned')}+${extraWeek(scope)}`),
  },
  runNet: {
    label: inCurrency('What it earns a week now'),
    format: 'rate',
    formula: (scope) => where(scope, ['runValue', 'runCost'], `{${scope}.runValue}-{${scope}.runCost}`),
  },
  weeksLeft: {
    label: 'Weeks left of the horizon',
    format: 'quantity',
    formula: (scope) =>
      where(
        scope,
        ['elapsed'],
        `MAX(0, {assumptions.horizonWeeks}-({${scope}.lastDay}+1-AIR_StartDate)/{assumptions.daysInWeek})`,
      ),
  },
  laterCost: {
    label: inCurrency('Planned costs still to come'),
    format: 'money',
    formula: (scope, has) =>
      has('costs')
        ? where(
            scope,
            ['costToDate'],
            `SUM(${scheduled(scope, 'costs', 'once')})+SUM(${scheduled(scope, 'costs', 'spread')})-{${scope}.costToDate}`,
          )
        : '""',
  },
  courseValue: {
    label: inCurrency('On course for: value'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['value', 'runValue', 'weeksLeft'],
        `{${scope}.value}+{${scope}.runValue}*{${scope}.weeksLeft}`,
      ),
  },
  courseTaken: {
    label: inCurrency('Of it taken away in all'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['taken', 'runTaken', 'weeksLeft'],
        `{${scope}.taken}+{${scope}.runTaken}*{${scope}.weeksLeft}`,
      ),
  },
  courseCost: {
    label: inCurrency('On course for: cost'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['cost', 'laterCost', 'weeksLeft', 'runCost'],
        `{${scope}.cost}+{${scope}.laterCost}+${extraWeek(scope)}*{${scope}.weeksLeft}`,
      ),
  },
  onCourse: {
    label: 'On course for: ROI at the horizon',
    format: 'percent',
    formula: (scope) => returnOf(scope, 'courseValue', 'courseCost'),
  },
  spreadFrom: {
    label: 'Spread of a week: rows from',
    format: 'date',
    formula: (scope) => {
      const mondays = weekColumn(scope, 'tracked');
      return `IF(COUNT(${mondays})>={leastRunWeeks}, LARGE(${mondays}, MIN({mostSpreadWeeks}, COUNT(${mondays}))), "")`;
    },
  },
  spreadWeeks: {
    label: 'Spread of a week: weeks',
    format: 'whole',
    formula: (scope) => where(scope, ['spreadFrom'], `SUMPRODUCT(${isLate(scope)})`),
  },
  spread: {
    label: inCurrency('Spread of a week'),
    format: 'rate',
    formula: (scope) => {
      const value = weekColumn(scope, 'value');
      const mean = `SUMPRODUCT(${isLate(scope)}*${value})/{${scope}.spreadWeeks}`;
      return where(
        scope,
        ['spreadWeeks'],
        `SQRT(SUMPRODUCT(${isLate(scope)}*(${value}-${mean})^2)/({${scope}.spreadWeeks}-1))`,
      );
    },
  },
  lowValue: {
    label: inCurrency('On course for: value, low'),
    format: 'money',
    formula: (scope) =>
      where(
        scope,
        ['courseValue', 'spread'],
        `{${scope}.courseValue}-{${scope}.weeksLeft}*TINV({lowChance},{${scope}.spreadWeeks}-1)
          *{${scope}.spread}/SQRT({${scope}.spreadWeeks})`,
      ),
  },
  highCost: {
    label: inCurrency('On course for: cost, high'),
    format: 'money',
    formula: (scope, has) =>
      has('costs')
        ? where(
            scope,
            ['courseCost'],
            `IF(ISNUMBER({highShare}), {${scope}.courseCost}+{${scope}.laterCost}*({highShare}-1), "")`,
          )
        : '""',
  },
  low: {
    label: 'On course for: ROI, low',
    format: 'percent',
    formula: (scope) =>
      where(
        scope,
        ['onCourse', 'lowValue', 'highCost'],
        `MIN({${scope}.onCourse}, ({${scope}.lowValue}-{${scope}.highCost})/{${scope}.highCost})`,
      ),
  },
} satisfies Record<string, Sum>;
