import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from './build/project.ts';
import { commandLine } from './command-line.ts';
import { manyWorkbooksText } from './reference/many-workbooks-text.ts';
import { referenceText } from './reference/reference-text.ts';
import { workbookFormulasText, workbookText } from './reference/workbook/workbook-text.ts';

/** Writes docs/functions.md and docs/workbook-formulas.md, and what docs/workbook.md and docs/many-workbooks.md have from the code. */
await commandLine({ usage: 'npm run reference', options: {} }, async () => {
  await writeFile(join(projectFolder, 'docs/functions.md'), referenceText());
  const workbook = join(projectFolder, 'docs/workbook.md');
  await writeFile(workbook, await workbookText(await readFile(workbook, 'utf8')));
  await writeFile(join(projectFolder, 'docs/workbook-formulas.md'), await workbookFormulasText());
  const many = join(projectFolder, 'docs/many-workbooks.md');
  await writeFile(many, manyWorkbooksText(await readFile(many, 'utf8')));
  console.log('docs/functions.md, docs/workbook.md, docs/workbook-formulas.md, docs/many-workbooks.md');
});
