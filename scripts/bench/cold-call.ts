import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Book } from '../../simulator/book/book.ts';
import { startEngine } from '../../simulator/book/engine.ts';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { builtFolder, projectFolder } from '../build/project.ts';
import { type Measured, medianTimes } from './measured.ts';

/** One call of a custom function in Google Sheets evaluates the whole of Code.js; an empty script is the least. */
export function coldCall(): Measured {
  startEngine(readFileSync(join(projectFolder, 'node_modules/@ironcalc/wasm/wasm_bg.wasm')));
  const code = readFileSync(join(builtFolder, 'sheets/Code.js'), 'utf8');
  const empty = '/** @customfunction */\nfunction AI_ROI(a, b) { return 1; }\nfunction onOpen() {}';
  const run = (script: string) => {
    const host = new SheetsHost(new Book(), { code: script, sidebar: '' }, { openRealm: openNodeRealm });
    return () => host.callOnce('AI_ROI', [81300, 5010]);
  };
  const [ours, theirs] = medianTimes(run(code), run(empty), 101);
  const aim = { most: 8, words: 'under 8 times an empty script' };
  return { what: 'one cold call in Google Sheets', ours, theirs, unit: 'ms', ratio: ours / theirs, aim };
}
