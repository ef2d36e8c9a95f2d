import { putList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { limits } from './criteria.ts';
import { incidentLog } from './incidents.ts';
import { incidentChart, incidentMonths } from './months.ts';
import { riskSettings } from './settings.ts';

/** What of Risks stands on Workings: limits and incidents as they are read, and the months. */
export const riskWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: {
    lists: [riskSettings],
    tables: { incidents: incidentLog.worked, limits, months: incidentMonths },
    cells: { limitTable: limits.block('classNo', 'highestUsed') },
  },
  put: (context, page) => {
    const cell = withParts(context, { cells: { typedBelow: typedBelow(incidentLog, ['date'], context) } });
    putList(page, riskSettings, 'Risks: workings', { column: workedIn(incidentLog), cell }, context.sheets);
    page.put(`B${limits.headerRow - 1}`, 'Risks: what is tolerated, as it is read', 'heading');
    putTable(page, limits, context.cell);
    page.put(`B${incidentLog.worked.headerRow - 1}`, 'Risks: each incident as it is read', 'heading');
    putWorked(page, incidentLog, context);
    page.put(`B${incidentMonths.headerRow - 1}`, 'Risks: by month', 'heading');
    putTable(page, incidentMonths, context.cell);
    return { charts: [incidentChart] };
  },
};
