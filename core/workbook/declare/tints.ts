import { plain } from '../model/addresses.ts';
import type { Tint } from '../model/look.ts';
import { words } from '../model/page.ts';
import type { Highlight } from '../model/tab.ts';
import { withAddresses } from './notation.ts';
import { addressesIn, type DeclaredTable } from './table.ts';

/** Words that have a tint, a rule a tint; `cell` is the first of the range, as a formula there names it. */
export function wordTints(
  range: string,
  cell: string,
  tints: readonly (readonly [word: string, tint: Tint])[],
): Highlight[] {
  return [...new Set(tints.map(([, tint]) => tint))].map((tint) => {
    const shown = tints.filter((each) => each[1] === tint).map(([word]) => `${cell}=${words(word)}`);
    return { range, formula: shown.length === 1 ? `=${shown[0]}` : `=OR(${shown.join(',')})`, tint };
  });
}

type Tints = Readonly<Record<string, Tint>>;

/** Words of a column, each with its tint. */
export const columnTints = <Name extends string>(
  table: DeclaredTable<Name>,
  column: NoInfer<Name>,
  tints: Tints,
): Highlight[] => wordTints(table.filled(column), table.cell(column, table.firstRow), Object.entries(tints));

/** A tint of a column where a condition, in the notation of formulas, holds in the row. */
export const tintWhere = <Name extends string>(
  table: DeclaredTable<Name>,
  column: NoInfer<Name>,
  condition: string,
  tint: Tint,
  cell: (name: string) => string,
): Highlight => ({
  range: table.filled(column),
  formula: `=${withAddresses(condition, { column: addressesIn(table, table.firstRow), cell })}`,
  tint,
});

/** Words of a labelled cell, each with its tint. */
export const cellTints = (address: string, tints: Tints): Highlight[] =>
  wordTints(plain(address), `$${plain(address)}`, Object.entries(tints));

/** Bad where the code beside says that something is to be completed. */
export const stateTints = <Name extends string>(
  table: DeclaredTable<Name>,
  column: NoInfer<Name>,
  state: NoInfer<Name>,
): Highlight => ({
  range: table.filled(column),
  formula: `=$${table.letter(state)}${table.firstRow}=-1`,
  tint: 'bad',
});
