import { beforeEach, expect, test } from 'vitest';
import { type Started, startExcel, valuesAt } from './start.ts';

let excel: Started;
beforeEach(async () => {
  excel = await startExcel();
});

/** Runs a piece of an add-in with `sheet`, `range` (A1:B2), `context` and `sync` at hand; it returns what it found. */
const run = (source: string): Promise<unknown> =>
  Promise.resolve(
    excel.client.run(`Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const range = sheet.getRange('A1:B2');
      const sync = () => context.sync();
      ${source};
    })`),
  ).then((found) => JSON.parse(JSON.stringify(found ?? null)));

/** What can be set and is read again: path, what is set, what is read where that differs. */
const properties: [path: string, set: unknown, read?: unknown][] = [
  [
    'range.values',
    [
      [1, 'a'],
      [true, ''],
    ],
  ],
  [
    'range.values',
    5,
    [
      [5, 5],
      [5, 5],
    ],
  ],
  [
    'range.formulas',
    [
      ['=1+1', 2],
      ['x', '=A1*2'],
    ],
  ],
  [
    'range.numberFormat',
    [
      ['0%', 'General'],
      ['0.00', '@'],
    ],
  ],
  [
    'range.numberFormat',
    '0.0',
    [
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ],
  ],
  ['range.format.fill.color', '#ffcc00', '#FFCC00'],
  ['range.format.font.color', '#112233'],
  ['range.format.font.bold', true],
  ['range.format.font.italic', true],
  ['range.format.font.size', 18],
  ['range.format.horizontalAlignment', 'Right'],
  ['range.format.verticalAlignment', 'Center'],
  ['range.format.wrapText', true],
  ['range.format.columnWidth', 99],
  ['range.format.rowHeight', 30],
  ['range.format.protection.locked', false],
  ["range.format.borders.getItem('EdgeTop').style", 'Double'],
  ["range.format.borders.getItem('InsideVertical').color", '#AABBCC'],
  ["range.format.borders.getItem('EdgeRight').weight", 'Medium'],
  ['range.dataValidation.rule', { list: { inCellDropDown: true, source: 'a,b' } }],
  ['range.dataValidation.rule', { wholeNumber: { operator: 'Between', formula1: 1, formula2: 5 } }],
  [
    'range.dataValidation.rule',
    { date: { operator: 'LessThanOrEqualTo', formula1: '=45000' } },
    { date: { operator: 'LessThanOrEqualTo', formula1: 45000 } },
  ],
  ['sheet.name', "Ann's plan"],
  ['sheet.tabColor', '#1F4E79'],
  ['sheet.showGridlines', false],
  ['sheet.pageLayout.orientation', 'Landscape'],
  ['sheet.pageLayout.zoom', { horizontalFitToPages: 1, verticalFitToPages: 3 }],
];

test.each(properties)('%s can be set to %j', async (path, value, read = value) => {
  const last = path.lastIndexOf('.');
  const [owner, name] = [path.slice(0, last), path.slice(last + 1)];
  const found = await run(`
    ${owner}.${name} = ${JSON.stringify(value)};
    await sync();
    const again = ${owner};
    again.load('${name}');
    await sync();
    return again.${name}`);
  expect(found).toEqual(read);
});

test('what cells have not in common is null', async () => {
  const found = await run(`
    sheet.getRange('A1').format.font.bold = true;
    sheet.getRange('A1').format.protection.locked = false;
    sheet.getRange('B1').format.columnWidth = 12;
    range.load('format/columnWidth,format/font/bold,format/protection/locked');
    await sync();
    return [range.format.columnWidth, range.format.font.bold, range.format.protection.locked]`);
  expect(found).toEqual([null, null, null]);
});

test('where a range lies, and ranges made of it', async () => {
  const found = await run(`
    const ranges = [
      range, range.getCell(1, 1), range.getOffsetRange(2, 1), range.getResizedRange(1, 0), range.getRow(1),
      sheet.getCell(0, 3), sheet.getRangeByIndexes(1, 1, 2, 3), range.getBoundingRect('D5'), sheet.getRange('C:C'), sheet.getRange('2:3'),
    ];
    for (const each of ranges) each.load('address,rowIndex,columnIndex,rowCount,columnCount');
    await sync();
    return ranges.map((it) => [it.address, it.rowIndex, it.columnIndex, it.rowCount, it.columnCount])`);
  expect(found).toEqual([
    ['Sheet1!A1:B2', 0, 0, 2, 2],
    ['Sheet1!B2', 1, 1, 1, 1],
    ['Sheet1!B3:C4', 2, 1, 2, 2],
    ['Sheet1!A1:B3', 0, 0, 3, 2],
    ['Sheet1!A2:B2', 1, 0, 1, 2],
    ['Sheet1!D1', 0, 3, 1, 1],
    ['Sheet1!B2:D3', 1, 1, 2, 3],
    ['Sheet1!A1:D5', 0, 0, 5, 4],
    ['Sheet1!C:C', 0, 2, 1048576, 1],
    ['Sheet1!2:3', 1, 0, 2, 16384],
  ]);
});

test('texts and kinds of values', async () => {
  const found = await run(`
    range.values = [[0.5, 'a'], ['=1/0', '']];
    sheet.getRange('A1').numberFormat = '0%';
    range.load('text,valueTypes,values');
    await sync();
    return [range.text, range.valueTypes, range.values]`);
  expect(found).toEqual([
    [
      ['50%', 'a'],
      ['#DIV/0!', ''],
    ],
    [
      ['Double', 'String'],
      ['Error', 'Empty'],
    ],
    [
      [0.5, 'a'],
      ['#DIV/0!', ''],
    ],
  ]);
});

test('the used range', async () => {
  const found = await run(`
    const before = sheet.getUsedRangeOrNullObject();
    await sync();
    sheet.getRange('C3:D5').values = 1;
    const after = sheet.getUsedRange(true);
    after.load('address');
    await sync();
    return [before.isNullObject, after.address]`);
  expect(found).toEqual([true, 'Sheet1!C3:D5']);
});

test('worksheets: order, count, visibility, activation', async () => {
  const found = await run(`
    const { worksheets } = context.workbook;
    const added = worksheets.add();
    worksheets.add('Third').visibility = 'Hidden';
    added.activate();
    added.position = 0;
    const counts = [worksheets.getCount(), worksheets.getCount(true)];
    worksheets.load('items/name,items/visibility,items/position');
    const active = worksheets.getActiveWorksheet();
    active.load('name');
    await sync();
    return [worksheets.items.map((it) => [it.name, it.visibility]), counts.map((it) => it.value), active.name]`);
  expect(found).toEqual([
    [
      ['Sheet2', 'Visible'],
      ['Sheet1', 'Visible'],
      ['Third', 'Hidden'],
    ],
    [3, 2],
    'Sheet2',
  ]);
});

test('names: their items, ranges and deletion', async () => {
  const found = await run(`
    const { names } = context.workbook;
    names.add('first', range, 'a comment');
    names.add('second', '=Sheet1!$C$3');
    sheet.names.add('own', range).visible = false;
    await sync();
    names.load('items/name,items/formula,items/comment,items/scope,items/visible');
    const place = names.getItem('second').getRange();
    place.load('address');
    const own = sheet.names.getItem('own');
    own.load('scope,visible');
    await sync();
    const seen = names.items.map((it) => [it.name, it.formula, it.comment, it.scope, it.visible]);
    names.items[0].delete();
    const count = names.getCount();
    await sync();
    return [seen, place.address, own.scope, own.visible, count.value]`);
  expect(found).toEqual([
    [
      ['first', '=Sheet1!$A$1:$B$2', 'a comment', 'Workbook', true],
      ['second', '=Sheet1!$C$3', '', 'Workbook', true],
    ],
    'Sheet1!C3',
    'Worksheet',
    false,
    1,
  ]);
});

test('charts: their items, legend and deletion', async () => {
  const found = await run(`
    const chart = sheet.charts.add('ColumnClustered', sheet.getRange('A1:A3'), 'Columns');
    chart.name = 'Return';
    chart.legend.position = 'Bottom';
    chart.series.getItemAt(0).format.fill.setSolidColor('#112233');
    chart.series.add('more').setValues(sheet.getRange('B1:B3'));
    await sync();
    chart.setPosition('D2', 'H9');
    chart.title.text = 'Still the same';
    await sync();
    sheet.charts.load('items/name,items/title/text,items/series/items/name,items/legend/position');
    await sync();
    const [only] = sheet.charts.items;
    const seen = [only.name, only.title.text, only.series.items.map((it) => it.name), only.legend.position];
    only.delete();
    const count = sheet.charts.getCount();
    await sync();
    return [...seen, count.value]`);
  expect(found).toEqual(['Return', 'Still the same', ['', 'more'], 'Bottom', 0]);
});

test('conditional formats: their items and removal', async () => {
  const found = await run(`
    const made = range.conditionalFormats.add('Custom');
    made.custom.format.fill.color = '#ff0000';
    await sync();
    made.custom.rule.formula = '=A1>1';
    await sync();
    range.conditionalFormats.load('items/type,items/custom/rule/formula,items/custom/format/fill/color');
    await sync();
    const [only] = range.conditionalFormats.items;
    const seen = [only.type, only.custom.rule.formula, only.custom.format.fill.color];
    range.conditionalFormats.clearAll();
    const count = range.conditionalFormats.getCount();
    await sync();
    return [...seen, count.value]`);
  expect(found).toEqual(['Custom', '=A1>1', '#FF0000', 0]);
});

test('a link gives its cell the look of one', async () => {
  const found = await run(`
    sheet.getRange('A1').values = [['there']];
    sheet.getRange('A1').hyperlink = { documentReference: 'Sheet1!B9', textToDisplay: 'there' };
    const cell = sheet.getRange('A1');
    cell.load('hyperlink,values,format/font/color');
    await sync();
    return [cell.hyperlink, cell.values, cell.format.font.color]`);
  expect(found).toEqual([{ documentReference: 'Sheet1!B9' }, [['there']], '#0563C1']);
});

test.each([
  ['Contents', [[null]], true, 1],
  ['Formats', [[1]], undefined, 1],
  ['All', [[null]], undefined, 0],
])('clear %s', async (what, values, bold, validations) => {
  await run(`
    range.values = 1;
    range.format.font.bold = true;
    range.dataValidation.rule = { list: { inCellDropDown: true, source: '1,2' } };
    range.clear('${what}');
    await sync()`);
  expect(valuesAt(excel.book, 'A1')).toEqual(values);
  expect(Boolean(excel.book.model.getCellStyle(0, 1, 1).style.font.b)).toBe(Boolean(bold));
  expect(excel.book.extras(0).validations).toHaveLength(validations);
});
