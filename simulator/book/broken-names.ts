import type { DefinedName } from '@ironcalc/wasm';
import { splitReference } from '../../core/cells/address.ts';
import type { Model } from './engine.ts';

/** What a name refers to whose sheet was deleted. */
export const brokenReference = '#REF!';

/** The engine would let such a name come alive again with the next sheet of its old name; no spreadsheet does. */
export function breakNames(model: Model, names: readonly DefinedName[], deleted: string): void {
  for (const { name, formula, scope } of names)
    if (splitReference(formula).sheet.toUpperCase() === deleted.toUpperCase() && (scope ?? null) === null)
      model.updateDefinedName(name, null, name, null, brokenReference);
}
