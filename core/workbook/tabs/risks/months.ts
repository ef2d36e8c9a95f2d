import { working } from '../../declare/columns.ts';
import { table } from '../../declare/table.ts';
import { fixed } from '../../model/addresses.ts';
import { colours } from '../../model/look.ts';
import { inCurrency } from '../../model/page.ts';
import type { Chart } from '../../model/tab.ts';
import { isDay } from '../assumptions/inputs.ts';
import { incidentClasses } from './classes.ts';
import { incidentLog } from './incidents.ts';

const within = '{incidents.day}, ">="&[@month], {incidents.day}, "<"&EDATE([@month], 1)' as const;
const ofClass = <Number extends 1 | 2 | 3 | 4>(number: Number) =>
  ({
    label: incidentClasses[number - 1] ?? '',
    ...working,
    format: 'whole',
    formula: `
      IF(ISNUMBER([@month]),
        COUNTIFS({incidents.classNo}, {limits.classNo.${number}}, ${within}),
        "")`,
  }) as const;

/** The twelve months that end with the day of reading; the chart is made from them. */
export const incidentMonths = table(`B${incidentLog.lastWorkedRow + 4}`, 12, {
  month: {
    label: 'Month',
    ...working,
    format: 'month',
    formula: 'IF(ISNUMBER([below month]), EDATE([below month], -1), "")',
    last: `IF(${isDay('AIR_AsOf')}, IF(AIR_AsOf>={earliest}, INT(AIR_AsOf)-DAY(AIR_AsOf)+1, ""), "")`,
  },
  wrongOutput: ofClass(1),
  policyViolation: ofClass(2),
  compliance: ofClass(3),
  customerFacing: ofClass(4),
  cost: {
    label: inCurrency('Cost'),
    ...working,
    format: 'money',
    formula: `IF(ISNUMBER([@month]), SUMIFS({incidents.costUsed}, ${within}), "")`,
  },
});

const colourOf = {
  wrongOutput: colours.blue,
  policyViolation: colours.orange,
  compliance: colours.vermilion,
  customerFacing: colours.sky,
} as const;
const classColumns = ['wrongOutput', 'policyViolation', 'compliance', 'customerFacing'] as const;

/** Below the months. */
export const incidentChart: Chart = {
  kind: 'column',
  stacked: true,
  title: 'Incidents by month and class',
  categories: fixed(incidentMonths.filled('month')),
  series: classColumns.map((column, index) => ({
    name: incidentClasses[index] ?? '',
    values: fixed(incidentMonths.filled(column)),
    colour: colourOf[column],
  })),
  xTitle: 'Month',
  yTitle: 'Incidents',
  over: `B${incidentMonths.spareRow + 2}:H${incidentMonths.spareRow + 18}`,
};
