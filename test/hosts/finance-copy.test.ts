import { expect, it } from 'vitest';
import { makeFinanceCopy } from '../../core/actions/finance-copy/make-finance-copy.ts';
import { readBook } from '../../core/actions/read-book.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { example, madeIn } from '../support/made.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const day = 46_353; // 27 November 2026
const costTab = usualName('costs');
/** In the row below. */
const below = (at: string) => at.replace(/\d+/, (row) => String(Number(row) + 1));
const placed = (key: string) => plain(placeOfKey(key).at);

inEachHost('Excel', 'A finance copy in %s', (hostName) => {
  it('adds up, holds text as text, does not follow the workbook, and goes without a trace', async () => {
    const host = await madeIn(hostName, example);
    // As people do: the copy finds the lines again. First, for IronCalc takes texts that it moves for formulas.
    const index = host.book.sheetNamed(costTab)?.index ?? -1;
    host.book.model.insertRows(index, placeOf(placed('costs.lines.what.1')).row - 3, 1);
    const set = (key: string, value: string | number) =>
      ({ do: 'write', sheet: costTab, at: below(placed(key)), cells: [[value]] }) satisfies Operation;
    await host.port.run(
      hostileTexts.flatMap((text, index) => [
        set(`costs.lines.what.${index + 1}`, text),
        set(`costs.lines.quantity.${index + 1}`, index + 1),
        set(`costs.lines.price.${index + 1}`, 1),
        set(`costs.lines.howOften.${index + 1}`, 'Once'),
      ]),
    );
    const before = await readBook(host.port);

    const made = await makeFinanceCopy(host.port, asked, day, { onProgress: () => undefined });
    if (made.is !== 'made') throw new Error(JSON.stringify(made));
    expect(made.sheet).toBe('Finance copy 2026-11-27');
    const at = `'${made.sheet}'!A1:J110`;
    const read = async () => {
      await host.spreadsheet.idle();
      return (await host.spreadsheet.read(at)) as unknown[][];
    };
    const rows = await read();
    const formulas = await host.spreadsheet.formulas(at);
    const first = rows.findIndex((row) => row[3] === 'Category') + 1;
    const lines = (of: readonly unknown[][]) =>
      of.slice(first, first + hostileTexts.length).map((row) => row[2]);
    expect(lines(rows)).toEqual(hostileTexts.map((text) => text.trim()));
    expect(lines(formulas)).toEqual(hostileTexts.map(() => ''));
    const total = rows.find((row) => row[1] === 'Total cost, added up here');
    expect(total?.[5]).toBe((hostileTexts.length * (hostileTexts.length + 1)) / 2);
    expect(rows.filter((row) => row[1] === 'The workbook says').map((row) => row[9])).toEqual([
      'agrees',
      'agrees',
    ]);

    await host.port.run([
      { do: 'write', sheet: usualName('assumptions'), at: placed('assumptions.months'), cells: [[24]] },
    ]);
    expect(await read()).toEqual(rows);
    await host.port.run(made.undo);
    const after = await readBook(host.port);
    expect([after.sheets, after.names]).toEqual([before.sheets, before.names]);
  });
});
