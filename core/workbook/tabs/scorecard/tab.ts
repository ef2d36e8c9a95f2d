import { putList, validationsOfList } from '../../declare/list.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { columnTints } from '../../declare/tints.ts';
import { placeOf, plain } from '../../model/addresses.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { backlog } from './backlog.ts';
import { candidates } from './candidates.ts';
import { chartTitle, lastChartRow, quadrantChart, titleFormula } from './chart.ts';
import { quadrantTints } from './quadrants.ts';
import { settings } from './settings.ts';
import { typedCandidate } from './typed.ts';

/** Scorecard: candidate workflows with scores from 1 to 5, ranked as the scores change. */
export function scorecardTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const meanings = { column: addressesIn(candidates, candidates.firstRow), cell };
  putTable(page, candidates, cell, (column, index) => typedCandidate(column, index, context));
  page.spare(candidates);
  putList(page, settings, 'Settings', meanings, context.sheets);
  page.put(`B${backlog.headerRow - 1}`, 'The next 90 days, in this order', 'heading');
  putTable(page, backlog, cell, (column, index) => (column === 'order' ? index + 1 : undefined));
  const order = candidates.letter('order');
  page.put(`${order}${placeOf(chartTitle).row - 1}`, 'Title of the chart', 'workingsLabel');
  page.put(plain(chartTitle), formulaOf(titleFormula, meanings), 'workingsText');
  return tabOf(page, context, {
    columns: [
      ...widthsFrom('A', [16]),
      ...candidates.widths,
      { from: order, to: candidates.letter('skip'), width: 70 },
    ],
    rows: [{ from: candidates.headerRow, to: candidates.headerRow, height: 52 }],
    validations: [...validationsOf(candidates), ...validationsOfList(settings), ...validationsOf(backlog)],
    highlights: columnTints(candidates, 'quadrant', quadrantTints),
    charts: [quadrantChart],
    frozenRows: candidates.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${candidates.letter('date')}${lastChartRow}`,
      orientation: 'landscape',
      pagesTall: 1,
    },
  });
}
