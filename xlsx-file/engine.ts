import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initSync, Model } from '@ironcalc/wasm';

export type { Model } from '@ironcalc/wasm';

/** An empty workbook in the spreadsheet engine, which is started once; its formulas are English with commas. */
export function newModel(): Model {
  const wasm = createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm');
  initSync({ module: readFileSync(wasm) });
  return new Model('Workbook', 'en', 'UTC', 'en');
}

/** The engine's types of cells, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
