import { beforeAll, describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/actions/check/check-workbook.ts';
import type { Finding } from '../../core/actions/check/finding.ts';
import { mend, together } from '../../core/actions/check/mend.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { CellContent } from '../../core/sheet-port/operations.ts';
import { kits } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { markOf } from '../../core/workbook/model/names.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { placeIn } from '../support/by-key.ts';
import { shortLog } from '../workbook/books.ts';
import { MemoryHost } from './memory-host.ts';

/* What is found by what cells hold and names point to, in a host that calculates nothing. */

const silent = { onProgress: () => undefined };
const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const options: BookOptions = {
  tabs: kits.pilot,
  rows: shortLog,
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
};
const made = async (chosen: Partial<BookOptions> = {}) => {
  const host = new MemoryHost();
  await scaffold(host.port, { ...options, ...chosen }, silent);
  return host;
};
const check = async ({ port }: MemoryHost): Promise<readonly Finding[]> => {
  const checked = await checkWorkbook(port, asked, silent);
  return checked.is === 'checked' ? checked.findings : [];
};
const told = (findings: readonly Finding[]) =>
  findings.map(({ kind, sheet, cell }) => `${kind} ${sheet}!${cell}`);
const type = (host: MemoryHost, key: string, content: CellContent) => {
  const [sheet, at] = placeIn(key);
  return host.port.run([{ do: 'write', sheet, at, cells: [[content]] }]);
};
/** Moves what stands in these columns a row down, as an inserted row does. */
async function insertRow(host: MemoryHost, sheet: string, row: number, last: number): Promise<void> {
  const [held] = await host.port.run([{ do: 'readRange', sheet, range: `A${row}:CK${last}` }]);
  if (held?.is !== 'range') throw new Error('nothing was read');
  const cells = held.values.map((line, down) =>
    line.map((value, right): CellContent => {
      const formula = held.formulas[down]?.[right];
      return formula ? { formula } : (value ?? '');
    }),
  );
  const blank = cells[0]?.map((): CellContent => '') ?? [];
  await host.port.run([{ do: 'write', sheet, at: `A${row}`, cells: [blank, ...cells] }]);
}

describe('The check of a workbook', () => {
  let sound: MemoryHost;
  beforeAll(async () => {
    sound = await made({ tabs: kits.portfolio });
  });

  it('finds nothing in the worked example, nor in a blank workbook', async () => {
    expect(told(await check(sound))).toEqual([]);
    const blank = await made({ example: false, startDate: null });
    await type(blank, 'assumptions.asOf', exampleStartDate); // TODAY() in a host that calculates
    expect(told(await check(blank))).toEqual([]);
  });

  it('asks the host in few requests, says which sheets, and can be stopped', async () => {
    const asides: string[] = [];
    sound.requests = 0;
    const checked = await checkWorkbook(sound.port, asked, {
      onProgress: ({ sheets, done, all }) => asides.push(`${sheets.join(', ')} ${done} of ${all}`),
    });
    expect(checked).toMatchObject({ is: 'checked', sheets: expect.arrayContaining(['Costs', 'Workings']) });
    expect(sound.requests).toBeLessThan(20);
    expect(asides[0]).toMatch(/^Start, Assumptions 0 of \d+$/);
    let count = 0;
    const stopped = await checkWorkbook(sound.port, asked, {
      ...silent,
      isCancelled: () => ++count > 3,
    });
    expect(stopped).toEqual({ is: 'stopped' });
  });

  it('follows rows that were inserted, and puts formulas back as their neighbours have them', async () => {
    const host = await made();
    const [sheet, at] = placeIn('costs.lines.quantity.2');
    const { row } = placeOf(at);
    await insertRow(host, sheet, row - 4, 40);
    expect(told(await check(host))).toEqual([]);
    const quantity = at.replace(/\d+/, String(row + 1));
    const total = placeIn('costs.lines.total.2')[1].replace(/\d+/, String(row + 1));
    await host.port.run([
      { do: 'write', sheet, at: quantity, cells: [['20 h']] },
      { do: 'write', sheet, at: total, cells: [[99]] },
    ]);
    const found = await check(host);
    expect(told(found)).toEqual([`overwritten ${sheet}!${total}`, `numberAsText ${sheet}!${quantity}`]);
    expect(found.every((each) => each.mend !== undefined)).toBe(true);
  });

  it('says so where a column was inserted, and mends nothing there', async () => {
    const host = await made({ tabs: ['costs'] });
    const [held] = await host.port.run([{ do: 'readRange', sheet: 'Costs', range: 'C1:W40' }]);
    if (held?.is !== 'range') throw new Error('nothing was read');
    const cells = held.values.map((line) => ['', ...line.map((value) => value ?? '')]);
    await host.port.run([{ do: 'write', sheet: 'Costs', at: 'C1', cells }]);
    const found = await check(host);
    expect(found.map(({ kind, sheet }) => `${kind} ${sheet}`)).toEqual(['movedLabels Costs']);
  });

  it('finds tabs that are missing, half made, older or copied', async () => {
    const host = await made();
    const mark = (sheet: string, tab: string, comment: string, isThere: boolean) =>
      host.port.run([
        {
          do: 'name',
          name: markOf(tab),
          comment,
          refersTo: `='${sheet}'!$A$1`,
          hidden: true,
          sheet,
          ...(isThere ? { isThere: true } : {}),
        },
      ]);
    await host.port.run([
      { do: 'deleteSheet', sheet: 'Baseline' },
      { do: 'addSheet', sheet: 'Copy of Costs', rows: 10, columns: 10 },
    ]);
    await mark('Copy of Costs', 'costs', 'Model 4, made in -', false);
    await mark('Risks', 'risks', 'Model 5, made in -, unfinished', true);
    await mark('Start', 'start', 'Model 3, made in -', true);
    // As Excel leaves what led to a tab that was deleted: Create puts it right, and there may be hundreds.
    await type(host, 'dashboard.AIR_CashROI', { formula: '=#REF!$C$7' });
    expect(told(await check(host))).toEqual([
      expect.stringMatching(/^tabMissing /),
      'tabUnfinished Risks!A1',
      'tabOlder Start!A1',
      'tabCopied Copy of Costs!A1',
    ]);
  });

  it('finds names that lead nowhere, elsewhere, are missing or are somebody else’s; mends and undoes them', async () => {
    const host = await made();
    const name = (called: string, refersTo: string, isThere: boolean) =>
      host.names.set(`!${called}`, {
        do: 'name',
        name: called,
        comment: '',
        refersTo,
        hidden: false,
        ...(isThere ? { isThere: true } : {}),
      });
    name('AIR_ROI', '=#REF!', true);
    name('AIR_NPV', "='Costs'!$B$2", true);
    name('AIR_Mine', "='Costs'!$B$2", false);
    host.names.delete('!AIR_Value');
    const found = await check(host);
    const kindsOf = (each: readonly Finding[]) => each.map(({ kind, label }) => `${kind} ${label}`);
    expect(kindsOf(found)).toEqual([
      'nameBroken AIR_ROI',
      'nameElsewhere AIR_NPV',
      'nameMissing AIR_Value',
      'nameForeign AIR_Mine',
    ]);
    const outcome = await mend(host.port, together(found.flatMap((each) => each.mend ?? [])));
    if (outcome.is !== 'mended') throw new Error('it was not mended');
    expect(kindsOf(await check(host))).toEqual(['nameForeign AIR_Mine']);
    await mend(host.port, outcome.undo);
    expect(host.names.get('!AIR_NPV')?.refersTo).toBe("='Costs'!$B$2");
    expect(host.names.has('!AIR_Value')).toBe(false);
  });

  it('shows what the tab Checks says is open, in its own words, with a way to the line that it names', async () => {
    const host = await made();
    await type(host, 'checks.muchSpend.place', 60);
    await type(host, 'checks.muchSpend', 5);
    await type(host, 'checks.muchSpend.first', 'Tracking line 11');
    const checked = await checkWorkbook(host.port, asked, silent);
    const [sheet, cell] = placeIn('tracking.log.week.11');
    expect(checked).toMatchObject({
      open: expect.arrayContaining([
        expect.objectContaining({
          key: 'muchSpend',
          isChanging: false,
          what: 'Spend over twice the plan of its weeks',
          count: 5,
          sheet,
          cell,
        }),
      ]),
    });
  });

  it('puts weeks that are out of order in order, each with the rest of its row, and undoes that', async () => {
    const host = await made({ tabs: ['tracking'], example: false });
    await type(host, 'assumptions.asOf', exampleStartDate + 70); // TODAY() in a host that calculates
    const rows = [3, 1, 2, 1].map((week, index) => [
      exampleStartDate + 7 * week,
      index === 3 ? 'Offers' : 'Mail',
      `note ${index}`,
    ]);
    const columns = ['week', 'workflow', 'note'] as const;
    for (const [index, row] of rows.entries())
      for (const [place, column] of columns.entries())
        await type(host, `tracking.log.${column}.${index + 1}`, row[place] ?? '');
    const stands = () =>
      rows.map((_, index) =>
        columns.map((column) => {
          const [sheet, at] = placeIn(`tracking.log.${column}.${index + 1}`);
          return host.sheets.get(sheet)?.contents.get(at);
        }),
      );
    const found = await check(host);
    expect(told(found)).toEqual([`outOfOrder ${placeIn('tracking.log.week.2').join('!')}`]);
    const outcome = await mend(host.port, together(found.flatMap((each) => each.mend ?? [])));
    if (outcome.is !== 'mended') throw new Error(outcome.at);
    expect(stands()).toEqual([1, 3, 2, 0].map((index) => rows[index]));
    expect(told(await check(host))).toEqual([]);
    await mend(host.port, outcome.undo);
    expect(stands()).toEqual(rows);
    // A formula of somebody's would name other cells then.
    await type(host, 'tracking.log.hours.1', { formula: '=1+1' });
    expect((await check(host)).map((each) => [each.kind, each.mend])).toEqual([['outOfOrder', undefined]]);
  });

  it('writes nothing where somebody has typed something else since', async () => {
    const host = await made({ tabs: ['costs'] });
    await type(host, 'costs.lines.quantity.5', '12 h');
    await type(host, 'costs.lines.quantity.6', '13 h');
    const found = await check(host);
    await type(host, 'costs.lines.quantity.6', '14 h');
    const [sheet, at] = placeIn('costs.lines.quantity.6');
    expect(await mend(host.port, together(found.flatMap((each) => each.mend ?? [])))).toEqual({
      is: 'changed',
      sheet,
      at,
    });
    expect(host.sheets.get(sheet)?.contents.get(placeIn('costs.lines.quantity.5')[1])).toBe('12 h');
  });
});
