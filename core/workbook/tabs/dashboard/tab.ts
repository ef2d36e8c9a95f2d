import { putCards } from '../../declare/cards.ts';
import { type NamedRows, putRows } from '../../declare/rows.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { type DeclaredTable, putTable } from '../../declare/table.ts';
import { wordTints } from '../../declare/tints.ts';
import { sideBySide } from '../../declare/widths.ts';
import { plain } from '../../model/addresses.ts';
import { resultNames } from '../../model/names.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab, TabId } from '../../model/tab.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { costBars, valueBars } from './bars.ts';
import { beliefs } from './beliefs.ts';
import { benchmarks } from './benchmarks.ts';
import { byWorkflow, typedWorkflow } from './by-workflow.ts';
import { figureCards } from './cards.ts';
import { chartPoints } from './chart-points.ts';
import { charts } from './charts.ts';
import { figures } from './figures.ts';
import { headline } from './headline.ts';
import { missing } from './missing.ts';
import { moves } from './moves.ts';
import { plan } from './plan.ts';
import { swings } from './swings.ts';
import { trend } from './trend.ts';
import { trendBlocks } from './trend-blocks.ts';
import { workflows } from './workflows.ts';
import { workings } from './workings.ts';

/** Dashboard: one printable page for the finance team; right of it the figures behind the names. */
export function dashboardTab(context: TabContext): Tab {
  const page = new Page();
  putPage(page, context);
  putWorkings(page, context);
  return tabOf(page, context, {
    columns: sideBySide(widthsFrom('A', [16]), moves, workflows, figures, plan),
    // The upper cards have the largest figure.
    rows: figureCards
      .rowsOf('figure')
      .map((row, index) => ({ from: row, to: row, height: index === 0 ? 44 : 32 })),
    highlights: highlights(),
    names: figures.keys.map((name) => ({ name, at: figures.cell(name), comment: resultNames[name] })),
    charts,
    print: {
      area: `A1:${workflows.letter('return')}${missing.nextRow - 1}`,
      orientation: 'portrait',
      pagesTall: 1,
    },
  });
}

/** Columns A to G, which are printed. */
function putPage(page: Page, { cell, sheets }: TabContext): void {
  const has = (tab: TabId) => sheets.has(tab);
  putRows(page, headline, cell, undefined, has);
  putCards(page, figureCards, cell, has);
  headOver(page, beliefs, 'ROI by what you believe');
  putRows(page, beliefs, cell);
  headOver(page, moves, 'What moves it most');
  putTable(page, moves, cell);
  headOver(page, workflows, 'By workflow');
  putTable(page, workflows, cell);
  page.put(
    `${workflows.letter('workflow')}${workflows.spareRow}`,
    has('start') ? null : 'Add the tab Start to list workflows.',
    'note',
  );
  putRows(page, trend, cell, undefined, has);
  headOver(page, missing, 'What is missing');
  putRows(page, missing, cell, undefined, has);
}

/** Right of them, below each other: the figures, and what the page and its charts are made from. */
function putWorkings(page: Page, { cell, sheets }: TabContext): void {
  const has = (tab: TabId) => sheets.has(tab);
  headOver(page, figures, 'Figures: the cells behind the names');
  putRows(page, figures, cell, undefined, has);
  headOver(page, workings, 'Workings');
  putRows(page, workings, cell, undefined, has);
  headOver(page, plan, 'The plan by month');
  putTable(page, plan, cell);
  headOver(page, chartPoints, 'Running chart');
  putTable(page, chartPoints, cell, undefined, has);
  headOver(page, costBars, 'Cost by kind');
  putRows(page, costBars, cell);
  headOver(page, valueBars, 'Value by kind');
  putRows(page, valueBars, cell);
  headOver(page, benchmarks, 'Published returns');
  putTable(page, benchmarks, cell);
  headOver(page, swings, 'What moves the return most');
  putTable(page, swings, cell);
  headOver(page, byWorkflow, 'By workflow');
  putTable(page, byWorkflow, cell, typedWorkflow(has('start')));
  headOver(page, trendBlocks, 'Trend: the last blocks of weeks that have rows');
  putTable(page, trendBlocks, cell, undefined, has);
}

type Rows = Pick<NamedRows, 'columns' | 'letter' | 'firstRow' | 'declared'>;
type Table = Pick<DeclaredTable, 'columns' | 'letter' | 'headerRow'>;

/** A heading over a table, or over rows with or without a header. */
function headOver(page: Page, part: Rows | Table, text: string): void {
  const [first = ''] = part.columns;
  const hasHeader = 'headerRow' in part || part.declared(first).label !== undefined;
  const top = 'headerRow' in part ? part.headerRow : part.firstRow - (hasHeader ? 1 : 0);
  page.put(`${part.letter(first)}${top - 1}`, text, 'heading');
}

function highlights(): Highlight[] {
  const states = plain(missing.range('state'));
  const [first = ''] = states.split(':');
  return [
    ...figureCards.rowsOf('figure').map((row): Highlight => {
      const range = figureCards.across(row);
      return { range, formula: `=ISTEXT(${range.split(':')[0]})`, tint: 'words' };
    }),
    ...wordTints(states, `$${first}`, [
      ['complete', 'good'],
      [notMeasuredYet, 'unknown'],
    ]),
    { range: states, formula: `=AND($${first}<>"",$${first}<>"complete")`, tint: 'watch' },
  ];
}
