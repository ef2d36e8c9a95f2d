import { plain } from '../../addresses.ts';
import type { Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { Page, tabOf, widthsFrom } from '../../page.ts';
import { choiceOf, lineHighlights, workflowChoice } from '../line-table.ts';
import {
  notCounted,
  type ValueColumn,
  valueColumn,
  valueKinds,
  valueLines,
  valueSettings,
} from './layout.ts';
import { comesChoices, putValueLines, standings } from './lines.ts';
import { putNotCounted, putSettings, putSummary, putTotals } from './summary.ts';

/** Value: every line of what AI is worth, what stands behind it and what finance says to it. */
export function valueTab(context: BuildContext): Tab {
  const page = new Page();
  putValueLines(page, context);
  putTotals(page);
  putSummary(page, context);
  putSettings(page);
  putNotCounted(page, context);
  return tabOf('value', page, context, {
    columns: [
      ...widthsFrom(
        'A',
        [16, 110, 240, 185, 95, 75, 95, 75, 85, 75, 65, 65, 65, 90, 80, 100, 150, 90, 85, 90, 180, 30],
      ),
      ...widthsFrom('W', [80, 80, 70, 70, 85, 95, 70, 70, 95, 95, 85, 95, 85, 85, 90]),
    ],
    rows: [{ from: valueLines.headerRow, to: valueLines.headerRow, height: 66 }],
    validations: validations(context),
    highlights: lineHighlights(valueLines, ['rate', 'periods', 'share', 'margin', 'low', 'high'], 'status'),
    frozenRows: valueLines.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${valueLines.letter('link')}${notCounted.lastRow}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}

const settingCell = (key: (typeof valueSettings.keys)[number]) => valueSettings.cell(valueColumn.value, key);

function validations(context: BuildContext): Validation[] {
  const ranges = (...columns: ValueColumn[]) => columns.map((column) => valueLines.filled(column));
  return [
    ...workflowChoice(context, valueLines.filled('workflow')),
    choiceOf(valueLines.filled('kind'), valueKinds),
    choiceOf(valueLines.filled('comes'), comesChoices),
    choiceOf(valueLines.filled('evidence'), ['Measured', 'Sampled', 'Estimated']),
    choiceOf(valueLines.filled('cash'), ['Cash', 'Capacity']),
    choiceOf(valueLines.filled('standing'), standings),
    { ranges: ranges('quantity', 'hoursEach', 'rate'), rule: { allow: 'number' }, message: 'Type a number.' },
    {
      ranges: ranges('periods'),
      rule: { allow: 'number', from: 0 },
      message: 'Type how often a year: 48 for weeks, 12 for months, 4 for quarters, 1 for once a year.',
    },
    {
      ranges: ranges('share', 'margin'),
      rule: { allow: 'number', from: 0, to: 1 },
      message: 'Type a share between 0% and 100%.',
    },
    {
      ranges: [
        ...ranges('low', 'high'),
        ...(['lowProposed', 'highProposed'] as const).map((key) => plain(settingCell(key))),
      ],
      rule: { allow: 'number', from: 0 },
      message: 'Type a share of the line, such as 70%.',
    },
  ];
}
