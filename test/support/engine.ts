import { readFileSync } from 'node:fs';
import { startEngine } from '../../simulator/book/engine.ts';

startEngine(() => readFileSync('node_modules/@ironcalc/wasm/wasm_bg.wasm'));

export { Book } from '../../simulator/book/book.ts';
export { type Model, modelFrom, newModel } from '../../simulator/book/engine.ts';
export { readCells } from '../../simulator/book/read-cells.ts';
