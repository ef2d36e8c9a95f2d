import { plain } from '../../addresses.ts';
import type { Tab, Validation } from '../../model.ts';
import type { BuildContext } from '../../options.ts';
import { Page, tabOf, widthsFrom } from '../../page.ts';
import { choiceOf, dayIn, lineHighlights, workflowChoice } from '../line-table.ts';
import { costColumn, costLines, costSchedule, costSettings } from './layout.ts';
import { costCategories, costKinds, howOften, putCostLines } from './lines.ts';
import { putSchedule } from './schedule.ts';
import { putSettings, putSummary, putTotals } from './summary.ts';

/** Costs: every line of what AI costs, its total over the horizon and the schedule by month. */
export function costsTab(context: BuildContext): Tab {
  const page = new Page();
  putCostLines(page, context);
  putTotals(page);
  putSummary(page, context);
  putSettings(page);
  putSchedule(page, context);
  return tabOf('costs', page, context, {
    columns: [
      ...widthsFrom(
        'A',
        [16, 110, 250, 80, 110, 85, 95, 80, 65, 65, 75, 65, 65, 85, 95, 150, 90, 90, 200, 30],
      ),
      ...widthsFrom('U', [80, 80, 80, 70, 70, 70, 85, 70, 80, 85, 70, 70, 85, 85, 85, 90]),
    ],
    rows: [{ from: costLines.headerRow, to: costLines.headerRow, height: 66 }],
    validations: validations(context),
    highlights: lineHighlights(costLines, ['price', 'low', 'high'], 'status'),
    frozenRows: costLines.headerRow,
    frozenColumns: 3,
    print: {
      area: `A1:${costLines.letter('note')}${costSchedule.lastRow}`,
      orientation: 'landscape',
      pagesTall: 0,
    },
  });
}

const settingCell = (key: (typeof costSettings.keys)[number]) => costSettings.cell(costColumn.value, key);

function validations(context: BuildContext): Validation[] {
  const ranges = (...columns: Parameters<typeof costLines.filled>[0][]) =>
    columns.map((column) => costLines.filled(column));
  return [
    ...workflowChoice(context, costLines.filled('workflow')),
    choiceOf(costLines.filled('kind'), costKinds),
    choiceOf(costLines.filled('category'), costCategories),
    choiceOf(costLines.filled('howOften'), howOften),
    {
      ranges: ranges('quantity', 'price', 'low', 'high'),
      rule: { allow: 'number', from: 0 },
      message: 'Type a number, 0 or more.',
    },
    {
      ranges: ranges('start', 'end'),
      rule: { allow: 'whole', from: 0, to: 60 },
      message: 'Type the number of the month, 0 to 60; month 1 begins on the start date.',
    },
    {
      ranges: ranges('growth'),
      rule: { allow: 'number', from: -0.99, to: 1 },
      message: 'Type the growth a month, such as 2%.',
    },
    dayIn(...ranges('renewal', 'cancelBy')),
    {
      ranges: [settingCell('lowProposed'), settingCell('highProposed')].map(plain),
      rule: { allow: 'number', from: 0, to: 10 },
      message: 'Type a share, such as 90%.',
    },
    {
      ranges: [settingCell('earlyMonths'), settingCell('renewalDays')].map(plain),
      rule: { allow: 'whole', from: 0, to: 3650 },
      message: 'Type a whole number, 0 or more.',
    },
  ];
}
