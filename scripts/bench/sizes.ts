import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder } from '../build/project.ts';
import { counted, type Measured } from './measured.ts';

/** What Google reads for every call, and Excel once. */
export async function builtSizes(): Promise<Measured[]> {
  return Promise.all([sizeOf('sheets/Code.js', 120), sizeOf('excel/functions.js', 100)]);
}

async function sizeOf(file: string, most: number): Promise<Measured> {
  return counted(file, (await stat(join(builtFolder, file))).size / 1024, 'KB', most);
}
