import { fixed } from '../../addresses.ts';
import { colours } from '../../look.ts';
import type { Chart } from '../../model.ts';
import { type BuildContext, isThere, on } from '../../options.ts';
import { formula, type Page } from '../../page.ts';
import { sum } from '../tracking/layout.ts';
import { putWeek } from '../tracking/points.ts';
import { adoptionIn, costsAnything, costUpTo, valueUpTo } from '../tracking/running.ts';
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
  for (const [index, row] of pilotPoints.rows.entries()) {
    const monday = pilotPoints.cell('monday', row);
    const put = (column: Column, text: string) =>
      page.put(`${pilotPoints.letter(column)}${row}`, formula(text), 'workings', 'percent');
    putWeek(page, context, { table: pilotPoints, row, index, scope: 'pilot' }, tracked);
    put('roi', isThere(context, 'costs') ? roiUpTo(context, monday, tracked) : 'NA()');
    put('adoption', adoptionIn('pilot', monday, tracked));
    const wanted = thresholdRows.cell('C', 'roi');
    put('wanted', `IF(AND(ISNUMBER(${monday}),ISNUMBER(${wanted})),${wanted},NA())`);
    put('needed', `IF(ISNUMBER(${monday}),${work('adoptionNeeded')},NA())`);
  }
}

function roiUpTo(context: BuildContext, monday: string, tracked: (address: string) => string): string {
  const value = `(${valueUpTo(context, 'pilot', monday, tracked)})`;
  const spent = `(${costUpTo(context, 'pilot', monday, tracked)})`;
  return `IF(AND(ISNUMBER(${monday}),ISNUMBER(${tracked(sum('cost', 'pilot'))})),IF(${costsAnything(spent)},(${value}-${spent})/${spent},NA()),NA())`;
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
