import type { DefinedName } from '@ironcalc/wasm';
import type { Model } from './engine.ts';

/** Names that were deleted wait for these no longer. */
const untilThen = [
  'evaluate',
  'newDefinedName',
  'updateDefinedName',
  'setUserInput',
  'renameSheet',
  'newSheet',
  'duplicateSheet',
  'toBytes',
  'undo',
  'redo',
] as const;

/**
 * The engine reads every formula of the workbook anew for each name that goes. In the middle of many changes names go
 * together, before anything hangs on them again: by then the sheets that held most formulas may be gone as well.
 * @param isAmongMany whether an evaluation follows, at the end of many changes.
 */
export function lateNames(model: Model, isAmongMany: () => boolean): void {
  const { deleteDefinedName, getDefinedNameList } = model;
  let waiting: { name: string; scope: number | null }[] = [];
  const settle = () => {
    const names = waiting;
    waiting = [];
    for (const { name, scope } of names) deleteDefinedName(name, scope);
  };
  model.getDefinedNameList = () => {
    const list = getDefinedNameList();
    return waiting.length === 0 ? list : list.filter((each) => !waiting.some((gone) => isSame(each, gone)));
  };
  model.deleteDefinedName = (name, scope) => {
    const asked = { name, scope: scope ?? null };
    const isThere = model.getDefinedNameList().some((each) => isSame(each, asked));
    // A sheet's own name would be another one's once sheets are moved or deleted.
    if (isAmongMany() && isThere && asked.scope === null) {
      waiting.push(asked);
      return;
    }
    settle();
    deleteDefinedName(name, scope);
  };
  for (const name of untilThen) {
    const method = Reflect.get(model, name) as (...given: unknown[]) => unknown;
    Reflect.set(model, name, (...given: unknown[]) => {
      settle();
      return method.apply(model, given);
    });
  }
}

const isSame = (defined: DefinedName, asked: { name: string; scope: number | null }): boolean =>
  defined.name === asked.name && (defined.scope ?? null) === asked.scope;
