import type { TabContext } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import { colours } from '../../model/look.ts';
import type { Chart } from '../../model/tab.ts';
import { pilotChartRows } from './chart-rows.ts';
import { pilotPoints } from './points.ts';
import { workings } from './workings.ts';

/** The pilot's return and adoption week by week; their points stand on Workings. */
export function pilotCharts({ worked }: Pick<TabContext, 'worked'>): Chart[] {
  const { from, to } = pilotChartRows;
  const series = (
    column: (typeof pilotPoints.columns)[number],
    name: string,
    colour: string,
    dotted = false,
  ) => ({
    name,
    values: worked(fixed(pilotPoints.filled(column))),
    colour,
    ...(dotted ? { dotted } : {}),
  });
  const common = {
    kind: 'line',
    categories: worked(fixed(pilotPoints.filled('week'))),
    xTitle: 'Weeks since its first tracked one',
  } as const;
  return [
    {
      ...common,
      title: 'Return of the pilot so far',
      titleFrom: worked(workings.cell('roiTitle')),
      series: [series('roi', 'ROI so far', colours.blue), series('wanted', 'Wanted', colours.grey, true)],
      yTitle: 'ROI so far',
      over: `B${from}:D${to}`,
    },
    {
      ...common,
      title: 'Adoption in the pilot',
      titleFrom: worked(workings.cell('adoptionTitle')),
      series: [series('adoption', 'Adoption', colours.blue), series('needed', 'Needed', colours.grey, true)],
      yTitle: 'Active of licensed users',
      over: `E${from}:H${to}`,
    },
  ];
}
