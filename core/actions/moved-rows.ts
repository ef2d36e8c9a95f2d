import type { SheetPort } from '../sheet-port/port.ts';
import { buildTab } from '../workbook/build.ts';
import { placeOf } from '../workbook/model/addresses.ts';
import { isInput } from '../workbook/model/look.ts';
import type { BookOptions } from '../workbook/model/options.ts';
import type { TabId } from '../workbook/model/tab.ts';
import { rangeIn } from './read-range.ts';

/**
 * The first label of a tab that stands in another row now: formulas of new tabs would name the cell where the figure beside
 * it was. A log may grow and shrink, for nothing stands below it; a label that somebody has typed over is no sign of that.
 */
export async function movedLabel(
  port: SheetPort,
  options: BookOptions,
  sheets: ReadonlyMap<TabId, string>,
  /** Those that the current model has made. */
  asMade: ReadonlyMap<TabId, string>,
): Promise<{ readonly sheet: string; readonly label: string } | null> {
  const tabs = [...asMade.keys()]
    .filter((id) => id !== 'workings')
    .map((id) => {
      const tab = buildTab(id, { options, sheets });
      const labels = tab.cells.flatMap(({ at, content, style }) => {
        const { row, column } = placeOf(at);
        const isLabel = column === 2 && typeof content === 'string' && !isInput(style) && style !== 'link';
        return isLabel ? [{ row, text: content }] : [];
      });
      return { sheet: tab.sheet, labels };
    })
    .filter(({ labels }) => labels.length > 0);
  if (tabs.length === 0) return null;
  const answers = await port.run(
    tabs.map(({ sheet, labels }) => {
      const last = Math.max(...labels.map(({ row }) => row));
      return { do: 'readRange', sheet, range: `B1:B${last + rowsLookedAt}` };
    }),
  );
  for (const [index, { sheet, labels }] of tabs.entries()) {
    const there = rangeIn(answers[index], sheet).values.map(([value]) => value);
    const texts = labels.map(({ text }) => text);
    const moved = labels.find(
      ({ row, text }) =>
        there[row - 1] !== text && there.filter((each) => each === text).length >= countOf(text, texts),
    );
    if (moved) return { sheet, label: moved.text };
  }
  return null;
}

/** Below the last label: rows that people may have inserted above it. */
const rowsLookedAt = 100;

const countOf = (text: string, texts: readonly string[]) => texts.filter((each) => each === text).length;
