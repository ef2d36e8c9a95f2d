import type { SheetPort } from '../sheet-port/port.ts';
import type { Inserted } from './insert-formula.ts';

/** Empties the cells that a formula was written into, unless somebody has changed them since. @returns what happened, in a sentence. */
export async function takeBackFormula(
  port: SheetPort,
  { sheet, range, formulas }: Inserted,
): Promise<string> {
  const [held] = await port.run([{ do: 'readRange', sheet, range }]);
  const isSame = held?.is === 'range' && JSON.stringify(held.formulas) === JSON.stringify(formulas);
  if (!isSame) return `${range} was changed meanwhile: nothing was taken back.`;
  const [at = range] = range.split(':');
  await port.run([{ do: 'write', sheet, at, cells: formulas.map((row) => row.map(() => '')) }]);
  return `Taken back: ${range} is empty again.`;
}
