import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { localDay } from '../../core/cells/serial.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { type KitName, kits } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import type { BuiltFiles } from './project.ts';

/**
 * Each kit as a file, blank and with the example, for people who cannot install an add-in.
 * @param today the day for which the files show their figures.
 */
export async function workbookFiles(
  today = localDay(new Date()),
  names = Object.keys(kits) as KitName[],
): Promise<BuiltFiles> {
  const files = names.flatMap((kit): [name: string, options: BookOptions][] => {
    const shared = { tabs: kits[kit], currency: 'EUR' };
    return [
      // Its start is for the person who opens it to type.
      [`${kit}.xlsx`, { ...shared, startDate: null, example: false }],
      [`${kit}-example.xlsx`, { ...shared, startDate: exampleStartDate, example: true }],
    ];
  });
  return Object.fromEntries(
    await Promise.all(
      files.map(async ([name, options]) => {
        const operations = operationsForBook(buildBook(options), options.currency);
        return [name, await writeWorkbookFile(operations, today)] as const;
      }),
    ),
  );
}
