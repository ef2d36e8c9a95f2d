import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './build/project.ts';
import { commandLine } from './command-line.ts';
import { referenceText } from './reference/reference-text.ts';

/** Writes docs/functions.md from the declarations. */
await commandLine({ usage: 'npm run reference', options: {} }, async () => {
  await writeFile(join(projectFolder, 'docs/functions.md'), referenceText());
  console.log('docs/functions.md');
});
