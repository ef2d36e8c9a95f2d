import { join, resolve } from 'node:path';
import { makeKits } from './bench/many/make-kits.ts';
import { makeWorkbooks } from './bench/many/make-workbooks.ts';
import { measureCollect } from './bench/many/measure-collect.ts';
import { readingAgainstParsing } from './bench/many/reading-against-parsing.ts';
import { commandLine, UsageError } from './command-line.ts';

/** How fast many workbooks are collected: made in FOLDER where they are not yet, and left there for the next time. */
await commandLine(
  {
    usage: 'npm run bench:collect -- --folder FOLDER [--count 10000]',
    options: { folder: { type: 'string' }, count: { type: 'string' } },
  },
  async ({ folder = '', count = '10000' }) => {
    if (folder === '') throw new UsageError('say where to put the workbooks, with 10 GB of room for 10,000');
    const place = resolve(folder);
    const kits = join(place, 'kits');
    await makeKits(kits, 0, 1);
    const made = await makeWorkbooks(kits, join(place, 'workbooks'), Number(count), 4);
    console.log(`made: ${JSON.stringify(made)}`);
    console.log(await readingAgainstParsing(kits));
    await measureCollect(place, Number(count));
  },
);
