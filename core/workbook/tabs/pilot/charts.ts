import { fixed } from '../../addresses.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { addressesIn } from '../../declare/table.ts';
import { colours, type NumberFormatName } from '../../look.ts';
import type { Chart } from '../../model.ts';
import { isThere } from '../../options.ts';
import type { Page } from '../../page.ts';
import { mondayOfPoint, weekOfPoint } from '../tracking/points.ts';
import { adoptionIn, costsAnything, costUpTo, valueUpTo, worthUpTo } from '../tracking/running.ts';
import { pilotChartRows, pilotPoints, thresholdRows, work } from './layout.ts';

type Column = (typeof pilotPoints.columns)[number];

/** The pilot's return and adoption week by week, with what was asked of them. */
export function putPilotPoints(page: Page, context: TabContext): void {
  const first = pilotPoints.letter('point');
  page.put(`${first}${pilotPoints.headerRow - 1}`, 'What the charts show', 'heading');
  page.across(
    `${first}${pilotPoints.headerRow}`,
    ['Point', 'Monday', 'Week', 'ROI so far', 'ROI wanted', 'Adoption', 'Needed'],
    'workingsHeader',
  );
  const { cell } = context;
  for (const [index, row] of pilotPoints.rows.entries()) {
    const monday = pilotPoints.cell('monday', row);
    const meanings = { column: addressesIn(pilotPoints, row), cell };
    const put = (column: Column, text: string, format: NumberFormatName = 'percent') =>
      page.put(`${pilotPoints.letter(column)}${row}`, formulaOf(text, meanings), 'workings', format);
    page.put(`${pilotPoints.letter('point')}${row}`, index, 'workings', 'whole');
    put('week', weekOfPoint('ofPilot'), 'whole');
    put('monday', mondayOfPoint('ofPilot'), 'date');
    put('roi', isThere(context, 'costs') ? roiUpTo(isThere(context, 'risks')) : 'NA()');
    put('adoption', adoptionIn('ofPilot', '[@monday]'));
    const wanted = thresholdRows.cell('C', 'roi');
    put('wanted', `IF(AND(ISNUMBER(${monday}),ISNUMBER(${wanted})),${wanted},NA())`);
    put('needed', `IF(ISNUMBER(${monday}),${work('adoptionNeeded')},NA())`);
  }
}

function roiUpTo(hasRisks: boolean): string {
  const value = `(${(hasRisks ? valueUpTo : worthUpTo)('ofPilot', '[@monday]')})`;
  const spent = `(${costUpTo('ofPilot', '[@monday]')})`;
  return `IF(AND(ISNUMBER([@monday]), ISNUMBER({tracking.ofPilot.cost})),
    IF(${costsAnything(spent)}, (${value}-${spent})/${spent}, NA()), NA())`;
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
