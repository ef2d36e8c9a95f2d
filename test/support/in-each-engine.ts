import { afterAll, beforeAll, describe } from 'vitest';
import { setEngine } from '../../simulator/book/engine.ts';
import { engineInNode, wasmEngine } from '../../xlsx-file/engine.ts';
import { nativeEngine } from '../../xlsx-file/native-engine.ts';
import type { Engine } from '../../xlsx-file/wasm-engine.ts';

const native = nativeEngine();
const engines = { 'in wasm': wasmEngine(), ...(native && { 'compiled for this machine': native }) };

/** The page of npm start has the spreadsheet engine in wasm, Node has it compiled where npm has that. */
export function inEachEngine(run: () => void): void {
  describe.each(Object.entries(engines))('With the engine %s', (_, engine) => {
    withEngine(engine);
    run();
  });
}

/** For what only the engine in wasm can do: scroll its grid, and paste what was copied. */
export const withEngineOfPage = (): void => withEngine(wasmEngine());

function withEngine(engine: Engine): void {
  beforeAll(() => setEngine(engine));
  afterAll(() => setEngine(engineInNode()));
}
