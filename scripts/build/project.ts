import { join } from 'node:path';

export interface BuildOptions {
  /** Where the Excel files are hosted, without a slash at the end. */
  baseUrl: string;
  /** In upper case; '' for bare names, =AI_ROI(). */
  namespace: string;
  /** A UUID for Excel's manifest, instead of the one that follows from baseUrl. */
  id?: string;
  /** Who provides the add-in, as Excel shows it. */
  provider?: string;
  /** The page for people who need help, instead of one built beside the pane. */
  supportUrl?: string;
}

export type BuiltFiles = Record<string, string | Uint8Array>;

export const projectFolder = join(import.meta.dirname, '..', '..');
export const builtFolder = join(projectFolder, 'dist');
