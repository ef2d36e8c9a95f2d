import type { OperationOf } from '../../core/sheet-port/operations.ts';

/** A chart of two series over three rows, whatever its kind. */
export const chart: Omit<OperationOf<'chart'>, 'kind'> = {
  do: 'chart',
  sheet: 'Risks',
  title: 'Ready and worth it',
  categories: "'Risks'!$A$2:$A$4",
  series: [
    { name: 'Now', values: "'Risks'!$B$2:$B$4", colour: '0072B2' },
    { name: 'Later', values: "'Risks'!$C$2:$C$4", colour: 'D55E00' },
  ],
  xTitle: 'Readiness',
  yTitle: 'Worth',
  over: 'E2:J16',
  width: 600,
  height: 315,
};
