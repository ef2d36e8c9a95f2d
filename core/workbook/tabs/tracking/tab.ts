import { fixed } from '../../addresses.ts';
import { colours } from '../../look.ts';
import type { Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { Page, tabOf, widthsFrom } from '../../page.ts';
import { phases } from '../baseline/metrics.ts';
import { choiceOf, lineHighlights, wordTints, workflowChoice } from '../line-table.ts';
import {
  chartRows,
  type LogColumn,
  log,
  points,
  sumColumns,
  sums,
  trackingSetting,
  workings,
} from './layout.ts';
import { putLog } from './log.ts';
import { putPoints } from './points.ts';
import { neverBelowZero } from './row.ts';
import { putSums } from './sums.ts';

/** Tracking: a row a week, what it brought and what it cost; right of it what that comes to. */
export function trackingTab(context: BuildContext): Tab {
  const page = new Page();
  page.put(
    'B5',
    'A row a week and workflow. Leave blank what was not measured: a week without spend and hours costs its share of the plan.',
    'note',
  );
  page.put(`${log.letter('value')}5`, 'Totals and charts stand to the right of the notes.', 'note');
  putLog(page, context);
  putSums(page, context);
  putPoints(page, context);
  const status = log.letter('status');
  return tabOf('tracking', page, context, {
    columns: [
      ...widthsFrom(
        'A',
        [
          16, 95, 110, 85, 80, 60, 88, 130, 98, 85, 60, 70, 65, 82, 95, 124, 60, 75, 88, 70, 70, 150, 92, 85,
          100, 90, 80, 70, 290, 30,
        ],
      ),
      ...widthsFrom(sumColumns.label, [230, 150, 150, 30]),
      ...widthsFrom(
        workings.letter('missing'),
        [90, 80, 85, 80, 80, 70, 75, 70, 75, 75, 80, 85, 70, 60, 85, 85, 85, 85, 85, 70, 30],
      ),
      ...widthsFrom(points.letter('point'), [50, 85, 60, 85, 85, 75, 75, 75]),
    ],
    rows: [{ from: log.headerRow, to: log.headerRow, height: 66 }],
    validations: validations(context),
    highlights: [
      ...lineHighlights(log, [], 'status'),
      ...wordTints(log.filled('status'), `$${status}${log.firstRow}`, [['no value typed', 'watch']]),
      {
        range: `${sumColumns.all}${sums.firstRow + 1}:${sumColumns.pilot}${sums.nextRow - 1}`,
        formula: `=ISTEXT(${sumColumns.all}${sums.firstRow + 1})`,
        tint: 'words',
      },
    ],
    charts: [
      {
        kind: 'line',
        title: 'Return on investment so far',
        titleFrom: trackingSetting('runningTitle'),
        categories: fixed(points.filled('week')),
        series: [{ name: 'ROI so far', values: fixed(points.filled('roi')), colour: colours.blue }],
        xTitle: 'Weeks since the first tracked one',
        yTitle: 'ROI so far',
        over: `${sumColumns.label}${chartRows.running.from}:${sumColumns.pilot}${chartRows.running.to}`,
      },
      {
        kind: 'line',
        title: 'Adoption by week',
        titleFrom: trackingSetting('adoptionTitle'),
        categories: fixed(points.filled('week')),
        series: [
          { name: 'Adoption', values: fixed(points.filled('adoption')), colour: colours.blue },
          {
            name: 'Needed to scale',
            values: fixed(points.filled('needed')),
            colour: colours.grey,
            dotted: true,
          },
        ],
        xTitle: 'Weeks since the first tracked one',
        yTitle: 'Active of licensed users',
        over: `${sumColumns.label}${chartRows.adoption.from}:${sumColumns.pilot}${chartRows.adoption.to}`,
      },
    ],
    frozenRows: log.headerRow,
    frozenColumns: 3,
    print: { area: `A1:${sumColumns.pilot}${log.spareRow}`, orientation: 'landscape', pagesTall: 0 },
  });
}

function validations(context: BuildContext): Validation[] {
  const ranges = (...columns: LogColumn[]) => columns.map((column) => log.filled(column));
  return [
    ...workflowChoice(context, log.filled('workflow')),
    choiceOf(log.filled('phase'), phases),
    {
      ranges: ranges('week'),
      rule: { allow: 'date', from: 61, to: 2958465 },
      message: 'Type the Monday of the week, such as 2026-12-07.',
    },
    {
      ranges: ranges('hours', 'otherValue'),
      rule: { allow: 'number' },
      message: 'Type a number; below 0 where the week cost more than it saved.',
    },
    {
      ranges: ranges('redirected'),
      rule: { allow: 'number', from: 0, to: 1 },
      message: 'Type the share of these hours that went into productive work, or leave it blank.',
    },
    {
      ranges: ranges(...neverBelowZero),
      rule: { allow: 'number', from: 0 },
      message: 'Type a number, 0 or more.',
    },
  ];
}
