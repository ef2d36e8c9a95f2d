import { areaName, parseArea } from '../cells/address.ts';
import type { Operation } from '../sheet-port/operations.ts';
import { tints } from '../workbook/model/look.ts';
import type { Tab } from '../workbook/model/tab.ts';
import { mergedHighlights } from './merged-highlights.ts';

/** The highlights of a log in rows that were added to it, from the first of them on; those above have theirs. */
export function operationsForNewRows({ sheet, highlights }: Tab, firstRow: number): Operation[] {
  const rules = mergedHighlights(highlights).flatMap(({ range, formula, tint }) => {
    const area = parseArea(range);
    if (!area || area.row >= firstRow || area.row + area.rows <= firstRow) return [];
    const below = { ...area, row: firstRow, rows: area.row + area.rows - firstRow };
    const moved = formula.replace(/(\$?[A-Z]{1,3})(\d+)\b/g, (all, column: string, row: string) =>
      Number(row) === area.row ? `${column}${firstRow}` : all,
    );
    return [{ range: areaName(below), formula: moved, ...tints[tint] }];
  });
  return rules.length === 0 ? [] : [{ do: 'highlights', sheet, rules }];
}
