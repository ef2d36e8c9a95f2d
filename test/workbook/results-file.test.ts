import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { serialOf } from '../../core/cells/serial.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { type KitName, kits, usualName, withNeeded } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { workbookFiles } from '../../scripts/build/workbooks.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { placeIn } from '../support/by-key.ts';
import { isFull } from '../support/draws.ts';
import { today } from './books.ts';
import { chartsWithoutCache, differences, formulaResults, formulaTexts } from './formula-results.ts';
import { savedAnew, withLibreOffice } from './libreoffice.ts';

const sheet = 'Costs';
const written = (cells: CellContent[][], more: Operation[] = [], day = today) =>
  writeWorkbookFile(
    [{ do: 'addSheet', sheet, rows: 20, columns: 10 }, { do: 'write', sheet, at: 'A1', cells }, ...more],
    day,
  );
const sheetXml = (file: Uint8Array, number = 1) =>
  strFromU8(unzipSync(file)[`xl/worksheets/sheet${number}.xml`] ?? new Uint8Array());

describe('the results in the .xlsx file', () => {
  it.each<[formula: string, type: string, text: string]>([
    ['1/3', 'n', '0.3333333333333333'],
    ['0.1+0.2', 'n', '0.30000000000000004'],
    ['1/3000000000', 'n', '3.333333333333333e-10'],
    ['10^20/3', 'n', '33333333333333330000'],
    ['0*-1', 'n', '0'],
    ['1=1', 'b', '1'],
    ['"R&D <1>"', 'str', 'R&D <1>'],
    ['""', 'str', ''],
    ['NA()', 'e', '#N/A'],
    ['1/0', 'e', '#DIV/0!'],
    ['TODAY()&" TODAY()"', 'str', '46027 TODAY()'],
  ])('are of their type and have all digits: =%s', async (formula, type, text) => {
    const file = await written([[{ formula: `=${formula}` }]], [], exampleStartDate);
    expect(formulaResults(file).get('Costs!A1')).toEqual({ type, text });
    if (text === '') expect(sheetXml(file)).toContain(' t="str"><f>""</f><v></v></c>');
  });

  it('stand beside every row into which a formula is repeated, its references moved', async () => {
    const file = await writeWorkbookFile(
      [
        { do: 'addSheet', sheet, rows: 20, columns: 10 },
        {
          do: 'write',
          sheet,
          at: 'B2',
          cells: [[{ formula: '=ROW()' }, { formula: '=Costs!B2*B$2+$B2' }]],
          fills: [{ row: 0, column: 0, columns: 2, rows: 2 }],
        },
      ],
      today,
    );
    expect([...formulaResults(file)].map(([at, { text }]) => [at, text])).toEqual([
      ['Costs!B2', '2'],
      ['Costs!C2', '6'],
      ['Costs!B3', '3'],
      ['Costs!C3', '9'],
      ['Costs!B4', '4'],
      ['Costs!C4', '12'],
    ]);
    expect(sheetXml(file)).toContain('<f>Costs!B4*B$2+$B4</f>');
  });

  it('are of the day that the file is written for', async () => {
    const formula = [[{ formula: '=TODAY()' }]];
    const [one, same, other] = await Promise.all(
      [1, 1, 2].map((day) => written(formula, [], serialOf(2027, 3, day))),
    );
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('leave out what the engine cannot say', async () => {
    const file = await written([[{ formula: '=AGGREGATE(9,0,B1:C1)' }, 1, 2]]);
    expect(formulaResults(file).get('Costs!A1')).toEqual({ type: 'none', text: '' });
  });

  it('are what links show, too, which Google Sheets would else call "#gid="', async () => {
    const file = await written(
      [['Value & more']],
      [{ do: 'link', sheet, at: 'A1', text: 'Value & more', toSheet: "It's", toCell: 'B2' }],
    );
    const [link] = sheetXml(file).match(/<hyperlink .*?\/>/) ?? [];
    expect(link).toContain('display="Value &amp; more"');
    expect(link).toContain('tooltip="Go to It&apos;s"');
  });
});

const kitNames = Object.keys(kits) as KitName[];
// The Portfolio with the example is compared in measured-engines.test.ts, in npm test as well.
const ready = await workbookFiles(today, isFull ? undefined : ['first-check']);
const books = Object.entries(ready).map(([name, content]) => [name, Buffer.from(content)] as const);

describe.each(books)('The ready workbook %s', (name, file) => {
  it('opens with all the tabs of its kit, blank or with the example', async () => {
    const isBlank = !name.endsWith('-example.xlsx');
    const kit = kitNames.find((each) => name === `${each}.xlsx` || name === `${each}-example.xlsx`);
    const book = await readXlsx(file);
    expect(book.sheets.map((each) => each.name)).toEqual(
      withNeeded(kits[kit ?? 'portfolio']).map((id) => usualName(id)),
    );
    const shown = (key: string) => {
      const [tab, at] = placeIn(key);
      const { row, column } = placeOf(at);
      return book.sheets.find((each) => each.name === tab)?.rows[row - 1]?.[column - 1] ?? null;
    };
    expect(shown('assumptions.hourlyRate.what')).toBe('Hourly rate');
    expect(shown('assumptions.hourlyRate')).toBe(isBlank ? null : 75);
    // A blank one is made for nobody's day: its start is typed by whoever opens it.
    expect(shown('assumptions.startDate') === null).toBe(isBlank);
  });

  it('has a result for every formula, and a cache for every reference of a chart', () => {
    const results = [...formulaResults(file)];
    expect(results.length).toBeGreaterThan(3000);
    expect(results.filter(([, { type }]) => type === 'none')).toEqual([]);
    expect(chartsWithoutCache(file)).toEqual([]);
  });
});

withLibreOffice(isFull ? books.length + 1 : 1, () => {
  describe('LibreOffice, which calculates anew,', () => {
    it.skipIf(!isFull).each(books)(
      '%s: comes to the same in every cell, and would write every formula so',
      (_, file) => {
        const anew = savedAnew(file);
        expect(differences(file, anew)).toEqual([]);
        // Those that it would write otherwise it compiles one by one, where copying the one above is much faster.
        const texts = formulaTexts(anew);
        expect([...formulaTexts(file)].filter(([at, formula]) => formula !== texts.get(at))).toEqual([]);
      },
    );

    it('does not believe a wrong result that the file carries', async () => {
      const right = await written([
        [1, { formula: '=A1+1' }],
        [null, { formula: '=B1*2' }],
      ]);
      const path = 'xl/worksheets/sheet1.xml';
      const wrong = sheetXml(right).replace('<f>A1+1</f><v>2<', '<f>A1+1</f><v>42<');
      const planted = zipSync({ ...unzipSync(right), [path]: strToU8(wrong) });
      expect(differences(planted, savedAnew(planted))).toEqual(['Costs!B1 n 42 or n 2']);
    });
  });
});
