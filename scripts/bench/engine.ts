import { setEngine } from '../../simulator/book/engine.ts';
import { engineInNode } from '../../xlsx-file/engine.ts';

/** The spreadsheet engine below both simulated hosts. */
export const startedEngine = (): void => setEngine(engineInNode());
