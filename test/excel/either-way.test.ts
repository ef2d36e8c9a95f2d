import { beforeAll, describe, expect, it } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { cellName, parseArea } from '../../core/cells/address.ts';
import { kits } from '../../core/workbook/kits.ts';
import { type BookOptions, exampleStartDate } from '../../core/workbook/model/options.ts';
import type { ExcelBehaviour } from '../../simulator/excel-host/behaviour.ts';
import { stateOf } from '../../simulator/excel-host/state.ts';
import { isFull } from '../support/draws.ts';
import { openExcel } from '../support/hosts.ts';

/*
 * What differs between Excels, or is not known of the real one: the same workbook comes out. Sources stand in
 * docs/simulator.md.
 */

const silent = { onProgress: () => undefined };
const options: BookOptions = {
  tabs: isFull ? kits['first-check'] : ['start', 'costs', 'dashboard'],
  currency: 'EUR',
  startDate: exampleStartDate,
  example: true,
};
/** The port speaks to the Excel that was opened last, so each does all that it does at once. */
async function made(behaviour: Partial<ExcelBehaviour>) {
  const host = await openExcel({ behaviour });
  await scaffold(host.port, options, silent);
  const later = await scaffold(host.port, { ...options, tabs: ['risks'] }, silent);
  const again = await scaffold(host.port, { ...options, tabs: ['start', 'dashboard'] }, silent);
  await host.book.idle();
  return { ...host, later, again };
}

type Opened = Awaited<ReturnType<typeof made>>;

function contents({ book }: Opened) {
  return book.sheets().map(({ name, index }) => {
    const area = book.usedArea(index);
    const { validations, links, charts, unlocked, print } = book.extras(index);
    return {
      name,
      formulas: book.formulas(index, area),
      values: book.values(index, area),
      rules: book.model.getConditionalFormattingList(index),
      fonts: [1, 2, 3, 5, 8, 12].map((row) => book.model.getCellStyle(index, row, 2).style.font),
      extras: {
        validations,
        links,
        charts,
        unlocked,
        print: print && { ...print, areas: reach(print.areas) },
      },
    };
  });
}

/** Where lists of ranges are refused, all that lies between several areas is printed: how far they reach is the same. */
function reach(areas: readonly string[]): { rows: number; columns: number } {
  const all = areas.flatMap((area) => parseArea(area) ?? []);
  return {
    rows: Math.max(...all.map(({ row, rows }) => row + rows)),
    columns: Math.max(...all.map(({ column, columns }) => column + columns)),
  };
}

/** Everything the other way round than the simulated Excel has it of its own accord. */
const otherWay: ExcelBehaviour = {
  listSeparator: ';',
  sheetsListAllNames: true,
  showsBlankAxisTitles: false,
  linksReplaceText: false,
  readsBackWithAt: true,
  printAreaName: 'absent',
  desktopBlanks: true,
};

/** Where a sheet's names have no Print_Area all rows are printed. */
const withoutAreaFormulas = (held: ReturnType<typeof contents>) =>
  held.map(({ extras, ...sheet }) => ({
    ...sheet,
    extras: { ...extras, print: extras.print && { ...extras.print, areaFormula: null } },
  }));

let usual: Opened;
let other: Opened;

beforeAll(async () => {
  usual = await made({});
  other = await made(otherWay);
});

describe('The workbook is the same either way', () => {
  it('where ranges are listed with ";", names listed twice, blank titles kept, links without text, "@" read back', () => {
    expect(contents(other)).toEqual(withoutAreaFormulas(contents(usual)));
  });

  it('and is found and joined again', () => {
    for (const { later, again } of [usual, other]) {
      expect(later).toMatchObject({ is: 'plan', make: [{ tab: 'risks' }], complete: [], leftAlone: [] });
      expect(again).toMatchObject({ is: 'plan', make: [], complete: [], doubles: [] });
    }
  });
});

describe('What Excel does without a word', () => {
  it('the Dashboard fits one page, both sides said, and the other tabs have a scale', () => {
    const { book } = usual;
    const tabs = book.sheets().filter(({ name }) => name !== 'Sheet1');
    for (const { index, name } of tabs)
      expect(book.extras(index).print?.zoom, name).toEqual(
        name === 'Dashboard' ? { wide: 1, tall: 1 } : { scale: expect.any(Number) },
      );
  });

  it('marks are hidden, and no name stands in two scopes', () => {
    const names = usual.book.names();
    const marks = names.filter(({ name }) => name.startsWith('_AIR_'));
    expect(marks.length).toBeGreaterThan(4);
    expect(marks.filter(({ visible }) => visible)).toEqual([]);
    const upper = names.map(({ name }) => name.toUpperCase());
    expect(new Set(upper).size).toBe(upper.length);
  });

  it('calculation and the window wait for the end of a request that writes', async () => {
    const { book, port } = await openExcel();
    await port.run([{ do: 'write', sheet: 'Sheet1', at: 'A1', cells: [[1]] }]);
    expect([...stateOf(book).request.suspended].sort()).toEqual(['calculation', 'screen']);
    await port.run([{ do: 'readBook' }]);
    expect([...stateOf(book).request.suspended]).toEqual([]);
  });

  it('axis titles that say nothing are not shown, and the first bar stands on top', () => {
    const { book } = usual;
    const charts = book.sheets().flatMap(({ index }) => book.extras(index).charts);
    expect(charts.filter(({ xTitle, yTitle }) => [xTitle, yTitle].includes('Axis Title'))).toEqual([]);
    const bars = charts.filter(({ kind }) => kind === 'bar');
    expect(bars.length).toBeGreaterThan(0);
    expect(bars.map(({ isFirstOnTop }) => isFirstOnTop)).toEqual(bars.map(() => true));
  });

  it('links keep the words of their cells', async () => {
    const { book, spreadsheet } = usual;
    const start = book.sheetNamed('Start')?.index ?? -1;
    const { links } = book.extras(start);
    expect(links.length).toBeGreaterThan(2);
    for (const { at, toSheet } of links)
      expect(await spreadsheet.read(`Start!${cellName(at)}`)).toEqual([[expect.stringContaining(toSheet)]]);
  });
});
