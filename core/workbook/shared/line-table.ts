import type { TabContext } from '../declare/tab.ts';
import { cellsIn, placeOf, type Table } from '../model/addresses.ts';
import { isThere } from '../model/options.ts';
import { rectangles } from '../model/rectangles.ts';
import type { Highlight, Validation } from '../model/tab.ts';

/* What the tables of lines on Costs, Value and Baseline have in common. */

/** Proposals told from what was typed over them, and the status of each line tinted. */
export function lineHighlights<Column extends string>(
  table: Table<Column>,
  proposals: readonly Column[],
  { status, state }: { status: Column; state: Column },
): Highlight[] {
  const first = (column: Column) => `$${table.letter(column)}${table.firstRow}`;
  const range = table.filled(status);
  return [
    ...rectangles(proposals.flatMap((column) => cellsIn(table.filled(column)).map(placeOf))).map(
      (beside): Highlight => ({
        range: beside,
        formula: `=ISFORMULA(${beside.split(':')[0]})`,
        tint: 'proposal',
      }),
    ),
    { range, formula: `=${first(state)}=-1`, tint: 'bad' },
    { range, formula: `=${first(status)}="counts"`, tint: 'good' },
  ];
}

/**
 * The first row of a column that holds the same as a cell of it; 0 for a blank one. So workflows are told apart by a
 * number: criteria take signs of a text, as in "Support?", for others.
 */
export const firstWith = <Cell extends string, Column extends string>(cell: Cell, column: Column) =>
  `IF(${cell}="",0,IFERROR(MATCH(IF(ISTEXT(${cell}),${escaped(cell)},${cell}),${column},0),0))` as const;
const escaped = <Cell extends string>(cell: Cell) =>
  `SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")` as const;

/** What a line must have first: "complete: Costs line 3, price". Where none is incomplete it is not asked. */
export const firstIncomplete = (tab: string, states: string, missing: string): string =>
  `"complete: ${tab} line "&MATCH(-1,${states},0)&", "&INDEX(${missing},MATCH(-1,${states},0))`;

/** One of the workflows on Start; anything where there is no such tab. */
export function workflowChoice(context: TabContext, range: string): Validation[] {
  if (!isThere(context, 'start')) return [];
  return [
    {
      ranges: [range],
      rule: { allow: 'listFrom', range: context.cell('start.typedWorkflows') },
      message: 'Choose a workflow; add it on Start first.',
    },
  ];
}
