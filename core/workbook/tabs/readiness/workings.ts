import { putList, validationsOfList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { readinessLog } from './rows.ts';
import { readinessSettings } from './settings.ts';

/** What of Readiness stands on Workings: settings, and each row as it is read. */
export const readinessWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: { lists: [readinessSettings], tables: { rows: readinessLog.worked } },
  put: (context, page) => {
    const below = typedBelow(readinessLog, ['score'], context);
    const cell = withParts(context, { cells: { typedBelow: below } });
    const meanings = { column: workedIn(readinessLog), cell };
    putList(page, readinessSettings, 'Readiness: settings and workings', meanings, context.sheets);
    page.put(`B${readinessLog.worked.headerRow - 1}`, 'Readiness: each row as it is read', 'heading');
    putWorked(page, readinessLog, context);
    return { validations: validationsOfList(readinessSettings) };
  },
};
