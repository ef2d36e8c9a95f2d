import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltFiles } from '../build/project.ts';
import { UsageError } from '../command-line.ts';

export interface Target {
  /** Where clasp keeps which script it is, between two pushes. */
  readonly folder: string;
  /** The id of a spreadsheet: the script is bound to it, and everybody who opens it has the functions. */
  readonly spreadsheet: string | undefined;
  /** A script of its own, to be published as an add-on for one's own files. */
  readonly isAddon: boolean;
}

export interface Tools {
  readonly files: BuiltFiles;
  /** What clasp has kept of a login; null where there is none. */
  readonly login: () => Promise<string | null>;
  readonly clasp: (...given: string[]) => Promise<number>;
  readonly say: (line: string) => void;
}

/**
 * Pushes the built project, to the script that the folder belongs to or to a new one. One build has two forms: bound to a file,
 * its functions work for everybody who opens that file or a copy of it; as an add-on, in all files of whoever installs it.
 * https://developers.google.com/apps-script/guides/bound
 * @throws UsageError with what to do first.
 */
export async function deploySheets({ folder, spreadsheet, isAddon }: Target, tools: Tools): Promise<void> {
  const { files, login, clasp, say } = tools;
  if ((await login()) === null)
    throw new UsageError(
      'Nobody is logged in to Google here. Switch the Apps Script API on at https://script.google.com/home/usersettings, run npx clasp login, then this again',
    );
  const script = join(folder, '.clasp.json');
  const isKnown = await readFile(script, 'utf8').then(
    () => true,
    () => false,
  );
  if (isKnown && (spreadsheet !== undefined || isAddon))
    throw new UsageError(
      `${folder} belongs to a script already: leave --spreadsheet and --addon out, or name another --folder`,
    );
  if (!isKnown && (spreadsheet === undefined) === !isAddon)
    throw new UsageError(
      'Say which: --spreadsheet ID, the long part of its address, for one file that others open or copy; --addon for a script of its own',
    );
  await mkdir(folder, { recursive: true });
  if (!isKnown) {
    say(
      isAddon ? '1 of 3  Making a script of its own ...' : '1 of 3  Making a script in that spreadsheet ...',
    );
    // No --type: beside --type sheets clasp 3.4.1 does not look at --parentId and makes a second spreadsheet.
    const parent = spreadsheet === undefined ? [] : ['--parentId', spreadsheet];
    await must(clasp('create-script', '--title', 'AI ROI', ...parent), 'clasp made no script');
  } else say('1 of 3  The script is there already.');
  // After that: create-script pulls the script's own files into the folder.
  say('2 of 3  Writing the built files ...');
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  say('3 of 3  Pushing them ...');
  await must(clasp('push', '--force'), 'clasp pushed nothing');
  say(
    isAddon
      ? 'Done. Next: npx clasp create-version "1.0" in that folder, then docs/marketplace.md.'
      : 'Done. Reload the spreadsheet and choose Extensions > AI ROI > Open.',
  );
}

async function must(run: Promise<number>, failure: string): Promise<void> {
  const code = await run;
  if (code !== 0) throw new Error(`${failure} (it ended with ${code}); what it said stands above`);
}
