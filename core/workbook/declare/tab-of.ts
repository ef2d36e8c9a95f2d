import { columnNumber, parseArea } from '../../cells/address.ts';
import type { Page } from '../model/page.ts';
import type { Tab } from '../model/tab.ts';
import { headAt, headRow } from './head-row.ts';
import type { TabContext } from './tab.ts';

type Parts = Partial<Omit<Tab, 'id' | 'sheet' | 'cells' | 'title' | 'question'>> &
  Pick<Tab, 'columns' | 'print'>;

/** A tab with what most tabs leave out filled in. */
export function tabOf(
  page: Page,
  context: Pick<TabContext, 'tab' | 'sheets' | 'cell' | 'worked'>,
  parts: Parts,
): Tab {
  const { sheets } = context;
  const { id, title, question } = context.tab;
  page.put(headAt, headRow(context), 'note');
  page.head(title, question);
  return {
    id,
    sheet: sheets.get(id) ?? title,
    title,
    question,
    cells: page.cells,
    rows: [],
    validations: [],
    highlights: [],
    names: [],
    charts: [],
    links: [],
    frozenRows: 0,
    frozenColumns: 0,
    ...parts,
    columns: roundedWidths(parts.columns, parts.print.area),
  };
}

/**
 * Widths in steps, wider ones where nobody prints: neighbours then share one, and Google Sheets is asked less often, as it
 * sets one width a call. Narrow columns are gaps.
 */
function roundedWidths(columns: Tab['columns'], printed: string): Tab['columns'] {
  const area = parseArea(printed);
  const lastPrinted = area ? area.column + area.columns - 1 : 0;
  return columns.map((each) => {
    const step = columnNumber(each.from) <= lastPrinted ? 10 : 45;
    return each.width <= gapWidth ? each : { ...each, width: Math.ceil(each.width / step) * step };
  });
}

const gapWidth = 30;
