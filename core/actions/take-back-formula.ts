import type { SheetPort } from '../sheet-port/port.ts';
import type { Inserted } from './insert-formula.ts';
import type { Telling } from './telling.ts';

/** Empties the cells that a formula was written into, unless somebody has changed them since. */
export async function takeBackFormula(
  port: SheetPort,
  { sheet, range, formulas }: Inserted,
): Promise<Telling> {
  const [held] = await port.run([{ do: 'readRange', sheet, range }]);
  const isSame = held?.is === 'range' && JSON.stringify(held.formulas) === JSON.stringify(formulas);
  if (!isSame) return { is: 'changedMeanwhile', range };
  const [at = range] = range.split(':');
  await port.run([{ do: 'write', sheet, at, cells: formulas.map((row) => row.map(() => '')) }]);
  return { is: 'takenBack', range };
}
