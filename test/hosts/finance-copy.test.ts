import { describe, expect, it } from 'vitest';
import { makeFinanceCopy } from '../../core/actions/finance-copy/make-finance-copy.ts';
import { findTabs } from '../../core/actions/find-tabs.ts';
import { readBook } from '../../core/actions/read-book.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import type { OpenHost } from '../support/hosts.ts';
import { example, type HostName, madeIn } from '../support/made.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const silent = { onProgress: () => undefined };
const day = 46_353; // 27 November 2026
const hosts = ['Excel', 'Google Sheets'] as HostName[];

/** A finance copy, and its cells. */
async function copyIn(host: OpenHost) {
  const made = await makeFinanceCopy(host.port, asked, day, silent);
  if (made.is !== 'made') throw new Error(JSON.stringify(made));
  await host.spreadsheet.idle();
  const at = `'${made.sheet}'!A1:J120`;
  const read = async () => (await host.spreadsheet.read(at)) as unknown[][];
  const formulas = await host.spreadsheet.formulas(at);
  const rows = await read();
  const rowOf = (label: string) => rows.findIndex((row) => row[1] === label);
  return { ...made, rows, read, formulas, of: (label: string) => rows[rowOf(label)] ?? [] };
}
const set = (host: OpenHost, values: Readonly<Record<string, string | number>>) =>
  host.port.run(
    Object.entries(values).map(([key, value]) => {
      const { tab, at } = placeOfKey(key);
      return { do: 'write', sheet: usualName(tab), at: plain(at), cells: [[value]] };
    }),
  );
const named = async (host: OpenHost, key: string) => {
  const { tab, at } = placeOfKey(key);
  const [[value] = []] = await host.spreadsheet.read(`'${usualName(tab)}'!${plain(at)}`);
  return value;
};

describe.each(hosts)('A finance copy in %s', (hostName) => {
  it('has claimed, agreed and in the budget as columns that add up on the page to what the workbook says', async () => {
    const host = await madeIn(hostName, example);
    await set(host, { 'value.lines.standing.1': 'Agreed', 'value.lines.standing.4': 'In budget' });
    const { of, rows, formulas, sheet } = await copyIn(host);
    expect(sheet).toBe('Finance copy 2026-11-27');
    expect(of('Total cost, added up here').slice(5, 8)).toEqual([5010, 960, 4050]);
    expect(of('Total, added up here').slice(5, 8)).toEqual([81_300, 43_800, 15_000]);
    const [claimed, agreed, inBudget] = of('ROI: net benefit / total cost').slice(5, 8);
    expect(claimed).toBeCloseTo((await named(host, 'dashboard.AIR_ROI')) as number, 9);
    expect(agreed).toBeCloseTo((await named(host, 'dashboard.AIR_AgreedROI')) as number, 9);
    expect(inBudget).toBeCloseTo((15_000 - 5_010) / 5_010, 9);
    expect(rows.filter((row) => row[1] === 'The workbook says').map((row) => row[9])).toEqual([
      'agrees',
      'agrees',
    ]);
    // What is no total is a value: nothing on the page reads another tab.
    expect(formulas.flat().filter((formula) => formula.includes('!'))).toEqual([]);
    expect(formulas.flat().filter((formula) => formula !== '').length).toBeGreaterThan(20);
  });

  it('stays as it was when the workbook changes, and is taken away without a trace', async () => {
    const host = await madeIn(hostName, example);
    const before = await readBook(host.port);
    const { read, rows, undo } = await copyIn(host);
    await set(host, { 'costs.lines.price.1': 999 });
    await host.spreadsheet.idle();
    expect(await read()).toEqual(rows);
    await host.port.run(undo);
    const after = await readBook(host.port);
    expect(after.sheets).toEqual(before.sheets);
    expect(after.names).toEqual(before.names);
  });

  it('follows the lines where rows were inserted, and takes another name where its own is taken', async () => {
    const host = await madeIn(hostName, example);
    const { tab, at } = placeOfKey('costs.lines.what.2');
    const index = host.book.sheetNamed(usualName(tab))?.index ?? -1;
    host.book.model.insertRows(index, placeOf(plain(at)).row, 1);
    const first = await copyIn(host);
    expect(first.rows.flatMap((row) => (row[3] === 'Setup' ? [[row[2], row[5]]] : []))).toEqual([
      ['Templates and prompts', 1500],
    ]);
    expect((await copyIn(host)).sheet).toBe('Finance copy 2026-11-27 2');
  });

  it('brings what people typed as text, whatever it looks like', async () => {
    const host = await madeIn(hostName, example);
    const lines = hostileTexts.map((text, index) => [`costs.lines.what.${index + 1}`, text] as const);
    const quantities = hostileTexts.map((_, index) => [`costs.lines.quantity.${index + 1}`, 1] as const);
    const prices = hostileTexts.map((_, index) => [`costs.lines.price.${index + 1}`, 1] as const);
    const often = hostileTexts.map((_, index) => [`costs.lines.howOften.${index + 1}`, 'Once'] as const);
    const [formula = ''] = hostileTexts;
    await set(host, {
      ...Object.fromEntries([...lines, ...quantities, ...prices, ...often]),
      'assumptions.hourlyRate.source': formula,
      'start.company': formula,
    });
    const { rows, formulas } = await copyIn(host);
    const first = rows.findIndex((row) => row[3] === 'Category') + 1;
    expect(rows.slice(first, first + hostileTexts.length).map((row) => row[2])).toEqual(
      hostileTexts.map((text) => text.trim()),
    );
    expect(formulas.slice(first, first + hostileTexts.length).map((row) => row[2])).toEqual(
      hostileTexts.map(() => ''),
    );
    const rate = rows.findIndex((each) => each[1] === 'Hourly rate');
    expect([rows[rate]?.[2], formulas[rate]?.[2]]).toEqual([formula, '']);
    expect([rows[0]?.[1], formulas[0]?.[1]]).toEqual([expect.stringContaining(formula), '']);
  });
});

describe('A finance copy', () => {
  it('says "differs" where a line is begun and not complete, and what is missing', async () => {
    const host = await madeIn('Excel', example);
    await set(host, { 'value.lines.rate.1': 'much' });
    const { rows, of } = await copyIn(host);
    const compared = rows.filter((row) => row[1] === 'The workbook says').map((row) => row[9]);
    expect(compared).toEqual(['agrees', 'differs: see Checks']);
    expect(of('Value')[2]).toMatch(/complete/i);
  });

  it('is refused where tabs are missing, and nothing is made', async () => {
    const host = await madeIn('Excel', { ...example, tabs: ['costs'] });
    expect(await makeFinanceCopy(host.port, asked, day, silent)).toMatchObject({
      is: 'notThere',
      tabs: ['value', 'dashboard'],
    });
    const { sheets } = await findTabs(host.port, await readBook(host.port));
    expect((await readBook(host.port)).sheets.length).toBe(sheets.size + 1);
  });
});
