import { initSync, Model } from '@ironcalc/wasm';

export { Model } from '@ironcalc/wasm';

let started = false;

/**
 * Starts the spreadsheet engine from the bytes of its wasm file, once for all workbooks.
 * @param room bytes that its memory has from the start. Each time that it grows V8 may collect all garbage (nodejs/node
 * issue 1671), and an evaluation of which the workbook did not fit took three times as long. Pages that are not used
 * cost nothing.
 */
export function startEngine(wasm: BufferSource, room = 256 * 1024 ** 2): void {
  if (started) return;
  const { __wbindgen_malloc: take, __wbindgen_free: giveBack } = initSync({ module: wasm });
  giveBack(take(room, 1), room, 1);
  started = true;
}

/** The engine keeps its formulas in English with commas; time zones and locales are the hosts' business. */
export function newModel(): Model {
  return new Model('Workbook', 'en', 'UTC', 'en');
}

export const modelFrom = (bytes: Uint8Array): Model => Model.from_bytes(bytes, 'en');

export const copyOfModel = (model: Model): Model => modelFrom(model.toBytes());

/** The engine's cell types, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
