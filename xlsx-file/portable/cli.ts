import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { messageOf } from '../../core/cells/wording.ts';
import type { WithoutTwin } from './portable-file.ts';
import { asLine, reportText } from './report-text.ts';
import { writeWhole } from './write-whole.ts';

const usage = 'npm run portable -- IN.xlsx --out OUT.xlsx [--without-twin value|stays]';

/** What was typed cannot be carried out; the message is one line. */
class BadInput extends Error {}

/**
 * Puts native formulas in the place of our functions' calls in a file, and says what changed.
 * @param argv what was typed after the command.
 * @returns the exit code: 0 when the file is written, 1 when IN cannot be read or OUT not written, 2 when the input is
 * bad; then one line on stderr says why, and nothing is written.
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const { from, out, withoutTwin } = readOptions(argv);
    if (await isSameFile(from, out))
      throw new BadInput(`${asLine(out)} is the file to be read: say another name behind --out.`);
    return await convert(from, out, withoutTwin);
  } catch (failure) {
    if (!(failure instanceof BadInput)) throw failure;
    console.error(failure.message);
    return 2;
  }
}

async function convert(from: string, out: string, withoutTwin: WithoutTwin): Promise<number> {
  // Loaded once the options are right: that takes seconds.
  const { portableFile } = await import('./portable-file.ts');
  let subject = from;
  try {
    const made = portableFile(await readFile(from), withoutTwin);
    subject = out;
    await writeWhole(out, made.bytes);
    console.log([`Wrote ${asLine(out)}.`, ...reportText(made)].join('\n'));
    return 0;
  } catch (failure) {
    const [reason = ''] = messageOf(failure).split('\n');
    console.error(`${asLine(subject)} ${reason}. Nothing was written.`);
    return 1;
  }
}

async function isSameFile(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([one, other].map((path) => stat(path).catch(() => null)));
  return a != null && b != null && a.dev === b.dev && a.ino === b.ino;
}

function readOptions(argv: readonly string[]): { from: string; out: string; withoutTwin: WithoutTwin } {
  const { values, positionals } = parsed(argv);
  const [from, more] = positionals;
  if (from === undefined) throw new BadInput(`Say which file to read: ${usage}`);
  if (more !== undefined) throw new BadInput(`One file at a time, not ${asLine(more)} too: ${usage}`);
  const { out = '', 'without-twin': withoutTwin = 'value' } = values;
  if (out === '') throw new BadInput(`Say where to write: ${usage}`);
  const kind = extname(from).toLowerCase();
  if (['.xlsx', '.xlsm'].includes(kind) && extname(out).toLowerCase() !== kind)
    throw new BadInput(`The file behind --out is to end with ${kind}, as the file to be read does.`);
  if (withoutTwin !== 'stays' && withoutTwin !== 'value')
    throw new BadInput(`--without-twin is value or stays, not ${asLine(withoutTwin)}.`);
  return { from, out, withoutTwin };
}

function parsed(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: { type: 'string' }, 'without-twin': { type: 'string' } },
    });
  } catch (failure) {
    const [reason = ''] = messageOf(failure).split('\n');
    throw new BadInput(`${reason.replace(/\. To specify.*$/, '')} (${usage})`);
  }
}
