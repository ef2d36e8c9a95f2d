import { atPayback } from './route-parts.ts';
import { type Route, routeTable } from './routes.ts';

const months = '{assumptions.monthsInYear}';
/** Months that a line of value runs, and 1 where it comes once. */
const timesOfLine = `(({value.lines.comes}="Once")*({value.lines.startUsed}<=N({assumptions.horizon}))
  +({value.lines.comes}<>"Once")*({value.lines.endUsed}>={value.lines.startUsed})
    *({value.lines.endUsed}-{value.lines.startUsed}+1)/${months})`;

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
    figure: '{paybackValue}',
    again: `${atPayback.before('cost')}+${atPayback.within('cost')}-(1-{passed})*${atPayback.within('evenly')}`,
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
    again: '{onceAgain}+SUM({trackedMonths.cost})+{adjustedAgain}+{incidentsAgain}',
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
    again: '({courseValueAgain}-{courseCostAgain})/{courseCostAgain}',
    why: 'As found here, the last weeks carried on, and the costs still to come',
    needs: ['tracking'],
  },
} as const satisfies Readonly<Record<string, Route>>;

export const secondRoute = routeTable('B9', { figure: 'On the page', again: 'From the lines' }, routes);
