import { type Area, areaName } from '../../core/cells/address.ts';
import type { Cell } from '../../core/cells/cell.ts';
import type { DefinedFunction } from '../../core/function-kit/define.ts';
import { writeTwin } from '../../core/function-kit/twin/write.ts';
import { type BookValue, isBookDate, isBookError } from '../../simulator/book/values.ts';
import { newModel, readCells } from './engine.ts';
import { HyperFormula } from './hyperformula.ts';

/** What the arguments of one call hold: cells, or ranges of them. */
export type DrawnCall = (Cell | Cell[][])[];

/** What an engine gave: a figure, a text, or any error. */
export type Evaluated = number | string | boolean | null | 'error-value';

/** Cells to be typed into an empty sheet, and where the twins' results will stand. */
interface Layout {
  typed: { row: number; column: number; input: Cell | { formula: string } }[];
  /** One table of places a call; null where the call has no twin. */
  results: ({ row: number; column: number }[][] | null)[];
}

/** Puts each call's arguments into cells of their own, one call below the other, and its twin beside them. */
function layOut(definition: DefinedFunction, calls: DrawnCall[]): Layout {
  const layout: Layout = { typed: [], results: [] };
  let top = 1;
  for (const call of calls) {
    let column = 1;
    let height = 1;
    const texts = call.map((argument) => {
      const table = Array.isArray(argument) ? argument : [[argument]];
      const area: Area = { row: top, column, rows: table.length, columns: table[0]?.length ?? 1 };
      table.forEach((row, down) => {
        row.forEach((input, across) => {
          if (input !== null) layout.typed.push({ row: top + down, column: area.column + across, input });
        });
      });
      column += area.columns;
      height = Math.max(height, area.rows);
      return areaName(area);
    });
    const twin = writeTwin(definition, texts);
    const formulas = twin === null ? null : Array.isArray(twin) ? twin : [[twin]];
    layout.results.push(
      formulas?.map((row, down) =>
        row.map((formula, across) => {
          const place = { row: top + down, column: column + across };
          layout.typed.push({ ...place, input: { formula: `=${formula}` } });
          return place;
        }),
      ) ?? null,
    );
    top += Math.max(height, formulas?.length ?? 1);
  }
  return layout;
}

/** The twins of the calls, evaluated; null where a call has none. */
export function twinsInIronCalc(definition: DefinedFunction, calls: DrawnCall[]): (Evaluated[][] | null)[] {
  const { typed, results } = layOut(definition, calls);
  const model = newModel();
  model.pauseEvaluation();
  for (const { row, column, input } of typed) model.setUserInput(0, row, column, asTyped(input));
  model.evaluate();
  const places = results.flatMap((table) => table?.flat() ?? []);
  const questions = places.map((place) => ({ sheet: 0, area: { ...place, rows: 1, columns: 1 } }));
  const values = readCells(model, questions).map((table) => fromBook(table[0]?.[0] ?? null));
  model.free();
  let next = 0;
  return results.map((table) => table?.map((row) => row.map(() => values[next++] ?? null)) ?? null);
}

export function twinsInHyperFormula(
  definition: DefinedFunction,
  calls: DrawnCall[],
): (Evaluated[][] | null)[] {
  const { typed, results } = layOut(definition, calls);
  const rows: (string | number | boolean | null)[][] = [];
  for (const { row, column, input } of typed) {
    rows[row - 1] ??= [];
    const line = rows[row - 1] ?? [];
    while (line.length < column) line.push(null);
    line[column - 1] = asHyperFormula(input);
  }
  const engine = HyperFormula.buildFromArray(
    Array.from(rows, (line) => line ?? []),
    { licenseKey: 'gpl-v3', smartRounding: false, useArrayArithmetic: true },
  );
  const sheet = 0;
  const read = ({ row, column }: { row: number; column: number }): Evaluated => {
    const value = engine.getCellValue({ sheet, row: row - 1, col: column - 1 });
    return typeof value === 'object' && value !== null ? 'error-value' : value;
  };
  const tables = results.map((table) => table?.map((row) => row.map(read)) ?? null);
  engine.destroy();
  return tables;
}

function asTyped(input: Cell | { formula: string }): string {
  if (typeof input === 'object' && input !== null && 'formula' in input) return input.formula;
  if (typeof input === 'string') return `'${input}`;
  return typeof input === 'boolean' ? String(input).toUpperCase() : String(input);
}

function asHyperFormula(input: Cell | { formula: string }): string | number | boolean {
  if (typeof input === 'number' || typeof input === 'boolean') return input;
  if (typeof input === 'string') return `'${input}`;
  return typeof input === 'object' && input !== null && 'formula' in input ? input.formula : '';
}

function fromBook(value: BookValue): Evaluated {
  if (value === null || typeof value !== 'object') return value;
  if (isBookError(value)) return 'error-value';
  return isBookDate(value) ? value.date : null;
}
