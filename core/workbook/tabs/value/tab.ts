import { putCards } from '../../declare/cards.ts';
import { putLog } from '../../declare/log.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { putTable, validationsOf } from '../../declare/table.ts';
import { exampleWorkflow } from '../../example/workflow.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { lineHighlights, workflowChoice } from '../../shared/line-table.ts';
import { valueLines } from './lines.ts';
import { notCounted, valueSummary } from './summary.ts';
import { typedValue } from './typed.ts';

const exampleNotCounted = { workflow: exampleWorkflow, what: 'Clients get an answer sooner' } as const;

/** Value: every line of what AI is worth, what stands behind it and what finance says to it. */
export function valueTab(context: TabContext): Tab {
  const { options } = context;
  const page = new Page();
  const { typed } = valueLines;
  const column = (name: string) => context.cell(`lines.${name}`);
  page.put('B5', 'To complete', 'label');
  page.put(
    'C5',
    formulaOf('IF({problem}="", "nothing", {problem})', { column, cell: context.cell }),
    'computedText',
  );
  putCards(page, valueSummary, context.cell, (tab) => context.sheets.has(tab), column);
  putTable(page, notCounted, context.cell, (name, index) =>
    options.example && index === 0 ? exampleNotCounted[name] : undefined,
  );
  putLog(page, valueLines, context, (name, index) => typedValue(name, index, options));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [
      ...valueSummary.rowsOf('label').map((row) => ({ from: row, to: row, height: 66 })),
      { from: typed.headerRow, to: typed.headerRow, height: 66 },
    ],
    validations: [...workflowChoice(context, typed.filled('workflow')), ...validationsOf(typed)],
    highlights: lineHighlights(typed, ['rate', 'periods', 'share', 'margin', 'low', 'high'], {
      status: 'status',
      state: 'state',
    }),
    frozenRows: typed.headerRow,
    frozenColumns: 3,
    print: { areas: [`A1:${typed.letter('link')}${typed.lastRow}`], orientation: 'landscape', log: typed },
  });
}
