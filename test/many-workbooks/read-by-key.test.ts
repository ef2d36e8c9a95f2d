import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { serialFromIso } from '../../core/cells/serial.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { readRows } from '../../many-workbooks/rows/read-rows.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { isFull } from '../support/draws.ts';
import { bookPart, changed, exampleFile, sheetPart } from './changed-file.ts';

const today = serialFromIso('2026-11-27') ?? 0;
const read = (file: Uint8Array) => readRows(file, { workbook: 'w', path: 'a/b.xlsx' }, today);
const pilot = await exampleFile('pilot');
const first = await exampleFile('first-check');
const asMade = await read(first);

/** As a spreadsheet writes it after a tab was deleted: names of sheets count from 0. */
function withoutSheet(text: string, name: string): string {
  const place = [...text.matchAll(/<sheet name="([^"]+)"/g)].findIndex(([, each]) => each === name);
  return text
    .replace(new RegExp(`<sheet name="${name}"[^>]*/>`), '')
    .replaceAll(/<definedName [^>]*>[^<]*<\/definedName>/g, (whole) => {
      const [, of = '-1'] = /localSheetId="(\d+)"/.exec(whole) ?? [];
      if (Number(of) === place || whole.includes(`'${name}'!`)) return '';
      return Number(of) > place ? whole.replace(`"${of}"`, `"${Number(of) - 1}"`) : whole;
    });
}

describe('A workbook is read', () => {
  it('with the figures that it shows', async () => {
    const { workbook, workflow, cost_line, value_line, week, incident, verdict, claim } = await read(pilot);
    expect(workbook).toMatchObject([
      {
        currency: 'EUR',
        company: 'Example Ltd',
        version: 5,
        values_from: 'file',
        total_cost: 5010,
        value: 40650,
      },
    ]);
    expect(workbook[0]?.roi).toBeCloseTo(7.11377245508982, 12);
    expect(workbook[0]?.measured_value).toBe(7518.75);
    expect(workflow).toMatchObject([{ workflow: 'Proposals', is_pilot: true, planned_cost: 5010 }]);
    expect(cost_line.map(({ total }) => total)).toEqual([960, 1500, 750, 1800]);
    expect(value_line.map(({ over_horizon }) => over_horizon)).toEqual([28800, 24000, 13500, 15000]);
    expect(week).toHaveLength(15);
    expect(incident).toMatchObject([{ day: '2026-02-25', class: 'Wrong output', cost: 400 }]);
    expect(verdict).toMatchObject([{ verdict: 'Keep measuring: noise', quarterly_review: '2026-06-30' }]);
    // Hours saved are told from the rest; what the rest is made of is not.
    expect(claim.map(({ kind, weeks }) => [kind, weeks])).toEqual([
      ['Time saved', 15],
      ['Other, not told apart', 15],
    ]);
  });
  it('with value by week that adds up to what the workbook says', async () => {
    const { week, workbook } = await read(pilot);
    const sum = week.reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum).toBeCloseTo(workbook[0]?.measured_value ?? 0, 9);
    const gross = week.reduce((all, each) => all + (each.gross ?? 0), 0);
    const negative = week.reduce((all, each) => all + Math.min(0, each.gross ?? 0), 0);
    expect((gross - negative) * 0.5 + negative).toBeCloseTo(sum, 9);
  });
  it('the same after its tabs were renamed', async () => {
    const renamed = changed(first, {
      [bookPart]: (text) =>
        text.replace('<sheet name="Costs"', '<sheet name="Kosten"').replaceAll('Costs!', 'Kosten!'),
    });
    expect(await read(renamed)).toEqual(asMade);
  });
  it('the same as Google exports it, without marks and comments', async () => {
    const exported = changed(first, {
      [bookPart]: (text) =>
        text
          .replaceAll(/<definedName hidden="1"[^>]*>[^<]*<\/definedName>/g, '')
          .replaceAll(/ comment="[^"]*"/g, ''),
    });
    expect(await read(exported)).toEqual(asMade);
  });
  it('the same after a row was inserted above its figures', async () => {
    const moved = changed(first, {
      [sheetPart(first, 'Costs')]: (text) =>
        text.replaceAll(/ r="([A-Z]*)(\d+)"/g, (whole, column, row) =>
          Number(row) < 8 ? whole : ` r="${column}${Number(row) + 1}"`,
        ),
    });
    expect((await read(moved)).cost_line).toEqual(asMade.cost_line);
  });
  it('without what stands on a tab that is gone', async () => {
    const gone = changed(first, { [bookPart]: (text) => withoutSheet(text, 'Value') });
    const { value_line, cost_line, workbook } = await read(gone);
    expect(value_line).toEqual([]);
    expect(cost_line).toEqual(asMade.cost_line);
    expect(workbook[0]?.total_cost).toBe(5010);
  });
});

describe('A file is not read', () => {
  it('that holds none of our tabs', async () => {
    const other = changed(first, {
      [bookPart]: (text) => text.replace(/<definedNames>.*<\/definedNames>/s, ''),
    });
    await expect(read(other)).rejects.toThrow('is no workbook of AI ROI');
  });
  it('that a newer version made', async () => {
    const newer = changed(first, { [bookPart]: (text) => text.replaceAll('Model 5', 'Model 6') });
    await expect(read(newer)).rejects.toThrow('was made by a newer version');
  });
  it('of which a column was moved', async () => {
    const moved = changed(first, {
      [sheetPart(first, 'Costs')]: (text) =>
        text.replaceAll(/ r="F(\d+)"/g, ' r="Z$1"').replaceAll(/ r="G(\d+)"/g, ' r="F$1"'),
    });
    await expect(read(moved)).rejects.toThrow('in another place');
  });
});

describe.runIf(isFull)('What the file does not hold is worked out', () => {
  it('where a program wrote no values', async () => {
    const sheets = Array.from({ length: 8 }, (_, index) => `xl/worksheets/sheet${index + 1}.xml`);
    const bare = changed(
      first,
      Object.fromEntries(
        sheets.map((path) => [path, (text: string) => text.replaceAll(/<\/f><v>[^<]*<\/v>/g, '</f>')]),
      ),
    );
    const { workbook, ...rest } = await read(bare);
    const { workbook: made, ...others } = asMade;
    expect(rest).toEqual(others);
    expect(workbook[0]).toMatchObject({
      values_from: 'computed',
      total_cost: made[0]?.total_cost,
      roi: made[0]?.roi,
    });
  });
  it('where an older model made it, by the rules of today', async () => {
    const operations: Operation[] = JSON.parse(
      gunzipSync(readFileSync('test/fixtures/version-4.operations.json.gz')).toString('utf8'),
    );
    // How a page is printed was told otherwise then.
    const older = await writeWorkbookFile(
      operations.filter((each) => each.do !== 'print'),
      today,
    );
    const { workbook, cost_line, week } = await read(older);
    expect(workbook).toMatchObject([{ version: 4, values_from: 'computed', total_cost: 5010, value: 40650 }]);
    expect(cost_line.map(({ total }) => total)).toEqual([960, 1500, 750, 1800]);
    expect(week.length).toBeGreaterThan(10);
  });
  it('also of a workbook with few tabs', async () => {
    const tabs = buildBook({ tabs: ['costs'], currency: 'USD', startDate: today, example: true });
    const { workbook, cost_line } = await read(
      await writeWorkbookFile(operationsForBook(tabs, 'USD'), today),
    );
    expect(workbook[0]?.currency).toBe('USD');
    expect(cost_line).toHaveLength(4);
  });
});
