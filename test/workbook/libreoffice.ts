import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { serialOf } from '../../core/cells/serial.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';

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

/** The same file as LibreOffice calculates it anew and saves it. */
export function savedAnew(file: Uint8Array): Uint8Array {
  return converted(file, 'xlsx:Calc MS Excel 2007 XML', (folder) =>
    Uint8Array.from(readFileSync(join(folder, 'book.xlsx'))),
  );
}

/** Each sheet's cells as LibreOffice calculates the file anew: figures with all their digits, errors as texts. */
export function recalculated(file: Uint8Array): (sheet: string, address: string) => string {
  // the last figures of the filter: contents not as shown, no formulas, every sheet a file of its own
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1';
  const sheets = converted(
    file,
    filter,
    (folder) =>
      new Map(
        readdirSync(folder)
          .filter((name) => name.endsWith('.csv'))
          .map((name) => [
            name.slice('book-'.length, -'.csv'.length),
            parseCsv(readFileSync(join(folder, name), 'utf8')),
          ]),
      ),
  );
  return (sheet, address) => {
    const { row, column } = placeOf(address);
    return String(sheets.get(sheet)?.[row - 1]?.[column - 1] ?? '');
  };
}

/** Without it LibreOffice believes the results that a file carries, even in one that asks for a full calculation. */
const alwaysRecalculate = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** @param read gets the folder with what LibreOffice wrote, which is gone afterwards. */
function converted<Result>(file: Uint8Array, filter: string, read: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  const settings = join(folder, 'profile', 'user');
  mkdirSync(settings, { recursive: true });
  writeFileSync(join(settings, 'registrymodifications.xcu'), alwaysRecalculate);
  writeFileSync(join(folder, 'book.xlsx'), file);
  const written = join(folder, 'written');
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      filter,
      '--outdir',
      written,
      join(folder, 'book.xlsx'),
    ],
    { stdio: 'ignore' },
  );
  const result = read(written);
  rmSync(folder, { recursive: true });
  return result;
}
