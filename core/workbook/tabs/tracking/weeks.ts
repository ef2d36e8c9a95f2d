import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { inCurrency } from '../../model/page.ts';
import { workingsRows } from '../../shared/workings-places.ts';
import { aWeekOf, hasMonths, monthOf } from '../assumptions/plan-months.ts';
import { endOfWeek, spentBy, usersIn } from './running.ts';

const whole = { ...working, format: 'whole' } as const;
const money = { ...working, format: 'money' } as const;

const inWeek = <Formula extends string>(formula: Formula) => `IF(ISNUMBER([@week]), ${formula}, 0)` as const;
const inPilot = <Formula extends string>(formula: Formula) =>
  `IF(ISNUMBER([@pilotWeek]), ${formula}, 0)` as const;
const weekOfMonth = <Schedule extends string>(schedule: Schedule) =>
  `IF(ISNUMBER([@month]),
    ${aWeekOf(`SUMIF({costs.schedule.month}, [@month], {costs.schedule.${schedule}})`)},
    0)` as const;
const incidents = <More extends string>(more: More) =>
  `SUMIFS({risks.incidents.costUsed}, {risks.incidents.day}, ">="&[@monday], {risks.incidents.day}, "<="&${endOfWeek('[@monday]')}${more})` as const;
const once = <More extends string>(more: More) =>
  `SUMIFS({costs.lines.amount}, {costs.lines.onceOn}, "<="&${endOfWeek('[@monday]')}${more})` as const;
const withoutCosts = { costs: '0' } as const;

/** The most calendar weeks from the first tracked one to the last. */
export const mostWeeks = 261;

/**
 * Every calendar week from the first tracked one to the last, whether it has a row or not: what it brought, what it cost as
 * planned, what was typed instead, and both so far. From it come all figures of what was measured.
 */
export const weeks = table(`B${workingsRows.weeks + 2}`, mostWeeks, {
  week: {
    label: 'Week',
    ...whole,
    first: 'IF(ISNUMBER({ofAll.weeks}), 1, "")',
    formula: 'IF(ISNUMBER([above week]), IF([above week]<{ofAll.weeks}, [above week]+1, ""), "")',
  },
  monday: {
    label: 'Monday',
    ...working,
    format: 'date',
    formula: 'IF(ISNUMBER([@week]), {ofAll.first}+([@week]-1)*{assumptions.daysInWeek}, "")',
  },
  month: {
    label: 'Month of the plan',
    ...whole,
    formula: `IF(ISNUMBER([@week]), IF(${hasMonths}, ${monthOf('[@monday]')}, ""), "")`,
  },
  rows: { label: 'Rows', ...whole, formula: inWeek('SUMIF({log.monday}, [@monday], {log.state})') },
  tracked: {
    label: 'Monday of a week with rows',
    ...working,
    format: 'date',
    formula: 'IF([@rows]>0, [@monday], "")',
  },
  value: {
    label: inCurrency('Value'),
    ...money,
    formula: inWeek('SUMIF({log.monday}, [@monday], {log.worth})'),
  },
  planned: {
    label: inCurrency('Running cost as planned'),
    ...money,
    formula: weekOfMonth('spread'),
    without: withoutCosts,
  },
  adjusted: {
    label: inCurrency('Typed less planned, so far'),
    ...money,
    formula: inWeek(spentBy('{log.spendDelta}', '{log.hoursDelta}', '[@monday]')),
  },
  incidents: {
    label: inCurrency('Incidents'),
    ...money,
    formula: inWeek(incidents('')),
    without: { risks: '0' },
  },
  valueSoFar: {
    label: inCurrency('Value so far'),
    ...money,
    formula: 'IF(ISNUMBER([@week]), SUM([first value]:[@value]), "")',
  },
  costSoFar: {
    label: inCurrency('Cost so far'),
    ...money,
    formula: `
      IF(ISNUMBER([@week]),
        ${once('')}+SUM([first planned]:[@planned])+[@adjusted]+SUM([first incidents]:[@incidents]),
        "")`,
    without: { costs: '""' },
  },
  behind: {
    label: 'Does not cover its cost: week',
    ...whole,
    formula: `
      IF(COUNT([@valueSoFar], [@costSoFar])=2, IF(ROUND([@valueSoFar]-[@costSoFar],6)<0, [@week], 0), 0)`,
  },
  pilotWeek: {
    label: 'Week, pilot',
    ...whole,
    formula: `
      IF(COUNT([@monday], {ofPilot.first})=2,
        IF(AND([@monday]>={ofPilot.first}, [@monday]<={ofPilot.last}),
          ([@monday]-{ofPilot.first})/{assumptions.daysInWeek}+1, ""),
        "")`,
  },
  pilotRows: {
    label: 'Rows, pilot',
    ...whole,
    formula: inPilot('SUMIF({log.pilotMonday}, [@monday], {log.state})'),
  },
  pilotTracked: {
    label: 'Monday of a week with rows, pilot',
    ...working,
    format: 'date',
    formula: 'IF([@pilotRows]>0, [@monday], "")',
  },
  pilotValue: {
    label: inCurrency('Value, pilot'),
    ...money,
    formula: inPilot('SUMIF({log.pilotMonday}, [@monday], {log.worth})'),
  },
  pilotPlanned: {
    label: inCurrency('As planned, pilot'),
    ...money,
    formula: inPilot(weekOfMonth('pilotSpread')),
    without: withoutCosts,
  },
  pilotAdjusted: {
    label: inCurrency('Typed less planned, pilot'),
    ...money,
    formula: inPilot(
      spentBy('{log.isPilot}*{log.spendDelta}', '{log.isPilot}*{log.hoursDelta}', '[@monday]'),
    ),
  },
  pilotIncidents: {
    label: inCurrency('Incidents, pilot'),
    ...money,
    formula: inPilot(incidents(', {risks.incidents.isPilot}, 1')),
    without: { risks: '0' },
  },
  pilotValueSoFar: {
    label: inCurrency('Value so far, pilot'),
    ...money,
    formula: 'IF(ISNUMBER([@pilotWeek]), SUM([first pilotValue]:[@pilotValue]), "")',
  },
  pilotCostSoFar: {
    label: inCurrency('Cost so far, pilot'),
    ...money,
    formula: `
      IF(ISNUMBER([@pilotWeek]),
        ${once(', {costs.lines.isPilot}, 1')}+SUM([first pilotPlanned]:[@pilotPlanned])
          +[@pilotAdjusted]+SUM([first pilotIncidents]:[@pilotIncidents]),
        "")`,
    without: { costs: '""' },
  },
  pilotBehind: {
    label: 'Does not cover its cost, pilot: week',
    ...whole,
    formula: `
      IF(COUNT([@pilotValueSoFar], [@pilotCostSoFar])=2,
        IF(ROUND([@pilotValueSoFar]-[@pilotCostSoFar],6)<0, [@pilotWeek], 0),
        0)`,
  },
  pilotActive: {
    label: 'Active users, pilot',
    ...whole,
    formula: inPilot(usersIn('ofPilot', 'active', '[@monday]')),
  },
  pilotLicensed: {
    label: 'Licensed users, pilot',
    ...whole,
    formula: inPilot(usersIn('ofPilot', 'licensed', '[@monday]')),
  },
  // Weeks in which both are known.
  pilotAdopted: {
    label: 'Adoption known, pilot: Monday',
    ...working,
    format: 'date',
    formula: 'IF([@pilotLicensed]>0, [@monday], "")',
  },
});
