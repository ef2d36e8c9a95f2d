import { fixed } from '../../addresses.ts';
import { colours } from '../../look.ts';
import type { Chart } from '../../model.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, type Page } from '../../page.ts';
import { assumptionsAt } from '../assumptions/layout.ts';
import { log, sum, workings } from '../tracking/layout.ts';
import { weekOfPoint } from '../tracking/points.ts';
import { costsAnything, lessPilotIncidents, pilotCostUpTo } from '../tracking/running.ts';
import { pilotChartRows, pilotPoints, thresholdRows, work } from './layout.ts';

type Column = (typeof pilotPoints.columns)[number];

/** The pilot's return and adoption week by week, with what was asked of them. */
export function putPilotPoints(page: Page, context: BuildContext): void {
  const first = pilotPoints.letter('point');
  page.put(`${first}${pilotPoints.headerRow - 1}`, 'What the charts show', 'heading');
  page.across(
    `${first}${pilotPoints.headerRow}`,
    ['Point', 'Monday', 'Week', 'ROI so far', 'ROI wanted', 'Adoption', 'Needed'],
    'workingsHeader',
  );
  const tracked = (address: string) => on(context, 'tracking', address);
  const days = on(context, 'assumptions', assumptionsAt.daysInWeek);
  const [start, weeks, cost] = (['first', 'weeks', 'cost'] as const).map((key) => tracked(sum(key, 'pilot')));
  const mondays = tracked(workings.range('pilotMonday'));
  for (const [index, row] of pilotPoints.rows.entries()) {
    const cell = (column: Column) => pilotPoints.cell(column, row);
    const put = (column: Column, text: string, format: 'whole' | 'date' | 'percent') =>
      page.put(`${pilotPoints.letter(column)}${row}`, formula(text), 'workings', format);
    const monday = cell('monday');
    page.put(`${first}${row}`, index, 'workings', 'whole');
    put('week', weekOfPoint(weeks ?? '', cell('point'), fixed(pilotPoints.filled('point'))), 'whole');
    put('monday', `IF(ISNUMBER(${cell('week')}),${start}+(${cell('week')}-1)*${days},"")`, 'date');
    put('roi', isThere(context, 'costs') ? roiUpTo(context, monday, cost ?? '', mondays) : 'NA()', 'percent');
    const inWeek = (column: 'active' | 'licensed') =>
      `SUMIFS(${tracked(log.range(column))},${mondays},${monday},${tracked(log.range('adoption'))},">=0")`;
    put(
      'adoption',
      `IF(ISNUMBER(${monday}),IF(${inWeek('licensed')}>0,${inWeek('active')}/${inWeek('licensed')},NA()),NA())`,
      'percent',
    );
    const wanted = thresholdRows.cell('C', 'roi');
    put('wanted', `IF(AND(ISNUMBER(${monday}),ISNUMBER(${wanted})),${wanted},NA())`, 'percent');
    put('needed', `IF(ISNUMBER(${monday}),${work('adoptionNeeded')},NA())`, 'percent');
  }
}

function roiUpTo(context: BuildContext, monday: string, cost: string, mondays: string): string {
  const upTo = (column: 'worth' | 'adjusted') =>
    `SUMIFS(${on(context, 'tracking', workings.range(column))},${mondays},"<="&${monday})`;
  const at = (address: string) => on(context, 'tracking', address);
  const value = `(${upTo('worth')}${lessPilotIncidents(context, monday, at)})`;
  const spent = `(${pilotCostUpTo(context, monday, at)}+${upTo('adjusted')})`;
  return `IF(AND(ISNUMBER(${monday}),ISNUMBER(${cost})),IF(${costsAnything(spent)},(${value}-${spent})/${spent},NA()),NA())`;
}

export function pilotCharts(): Chart[] {
  const { from, to } = pilotChartRows;
  const series = (column: Column, name: string, colour: string, dotted = false) => ({
    name,
    values: fixed(pilotPoints.filled(column)),
    colour,
    ...(dotted ? { dotted } : {}),
  });
  const common = {
    kind: 'line',
    categories: fixed(pilotPoints.filled('week')),
    xTitle: 'Weeks since its first tracked one',
  } as const;
  return [
    {
      ...common,
      title: 'Return of the pilot so far',
      titleFrom: work('roiTitle'),
      series: [series('roi', 'ROI so far', colours.blue), series('wanted', 'Wanted', colours.grey, true)],
      yTitle: 'ROI so far',
      over: `B${from}:D${to}`,
    },
    {
      ...common,
      title: 'Adoption in the pilot',
      titleFrom: work('adoptionTitle'),
      series: [series('adoption', 'Adoption', colours.blue), series('needed', 'Needed', colours.grey, true)],
      yTitle: 'Active of licensed users',
      over: `E${from}:H${to}`,
    },
  ];
}
