import { type Area, areaName, cellName } from '../../cells/address.ts';
import { type Cell, Day } from '../../cells/cell.ts';
import { catalogue } from '../../functions/catalogue.ts';
import { twinOf } from '../../portable/twin-of.ts';
import { once } from '../../sheet-port/once.ts';
import type { CellContent, OperationOf } from '../../sheet-port/operations.ts';

type DefinedFunction = (typeof catalogue)[number];
export type Example = DefinedFunction['examples'][number];

/** A documented example in the temporary sheet: where its call stands, and where its twin. */
export interface PlacedExample {
  readonly name: string;
  /** Which of the function's examples, from 1. */
  readonly number: number;
  readonly example: Example;
  readonly call: Area;
  /** null where a function has none, or none of such arguments. */
  readonly twin: Area | null;
  readonly callFormula: string;
  readonly writes: readonly Block[];
  /** Cells that hold days. */
  readonly days: readonly string[];
  /** The first row below it. */
  readonly end: number;
}

/** Cells beside and below each other. */
export type Block = Pick<OperationOf<'write'>, 'at' | 'cells'>;

const sizeOf = ({ gives }: Example) => ({
  rows: Array.isArray(gives) ? gives.length : 1,
  columns: Array.isArray(gives) ? (gives[0]?.length ?? 1) : 1,
});

export interface DocumentedExample {
  readonly definition: DefinedFunction;
  readonly example: Example;
  readonly number: number;
}

/** Every documented example of every function. */
export const allExamples = (): DocumentedExample[] =>
  catalogue.flatMap((definition) =>
    definition.examples.map((example, index) => ({ definition, example, number: index + 1 })),
  );

/** Where everything stands: names, calls, twins, arguments, from the left. Twins have as many columns as calls. */
export const columnsOf = once(() => {
  const width = Math.max(...allExamples().map(({ example }) => sizeOf(example).columns));
  return { call: 2, twin: 2 + width + 1, lastResult: 2 + 2 * width + 1, arguments: 2 + 2 * (width + 1) };
});

/** Examples, each in rows of its own. @param prefix what stands before the names of functions. */
export function placeExamples(
  examples: readonly DocumentedExample[],
  prefix: string,
  from: number,
): PlacedExample[] {
  let row = from;
  return examples.map(({ definition, example, number }) => {
    const placed = place(definition, example, { prefix, number, row });
    row = placed.end;
    return placed;
  });
}

function place(
  definition: DefinedFunction,
  example: Example,
  { prefix, number, row }: { prefix: string; number: number; row: number },
): PlacedExample {
  const columns = columnsOf();
  const { writes, days, references, height } = placeArguments(example, { row, column: columns.arguments });
  const call = { row, column: columns.call, ...sizeOf(example) };
  const callFormula = `=${prefix}${definition.name}(${references.join(',')})`;
  const twin = twinOf(definition, references);
  const formulas = 'formulas' in twin ? twin.formulas : null;
  const twinAt = formulas && {
    row,
    column: columns.twin,
    rows: formulas.length,
    columns: formulas[0]?.length ?? 1,
  };
  return {
    name: definition.name,
    number,
    example,
    call,
    twin: twinAt,
    callFormula,
    writes: [
      { at: cellName({ row, column: 1 }), cells: [[`${definition.name} ${number}`]] },
      { at: cellName(call), cells: [[{ formula: callFormula }]] },
      ...(twinAt && formulas
        ? [{ at: cellName(twinAt), cells: formulas.map((line) => line.map((formula) => ({ formula }))) }]
        : []),
      ...writes,
    ],
    days,
    end: row + Math.max(height, call.rows, twinAt?.rows ?? 1) + 1,
  };
}

function placeArguments(example: Example, { row, column }: { row: number; column: number }) {
  const writes: Block[] = [];
  const days: string[] = [];
  let next = column;
  let height = 1;
  const references = example.arguments.map((argument) => {
    if (argument === null) return '';
    const table = Array.isArray(argument) ? argument : [[argument]];
    const area = { row, column: next, rows: table.length, columns: table[0]?.length ?? 1 };
    writes.push({ at: cellName(area), cells: table.map((line) => line.map(contentOf)) });
    table.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell instanceof Day) days.push(cellName({ row: row + down, column: area.column + across }));
      });
    });
    next += area.columns;
    height = Math.max(height, area.rows);
    // A range of one cell is one all the same.
    const isOneCell = Array.isArray(argument) && area.rows * area.columns === 1;
    return isOneCell ? `${cellName(area)}:${cellName(area)}` : areaName(area);
  });
  return { writes, days, references, height };
}

const contentOf = (cell: Cell): CellContent => {
  if (cell instanceof Day) return cell.serial;
  return typeof cell === 'object' && cell !== null ? { formula: '=NA()' } : cell;
};
