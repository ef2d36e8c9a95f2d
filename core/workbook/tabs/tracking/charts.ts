import { fixed } from '../../model/addresses.ts';
import { colours } from '../../model/look.ts';
import type { Chart } from '../../model/tab.ts';
import { points } from './points.ts';
import { trackingSettings } from './settings.ts';

/** Return and adoption of all tracked weeks, below the points that they show. */
export function trackingCharts(): Chart[] {
  const first = points.spareRow + 2;
  const values = (column: 'roi' | 'adoption' | 'needed') => fixed(points.filled(column));
  const common = {
    kind: 'line',
    categories: fixed(points.filled('week')),
    xTitle: 'Weeks since the first tracked one',
  } as const;
  return [
    {
      ...common,
      title: 'Return on investment so far',
      titleFrom: trackingSettings.cell('runningTitle'),
      series: [{ name: 'ROI so far', values: values('roi'), colour: colours.blue }],
      yTitle: 'ROI so far',
      over: `B${first}:E${first + 14}`,
    },
    {
      ...common,
      title: 'Adoption by week',
      titleFrom: trackingSettings.cell('adoptionTitle'),
      series: [
        { name: 'Adoption', values: values('adoption'), colour: colours.blue },
        { name: 'Needed to scale', values: values('needed'), colour: colours.grey, dotted: true },
      ],
      yTitle: 'Active of licensed users',
      over: `G${first}:L${first + 14}`,
    },
  ];
}
