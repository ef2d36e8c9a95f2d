import { putLog } from '../../declare/log.ts';
import { formulaOf } from '../../declare/notation.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { putTable, validationsOf } from '../../declare/table.ts';
import { columnTints, stateTints } from '../../declare/tints.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { workflowChoice } from '../../shared/line-table.ts';
import { criteria, typedCriterion } from './criteria.ts';
import { incidentLog, typedIncidents } from './incidents.ts';

/** Risks: what went wrong, below what is tolerated. This tab alone feeds the cost of incidents and the guardrail. */
export function risksTab(context: TabContext): Tab {
  const { options, cell } = context;
  const page = new Page();
  const { typed } = incidentLog;
  const column = (name: string) => cell(`incidents.${name}`);
  page.put('B5', 'To complete', 'label');
  page.put('B6', formulaOf('IF({problem}="", "nothing", {problem})', { column, cell }), 'computedText');
  page.put(
    'D4',
    'What is tolerated: a class is exceeded when either is. Set it before the start.',
    'heading',
  );
  putTable(page, criteria, cell, (name, index) => typedCriterion(name, index, options));
  page.put('B10', 'A row an incident, on the day.', 'note');
  putLog(page, incidentLog, context, typedIncidents(options));
  return tabOf(page, context, {
    columns: [...widthsFrom('A', [16]), ...typed.widths],
    rows: [
      { from: criteria.headerRow, to: criteria.headerRow, height: 66 },
      { from: typed.headerRow, to: typed.headerRow, height: 52 },
    ],
    validations: [
      ...workflowChoice(context, typed.filled('workflow')),
      ...validationsOf(typed),
      ...validationsOf(criteria),
    ],
    highlights: [
      ...columnTints(typed, 'status', { 'not tolerated': 'bad', open: 'watch', mended: 'good' }),
      stateTints(typed, 'status', 'state'),
      ...columnTints(criteria, 'state', {
        exceeded: 'bad',
        'type a number': 'bad',
        within: 'good',
        'no criterion': 'unknown',
      }),
    ],
    frozenRows: typed.headerRow,
    frozenColumns: 2,
    print: { areas: [`A1:${typed.letter('note')}${typed.lastRow}`], orientation: 'landscape', log: typed },
  });
}
