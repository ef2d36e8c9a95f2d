import { namedRows } from '../../declare/rows.ts';
import { inCurrency } from '../../model/page.ts';
import { chartPoints } from './chart-points.ts';

const columns = {
  kind: { label: 'Kind', header: 'workingsHeader', style: 'workingsLabel' },
  amount: {
    label: inCurrency('Over the horizon'),
    header: 'workingsHeader',
    style: 'workings',
    format: 'money',
  },
} as const;
const bar = (kind: string, amount: string) => ({
  kind,
  amount: { formula: `IF(ISNUMBER(${amount}), ${amount}, NA())` },
});

/** Cost by kind, for its chart. */
export const costBars = namedRows(
  `${chartPoints.letter('point')}${chartPoints.spareRow + 4}`,
  'amount',
  columns,
  {
    software: bar('Software', '{costs.software}'),
    labour: bar('Labour', '{costs.labour}'),
    other: bar('Other', '{costs.other}'),
  },
);

/** Value by kind, for its chart. */
export const valueBars = namedRows(`${costBars.letter('kind')}${costBars.nextRow + 4}`, 'amount', columns, {
  timeSaved: bar('Time saved', '{value.timeSaved}'),
  revenue: bar('Revenue uplift', '{value.revenue}'),
  rework: bar('Rework and errors avoided', '{value.rework}'),
  capacity: bar('Capacity', '{value.capacity}'),
  retention: bar('Retention', '{value.retention}'),
  outsourcing: bar('Outsourcing', '{value.outsourcing}'),
});
