import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { serialOf } from '../../core/cells/serial.ts';
import { placeOf } from '../../core/workbook/addresses.ts';

const isHere = spawnSync('soffice', ['--version']).status === 0;

/** Says how many checks are left out where LibreOffice is missing; otherwise runs them. */
export function withLibreOffice(checks: number, run: () => void): void {
  if (isHere) run();
  else console.log(`LibreOffice: not here, ${checks} checks left out`);
}

/** A figure as LibreOffice writes it: shares come as "71.5%", days as "05/04/2026". */
export function figureIn(text: string): number {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text) ?? [];
  if (year !== undefined) return serialOf(Number(year), Number(month), Number(day));
  return text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text);
}

/** Each sheet's cells as LibreOffice calculates the file anew: figures with all their digits, errors as texts. */
export function recalculated(file: Uint8Array): (sheet: string, address: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  writeFileSync(join(folder, 'book.xlsx'), file);
  // the last figures of the filter: contents not as shown, no formulas, every sheet a file of its own
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync(
    'soffice',
    [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')],
    {
      stdio: 'ignore',
    },
  );
  const sheets = new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [
        name.slice('book-'.length, -'.csv'.length),
        parseCsv(readFileSync(join(folder, name), 'utf8')),
      ]),
  );
  rmSync(folder, { recursive: true });
  return (sheet, address) => {
    const { row, column } = placeOf(address);
    return String(sheets.get(sheet)?.[row - 1]?.[column - 1] ?? '');
  };
}
