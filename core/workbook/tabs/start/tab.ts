import { plain } from '../../addresses.ts';
import { namesIn } from '../../declare/names.ts';
import { putRows } from '../../declare/rows.ts';
import type { Tab } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { Page, tabOf, widthsFrom } from '../../page.ts';
import { modelVersion } from '../../version.ts';
import { assumptionsAt } from '../assumptions/cells.ts';
import { costsAt } from '../costs/cells.ts';
import { wordTints } from '../line-table.ts';
import { valueAt } from '../value/cells.ts';
import { legend } from './legend.ts';
import { namedInRow, names } from './names.ts';
import { order, orderedTab, orderLinks } from './order.ts';
import { statuses, statusWithout, stillMissing } from './status.ts';
import { typedWorkflow, workflows } from './workflows.ts';

/** Start: what this workbook is, in which order to fill it in, and what is still missing. */
export function startTab(context: BuildContext): Tab {
  const page = new Page();
  const states = statuses.range('status');
  const cell = namesIn(context, {
    cells: { statuses: states },
    tabs: { assumptions: assumptionsAt, costs: costsAt, value: valueAt },
  });
  const heading = (row: number, text: string) => page.put(`B${row}`, text, 'heading');
  page.put(
    'B5',
    'This workbook says what AI costs, what it is worth and whether it pays. It works without the add-in: every figure is an ordinary formula.',
    'text',
  );
  heading(order.firstRow - 1, 'In this order');
  putRows(page, order, cell, (column, key) => orderedTab(column, key, context));
  heading(legend.firstRow - 1, 'What the colours mean');
  putRows(page, legend, cell);
  heading(workflows.firstRow - 2, 'Workflows: up to five; every tab chooses from them');
  putRows(page, workflows, cell, (column, key) => typedWorkflow(column, key, context.options));
  heading(statuses.firstRow - 2, 'The inputs that matter');
  putRows(page, statuses, cell, (column, key) => statusWithout(column, key, context));
  putRows(page, stillMissing, cell);
  heading(names.firstRow - 2, 'Names that your own formulas can use');
  putRows(page, names, cell, (column, key) => namedInRow(column, key, context));
  const lastRow = names.nextRow + 1;
  page.put(`B${lastRow}`, `Version ${modelVersion} of the workbook's model`, 'note');
  return tabOf('start', page, context, {
    columns: [...widthsFrom('A', [16]), ...order.widths],
    highlights: wordTints(plain(states), `$${statuses.letter('status')}${statuses.firstRow}`, [
      ['filled', 'good'],
      ['proposed', 'watch'],
      ['missing', 'bad'],
      ['check', 'bad'],
    ]),
    links: orderLinks(context),
    print: { area: `A1:F${lastRow}`, orientation: 'portrait', pagesTall: 0 },
  });
}
