import { putList, validationsOfList } from '../../declare/list.ts';
import { putLog, typedColumn } from '../../declare/log.ts';
import { formulaOf } from '../../declare/notation.ts';
import { type TabContext, withParts } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { putTable, validationsOf } from '../../declare/table.ts';
import { columnTints } from '../../declare/tints.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { backlog } from './backlog.ts';
import { candidateLog } from './candidates.ts';
import { quadrantTints } from './quadrants.ts';
import { cut } from './settings.ts';
import { typedCandidate } from './typed.ts';

/** Scorecard: candidate workflows with scores from 1 to 5, ranked as the scores change; above them what to do next. */
export function scorecardTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const { typed } = candidateLog;
  const meanings = { column: (name: string) => cell(`candidates.${name}`), cell };
  page.put(`B${backlog.headerRow - 1}`, 'The next 90 days, in this order', 'heading');
  const withOutcomes = withParts(context, { cells: { outcomes: typedColumn(candidateLog, 'outcome') } });
  putTable(page, backlog, withOutcomes, (column, index) => (column === 'order' ? index + 1 : undefined));
  putList(page, cut, null, meanings, context.sheets);
  page.put(`E${cut.firstRow}`, formulaOf('{problem}&""', meanings), 'computedText');
  putLog(page, candidateLog, context, (column, index) => typedCandidate(column, index, context));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [{ from: typed.headerRow, to: typed.headerRow, height: 52 }],
    validations: [...validationsOf(typed), ...validationsOfList(cut), ...validationsOf(backlog)],
    highlights: columnTints(typed, 'quadrant', quadrantTints),
    frozenRows: typed.headerRow,
    frozenColumns: 3,
    print: {
      areas: [`A1:${typed.letter('date')}${typed.lastRow}`],
      orientation: 'landscape',
      log: typed,
    },
  });
}
