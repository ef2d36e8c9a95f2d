import { kpiStates, noBaseline } from '../../../methods/kpi-status.ts';
import { putList } from '../../declare/list.ts';
import { putLog } from '../../declare/log.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { validationsOf } from '../../declare/table.ts';
import { columnTints, stateTints, tintWhere } from '../../declare/tints.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Highlight, Tab } from '../../model/tab.ts';
import { workflowChoice } from '../../shared/line-table.ts';
import { baselineLog } from './log.ts';
import { notMeasured } from './metrics.ts';
import { readingsSince } from './readings-count.ts';
import { baselineNotes } from './settings.ts';
import { typedMetric } from './typed.ts';
import { phaseChoice, putWeeks } from './weeks.ts';

const { typed } = baselineLog;

/** Baseline: what it was like before, and whether the change since is more than chance. */
export function baselineTab(context: TabContext): Tab {
  const { options, cell } = context;
  const page = new Page();
  const meanings = { column: () => '', cell };
  page.put('B5', 'To complete', 'label');
  page.put('C5', formulaOf('IF({problem}="", "nothing", {problem})', meanings), 'computedText');
  putList(page, baselineNotes, 'What the figures do not say', meanings, context.sheets);
  page.put(
    'B4',
    'Three to five metrics a workflow; one of them decides. Type "before" only where there are no readings; "others" are a group without AI. The weekly readings stand last.',
    'note',
  );
  putWeeks(page, cell, options.example);
  putLog(page, baselineLog, context, (column, index) => typedMetric(column, index, options));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [{ from: typed.headerRow, to: typed.headerRow, height: 52 }],
    validations: [...workflowChoice(context, typed.filled('workflow')), phaseChoice, ...validationsOf(typed)],
    highlights: tints(cell),
    frozenRows: typed.headerRow,
    frozenColumns: 3,
    print: {
      areas: [`A1:${typed.letter(`since${readingsSince}`)}${typed.lastRow}`],
      orientation: 'landscape',
      log: typed,
      upTo: typed.letter('beyond'),
    },
  });
}

const tints = (cell: (name: string) => string): Highlight[] => [
  ...columnTints(typed, 'status', {
    [kpiStates.rows.met]: 'good',
    [kpiStates.rows.onTrack]: 'good',
    [kpiStates.rows.behind]: 'watch',
    [kpiStates.otherwise]: 'bad',
    [noBaseline]: 'bad',
    [notMeasured]: 'unknown',
  }),
  stateTints(typed, 'status', 'state'),
  ...columnTints(typed, 'enough', { yes: 'good' }),
  tintWhere(typed, 'enough', 'AND([@enough]<>"", [@enough]<>"yes")', 'watch', cell),
];
