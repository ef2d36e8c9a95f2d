import { type Area, areaName, parseArea } from '../cells/address.ts';
import type { SheetPort } from '../sheet-port/port.ts';
import type { Refusal } from './telling.ts';

/** What was written, so that it can be taken back. */
export interface Inserted {
  sheet: string;
  range: string;
  /** As the host keeps them. */
  formulas: string[][];
}

export type Insertion = { is: 'written'; inserted: Inserted } | { is: 'refused'; told: Refusal };

/**
 * Writes formulas where the selected cell is the top left one and all of theirs are empty; what somebody typed stays.
 * @param formulasOn the formulas as they read on the tab that they come to.
 * @param room that their results take where they spill.
 */
export async function insertFormula(
  port: SheetPort,
  formulasOn: (sheet: string) => readonly string[][],
  room: Pick<Area, 'rows' | 'columns'> = { rows: 1, columns: 1 },
): Promise<Insertion> {
  const [selection] = await port.run([{ do: 'readSelection' }]);
  const selected = selection?.is === 'selection' ? parseArea(selection.range) : null;
  if (selection?.is !== 'selection' || !selected) return { is: 'refused', told: { is: 'noSelection' } };
  const { sheet } = selection;
  const formulas = formulasOn(sheet);
  const { row, column } = selected;
  const at = areaName({ row, column, rows: 1, columns: 1 });
  const own = { row, column, rows: formulas.length, columns: formulas[0]?.length ?? 1 };
  const needed = areaName({
    ...own,
    rows: Math.max(own.rows, room.rows),
    columns: Math.max(own.columns, room.columns),
  });
  const [held] = await port.run([{ do: 'readRange', sheet, range: needed }]);
  if (held?.is !== 'range' || held.values.flat().some((value) => value !== null) || hasFormula(held.formulas))
    return { is: 'refused', told: { is: 'notEmpty', range: needed, isOneCell: at === needed } };
  const cells = formulas.map((line) => line.map((formula) => ({ formula })));
  const range = areaName(own);
  const [, written] = await port.run([
    { do: 'write', sheet, at, cells },
    { do: 'readRange', sheet, range },
  ]);
  const kept = written?.is === 'range' ? written.formulas : [];
  return { is: 'written', inserted: { sheet, range, formulas: kept } };
}

const hasFormula = (formulas: readonly string[][]) => formulas.flat().some((formula) => formula !== '');
