import { areaName, cellName, parseArea } from '../../cells/address.ts';
import { placeOf } from './addresses.ts';
import type { Tab } from './tab.ts';

/** The tab with more rows below the last one of its log, each as that one is: nothing else stands below it. */
export function withMoreRows(tab: Tab, lastRow: number, count: number): Tab {
  const more = Array.from({ length: count }, (_, index) => lastRow + 1 + index);
  const last = tab.cells.filter(({ at }) => placeOf(at).row === lastRow);
  const longer = (range: string) => {
    const area = parseArea(range);
    const reachesLast = area !== null && area.row + area.rows - 1 === lastRow;
    return reachesLast ? areaName({ ...area, rows: area.rows + count }) : range;
  };
  return {
    ...tab,
    cells: [
      ...tab.cells,
      ...more.flatMap((row) =>
        last.map(({ at, content, ...cell }) => ({
          ...cell,
          at: cellName({ ...placeOf(at), row }),
          // What the example has in its last row is no more than that.
          content: typeof content === 'object' ? content : null,
        })),
      ),
    ],
    validations: tab.validations.map((each) => ({ ...each, ranges: each.ranges.map(longer) })),
    highlights: tab.highlights.map((each) => ({ ...each, range: longer(each.range) })),
    print: { ...tab.print, areas: tab.print.areas.map(longer) },
  };
}
