import { describe, expect, it } from 'vitest';
import type { CallCell } from '../../core/actions/portable/call-cell.ts';
import { findCalls, type Scope } from '../../core/actions/portable/find-calls.ts';
import { replaceCalls } from '../../core/actions/portable/replace-calls.ts';
import { recordedCalls, restoreCalls } from '../../core/actions/portable/restore-calls.ts';
import { differsTried } from '../../core/actions/portable/same-value.ts';
import { tryTwins } from '../../core/actions/portable/try-twins.ts';
import type { CellContent, Operation } from '../../core/sheet-port/operations.ts';
import { PortError, type SheetPort } from '../../core/sheet-port/port.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { bothHosts, type OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';

const silent = { onProgress: () => undefined, wait: async () => undefined };

/** On a sheet of one's own: figures in A to C, calls in E to H. */
const typed: Readonly<Record<string, string>> = {
  A1: '1000',
  A2: '2000',
  A3: '-500',
  B1: '400',
  B2: '500',
  B3: '600',
  C1: "'AI_ROI(A1,B1)",
  E1: '=AI_ROI(A1,B1)',
  E2: '=ROUND(AI_ROI($A$2,Sheet1!B2),2)&" AI_ROI(1,2)"',
  E3: '=AI_ROI(AI_NPV(0.1,A1:A3),B1)',
  E4: '=SUM(A1:A3)',
  E5: '=AI_ROI(C1,B1)',
  F1: '=AI_ROI(A1:A3,B1:B3)',
  G1: '=ROI_RANGE(1,2,3,1,2,3)',
  G3: '=AI_ROI({1,2},3)',
};

async function opened(open: () => Promise<OpenHost>): Promise<OpenHost> {
  const host = await open();
  for (const [at, content] of Object.entries(typed)) await host.spreadsheet.write(at, [[content]]);
  await host.spreadsheet.idle();
  return host;
}

async function found(host: OpenHost, scope: Scope = 'workbook'): Promise<readonly CallCell[]> {
  const cells = await findCalls(host.port, scope, silent);
  if (cells === null) throw new Error('it was stopped');
  return cells;
}

const summary = (cells: readonly CallCell[]) =>
  Object.fromEntries(
    cells.map(({ at, becomes }) => [at, becomes.is === 'twin' ? 'twin' : `${becomes.is}: ${becomes.why}`]),
  );

inEachHost('Excel', 'Calls in %s', (_, open) => {
  it('are found with what would take their place, and nothing is changed', async () => {
    const host = await opened(open);
    const before = await host.spreadsheet.formulas('A1:J5');
    expect(summary(await found(host))).toEqual({
      E1: 'twin',
      E2: 'twin',
      E3: 'twin',
      E5: 'twin',
      F1: 'twin',
      G1: 'value: noTwin',
      G3: 'stays: shape',
    });
    expect(await host.spreadsheet.formulas('A1:J5')).toEqual(before);
    host.book.select(0, { row: 1, column: 5, rows: 2, columns: 1 });
    expect(Object.keys(summary(await found(host, 'selection')))).toEqual(['E1', 'E2']);
  });

  it('are shown with what their twins show, tried on a sheet that is gone again', async () => {
    const host = await opened(open);
    await host.spreadsheet.write('H5', [['=AI_ROI(Costs!A1,Costs!A2)']]);
    host.book.model.newSheet();
    host.book.model.renameSheet(1, 'Costs');
    await host.spreadsheet.write('Costs!A1:A2', [[300], [200]]);
    await host.spreadsheet.idle();
    const before = await host.spreadsheet.formulas('A1:J5');
    const cells = await found(host);
    const tried = await tryTwins(host.port, cells, silent);
    if (tried === null) throw new Error('it was stopped');
    for (const { at, becomes, value, tried: shown } of tried)
      if (becomes.is !== 'twin') expect(shown, at).toBeUndefined();
      else if (typeof value === 'number') expect(shown?.[0]?.[0], at).toBeCloseTo(value, 9);
    expect(tried.filter(differsTried)).toEqual([]);
    expect(tried.filter(({ tried: shown }) => shown !== undefined)).toHaveLength(6);
    expect(await host.spreadsheet.formulas('A1:J5')).toEqual(before);
    expect(host.book.model.getWorksheetsProperties().map(({ name }: { name: string }) => name)).toEqual([
      'Sheet1',
      'Costs',
    ]);
  });

  it('leave no trial sheet behind where the host fails or somebody types just then, and are as they were', async () => {
    const host = await opened(open);
    const sheets = () => host.book.model.getWorksheetsProperties().map(({ name }: { name: string }) => name);
    const before = await host.spreadsheet.formulas('A1:J5');
    const cells = await found(host);
    const refusing = (isRefused: (operation: Operation) => boolean): SheetPort => ({
      ...host.port,
      run: async (operations) => {
        if (operations.some(isRefused)) throw new PortError('not now');
        return host.port.run(operations);
      },
    });
    const isTrial = (operation: Operation) => 'sheet' in operation && operation.sheet === 'AI ROI trial';
    const unread = refusing((each) => each.do === 'readRange' && isTrial(each));
    await expect(tryTwins(unread, cells, silent)).rejects.toThrow('not now');
    expect(sheets()).toEqual(['Sheet1']);

    let refusals = 2;
    const typing = refusing((each) => each.do === 'deleteSheet' && refusals-- > 0);
    expect((await tryTwins(typing, cells, silent))?.filter(({ tried }) => tried)).toHaveLength(5);
    expect(sheets()).toEqual(['Sheet1']);

    // A workbook whose sheets are locked takes none; one that keeps it names it.
    await expect(
      tryTwins(
        refusing(({ do: kind }) => kind === 'addSheet'),
        cells,
        silent,
      ),
    ).rejects.toThrow('not now');
    expect(sheets()).toEqual(['Sheet1']);
    const keeping = refusing(({ do: kind }) => kind === 'deleteSheet');
    await expect(tryTwins(keeping, cells, silent)).rejects.toThrow(
      'The sheet "AI ROI trial" could not be removed: delete it.',
    );
    expect(await host.spreadsheet.formulas('Sheet1!A1:J5')).toEqual(before);
  });

  it('that read where they stand are not tried: nobody knows beforehand what they will show', async () => {
    const host = await opened(open);
    await host.spreadsheet.write('K1', [['=AI_ROI(INDIRECT("A1"),B1)']]);
    await host.spreadsheet.idle();
    const tried = (await tryTwins(host.port, await found(host), silent)) ?? [];
    expect(tried.find(({ at }) => at === 'K1')).not.toHaveProperty('tried');
    expect(tried.find(({ at }) => at === 'E1')).toHaveProperty('tried');
  });

  it('whose twins would show something else are left alone', async () => {
    const host = await opened(open);
    const cells = (await found(host)).map((cell) =>
      cell.at === 'E1' && cell.becomes.is === 'twin'
        ? { ...cell, becomes: { is: 'twin' as const, formulas: [['=7']] } }
        : cell,
    );
    const tried = await tryTwins(host.port, cells, silent);
    const replaced = await replaceCalls(host.port, tried ?? [], { withoutTwin: 'stays', ...silent });
    expect(replaced.find(({ cell }) => cell.at === 'E1')).toMatchObject({
      is: 'stays',
      why: 'differs',
      value: 7,
    });
    expect(await host.spreadsheet.formulas('E1')).toEqual([[typed.E1]]);
  });

  it('give way to twins that show the same, and come back after rows were inserted', async () => {
    const host = await opened(open);
    const before = await host.spreadsheet.read('A1:J5');
    const formulas = await host.spreadsheet.formulas('A1:J5');
    const replaced = await replaceCalls(host.port, await found(host), { withoutTwin: 'value', ...silent });
    await host.spreadsheet.idle();
    expect(replaced.map(({ cell, is }) => `${cell.at} ${is}`).sort()).toEqual([
      'E1 twin',
      'E2 twin',
      'E3 twin',
      'E5 twin',
      'F1 twin',
      'G1 value',
      'G3 stays',
    ]);
    const after = await host.spreadsheet.read('A1:J5');
    for (const [down, row] of before.entries())
      for (const [across, value] of row.entries()) {
        const now = after[down]?.[across];
        if (typeof value === 'number') expect(now).toBeCloseTo(value, 9);
        // An error stays one, if not of the same kind.
        else expect(String(now).replace(/^#.*/, '#')).toBe(String(value).replace(/^#.*/, '#'));
      }
    const portable = (await host.spreadsheet.formulas('E1:I5')).flat().join('\n');
    expect(portable.replace('{1,2}', '').match(/AI_ROI\(|AI_NPV\(|ROI_RANGE\(/g)).toEqual([
      'AI_ROI(',
      'AI_ROI(',
    ]);
    expect((await recordedCalls(host.port)).map(({ cell }) => cell)).toHaveLength(6);

    host.book.model.insertRows(0, 2, 2);
    await host.spreadsheet.idle();
    const restored = await restoreCalls(host.port, silent);
    await host.spreadsheet.idle();
    expect(restored.map(({ is }) => is)).toEqual(Array(6).fill('restored'));
    expect(await recordedCalls(host.port)).toEqual([]);
    host.book.model.deleteRows(0, 2, 2);
    await host.spreadsheet.idle();
    expect(await host.spreadsheet.formulas('A1:J5')).toEqual(formulas);
    // The simulator keeps a result in the formula, where rows that are inserted leave it fifteen digits.
    const isClose = (value: unknown) => (typeof value === 'number' ? expect.closeTo(value, 12) : value);
    expect(await host.spreadsheet.read('A1:J5')).toEqual(before.map((row) => row.map(isClose)));
  });

  it('are left alone where somebody has typed something else since', async () => {
    const host = await opened(open);
    await replaceCalls(host.port, await found(host), { withoutTwin: 'value', ...silent });
    await host.spreadsheet.write('E1', [['7']]);
    await host.spreadsheet.write('G1', [['8']]);
    host.book.model.deleteRows(0, 3, 1);
    await host.spreadsheet.idle();
    const restored = await restoreCalls(host.port, silent);
    const told = Object.fromEntries(restored.map(({ cell, is, why }) => [cell, why ?? is]));
    expect(told).toMatchObject({
      'Sheet1!E1': 'changed',
      'Sheet1!E2': 'restored',
      'Sheet1!E3': 'cellGone',
      'Sheet1!G1': 'changed',
    });
    expect(await host.spreadsheet.read('E1')).toEqual([[7]]);
    expect((await recordedCalls(host.port)).length).toBeGreaterThanOrEqual(3);
  });

  it('never cost what somebody typed beside a call that does not spill', async () => {
    const host = await opened(open);
    await host.spreadsheet.write('J1:J2', [[1], [2]]);
    await host.spreadsheet.write('K1', [['=XMR_LIMITS(J1:J2)']]);
    await host.spreadsheet.write('L1', [['mine']]);
    await host.spreadsheet.write('K4', [['=XMR_LIMITS(J1:J2)']]);
    await host.spreadsheet.idle();
    const cells = await found(host);
    expect(summary(cells)).toMatchObject({ K1: 'stays: noRoom', K4: 'twin' });
    await replaceCalls(host.port, cells, { withoutTwin: 'value', ...silent });
    await host.spreadsheet.idle();
    expect((await host.spreadsheet.read('L1'))[0]).toEqual(['mine']);
    expect((await host.spreadsheet.formulas('K4'))[0]?.[0]).not.toContain('XMR_LIMITS');
  });

  it('keep their texts as text in the record, whatever they say, and on a sheet called anything', async () => {
    const host = await open();
    const sheet = '=1+1<img src=x onerror=a()>';
    await host.port.run([{ do: 'addSheet', sheet, rows: 40, columns: 10 }]);
    // Excel takes no text of more than 255 letters in a formula.
    const texts = hostileTexts.filter(({ length }) => length < 256);
    const calls = texts.map((text) => `=IF(AI_ROI(A1,400)>0,"${text}","")`);
    const cells = calls.map((formula): CellContent[] => [{ formula }]);
    await host.port.run([
      { do: 'write', sheet, at: 'A1', cells: [[1000]] },
      { do: 'write', sheet, at: 'B1', cells },
    ]);
    await host.spreadsheet.idle();
    const replaced = await replaceCalls(host.port, await found(host), { withoutTwin: 'value', ...silent });
    expect(replaced.map(({ is, value }) => [is, value])).toEqual(texts.map((text) => ['twin', text]));
    const record = `'Replaced calls'!A5:G${4 + texts.length}`;
    const rows = (await host.spreadsheet.read(record)) as unknown[][];
    expect(rows.map(([cell, call]) => [cell, call])).toEqual(
      calls.map((call, index) => [`${sheet}!B${index + 1}`, call]),
    );
    const formulas = (await host.spreadsheet.formulas(record)) as string[][];
    expect(formulas.flatMap(([a, b, c, d, , f]) => [a, b, c, d, f]).filter(Boolean)).toEqual([]);
    for (const [, , , , place, , references] of formulas)
      expect(`${place}${references}`.replaceAll(/ROWS\('[^']*'!\$?[A-Z]+\$?\d+\)/g, '')).toBe('==');
    const restored = await restoreCalls(host.port, silent);
    expect(restored.map(({ is }) => is)).toEqual(texts.map(() => 'restored'));
    const back = await host.port.run([{ do: 'readRange', sheet, range: `B1:B${texts.length}` }]);
    expect(back).toMatchObject([{ formulas: calls.map((call) => [call]) }]);
  });

  it('become values that stay text, whatever they say, and the record keeps them as text', async () => {
    const host = await open();
    const cells = hostileTexts.map((text): CellContent[] => [text]);
    const calls = hostileTexts.map(
      (_, index) => `=IF(ISERROR(SUM(ROI_RANGE(1,2,3,1,2,3))),"",A${index + 1})`,
    );
    await host.port.run([
      { do: 'write', sheet: 'Sheet1', at: 'A1', cells },
      { do: 'write', sheet: 'Sheet1', at: 'C1', cells: calls.map((formula) => [{ formula }]) },
    ]);
    await host.spreadsheet.idle();
    const replaced = await replaceCalls(host.port, await found(host), { withoutTwin: 'value', ...silent });
    expect(replaced.map(({ is, value }) => [is, value])).toEqual(hostileTexts.map((text) => ['value', text]));
    const record = `'Replaced calls'!A5:D${4 + hostileTexts.length}`;
    const rows = (await host.spreadsheet.read(record)) as unknown[][];
    expect(rows.map(([, call, , became]) => [call, became])).toEqual(
      hostileTexts.map((text, index) => [calls[index], text]),
    );
    for (const place of [record, `C1:C${hostileTexts.length}`])
      expect((await host.spreadsheet.formulas(place)).flat().filter(Boolean)).toEqual([]);
    const restored = await restoreCalls(host.port, silent);
    expect(restored.map(({ is }) => is)).toEqual(hostileTexts.map(() => 'restored'));
    expect((await host.spreadsheet.formulas(`C1:C${hostileTexts.length}`)).flat()).toEqual(calls);
  });

  it('stay on a sheet that is protected, and are said so', async () => {
    const host = await opened(open);
    host.book.extras(0).isProtected = true;
    const cells = await found(host);
    expect(new Set(Object.values(summary(cells)))).toEqual(new Set(['stays: locked']));
    const replaced = await replaceCalls(host.port, cells, { withoutTwin: 'value', ...silent });
    expect(replaced.every(({ is }) => is === 'stays')).toBe(true);
    expect(await recordedCalls(host.port)).toEqual([]);
  });
});

describe('Columns of a table', () => {
  it('in Excel are the cells that they stand for, row by row', async () => {
    const host = await opened(bothHosts.Excel);
    host.book.extras(0).tables.push({
      name: 'Plan',
      at: { row: 1, column: 1, rows: 3, columns: 2 },
      hasHeaders: false,
      hasTotals: false,
      columns: ['Value', 'Running cost'],
    });
    host.book.extras(0).tables.push({
      name: 'Team',
      at: { row: 1, column: 16, rows: 3, columns: 1 },
      hasHeaders: true,
      hasTotals: false,
      columns: ['Hours'],
    });
    // The engine of the simulator knows no tables: what is not calculated is compared with nothing.
    await host.spreadsheet.write('L1', [['=AI_ROI(Plan[Value],Plan[Running cost])']]);
    await host.spreadsheet.write('M1', [['=AI_NPV(0.1,Plan[Value])']]);
    await host.spreadsheet.write('N2', [['=AI_ROI(Plan[[#This Row],[Value]],400)']]);
    await host.spreadsheet.write('P1:P3', [['Hours'], [8], [9]]);
    await host.spreadsheet.write('O1', [['=IF(Team[[#Headers],[Hours]]="Hours",AI_ROI(3,2),0)']]);
    await host.spreadsheet.write('O2', [['=AI_ROI(Team[@Hours],2)']]);
    await host.spreadsheet.write('O3', [['=AI_ROI(SUM(Team[Hours]),2)']]);
    await host.spreadsheet.idle();
    const cells = (await tryTwins(host.port, await found(host), silent)) ?? [];
    const shownAt = (cell: string) => cells.find((each) => each.at === cell)?.tried;
    expect(shownAt('L1')).toEqual([[1.5], [3], [expect.closeTo(-500 / 600 - 1, 12)]]);
    expect(shownAt('M1')?.[0]?.[0]).toBeCloseTo(1000 + 2000 / 1.1 ** (1 / 12) - 500 / 1.1 ** (2 / 12), 9);
    // Each in its own row, though it is tried on another sheet.
    expect(shownAt('N2')).toEqual([[4]]);
    expect([shownAt('O1'), shownAt('O2'), shownAt('O3')]).toEqual([[[0.5]], [[3]], [[7.5]]]);
    const twinsAt = (cell: string) => {
      const becomes = cells.find((each) => each.at === cell)?.becomes;
      return becomes?.is === 'twin' ? becomes.formulas : becomes;
    };
    expect(twinsAt('L1')).toMatchObject([
      [expect.stringContaining('(Sheet1!A1-Sheet1!B1)')],
      [expect.stringContaining('(Sheet1!A2-Sheet1!B2)')],
      [expect.stringContaining('(Sheet1!A3-Sheet1!B3)')],
    ]);
    expect(twinsAt('M1')).toMatchObject([[expect.stringContaining('Sheet1!$A$1:$A$3')]]);
    expect(twinsAt('N2')).toMatchObject([[expect.stringContaining('Plan[[#This Row],[Value]]')]]);
    expect(twinsAt('O1')).toMatchObject([[expect.stringContaining('IF(Team[[#Headers],[Hours]]="Hours",')]]);
    expect(twinsAt('O2')).toMatchObject([[expect.stringContaining('Team[@Hours]')]]);
    expect(twinsAt('O3')).toMatchObject([[expect.stringContaining('SUM(Team[Hours])')]]);
  });

  it('in Google Sheets, which tells scripts of no table, stay as they are beside another function, else the call stays and says why', async () => {
    const host = await opened(bothHosts['Google Sheets']);
    await host.spreadsheet.write('L1', [['=AI_NPV(0.1,Plan[Value])']]);
    await host.spreadsheet.write('M1', [['=AI_ROI(SUM(Plan[Value]),400)']]);
    await host.spreadsheet.write('N1', [['=AI_ROI(Plan[Value],Plan[Running cost])']]);
    await host.spreadsheet.idle();
    const cells = await found(host);
    expect(summary(cells)).toMatchObject({ L1: 'stays: shape', M1: 'twin', N1: 'stays: shape' });
    const becomes = cells.find((each) => each.at === 'M1')?.becomes;
    expect(becomes).toMatchObject({ formulas: [[expect.stringContaining('SUM(Plan[Value])')]] });
  });
});
