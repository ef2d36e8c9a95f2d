import { beforeEach, describe, expect, test } from 'vitest';
import { PortError } from '../../core/sheet-port/port.ts';
import { type Started, startExcel, valuesAt } from './start.ts';

let excel: Started;
beforeEach(async () => {
  excel = await startExcel();
});

/** Runs a piece of an add-in as the pane would, with `sheet` and `context` at hand, and one sync. */
const attempt = (source: string) =>
  excel.client.run(`Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    ${source};
    await context.sync();
  })`);

describe('what is not modelled is refused', () => {
  test.each([
    [`sheet.getRange('A1').merge()`, 'Range.Merge'],
    [`sheet.load('standardWidth')`, 'Worksheet.standardWidth'],
    [`sheet.getRange('A1').load('format/font/strikethrough')`, 'RangeFont.strikethrough'],
    [`sheet.getRange('A1').format.font.underline = 'Single'`, 'RangeFont.Underline'],
    [`sheet.tables.load('items')`, 'Worksheet.Tables'],
    [`sheet.onChanged.add(async () => {})`, 'Worksheet._RegisterDataChangedEvent'],
  ])('the member: %s', async (source, member) => {
    await expect(attempt(source)).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining(member),
    });
  });

  test.each([
    `sheet.getRange('A1:B2').values = [[1]]`,
    `sheet.getRange('A1').values = [[{ a: 1 }]]`,
    `sheet.getRange('A1').formulas = [['=SUM(1;2)']]`,
    `sheet.getRange('A1').formulas = [['=SUM(1,2']]`,
    `sheet.getRange('A1').formulas = [['=1+']]`,
    `sheet.getRange('A1').values = []`,
    `sheet.getRange('A1').values = 'x'.repeat(32768)`,
    `sheet.getRange('A1').format.borders.getItem('InsideVertical').style = 'Continuous'`,
    `sheet.getRange('A1').format.fill.color = 'red'`,
    `sheet.getRange('A1').format.horizontalAlignment = 'Middle'`,
    `sheet.getRange('A0')`,
    `sheet.getCell(-1, 0)`,
    `context.workbook.worksheets.add('a/b')`,
    `context.workbook.names.add('fine', 'Sheet1!$A$1')`,
    `sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'a' }, custom: { formula: '=TRUE' } }`,
    `sheet.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: 'x'.repeat(256) } }`,
    `sheet.getRange('A1').hyperlink = { address: 'https://example.com' }`,
    `sheet.charts.add('Pie', sheet.getRange('A1:A3'))`,
    `sheet.charts.add('Line', sheet.getRange('A1:B3'))`,
  ])('the shape: %s', async (source) => {
    await expect(attempt(source)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test.each([`sheet.comments.load('items')`, `sheet.load('tabId')`, `sheet.getRange('A1').load('hasSpill')`])(
    'what came after ExcelApi 1.9: %s',
    async (source) => {
      await expect(attempt(source)).rejects.toMatchObject({ code: 'ApiNotFound' });
    },
  );

  test('the requirement sets say so', () => {
    const { requirements } = excel.client.Office.context;
    expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
    expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
  });

  test('a message that is no request', async () => {
    const bridge = excel.host.bridgeFor('another');
    const answer = new Promise<string>((resolve) => {
      bridge.onMessageFromHost = resolve;
    });
    bridge.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message: { url: 'elsewhere' } }));
    expect(JSON.parse(await answer)).toMatchObject({ id: 1, message: { statusCode: 400 } });
    expect(excel.host.refused).toHaveLength(1);
  });
});

describe('as Excel does it', () => {
  test('actions before the one that fails stay done', async () => {
    const failing = attempt(`
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('A2').values = [[2], [3]];
      sheet.getRange('A3').values = [[4]]
    `);
    await expect(failing).rejects.toMatchObject({
      code: 'InvalidArgument',
      debugInfo: { errorLocation: 'Range.values' },
    });
    expect(valuesAt(excel.book, 'A1:A3')).toEqual([[1], [null], [null]]);
  });

  test('the port names the operation that failed', async () => {
    const failing = excel.run(
      { do: 'write', sheet: 'Sheet1', at: 'A1', cells: [['before']] },
      { do: 'addSheet', sheet: 'Sheet1', rows: 100, columns: 26 },
      { do: 'write', sheet: 'Sheet1', at: 'A2', cells: [['after']] },
    );
    await expect(failing).rejects.toThrow(PortError);
    await expect(failing).rejects.toThrow(/^addSheet on "Sheet1" failed: .*already/);
    expect(valuesAt(excel.book, 'A1:A2')).toEqual([['before'], [null]]);
    await expect(
      excel.run({
        do: 'validate',
        sheet: 'Sheet1',
        ranges: ['A1'],
        rule: { allow: 'list', values: ['a, b'] },
        message: 'no',
      }),
    ).rejects.toThrow(/^validate on "Sheet1" failed: .*comma/);
  });

  test('null objects, and what hangs on them', async () => {
    await excel.client.Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const missing = worksheets.getItemOrNullObject('None');
      const charts = missing.charts;
      const name = names.getItemOrNullObject('none');
      const there = worksheets.getItemOrNullObject('Sheet1');
      const used = there.getUsedRangeOrNullObject();
      await context.sync();
      const objects = [missing, charts, name, there, used];
      expect(objects.map((object) => object.isNullObject)).toEqual([true, true, true, false, true]);
      missing.activate();
      await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
    });
  });

  test('a value that was not loaded cannot be read', async () => {
    await expect(
      excel.client.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Sheet1');
        await context.sync();
        return sheet.name;
      }),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('ranges are found again in the next request', async () => {
    await excel.client.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2');
      range.values = [['first']];
      await context.sync();
      range.values = [['second']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([['second']]);
    });
  });

  test('a protected sheet takes typing in unlocked cells alone', async () => {
    await excel.run({ do: 'format', sheet: 'Sheet1', ranges: ['B2'], format: { locked: false } });
    await attempt('sheet.protection.protect()');
    await excel.run({ do: 'write', sheet: 'Sheet1', at: 'B2', cells: [[1]] });
    const refused = excel.run({ do: 'write', sheet: 'Sheet1', at: 'B2', cells: [[1, 2]] });
    await expect(refused).rejects.toThrow(/is protected\. Take the protection off/);
    const look = excel.run({ do: 'format', sheet: 'Sheet1', ranges: ['B2'], format: { bold: true } });
    await expect(look).rejects.toThrow(/is protected/);
    await attempt('sheet.protection.unprotect()');
    await excel.run({ do: 'write', sheet: 'Sheet1', at: 'C2', cells: [[2]] });
    expect(valuesAt(excel.book, 'B2:C2')).toEqual([[1, 2]]);
  });
});

test('all writes of a run are one request', async () => {
  const cells = Array.from({ length: 20 }, () => [1]);
  await excel.run(
    { do: 'addSheet', sheet: 'Costs', rows: 100, columns: 26 },
    { do: 'write', sheet: 'Costs', at: 'A1', cells },
    { do: 'format', sheet: 'Costs', ranges: ['A1', 'A2', 'A3'], format: { bold: true } },
    { do: 'readRange', sheet: 'Costs', range: 'A1:A3' },
  );
  expect(excel.host.syncsOf('node')).toBe(1);
});
