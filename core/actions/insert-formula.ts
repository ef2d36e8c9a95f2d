import type { SheetPort } from '../sheet-port/port.ts';

/** Writes into the selected cell where it is empty; what somebody typed stays. @returns what happened, in a sentence. */
export async function insertFormula(port: SheetPort, formula: string): Promise<string> {
  const [selection] = await port.run([{ do: 'readSelection' }]);
  if (selection?.is !== 'selection') return 'Select a cell first.';
  const [cell = 'A1'] = selection.range.split(':');
  const [held] = await port.run([{ do: 'readRange', sheet: selection.sheet, range: cell }]);
  const isEmpty = held?.is === 'range' && held.values[0]?.[0] === null && held.formulas[0]?.[0] === '';
  if (!isEmpty) return `${cell} is not empty: select an empty cell.`;
  await port.run([{ do: 'write', sheet: selection.sheet, at: cell, cells: [[{ formula }]] }]);
  return `Written into ${cell}.`;
}
