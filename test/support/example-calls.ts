import { type Area, columnName, type Position } from '../../core/cells/address.ts';
import { type Cell, Day } from '../../core/cells/cell.ts';
import { isoDay } from '../../core/cells/serial.ts';
import type { Example } from '../../core/function-kit/declaration.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import type { Book } from './engine.ts';
import type { OpenHost } from './hosts.ts';
import { isClose } from './same.ts';

/** Every documented example of every function. */
export const exampleCases = catalogue.flatMap((definition) =>
  definition.examples.map((example) => ({ name: definition.name, example })),
);
export type ExampleCase = (typeof exampleCases)[number];

/** What does not give what its documentation says, each example from cells of its own. */
export async function wrongExamples(
  host: OpenHost,
  cases: readonly ExampleCase[],
  error: (code: string) => string,
): Promise<unknown[]> {
  // Each example has rows of its own; its call stands in column A.
  let top = 1;
  const placed = host.book.batch(() =>
    cases.map((each) => {
      const row = top;
      top += placeCall(host, each.name, each.example, row).height + 2;
      return { row, ...each };
    }),
  );
  await host.book.idle();
  const columns = Math.max(...placed.map(({ example }) => sizeOf(example).columns));
  const shown = await host.spreadsheet.read(`A1:${columnName(columns)}${top}`);
  return placed.flatMap(({ row, name, example }) => {
    const size = sizeOf(example);
    const table = shown.slice(row - 1, row - 1 + size.rows).map((line) => line.slice(0, size.columns));
    const given = Array.isArray(example.gives) ? table : table[0]?.[0];
    return isExpected(given, example, error) ? [] : [{ name, example, shown: given }];
  });
}

const sizeOf = ({ gives }: Example) => ({
  rows: Array.isArray(gives) ? gives.length : 1,
  columns: Array.isArray(gives) ? (gives[0]?.length ?? 1) : 1,
});

function placeCall(host: OpenHost, name: string, example: Example, row: number): { height: number } {
  const { references, height } = placeArguments(host.book, example, { row, column: 12 });
  host.book.type(
    0,
    row,
    1,
    `=${name}(${references.map((each) => (each ? referenceOf(each) : '')).join(',')})`,
  );
  return { height: Math.max(height, sizeOf(example).rows) };
}

/** "L1:L1" for a range of one cell. */
const referenceOf = ({ row, column, rows, columns, isRange }: PlacedArgument) => {
  const first = `${columnName(column)}${row}`;
  return isRange ? `${first}:${columnName(column + columns - 1)}${row + rows - 1}` : first;
};

/** The cells that an argument fills. */
export interface PlacedArgument extends Area {
  /** Its example is a table, though it may be of one cell. */
  readonly isRange: boolean;
}

/** Types an example's arguments side by side into the first sheet; one that is left out is null. */
export function placeArguments(
  book: Book,
  example: Example,
  { row, column }: Position,
): { references: (PlacedArgument | null)[]; height: number; width: number } {
  let next = column;
  let height = 0;
  const references = example.arguments.map((argument): PlacedArgument | null => {
    if (argument === null) return null;
    const table = Array.isArray(argument) ? argument : [[argument]];
    table.forEach((line, down) => {
      line.forEach((cell, across) => {
        if (cell !== null) book.type(0, row + down, next + across, typed(cell));
      });
    });
    const [rows, columns] = [table.length, table[0]?.length ?? 1];
    const placed = { row, column: next, rows, columns, isRange: Array.isArray(argument) };
    height = Math.max(height, rows);
    next += columns;
    return placed;
  });
  return { references, height, width: next - column };
}

function typed(cell: Cell): string {
  if (cell instanceof Day) return isoDay(cell.serial);
  if (typeof cell === 'string') return `'${cell}`;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}

function isExpected(shown: unknown, { gives }: Example, error: (code: string) => string): boolean {
  if (Array.isArray(gives)) {
    const rows = Array.isArray(shown) ? shown : [];
    return gives.every((row, down) => row.every((value, across) => isSame(rows[down]?.[across], value)));
  }
  if (gives instanceof Day) return shown === gives.serial;
  if (typeof gives === 'object') return shown === error(gives.error);
  return isSame(shown, gives);
}

function isSame(shown: unknown, value: number | string): boolean {
  return typeof shown === 'number' && typeof value === 'number'
    ? isClose(shown, value, 1e-9)
    : shown === value;
}
