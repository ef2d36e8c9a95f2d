import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { operationsForBook } from '../../../core/actions/operations-for-tab.ts';
import { buildBook } from '../../../core/workbook/build.ts';
import { type KitName, kits } from '../../../core/workbook/kits.ts';
import { writeWhole } from '../../../xlsx-file/portable/write-whole.ts';
import { writeWorkbookFile } from '../../../xlsx-file/write.ts';
import { drawAnswers } from './draw-answers.ts';
import { Random } from './random.ts';

/* Workbooks filled with drawn figures and worked out by IronCalc, a dozen seconds each: made once, from which thousands are made. */

/** How many of each kit: what is measured is mostly the larger ones' cost. */
const share: readonly KitName[] = [
  'first-check',
  'pilot',
  'first-check',
  'pilot',
  'portfolio',
  'first-check',
  'pilot',
  'first-check',
];
const everyKit = 24;

export const kitFiles = (folder: string): string[] =>
  Array.from({ length: everyKit }, (_, index) => join(folder, `kit-${index}.xlsx`));

/** @param part of `of` processes that share the work. */
export async function makeKits(folder: string, part: number, of: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [index, path] of kitFiles(folder).entries()) {
    if (index % of !== part || existsSync(path)) continue;
    const { kit, ...drawn } = drawAnswers(
      new Random(20_261_127 + index),
      share[index % share.length] ?? 'pilot',
    );
    const tabs = buildBook({ tabs: kits[kit], example: false, ...drawn });
    await writeWhole(
      path,
      await writeWorkbookFile(operationsForBook(tabs, drawn.currency), drawn.startDate + 400),
    );
  }
}
