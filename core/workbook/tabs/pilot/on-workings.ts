import { putWorked, typedBelow } from '../../declare/log.ts';
import { putRows } from '../../declare/rows.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { fixed } from '../../model/addresses.ts';
import { deciding, evidenceTest, readings } from './evidence.ts';
import { pilotPoints } from './points.ts';
import { reviewDates, reviewLog } from './reviews.ts';
import { turns } from './turns.ts';
import { workings } from './workings.ts';

/** What of Pilot stands on Workings: the verdict in steps, what decides, the points of its charts and its reviews as read. */
export const pilotOnWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: {
    rows: { workings, evidenceTest },
    tables: { deciding, readings, points: pilotPoints, turns, reviews: reviewLog.worked, dates: reviewDates },
    cells: { flags: fixed(deciding.filled('isIt')), worse: fixed(deciding.filled('isWorse')) },
  },
  put: (context, page) => {
    const { cell, sheets } = context;
    const heading = (row: number, text: string) => page.put(`B${row}`, text, 'heading');
    heading(workings.firstRow - 1, 'Pilot: how the verdict comes about');
    const below = { typedBelow: typedBelow(reviewLog, ['date'], context) };
    putRows(page, workings, withParts(context, { cells: below }));
    heading(deciding.headerRow - 1, 'Pilot: which metric of Baseline decides');
    putTable(page, deciding, cell);
    heading(readings.headerRow - 1, 'Pilot: its readings');
    putTable(page, readings, cell, (column, index) => (column === 'place' ? index + 1 : undefined));
    putRows(page, evidenceTest, cell);
    heading(pilotPoints.headerRow - 1, 'Pilot: what the charts show');
    putTable(
      page,
      pilotPoints,
      cell,
      (column, index) => (column === 'point' ? index : undefined),
      (tab) => sheets.has(tab),
    );
    putTable(page, turns, cell);
    heading(reviewLog.worked.headerRow - 1, 'Pilot: each review as it is read');
    putWorked(page, reviewLog, context);
    return {};
  },
};
