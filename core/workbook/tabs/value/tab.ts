import { putList, validationsOfList } from '../../declare/list.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { exampleWorkflow } from '../../example/workflow.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { lineHighlights, putLineTotals, workflowChoice } from '../../shared/line-table.ts';
import { valueLines } from './lines.ts';
import { notCounted, valueSettings, valueSummary, valueTotalRow } from './summary.ts';
import { typedValue } from './typed.ts';

const exampleNotCounted = { workflow: exampleWorkflow, what: 'Clients get an answer sooner' } as const;

/** Value: every line of what AI is worth, what stands behind it and what finance says to it. */
export function valueTab(context: TabContext): Tab {
  const { options, sheets } = context;
  const page = new Page();
  const { cell } = context;
  const meanings = { column: addressesIn(valueLines, valueTotalRow), cell };
  putTable(page, valueLines, cell, (column, index) => typedValue(column, index, options));
  page.spare(valueLines);
  putLineTotals(page, valueLines, valueTotalRow, meanings, {
    last: 'link',
    totals: { yearly: '[yearUsed]', overHorizon: '[horizonUsed]' },
  });
  putList(page, valueSummary, 'In short, over the horizon', meanings, sheets);
  putList(page, valueSettings, 'Settings and workings', meanings, sheets);
  page.put(
    `B${notCounted.headerRow - 1}`,
    'Seen, but not counted: satisfaction, speed, better decisions',
    'heading',
  );
  putTable(page, notCounted, cell, (column, index) =>
    options.example && index === 0 ? exampleNotCounted[column] : undefined,
  );
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...valueLines.widths],
    rows: [{ from: valueLines.headerRow, to: valueLines.headerRow, height: 66 }],
    validations: [
      ...workflowChoice(context, valueLines.filled('workflow')),
      ...validationsOf(valueLines),
      ...validationsOfList(valueSettings),
    ],
    highlights: lineHighlights(valueLines, ['rate', 'periods', 'share', 'margin', 'low', 'high'], {
      status: 'status',
      state: 'state',
    }),
    frozenRows: valueLines.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${valueLines.letter('link')}${notCounted.lastRow}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}
