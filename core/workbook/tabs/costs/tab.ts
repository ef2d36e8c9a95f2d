import { putCards } from '../../declare/cards.ts';
import { putLog } from '../../declare/log.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { validationsOf } from '../../declare/table.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { lineHighlights, workflowChoice } from '../../shared/line-table.ts';
import { costLines, typedCost } from './lines.ts';
import { costSummary } from './summary.ts';

/** Costs: every line of what AI costs, and above them what they come to. */
export function costsTab(context: TabContext): Tab {
  const page = new Page();
  const { typed } = costLines;
  const column = (name: string) => context.cell(`lines.${name}`);
  page.put('B5', 'To complete', 'label');
  page.put(
    'C5',
    formulaOf('IF({problem}="", "nothing", {problem})', { column, cell: context.cell }),
    'computedText',
  );
  putCards(page, costSummary, context.cell, (tab) => context.sheets.has(tab), column);
  putLog(page, costLines, context, (name, index) => typedCost(name, index, context.options));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [
      ...costSummary.rowsOf('label').map((row) => ({ from: row, to: row, height: 66 })),
      { from: typed.headerRow, to: typed.headerRow, height: 66 },
    ],
    validations: [...workflowChoice(context, typed.filled('workflow')), ...validationsOf(typed)],
    highlights: lineHighlights(typed, ['price', 'low', 'high'], { status: 'status', state: 'state' }),
    frozenRows: typed.headerRow,
    frozenColumns: 3,
    print: { areas: [`A1:${typed.letter('note')}${typed.lastRow}`], orientation: 'landscape', log: typed },
  });
}
