import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Model } from '@ironcalc/wasm';
import { startEngine } from './start-engine.ts';

export type { Model } from '@ironcalc/wasm';

/** An empty workbook in the spreadsheet engine; its formulas are English with commas. */
export function newModel(): Model {
  startEngine(wasmFile);
  return new Model('Workbook', 'en', 'UTC', 'en');
}

const wasmFile = () => readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

/** The engine's types of cells, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
