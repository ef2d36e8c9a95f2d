import { columnNumber, parseArea } from '../../cells/address.ts';
import type { Page } from '../model/page.ts';
import type { Tab } from '../model/tab.ts';
import { headAt, headRow } from './head-row.ts';
import { headAgain, type Pages, printOf } from './pages.ts';
import type { TabContext } from './tab.ts';

type Parts = Partial<Omit<Tab, 'id' | 'sheet' | 'cells' | 'title' | 'question' | 'print'>> &
  Pick<Tab, 'columns'> & { readonly print: Pages };

/** A tab with what most tabs leave out filled in. */
export function tabOf(
  page: Page,
  context: Pick<TabContext, 'tab' | 'sheets' | 'cell' | 'worked'>,
  parts: Parts,
): Tab {
  const { sheets } = context;
  const { id, title, question } = context.tab;
  page.put(headAt, headRow(context), 'question');
  page.head(title, question);
  const { frozenRows = 0, frozenColumns = 0 } = parts;
  const columns = parts.print.keepsWidths ? parts.columns : roundedWidths(parts.columns, parts.print.areas);
  headAgain(page, { frozenRows }, parts.print);
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
    ...parts,
    frozenRows,
    frozenColumns,
    columns,
    print: printOf(page, parts.print, { columns, frozenRows, frozenColumns }),
  };
}

/**
 * Widths in steps, wider ones where nobody prints: neighbours then share one, and Google Sheets is asked less often, as it
 * sets one width a call. Narrow columns are gaps.
 */
function roundedWidths(columns: Tab['columns'], printed: readonly string[]): Tab['columns'] {
  const areas = printed.flatMap((each) => parseArea(each) ?? []);
  const lastPrinted = Math.max(...areas.map((area) => area.column + area.columns - 1));
  return columns.map((each) => {
    const step = columnNumber(each.from) <= lastPrinted ? 10 : 45;
    return each.width <= gapWidth ? each : { ...each, width: Math.ceil(each.width / step) * step };
  });
}

const gapWidth = 30;
