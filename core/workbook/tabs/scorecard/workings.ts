import { putList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { candidateLog } from './candidates.ts';
import { quadrantChart } from './chart.ts';
import { settings } from './settings.ts';

/** What of Scorecard stands on Workings: each candidate as it is read, and the chart. */
export const scorecardWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: { lists: [settings], tables: { candidates: candidateLog.worked } },
  put: (context, page) => {
    const cell = withParts(context, {
      cells: { typedBelow: typedBelow(candidateLog, ['workflow'], context) },
    });
    putList(page, settings, 'Scorecard: workings', { column: workedIn(candidateLog), cell }, context.sheets);
    page.put(`B${candidateLog.worked.headerRow - 1}`, 'Scorecard: each candidate as it is read', 'heading');
    putWorked(page, candidateLog, context);
    return { charts: [quadrantChart] };
  },
};
