import { initSync } from '@ironcalc/wasm';

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
