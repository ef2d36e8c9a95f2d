import { putList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { trackingCharts } from './charts.ts';
import { trackingLog, typedColumns } from './log.ts';
import { points } from './points.ts';
import { trackingSettings } from './settings.ts';
import { putSums, sumsOf } from './sums.ts';
import { weeks } from './weeks.ts';

/** What of Tracking stands on Workings: what the rows come to, each row as it is read and worked out, and the charts. */
export const trackingWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: {
    lists: [trackingSettings],
    tables: { log: trackingLog.worked, points, weeks },
    groups: {
      ofAll: sumsOf('ofAll'),
      ofPilot: sumsOf('ofPilot'),
    },
  },
  put: (context, page) => {
    const cell = withParts(context, {
      cells: { typedBelow: typedBelow(trackingLog, typedColumns, context) },
    });
    const meanings = { column: workedIn(trackingLog), cell };
    putSums(page, context, meanings);
    putList(page, trackingSettings, 'Tracking: workings', meanings, context.sheets);
    page.put(`B${trackingLog.worked.headerRow - 1}`, 'Tracking: each row as it is read', 'heading');
    putWorked(page, trackingLog, context);
    page.put(`B${points.headerRow - 1}`, 'Tracking: what the charts show', 'heading');
    putTable(
      page,
      points,
      context.cell,
      (column, index) => (column === 'point' ? index : undefined),
      (tab) => context.sheets.has(tab),
    );
    page.put(`B${weeks.headerRow - 1}`, 'Tracking: every calendar week', 'heading');
    putTable(page, weeks, context.cell, undefined, (tab) => context.sheets.has(tab));
    return { charts: trackingCharts() };
  },
};
