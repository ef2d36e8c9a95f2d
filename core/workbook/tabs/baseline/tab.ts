import { kpiStates, noBaseline } from '../../../methods/kpi-status.ts';
import { putList, validationsOfList } from '../../declare/list.ts';
import { allWide } from '../../declare/series.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, together, validationsOf } from '../../declare/table.ts';
import { columnTints, tintWhere } from '../../declare/tints.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab } from '../../model/tab.ts';
import { workflowChoice } from '../../shared/line-table.ts';
import { details } from './details.ts';
import { limits } from './limits.ts';
import { metrics, notMeasured } from './metrics.ts';
import { phaseChoice, putWeeks, readings } from './readings.ts';
import { baselineNotes, baselineSettings } from './settings.ts';
import { typedDetail, typedMetric, typedReading } from './typed.ts';

/** Baseline: what it was like before, and whether the change since is more than chance. */
export function baselineTab(context: TabContext): Tab {
  const { options, sheets } = context;
  const page = new Page();
  const { cell } = context;
  const meanings = { column: addressesIn(metrics, metrics.firstRow), cell };
  const heading = (at: string, text: string) => page.put(at, text, 'heading');
  page.put(
    'B5',
    'Three to five metrics a workflow; one of them decides. The weekly readings stand to the right.',
    'note',
  );
  putTable(page, metrics, cell, (column, index) => typedMetric(column, index, options));
  putWeeks(page, cell, options.example);
  putTable(page, readings, cell, (column, index) => typedReading(column, index, options));
  heading(`${limits.letter('filled1')}${limits.headerRow - 1}`, 'Workings of the limits');
  putTable(page, limits, cell);
  heading(
    `B${details.headerRow - 1}`,
    'More about each metric: type "before" only where there are no readings; "others" are a group without AI',
  );
  putTable(page, details, cell, (column, index) => typedDetail(column, index, options));
  putList(page, baselineSettings, 'Settings and workings', meanings, sheets);
  putList(page, baselineNotes, 'What the figures do not say', meanings, sheets);
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...metrics.widths, allWide(readings, 85), allWide(limits, 70)],
    rows: [metrics.headerRow, details.headerRow].map((row) => ({ from: row, to: row, height: 52 })),
    validations: [
      ...workflowChoice(context, metrics.filled('workflow')),
      phaseChoice,
      ...together([...validationsOf(metrics), ...validationsOf(details), ...validationsOf(readings)]),
      ...validationsOfList(baselineSettings),
    ],
    highlights: tints(cell),
    frozenRows: metrics.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${details.letter('note')}${baselineNotes.nextRow - 1}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}

function tints(cell: (name: string) => string): Highlight[] {
  const ifNamed = (condition: string) => `IF(ISNUMBER([@weeks]), ${condition}, FALSE())`;
  return [
    ...columnTints(metrics, 'status', {
      [kpiStates.rows.met]: 'good',
      [kpiStates.rows.onTrack]: 'good',
      [kpiStates.rows.behind]: 'watch',
      [kpiStates.otherwise]: 'bad',
      [noBaseline]: 'bad',
      [notMeasured]: 'unknown',
    }),
    tintWhere(metrics, 'enough', ifNamed('[@weeks]>={fewestWeeks}'), 'good', cell),
    tintWhere(metrics, 'enough', ifNamed('[@weeks]<{fewestWeeks}'), 'watch', cell),
  ];
}
