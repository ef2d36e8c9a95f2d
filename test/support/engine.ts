import { setEngine } from '../../simulator/book/engine.ts';
import { engineInNode } from '../../xlsx-file/engine.ts';

setEngine(engineInNode());

export { Book } from '../../simulator/book/book.ts';
export { type Model, modelFrom, newModel } from '../../simulator/book/engine.ts';
export { readCells } from '../../simulator/book/read-cells.ts';
