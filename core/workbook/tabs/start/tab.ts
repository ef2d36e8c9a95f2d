import { putLog, typedBelow } from '../../declare/log.ts';
import { putRows } from '../../declare/rows.ts';
import { type DeclaredTab, type TabContext, withParts } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { wordTints } from '../../declare/tints.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { modelVersion, readsOtherwise } from '../../model/version.ts';
import { companyRow, exampleCompany } from './company.ts';
import { orderedTab, orderLinks } from './order.ts';
import { startParts } from './parts.ts';
import { statusWithout } from './status.ts';
import { typedWorkflow } from './workflows.ts';

/** Start: what this workbook is, in which order to fill it in, and what is still missing. */
export function startTab(context: TabContext, others: readonly DeclaredTab[]): Tab {
  const page = new Page();
  const { order, legend, workflows, statuses, stillMissing } = startParts(others);
  const cell = withParts(context, { cells: { workflowsBelow: typedBelow(workflows, ['name'], context) } });
  const heading = (row: number, text: string) => page.put(`B${row}`, text, 'heading');
  page.put(
    'B5',
    'This workbook says what AI costs, what it is worth and whether it pays. It works without the add-in: every figure is an ordinary formula.',
    'text',
  );
  putRows(page, companyRow, cell, (column) =>
    column === 'name' && context.options.example ? exampleCompany : undefined,
  );
  heading(order.firstRow - 1, 'In this order');
  putRows(page, order, cell, (column, id) => orderedTab(column, order.keys.indexOf(id), context, others));
  heading(legend.firstRow - 1, 'What the colours mean');
  putRows(page, legend, cell);
  heading(statuses.firstRow - 2, 'The inputs that matter');
  putRows(page, statuses, cell, (column, key) => statusWithout(column, key, context));
  putRows(page, stillMissing, cell);
  heading(
    workflows.typed.headerRow - 1,
    'Workflows: every tab chooses from them; the first five stand on the Dashboard',
  );
  putLog(page, workflows, context, (column, index) => typedWorkflow(column, index, context.options));
  page.put('B4', `Version ${modelVersion} of the model: ${readsOtherwise}`, 'question');
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...order.widths],
    highlights: wordTints(
      plain(statuses.range('status')),
      `$${statuses.letter('status')}${statuses.firstRow}`,
      [
        ['filled', 'good'],
        ['proposed', 'watch'],
        ['missing', 'bad'],
        ['check', 'bad'],
      ],
    ),
    links: orderLinks(order, context, others),
    print: { areas: [`A1:F${workflows.typed.lastRow}`], orientation: 'portrait' },
  });
}
