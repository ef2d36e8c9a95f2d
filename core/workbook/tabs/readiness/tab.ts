import { readinessVerdicts } from '../../../methods/readiness.ts';
import { putList } from '../../declare/list.ts';
import { putLog } from '../../declare/log.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { putTable, validationsOf } from '../../declare/table.ts';
import { cellTints, columnTints, tintWhere } from '../../declare/tints.ts';
import { plain } from '../../model/addresses.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab } from '../../model/tab.ts';
import { readinessFixes } from './fixes.ts';
import { readinessResult } from './result.ts';
import { readinessLog, typedReadiness } from './rows.ts';

const { typed } = readinessLog;

/** Readiness: a score for each question, and a verdict only when every one has its score. */
export function readinessTab(context: TabContext): Tab {
  const page = new Page();
  const { cell } = context;
  const meanings = { column: (name: string) => cell(`rows.${name}`), cell };
  putList(page, readinessResult, null, meanings, context.sheets);
  page.put(`B${readinessFixes.headerRow - 1}`, 'The first three to fix', 'heading');
  putTable(page, readinessFixes, cell);
  page.put(
    'B4',
    'Score each row: 1 is no, not at all; 3 is in part; 5 is yes, fully. The score of all is 0 to 100.',
    'note',
  );
  putLog(page, readinessLog, context, (column, index) => typedReadiness(column, index, context.options));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [
      { from: typed.headerRow, to: typed.headerRow, height: 36 },
      { from: typed.firstRow, to: typed.lastRow, height: 25 },
    ],
    validations: validationsOf(typed),
    highlights: highlights(cell),
    frozenRows: typed.headerRow,
    frozenColumns: 3,
    print: {
      areas: [`A1:${typed.letter('note')}${typed.lastRow}`],
      orientation: 'landscape',
    },
  });
}

function highlights(cell: TabContext['cell']): Highlight[] {
  const verdict = readinessResult.cell('verdict');
  const { rows, otherwise } = readinessVerdicts;
  const noVerdict = [rows.fixFirst, rows.wait, otherwise].map((word) => `${verdict}<>"${word}"`).join(',');
  return [
    ...columnTints(typed, 'status', { ready: 'good', 'to fix': 'watch', 'not scored': 'unknown' }),
    // Any other word says what is wrong.
    tintWhere(
      typed,
      'status',
      'AND([@status]<>"", [@status]<>"ready", [@status]<>"to fix", [@status]<>"not scored")',
      'bad',
      cell,
    ),
    ...cellTints(verdict, {
      [otherwise]: 'good',
      [rows.fixFirst]: 'watch',
      [rows.wait]: 'bad',
    }),
    { range: plain(verdict), formula: `=AND(${noVerdict})`, tint: 'unknown' },
  ];
}
