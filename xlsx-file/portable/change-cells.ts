import type { FormulaCell, Formulas } from './cell-formulas.ts';
import { placeOfKey } from './cell-key.ts';
import type { FileValues } from './file-values.ts';
import { grouped } from './grouped.ts';
import type { KeptCall, Plans } from './plan-calls.ts';
import type { Settled } from './settle-values.ts';
import type { CellChange } from './write-cells.ts';

export interface Changes {
  /** By sheet. */
  readonly cells: ReadonlyMap<number, readonly CellChange[]>;
  /** Cells that had a formula have none, or the other way round. */
  readonly hasOtherFormulas: boolean;
}

/** @param toValues calls that stay calls otherwise. */
export function changeCells(
  formulas: Formulas,
  { plans }: Plans,
  settled: Settled,
  values: FileValues,
  toValues: readonly KeptCall[],
): Changes {
  const changes = new Map<string, Omit<CellChange, 'row' | 'column'>>();
  let hasOtherFormulas = false;
  for (const [key, value] of settled.values) changes.set(key, { value });
  for (const plan of plans) {
    if (settled.agreements.get(plan) === 'differs') continue;
    for (const [key, text] of plan.twins) {
      changes.set(key, { ...changes.get(key), formula: { is: 'twin', text, staysArray: plan.staysArray } });
      hasOtherFormulas ||= values.cell(key)?.formula === undefined;
    }
  }
  for (const { cell } of toValues) {
    const value = values.known(cell.key);
    if (value === undefined) continue;
    changes.set(cell.key, { formula: { is: 'none' }, value });
    hasOtherFormulas = true;
  }
  for (const cell of nowAlone(formulas, changes))
    changes.set(cell.key, { ...changes.get(cell.key), formula: { is: 'own', text: cell.stored } });
  const placed = [...changes].map(([key, change]) => {
    const { sheet, row, column } = placeOfKey(key);
    return { sheet, change: { ...change, row, column } };
  });
  const cells = new Map(
    [...grouped(placed, ({ sheet }) => sheet)].map(([sheet, list]) => [
      sheet,
      list.map(({ change }) => change),
    ]),
  );
  return { cells, hasOtherFormulas };
}

/** Cells that shared their formula with a changed one: each is to say its own. */
function nowAlone(
  { cells }: Formulas,
  changes: ReadonlyMap<string, Omit<CellChange, 'row' | 'column'>>,
): FormulaCell[] {
  const isChanged = ({ key }: FormulaCell) => changes.get(key)?.formula !== undefined;
  const groups = grouped(cells.values(), ({ sheet, shared }) =>
    shared === undefined ? '' : `${sheet},${shared}`,
  );
  groups.delete('');
  return [...groups.values()].flatMap((group) =>
    group.some(isChanged) ? group.filter((cell) => !isChanged(cell)) : [],
  );
}
