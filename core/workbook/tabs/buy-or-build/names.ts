import { addressOf } from '../../declare/parts.ts';
import type { TabContext } from '../../declare/tab.ts';
import { fixed } from '../../model/addresses.ts';
import type { Block } from './blocks.ts';
import { aheadOf, monthRows } from './months.ts';
import { summaries } from './summaries.ts';
import { ways } from './ways.ts';

/** What formulas of a block name, its own line and its summary too; `way` is the index of the way whose row it is. */
export const namesOfBlock =
  (context: TabContext, block: Block, index: number, way = 0): TabContext['cell'] =>
  (name, line) => {
    const own = addressOf({ tables: { ways: block.table }, cells: placesOf(block) }, name, line);
    if (own !== null) return context.own(own);
    const worked = addressOf({ cells: { ...workedPlaces(index), ...aheadPlaces(index, way) } }, name, line);
    return worked === null ? context.cell(name, line) : context.worked(worked);
  };

const placesOf = ({ table, workflow, months }: Block): Record<string, string> => ({
  workflow,
  monthsTyped: months,
  serviceState: table.cell('state', table.firstRow),
  customFrom: table.cell('crossover', table.firstRow + 1),
  hybridFrom: table.cell('crossover', table.firstRow + 2),
  byPlace: table.block('place', 'nameScore'),
});

function workedPlaces(index: number): Record<string, string> {
  const row = summaries.firstRow + index;
  return {
    monthsUsed: summaries.cell('months', row),
    made: summaries.cell('made', row),
    count: summaries.cell('count', row),
    cheapest: summaries.cell('cheapest', row),
    cheapestScore: summaries.cell('nameScore', row),
    // From month 1 on: what is paid at the start stands apart.
    monthsFromOne: fromMonth1('month'),
  };
}

const fromMonth1 = (column: string) =>
  fixed(
    `${monthRows.letter(column)}${monthRows.firstRow + 1}:${monthRows.letter(column)}${monthRows.lastRow}`,
  );

/** In which months the way is no dearer than the service; the service itself has no such column. */
function aheadPlaces(index: number, way: number): Record<string, string> {
  const column = aheadOf(index + 1, ways[way] ?? ways[0]);
  if (!monthRows.columns.includes(column)) return {};
  return {
    aheadAtStart: fixed(monthRows.cell(column, monthRows.firstRow)),
    aheadInMonth1: fixed(monthRows.cell(column, monthRows.firstRow + 1)),
    aheadFromMonth1: fromMonth1(column),
  };
}
