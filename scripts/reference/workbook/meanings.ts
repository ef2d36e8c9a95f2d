import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { projectFolder } from '../../build/project.ts';

/** A sentence for what is declared under a key, where the declaration itself says too little. */
export type Meanings = Readonly<Record<string, string>>;

const file = z.object({ meanings: z.record(z.string(), z.string()) });

/** What stands in meanings.ts of a tab's folder. The pane does without these texts, so no tab imports them. */
export async function meaningsOf(id: string): Promise<Meanings> {
  const path = join(projectFolder, 'core/workbook/tabs', id.replaceAll('_', '-'), 'meanings.ts');
  if (!existsSync(path)) return {};
  return file.parse(await import(pathToFileURL(path).href)).meanings;
}
