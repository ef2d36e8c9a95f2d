import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Model } from '@ironcalc/wasm';
import { nativeEngine } from './native-engine.ts';
import { type Engine, engineInWasm, startEngine } from './wasm-engine.ts';

export type { Model } from '@ironcalc/wasm';

/** IronCalc in Node: compiled for this machine where npm has that, else in wasm. */
export const engineInNode = (): Engine => nativeEngine() ?? wasmEngine();

/** IronCalc in wasm, as a page has it. */
export function wasmEngine(): Engine {
  startEngine(wasmFile);
  return engineInWasm;
}

const wasmFile = () => readFileSync(createRequire(import.meta.url).resolve('@ironcalc/wasm/wasm_bg.wasm'));

/** An empty workbook. */
export const newModel = (): Model => engineInNode().newModel();

/** The engine's types of cells, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
