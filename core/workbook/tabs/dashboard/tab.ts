import { putCards } from '../../declare/cards.ts';
import { putRows, validationsOfRows } from '../../declare/rows.ts';
import { type TabContext, withParts } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { putTable } from '../../declare/table.ts';
import { wordTints } from '../../declare/tints.ts';
import { sideBySide } from '../../declare/widths.ts';
import { plain } from '../../model/addresses.ts';
import { formula, Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab, TabId } from '../../model/tab.ts';
import { firstDeleted } from '../../shared/deleted-tab.ts';
import { notMeasuredYet } from '../tracking/words.ts';
import { beliefs } from './beliefs.ts';
import { figureCards } from './cards.ts';
import { dashboardCharts } from './charts.ts';
import { headOver } from './heading.ts';
import { headline } from './headline.ts';
import { missing } from './missing.ts';
import { moves } from './moves.ts';
import { sign } from './sign.ts';
import { trend } from './trend.ts';
import { workflows } from './workflows.ts';

/** Dashboard: one printable page for the finance team. */
export function dashboardTab(context: TabContext): Tab {
  const page = new Page();
  putPage(page, context);
  return tabOf(page, context, {
    columns: sideBySide(widthsFrom('A', [16]), moves, workflows),
    // The upper cards have the largest figure.
    rows: figureCards
      .rowsOf('figure')
      .map((row, index) => ({ from: row, to: row, height: index === 0 ? 44 : 32 })),
    validations: validationsOfRows(sign),
    highlights: highlights(),
    charts: dashboardCharts(context),
    print: {
      areas: [`A1:${workflows.letter('return')}${sign.nextRow - 1}`],
      orientation: 'portrait',
      onOnePage: true,
    },
  });
}

function putPage(page: Page, context: TabContext): void {
  const { sheets } = context;
  const cell = withParts(context, { cells: { firstDeleted: firstDeleted(context) } });
  const has = (tab: TabId) => sheets.has(tab);
  putRows(page, headline, cell, undefined, has);
  putCards(page, figureCards, cell, has);
  headOver(page, beliefs, formula('"ROI over "&AIR_Months&" months, by what you believe"'));
  putRows(page, beliefs, cell);
  headOver(page, moves, formula('"What moves the ROI of "&AIR_Months&" months most"'));
  putTable(page, moves, cell);
  headOver(page, workflows, 'By workflow');
  putTable(page, workflows, cell);
  page.put(
    `${workflows.letter('workflow')}${workflows.spareRow}`,
    has('start') ? null : 'Add the tab Start to list workflows.',
    'question',
  );
  putRows(page, trend, cell, undefined, has);
  headOver(page, missing, 'What is missing');
  putRows(page, missing, cell, undefined, has);
  putRows(page, sign, cell);
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
