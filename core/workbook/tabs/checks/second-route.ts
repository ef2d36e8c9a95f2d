import { type Route, routeTable } from './routes.ts';

const months = '{assumptions.monthsInYear}';
/** Months that a line of value runs, and 1 where it comes once. */
const timesOfLine = `(({value.lines.comes}="Once")*({value.lines.startUsed}<=N({assumptions.horizon}))
  +({value.lines.comes}<>"Once")*({value.lines.endUsed}>={value.lines.startUsed})
    *({value.lines.endUsed}-{value.lines.startUsed}+1)/${months})`;

/** The month in which payback falls, and how much of it has passed by then. */
const paybackMonths = `AIR_PaybackWeeks*${months}/{assumptions.weeksInYear}`;
const paybackMonth = `MAX(1, ROUNDUP(ROUND(${paybackMonths},9),0))`;
const passed = `(${paybackMonths}-${paybackMonth}+1)`;
const before = (column: string) =>
  `SUMIF({dashboard.plan.month}, "<"&${paybackMonth}, {dashboard.plan.${column}})`;
const within = (column: string) =>
  `SUMIF({dashboard.plan.month}, ${paybackMonth}, {dashboard.plan.${column}})`;

const last = '{tracking.ofAll.last}';
const lastDay = '{tracking.ofAll.lastDay}';
const week = '{assumptions.daysInWeek}';
const elapsed = '{tracking.ofAll.elapsed}';
const covers = `({tracking.log.coverWeeks}+({tracking.log.coverWeeks}=0))*${week}`;
const coveredTo = `({tracking.log.spendMonday}+${covers})`;
/** Spends that are over by the last tracked week whole, the others by their weeks, and the hours typed; less what was planned. */
const adjusted = `(SUMPRODUCT((${coveredTo}<=${last}+${week})*{tracking.log.spendDelta})
  +SUMPRODUCT((${coveredTo}>${last}+${week})*{tracking.log.spendDelta}*(${last}+${week}-{tracking.log.spendMonday})/(${covers}))
  +SUM({tracking.log.hoursDelta}))`;
const incidents = `IFERROR(SUMIFS({risks.incidents.costUsed}, {risks.incidents.day}, ">="&{tracking.ofAll.first},
  {risks.incidents.day}, "<="&${lastDay}), 0)`;
const onceSoFar = `SUMIF({costs.schedule.month}, "<"&(${elapsed}+1), {costs.schedule.once})`;
/** Planned costs after the last tracked day, counted from there on. */
const later = `(SUMIF({costs.schedule.month}, ">="&(${elapsed}+1), {costs.schedule.once})
  +SUMIF({costs.schedule.month}, ">"&(INT(${elapsed})+1), {costs.schedule.spread})
  +(1-${elapsed}+INT(${elapsed}))*SUMIF({costs.schedule.month}, INT(${elapsed})+1, {costs.schedule.spread}))`;
const weeksLeft = `MAX(0, {assumptions.horizonWeeks}-(${lastDay}+1-AIR_StartDate)/${week})`;
const lateWeek = `SUMIF({tracking.log.monday}, ">"&(${last}-{tracking.ofAll.runWeeks}*${week}), {tracking.log.worth})
  /{tracking.ofAll.runWeeks}`;
const courseValue = `({measuredValueAgain.again}+${lateWeek}*${weeksLeft})`;
const courseCost = `({measuredCostAgain.again}+${later}+(${adjusted}+${incidents})/{tracking.ofAll.weeks}*${weeksLeft})`;

/** Every headline figure again: from the lines, the rows and the months, not from the totals that the page adds up. */
const routes = {
  costAgain: {
    what: 'Total cost',
    format: 'money',
    figure: 'AIR_TotalCost',
    again: 'SUM({costs.schedule.total})',
    why: 'Each month of the schedule, added up',
  },
  grossAgain: {
    what: 'All that is claimed',
    format: 'money',
    figure: 'AIR_GrossValue',
    again: `SUMPRODUCT({value.lines.yearUsed}*${timesOfLine})`,
    why: 'A year of each line, times the years that it runs',
  },
  valueAgain: {
    what: 'Value',
    format: 'money',
    figure: 'AIR_Value',
    again: 'SUM({value.schedule.running})+SUM({value.schedule.once})',
    why: 'Each month of the schedule, at your confidence',
  },
  netAgain: {
    what: 'Net benefit',
    format: 'money',
    figure: 'AIR_NetBenefit',
    again: '{valueAgain.again}-{costAgain.again}',
    why: 'Value less cost as found here',
  },
  roiAgain: {
    what: 'Return on investment (ROI)',
    format: 'percent',
    figure: 'AIR_ROI',
    again: '({valueAgain.again}-{costAgain.again})/{costAgain.again}',
    why: 'Value less cost, over cost, as found here',
  },
  ratioAgain: {
    what: 'Benefit-cost ratio',
    format: 'ratio',
    figure: 'AIR_BenefitCostRatio',
    again: '{valueAgain.again}/{costAgain.again}',
    why: 'Value over cost as found here',
  },
  npvAgain: {
    what: 'Net present value',
    format: 'money',
    figure: 'AIR_NPV',
    again: `NPV((1+AIR_DiscountRate)^(1/${months})-1, {dashboard.plan.net})*(1+AIR_DiscountRate)^(1/${months})`,
    why: "The spreadsheet's own NPV, over the net of each month from month 0",
  },
  paybackAgain: {
    what: 'At payback: value, and cost',
    format: 'money',
    figure: `IF(AIR_PaybackWeeks>0, ${before('value')}+${passed}*${within('value')}, "")`,
    again: `${before('cost')}+${within('cost')}-(1-${passed})*${within('evenly')}`,
    why: 'What came in and went out by the week of payback must be the same',
  },
  measuredValueAgain: {
    what: 'Value, measured',
    format: 'money',
    figure: 'AIR_MeasuredValue',
    again: 'SUMIF({tracking.log.state}, 1, {tracking.log.worth})',
    why: 'Each row of Tracking, added up',
    needs: ['tracking'],
  },
  measuredCostAgain: {
    what: 'Cost, measured',
    format: 'money',
    figure: 'AIR_MeasuredCost',
    again: `${onceSoFar}+SUM({trackedMonths.cost})+${adjusted}+${incidents}`,
    why: 'Tracked weeks of each month as planned, what was typed instead, incidents',
    needs: ['tracking'],
  },
  measuredROIAgain: {
    what: 'ROI, measured',
    format: 'percent',
    figure: 'AIR_MeasuredROI',
    again: '({measuredValueAgain.again}-{measuredCostAgain.again})/{measuredCostAgain.again}',
    why: 'Value less cost, over cost, as found here',
    needs: ['tracking'],
  },
  onCourseAgain: {
    what: 'ROI that it is on course for',
    format: 'percent',
    figure: 'AIR_OnCourseROI',
    again: `(${courseValue}-${courseCost})/${courseCost}`,
    why: 'As found here, the last weeks carried on, and the costs still to come',
    needs: ['tracking'],
  },
} as const satisfies Readonly<Record<string, Route>>;

export const secondRoute = routeTable('B9', { figure: 'On the page', again: 'From the lines' }, routes);
