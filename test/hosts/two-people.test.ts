import { describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import type { SheetPort } from '../../core/sheet-port/port.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import { addressOf, cellOf } from '../support/by-key.ts';
import { openExcel, openSheets } from '../support/hosts.ts';

const silent = { onProgress: () => undefined };
const costs: BookOptions = { tabs: ['costs'], currency: 'EUR', startDate: exampleStartDate, example: false };

/** Somebody whose Excel has not heard yet of what the other one made: no marks, and the names come from the first. */
function unaware(port: SheetPort): SheetPort {
  return {
    takesWholeWorkbook: port.takesWholeWorkbook,
    run: async (operations) => {
      const kept = operations.filter((each) => each.do !== 'name' || each.sheet !== undefined);
      const answers = await port.run(kept);
      return answers.map((answer) => (answer?.is === 'book' ? { ...answer, names: [] } : answer));
    },
  };
}

describe('Two people who make tabs in Excel at the same moment', () => {
  async function twice() {
    const host = await openExcel();
    await scaffold(host.port, { ...costs, run: 'anna' }, silent);
    await scaffold(unaware(host.port), { ...costs, run: 'ben' }, silent);
    expect(await host.spreadsheet.sheets()).toEqual([
      'Sheet1',
      'Assumptions',
      'Costs',
      'Workings',
      'Assumptions 2',
      'Costs 2',
      'Workings 2',
    ]);
    return host;
  }

  it('have one set after the next run, with what either typed', async () => {
    const host = await twice();
    await host.spreadsheet.write(cellOf('costs.lines.quantity.1'), [[5]]);
    await host.spreadsheet.write(cellOf('costs.lines.quantity.2', 'Costs 2'), [[20]]);
    await host.spreadsheet.write(cellOf('assumptions.hourlyRate', 'Assumptions 2'), [[80]]);
    await host.spreadsheet.write(cellOf('assumptions.hourlyRate.source', 'Assumptions 2'), [
      ['=1+1 is no formula'.slice(1)],
    ]);
    const next = await scaffold(host.port, { ...costs, run: 'cleo' }, silent);
    expect(next).toMatchObject({
      make: [],
      kept: [],
      merged: [{ sheet: 'Assumptions 2' }, { sheet: 'Costs 2' }, { sheet: 'Workings 2' }],
    });
    expect(await host.spreadsheet.sheets()).toEqual(['Sheet1', 'Assumptions', 'Costs', 'Workings']);
    expect(await host.spreadsheet.read(cellOf('costs.lines.quantity.1'))).toEqual([[5]]);
    expect(await host.spreadsheet.read(cellOf('costs.lines.quantity.2'))).toEqual([[20]]);
    expect(await host.spreadsheet.read(cellOf('assumptions.hourlyRate'))).toEqual([[80]]);
    expect(await host.spreadsheet.read(cellOf('costs.lines.price.2'))).toEqual([[80]]);
  });

  it('keep both where they typed different figures into one cell, and are told which', async () => {
    const host = await twice();
    await host.spreadsheet.write(cellOf('assumptions.hourlyRate'), [[75]]);
    await host.spreadsheet.write(cellOf('assumptions.hourlyRate', 'Assumptions 2'), [[80]]);
    await host.spreadsheet.write(cellOf('costs.lines.quantity.2', 'Costs 2'), [[20]]);
    expect(await scaffold(host.port, { ...costs, run: 'cleo' }, silent)).toMatchObject({
      kept: [{ sheet: 'Assumptions 2', cells: [addressOf('assumptions.hourlyRate')] }],
      merged: [{ sheet: 'Costs 2' }, { sheet: 'Workings 2' }],
    });
    expect(await host.spreadsheet.read(cellOf('assumptions.hourlyRate'))).toEqual([[75]]);
    expect(await host.spreadsheet.read(cellOf('assumptions.hourlyRate', 'Assumptions 2'))).toEqual([[80]]);
  });
});

describe('Two people in Google Sheets', () => {
  it('take turns: the second finds what the first made', async () => {
    const { port, spreadsheet } = await openSheets();
    const outcomes = await Promise.all(
      ['anna', 'ben'].map((run) => scaffold(port, { ...costs, run }, silent).catch(String)),
    );
    const sheets = await spreadsheet.sheets();
    expect(sheets.filter((name) => /^(Costs|Assumptions)/.test(name)).sort()).toEqual([
      'Assumptions',
      'Costs',
    ]);
    expect(outcomes.length).toBe(2);
  });
});
