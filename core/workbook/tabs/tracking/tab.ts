import { putCards } from '../../declare/cards.ts';
import { putLog } from '../../declare/log.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { validationsOf } from '../../declare/table.ts';
import { wordTints } from '../../declare/tints.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { lineHighlights, workflowChoice } from '../../shared/line-table.ts';
import { inShort } from './in-short.ts';
import { trackingLog } from './log.ts';
import { typedWeeks } from './typed-week.ts';

/** Tracking: a row a week, what it brought and what it cost; above them what all rows come to. */
export function trackingTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const { typed } = trackingLog;
  const column = (name: string) => cell(`log.${name}`);
  page.put('B5', 'To complete', 'label');
  page.put(
    'C5',
    formulaOf('IF({ofAll.problem}="", "nothing", {ofAll.problem})', { column, cell }),
    'computedText',
  );
  page.put(
    'B7',
    'A row a week and workflow. Leave blank what was not measured: a week without spend and hours costs its share of the plan.',
    'note',
  );
  putCards(page, inShort, cell, (tab) => context.sheets.has(tab), column);
  putLog(page, trackingLog, context, typedWeeks(context.options));
  const status = typed.letter('status');
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [
      { from: 5, to: 5, height: 66 },
      { from: typed.headerRow, to: typed.headerRow, height: 66 },
    ],
    validations: [...workflowChoice(context, typed.filled('workflow')), ...validationsOf(typed)],
    highlights: [
      ...lineHighlights(typed, [], { status: 'status', state: 'state' }),
      ...wordTints(typed.filled('status'), `$${status}${typed.firstRow}`, [['no value typed', 'watch']]),
    ],
    frozenRows: typed.headerRow,
    frozenColumns: 3,
    print: { areas: [`A1:${typed.letter('note')}${typed.lastRow}`], orientation: 'landscape', log: typed },
  });
}
