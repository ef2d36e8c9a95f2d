import { putList } from '../../declare/list.ts';
import type { TabContext } from '../../declare/tab.ts';
import { tabOf } from '../../declare/tab-of.ts';
import { addressesIn, putTable, validationsOf } from '../../declare/table.ts';
import { columnTints, tintWhere } from '../../declare/tints.ts';
import { sideBySide } from '../../declare/widths.ts';
import { Page, widthsFrom } from '../../model/page.ts';
import type { Tab } from '../../model/tab.ts';
import { workflowChoice } from '../../shared/line-table.ts';
import { criteria, typedCriterion } from './criteria.ts';
import { incidents, typedIncidents } from './incidents.ts';
import { incidentChart, incidentMonths } from './months.ts';
import { riskSettings } from './settings.ts';

/** Risks: what went wrong, against what is tolerated. This tab alone feeds the cost of incidents and the guardrail. */
export function risksTab(context: TabContext): Tab {
  const { options, sheets } = context;
  const page = new Page();
  const { cell } = context;
  page.put(
    'B5',
    'A row an incident, on the day. What is tolerated stands to the right: set it before the start.',
    'note',
  );
  putTable(page, incidents, cell, typedIncidents(options));
  page.spare(incidents);
  page.put(
    `${criteria.letter('class')}${criteria.headerRow - 1}`,
    'What is tolerated: a class is exceeded when either is',
    'heading',
  );
  putTable(page, criteria, cell, (column, index) => typedCriterion(column, index, options));
  page.put(`${incidentMonths.letter('month')}${incidentMonths.headerRow - 1}`, 'By month', 'heading');
  putTable(page, incidentMonths, cell);
  const meanings = { column: addressesIn(incidents, incidents.firstRow), cell };
  putList(page, riskSettings, 'Workings', meanings, sheets);
  return tabOf(page, context, {
    columns: sideBySide(widthsFrom('A', [16]), incidents, criteria),
    rows: [{ from: incidents.headerRow, to: incidents.headerRow, height: 52 }],
    validations: [
      ...workflowChoice(context, incidents.filled('workflow')),
      ...validationsOf(incidents),
      ...validationsOf(criteria),
    ],
    highlights: [
      ...columnTints(incidents, 'status', { 'not tolerated': 'bad', open: 'watch', mended: 'good' }),
      tintWhere(incidents, 'status', '[@state]=-1', 'bad', cell),
      ...columnTints(criteria, 'state', {
        exceeded: 'bad',
        'type a number': 'bad',
        within: 'good',
        'no criterion': 'unknown',
      }),
    ],
    charts: [incidentChart],
    frozenRows: incidents.headerRow,
    frozenColumns: 2,
    print: {
      area: `A1:${criteria.letter('state')}${incidents.spareRow}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}
