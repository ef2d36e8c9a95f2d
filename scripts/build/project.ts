import { join } from 'node:path';

export interface BuildOptions {
  /** Where the Excel files are hosted, without a slash at the end. */
  baseUrl: string;
  /** In upper case; '' for bare names, =AI_ROI(). */
  namespace: string;
}

export type BuiltFiles = Record<string, string | Uint8Array>;

export const projectFolder = join(import.meta.dirname, '..', '..');
export const builtFolder = join(projectFolder, 'dist');
