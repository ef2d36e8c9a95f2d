import type { DefinedFunction } from '../function-kit/define.ts';
import { cellsOf, type Reference, termOf } from '../function-kit/twin/term.ts';
import { writeTwin } from '../function-kit/twin/write.ts';

/** The native twin of a call: formulas with their "=", one a cell; or why there is none. */
export type TwinOfCall = { formulas: string[][] } | { none: 'never' | 'readsCells' | 'shapes' };

/** More cells than this nobody wants to fill with formulas of their own. */
const mostCells = 1000;

/** @param texts of the arguments, as a formula writes them. A call that spills becomes a twin for each of its cells. */
export function twinOf(definition: DefinedFunction, texts: readonly string[]): TwinOfCall {
  if (!definition.twin) return { none: 'never' };
  const isList = definition.inputs.some(
    ([, { isWhole }], index) => !isWhole && texts[index]?.startsWith('{'),
  );
  if (isList) return { none: 'readsCells' };
  const ranges = definition.inputs.map(([, { isWhole }], index) =>
    isWhole ? null : severalCells(texts[index] ?? ''),
  );
  const areas = ranges.flatMap((range) => range?.area ?? []);
  const rows = Math.max(1, ...areas.map((area) => area.rows));
  const columns = Math.max(1, ...areas.map((area) => area.columns));
  const fits = areas.every((area) => [1, rows].includes(area.rows) && [1, columns].includes(area.columns));
  if (!fits || rows * columns > mostCells) return { none: 'shapes' };
  const table = Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, across) =>
      writeTwin(
        definition,
        texts.map((text, index) => cellAt(ranges[index] ?? null, down, across) ?? text),
      ),
    ),
  );
  return asFormulas(areas.length === 0 ? (table[0]?.[0] ?? null) : table);
}

type Twins = ReturnType<typeof writeTwin>;

function asFormulas(twins: Twins | Twins[][]): TwinOfCall {
  const table = Array.isArray(twins) ? twins : [[twins]];
  const formulas = table.map((row) => row.map((twin) => (typeof twin === 'string' ? `=${twin}` : null)));
  if (formulas.flat().includes(null)) return { none: 'readsCells' };
  return { formulas: formulas.map((row) => row.filter((formula) => formula !== null)) };
}

/** A range in the place of a single value. */
function severalCells(text: string): Reference | null {
  const { reference } = termOf(text, null);
  return reference && reference.area.rows * reference.area.columns > 1 ? reference : null;
}

/** The cell of a range that belongs to a place of the result; one row or column stretches. */
function cellAt(range: Reference | null, down: number, across: number): string | null {
  if (!range) return null;
  const { rows, columns } = range.area;
  return cellsOf(range)[(rows === 1 ? 0 : down) * columns + (columns === 1 ? 0 : across)] ?? null;
}
