import { putList, validationsOfList } from '../../declare/list.ts';
import { putWorked, typedBelow, workedIn } from '../../declare/log.ts';
import { type DeclaredTab, withParts } from '../../declare/tab.ts';
import { putTable } from '../../declare/table.ts';
import { costLines } from './lines.ts';
import { costSchedule } from './schedule.ts';
import { costSettings } from './summary.ts';
import { planWorkflows, weekPlan } from './week-plan.ts';

/** What of Costs stands on Workings: settings, each line as it is read and worked out, and the schedule. */
export const costWorkings: NonNullable<DeclaredTab['workings']> = {
  parts: {
    lists: [costSettings],
    tables: { lines: costLines.worked, schedule: costSchedule, planWorkflows, weekPlan },
    cells: { weekPlanTable: weekPlan.block('month', 'w11') },
  },
  put: (context, page) => {
    const cell = withParts(context, { cells: { typedBelow: typedBelow(costLines, ['quantity'], context) } });
    const meanings = { column: workedIn(costLines), cell };
    putList(page, costSettings, 'Costs: settings and workings', meanings, context.sheets);
    page.put(`B${costLines.worked.headerRow - 1}`, 'Costs: each line as it is read', 'heading');
    putWorked(page, costLines, context);
    page.put(`B${costSchedule.headerRow - 1}`, 'Costs: schedule, a row a month', 'heading');
    putTable(page, costSchedule, context.cell);
    page.put(`${planWorkflows.letter('place')}${planWorkflows.headerRow - 1}`, 'Costs: workflows', 'heading');
    putTable(page, planWorkflows, context.cell);
    page.put(
      `${weekPlan.letter('month')}${weekPlan.headerRow - 1}`,
      'Costs: calendar weeks as planned, so far, of each workflow',
      'heading',
    );
    putTable(page, weekPlan, context.cell);
    return { validations: validationsOfList(costSettings) };
  },
};
