import { Model } from '@ironcalc/wasm';

export { Model } from '@ironcalc/wasm';
export { startEngine } from '../../xlsx-file/start-engine.ts';

/** The engine keeps its formulas in English with commas; time zones and locales are the hosts' business. */
export function newModel(): Model {
  return new Model('Workbook', 'en', 'UTC', 'en');
}

export const modelFrom = (bytes: Uint8Array): Model => Model.from_bytes(bytes, 'en');

export const copyOfModel = (model: Model): Model => modelFrom(model.toBytes());

/** The engine's cell types, as getCellType gives them. */
export const cellType = { number: 1, text: 2, boolean: 4, error: 16 } as const;
