import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder } from '../build/project.ts';
import type { Measured } from './measured.ts';

/** What a person's browser, and Google for every call, has to read. */
export async function builtSizes(): Promise<Measured[]> {
  return Promise.all(['sheets/Code.js', 'excel/functions.js'].map((file) => sizeOf(file, 100)));
}

async function sizeOf(file: string, most: number): Promise<Measured> {
  const ours = (await stat(join(builtFolder, file))).size / 1024;
  const aim = { most: 1, words: `under ${most} KB` };
  return { what: file, ours, theirs: null, unit: 'KB', ratio: ours / most, aim };
}
