import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

export type { Model } from '@ironcalc/wasm';

/** Bytes: a memory that grows while it calculates has V8 collect all garbage each time (nodejs/node issue 1671). */
const room = 1024 ** 3;
let isStarted = false;

/** An empty workbook in the spreadsheet engine, which is started once; its formulas are English with commas. */
export function newModel(): Model {
  if (!isStarted) start();
  return new Model('Workbook', 'en', 'UTC', 'en');
}

function start(): void {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  const { __wbindgen_malloc: take, __wbindgen_free: giveBack } = initSync({ module: readFileSync(wasm) });
  // Pages that are not used cost nothing.
  giveBack(take(room, 1), room, 1);
  isStarted = true;
}

/** The engine's types of cells, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
