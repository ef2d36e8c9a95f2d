import { putList, validationsOfList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { valueLines } from './lines.ts';
import { valueSchedule } from './schedule.ts';
import { valueSettings } from './summary.ts';

/** What of Value stands on Workings: settings, and each line as it is read and worked out. */
export const valueWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: { lists: [valueSettings], tables: { lines: valueLines.worked, schedule: valueSchedule } },
  put: (context, page) => {
    const cell = withParts(context, { cells: { typedBelow: typedBelow(valueLines, ['quantity'], context) } });
    const meanings = { column: workedIn(valueLines), cell };
    putList(page, valueSettings, 'Value: settings and workings', meanings, context.sheets);
    page.put(`B${valueLines.worked.headerRow - 1}`, 'Value: each line as it is read', 'heading');
    putWorked(page, valueLines, context);
    page.put(`B${valueSchedule.headerRow - 1}`, 'Value: schedule, a row a month', 'heading');
    putTable(page, valueSchedule, context.cell);
    return { validations: validationsOfList(valueSettings) };
  },
};
