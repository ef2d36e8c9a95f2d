import { initSync, Model } from '@ironcalc/wasm';

/** What makes workbooks that calculate. */
export interface Engine {
  /** An empty one; its formulas are English with commas, time zones and locales are not its business. */
  newModel(): Model;
  modelFrom(bytes: Uint8Array): Model;
}

/** Tells the number in a cell with all its digits. The engine in wasm cannot: it shows nine. */
export interface TellsNumbers {
  getNumbers(): (sheet: number, row: number, column: number) => number;
}

export const tellsNumbers = (model: Model): model is Model & TellsNumbers => 'getNumbers' in model;

/** IronCalc in wasm, once that was started. */
export const engineInWasm: Engine = {
  newModel: () => new Model('Workbook', 'en', 'UTC', 'en'),
  modelFrom: (bytes) => Model.from_bytes(bytes, 'en'),
};

/**
 * Bytes that the engine's memory has from the start. Each time that it grows V8 may collect all garbage (nodejs/node issue
 * 1671), and an evaluation of which the workbook did not fit took three times as long. Pages that are not used cost nothing.
 */
const room = 1024 ** 3;
let isStarted = false;

/** Starts the spreadsheet engine from the bytes of its wasm file, once for all workbooks. */
export function startEngine(wasm: () => BufferSource): void {
  if (isStarted) return;
  const { __wbindgen_malloc: take, __wbindgen_free: giveBack } = initSync({ module: wasm() });
  giveBack(take(room, 1), room, 1);
  isStarted = true;
}
