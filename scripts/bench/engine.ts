import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startEngine } from '../../simulator/book/engine.ts';
import { projectFolder } from '../build/project.ts';

/** The spreadsheet engine below both simulated hosts, started once. */
export const startedEngine = (): void =>
  startEngine(() => readFileSync(join(projectFolder, 'node_modules/@ironcalc/wasm/wasm_bg.wasm')));
