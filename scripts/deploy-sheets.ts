import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { problemsInScripts } from './build/problems.ts';
import { readOptions } from './build/read-options.ts';
import { refuse } from './build/refuse.ts';
import { sheetsFiles } from './build/sheets.ts';
import { commandLine } from './command-line.ts';
import { claspIn } from './deploy/clasp.ts';
import { deploySheets } from './deploy/deploy-sheets.ts';

await commandLine(
  {
    usage:
      'npm run deploy:sheets -- --folder my-sheet (--spreadsheet ID | --addon) [--namespace AIROI], and later without either',
    options: {
      folder: { type: 'string' },
      spreadsheet: { type: 'string' },
      addon: { type: 'boolean' },
      namespace: { type: 'string' },
    },
  },
  async ({ folder = 'my-sheet', spreadsheet, addon: isAddon = false, namespace }) => {
    const files = await sheetsFiles(readOptions({ namespace }));
    refuse('The Apps Script project', problemsInScripts(files));
    await deploySheets(
      { folder: resolve(folder), spreadsheet, isAddon },
      {
        files,
        login: () =>
          readFile(process.env.clasp_config_auth ?? join(homedir(), '.clasprc.json'), 'utf8').catch(
            () => null,
          ),
        clasp: claspIn(resolve(folder)),
        say: console.log,
      },
    );
  },
);
