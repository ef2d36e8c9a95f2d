import type { Model } from '@ironcalc/wasm';
import { type Engine, engineInWasm } from '../../xlsx-file/wasm-engine.ts';

export type { Model } from '@ironcalc/wasm';

/** As a page has it. */
let engine = engineInWasm;

/** Workbooks that are made from now on are of this engine. */
export function setEngine(other: Engine): void {
  engine = other;
}

export const newModel = (): Model => engine.newModel();

export const modelFrom = (bytes: Uint8Array): Model => engine.modelFrom(bytes);

export const copyOfModel = (model: Model): Model => modelFrom(model.toBytes());

/** The engine's own methods, before which stand a workbook's hooks. */
export const methodsOf = (model: Model): Model => {
  let methods: object = model;
  while (!Object.hasOwn(methods, 'constructor')) methods = Object.getPrototypeOf(methods);
  return methods as Model;
};

/** The engine's cell types, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
