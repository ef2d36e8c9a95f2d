import { putList, validationsOfList } from '../../declare/list.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { lineHighlights, putLineTotals, workflowChoice } from '../../shared/line-table.ts';
import { costLines, typedCost } from './lines.ts';
import { costSchedule } from './schedule.ts';
import { costSettings, costSummary, costTotalRow } from './summary.ts';

/** Costs: every line of what AI costs, its total over the horizon and the schedule by month. */
export function costsTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const meanings = { column: addressesIn(costLines, costTotalRow), cell };
  putTable(page, costLines, cell, (column, index) => typedCost(column, index, context.options));
  page.spare(costLines);
  putLineTotals(page, costLines, costTotalRow, meanings, {
    last: 'note',
    totals: { monthAtStart: '[monthAtStart]', total: '[totalUsed]' },
  });
  putList(page, costSummary, 'In short', meanings, context.sheets);
  putList(page, costSettings, 'Settings and workings', meanings, context.sheets);
  page.put(`B${costSchedule.headerRow - 1}`, 'Schedule: a row a month', 'heading');
  putTable(page, costSchedule, cell);
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...costLines.widths],
    rows: [{ from: costLines.headerRow, to: costLines.headerRow, height: 66 }],
    validations: [
      ...workflowChoice(context, costLines.filled('workflow')),
      ...validationsOf(costLines),
      ...validationsOfList(costSettings),
    ],
    highlights: lineHighlights(costLines, ['price', 'low', 'high'], { status: 'status', state: 'state' }),
    frozenRows: costLines.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${costLines.letter('note')}${costSchedule.lastRow}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}
