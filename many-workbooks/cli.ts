import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isoDay, localDay, serialFromIso } from '../core/cells/serial.ts';
import { messageOf } from '../core/cells/wording.ts';
import { writeWhole } from '../xlsx-file/portable/write-whole.ts';
import type { CameTrue } from './came-true/came-true.ts';
import type { Collected } from './run/collect.ts';
import { OutFolder } from './run/out-folder.ts';
import { showProgress } from './run/show-progress.ts';
import type { Rate } from './store/rates.ts';

const usage =
  'npm run collect -- FOLDER... --out DIR [--rates FILE.csv --currency EUR] [--as-of 2026-11-27] [--propose FILE.json] [--with-names]';

/** What was typed cannot be carried out; the message is one line. */
class BadInput extends Error {}

/**
 * Reads every workbook below the folders into tables.
 * @param argv what was typed after the command.
 * @returns the exit code: 0 when it is done, 1 when it failed or was stopped, 2 when the input is bad.
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { folders, out, holding, values } = await readOptions(argv);
    // Loaded once the options are right: that takes seconds.
    const [{ addCameTrue }, { writeReport }, { collect }, { Readers }, { Database }, { databaseName }] =
      await Promise.all([
        import('./came-true/came-true.ts'),
        import('./report/write-report.ts'),
        import('./run/collect.ts'),
        import('./run/readers.ts'),
        import('./store/database.ts'),
        import('./store/publish.ts'),
      ]);
    let isStopped = false;
    const stop = () => {
      isStopped = true;
    };
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const asked = { folders, out: new OutFolder(out), holding };
    let cameTrue: CameTrue | undefined;
    const watch = { onProgress: showProgress(), isStopped: () => isStopped, readers: new Readers() };
    const collected = await collect(asked, watch, async (folder, found) => {
      const database = await Database.open(join(folder, databaseName));
      try {
        cameTrue = await addCameTrue(database);
        const withNames = values['with-names'] === true;
        await writeReport(database, { folder, place: asked.out.place, found, withNames });
      } finally {
        database.close();
      }
    });
    console.log(toldOf(collected, out));
    if (cameTrue) console.log(await proposed(cameTrue, values.propose));
    return collected.is === 'done' ? 0 : 1;
  } catch (failure) {
    const [message = ''] = messageOf(failure).split('\n');
    console.error(message);
    return failure instanceof BadInput ? 2 : 1;
  }
}

/** What came true in a line, and where it is proposed. */
async function proposed(cameTrue: CameTrue, file: string | undefined): Promise<string> {
  const { mark, proposal, tooFew } = await import('./came-true/propose.ts');
  const settings = proposal(cameTrue);
  if (settings === null || cameTrue.all === null) return tooFew(cameTrue);
  const told = `Came true, ${mark(cameTrue, cameTrue.all)}.`;
  if (file === undefined) return told;
  await writeWhole(file, Buffer.from(`${JSON.stringify(settings, null, 2)}\n`));
  return `${told} Proposed in ${file}: the pane takes it under Share, Settings.`;
}

const counted = (count: number, one: string, many = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : many}`;

function toldOf(collected: Collected, out: string): string {
  const { read, unchanged, gone } = collected;
  const looked = `${counted(read, 'file')} read, ${unchanged.toLocaleString('en')} unchanged since the last time`;
  if (collected.is === 'stopped') return `Stopped: ${looked}. The same command goes on from here.`;
  return [
    `Wrote ${out}: ${counted(collected.workbooks, 'workbook')} (${looked}).`,
    ...(collected.leftAlone > 0
      ? [`${counted(collected.leftAlone, 'file')} left alone: left-alone.csv says why, one by one.`]
      : []),
    ...gone.map((path) => `Gone since the last time: ${path}`),
  ].join('\n');
}

async function readOptions(argv: readonly string[]) {
  const { values, positionals: folders } = parsed(argv);
  if (folders.length === 0) throw new BadInput(`Say which folders to read: ${usage}`);
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing !== undefined) throw new BadInput(`There is no folder ${missing}.`);
  const { out = '', rates, currency, 'as-of': asOf = isoDay(localDay(new Date())) } = values;
  if (out === '') throw new BadInput(`Say where to write: ${usage}`);
  if (serialFromIso(asOf) === null) throw new BadInput(`--as-of is a day such as 2026-11-27, not ${asOf}.`);
  if ((rates === undefined) !== (currency === undefined))
    throw new BadInput(
      '--rates and --currency go together: a table of rates, and the currency in which to add up.',
    );
  const code = currency?.toUpperCase() ?? null;
  if (code !== null && !/^[A-Z]{3}$/.test(code))
    throw new BadInput(`The currency is a code of three letters such as EUR, not ${currency}.`);
  return { folders, out, values, holding: { asOf, currency: code, rates: await ratesIn(rates, code) } };
}

async function ratesIn(file: string | undefined, currency: string | null): Promise<Rate[]> {
  if (file === undefined || currency === null) return [];
  try {
    const { readRates } = await import('./store/rates.ts');
    const own = { currency, to: currency, rate: 1, day: '1900-03-01', source: 'the same currency' };
    return [own, ...readRates(await readFile(file, 'utf8'))];
  } catch (failure) {
    throw new BadInput(`${file}: ${messageOf(failure)}`);
  }
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        out: { type: 'string' },
        rates: { type: 'string' },
        currency: { type: 'string' },
        'as-of': { type: 'string' },
        propose: { type: 'string' },
        'with-names': { type: 'boolean' },
      },
    });
  } catch (failure) {
    const [reason = ''] = messageOf(failure).split('\n');
    throw new BadInput(`${reason.replace(/\. To specify.*$/, '')} (${usage})`);
  }
}
