import { beforeEach, expect, test } from 'vitest';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { type Started, startExcel } from './start.ts';

const extent = { rows: 100, columns: 26 };

let excel: Started;
beforeEach(async () => {
  excel = await startExcel();
  await excel.run({ do: 'addSheet', sheet: 'Costs', tabColour: '1F4E79', ...extent });
});

const costs = 1;
const styleAt = (row: number, column: number) => excel.book.model.getCellStyle(costs, row, column).style;

test('addSheet and deleteSheet', async () => {
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Costs']);
  expect(excel.book.model.getWorksheetsProperties()[costs]?.color).toBe('#1F4E79');
  await excel.run({ do: 'addSheet', sheet: 'Value', ...extent }, { do: 'deleteSheet', sheet: 'Costs' });
  expect(excel.book.sheets().map(({ name }) => name)).toEqual(['Sheet1', 'Value']);
});

test('format', async () => {
  await excel.run({
    do: 'format',
    sheet: 'Costs',
    ranges: ['A1:B2', 'D4'],
    format: {
      numberFormat: '0.0%',
      bold: true,
      italic: true,
      size: 14,
      colour: 'FF0000',
      fill: '00FF00',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      locked: false,
    },
  });
  for (const [row, column] of [
    [1, 1],
    [2, 2],
    [4, 4],
  ] as const) {
    expect(styleAt(row, column)).toMatchObject({
      num_fmt: '0.0%',
      font: { b: true, i: true, sz: 14, color: '#FF0000' },
      fill: { color: '#00FF00' },
      alignment: { horizontal: 'center', vertical: 'top', wrap_text: true },
    });
  }
  expect(styleAt(3, 3).font.b).toBeFalsy();
  expect(excel.book.extras(costs).unlocked).toEqual([
    { row: 1, column: 1, rows: 2, columns: 2 },
    { row: 4, column: 4, rows: 1, columns: 1 },
  ]);
  await excel.run({ do: 'format', sheet: 'Costs', ranges: ['A1:A2'], format: { locked: true } });
  expect(excel.book.extras(costs).unlocked[0]).toEqual({ row: 1, column: 2, rows: 2, columns: 1 });
});

test('a border on an edge of every cell', async () => {
  await excel.run({
    do: 'format',
    sheet: 'Costs',
    ranges: ['B2:C4'],
    format: { border: { edges: ['bottom'], colour: 'AABBCC' } },
  });
  const line = { style: 'thin', color: '#AABBCC' };
  for (const row of [2, 3, 4]) expect(styleAt(row, 2).border.bottom).toEqual(line);
  expect(styleAt(2, 2).border.top).toBeUndefined();
  expect(styleAt(2, 2).border.left).toBeUndefined();
});

test('a border on the edges of a single cell', async () => {
  await excel.run({
    do: 'format',
    sheet: 'Costs',
    ranges: ['E5'],
    format: { border: { edges: ['top', 'bottom', 'left', 'right'], colour: '112233' } },
  });
  const line = { style: 'thin', color: '#112233' };
  expect(styleAt(5, 5).border).toEqual({ top: line, bottom: line, left: line, right: line });
});

test('size counts pixels', async () => {
  await excel.run({
    do: 'size',
    sheet: 'Costs',
    columns: [{ from: 'B', to: 'C', width: 141 }],
    rows: [{ from: 2, to: 3, height: 40 }],
  });
  const { model } = excel.book;
  expect([1, 2, 3, 4].map((column) => model.getColumnWidth(costs, column))).toEqual([90, 141, 141, 90]);
  expect([1, 2, 3, 4].map((row) => model.getRowHeight(costs, row))).toEqual([25, 40, 40, 25]);
});

test.each([
  [3, 2],
  [1, 0],
  [0, 1],
  [0, 0],
])('view freezes %i rows and %i columns', async (frozenRows, frozenColumns) => {
  const view = { do: 'view', sheet: 'Costs', gridlines: false } as const;
  await excel.run({ ...view, frozenRows: 5, frozenColumns: 5 });
  await excel.run({ ...view, frozenRows, frozenColumns });
  expect(excel.book.model.getFrozenRowsCount(costs)).toBe(frozenRows);
  expect(excel.book.model.getFrozenColumnsCount(costs)).toBe(frozenColumns);
  expect(excel.book.model.getShowGridLines(costs)).toBe(false);
});

test.each([
  [{ allow: 'list', values: ['yes', 'no'] }],
  [{ allow: 'listFrom', range: "'Costs'!$B$5:$B$9" }],
  [{ allow: 'number', from: 0, to: 1 }],
  [{ allow: 'whole', from: 1 }],
  [{ allow: 'date', to: 45000 }],
] as const)('validate %j', async (rule) => {
  const operation: Operation = {
    do: 'validate',
    sheet: 'Costs',
    ranges: ['B2:B3'],
    rule: 'values' in rule ? { ...rule, values: [...rule.values] } : rule,
    message: 'A number from 0 to 1.',
  };
  await excel.run(operation);
  const bounds = 'from' in rule || 'to' in rule ? { from: null, to: null } : {};
  expect(excel.book.extras(costs).validations).toEqual([
    {
      area: { row: 2, column: 2, rows: 2, columns: 1 },
      rule: { ...bounds, ...rule },
      message: 'A number from 0 to 1.',
      isStrict: true,
    },
  ]);
});

test('a validation takes the place of those under it', async () => {
  const validate = (range: string, from: number): Operation => ({
    do: 'validate',
    sheet: 'Costs',
    ranges: [range],
    rule: { allow: 'number', from },
    message: `over ${from}`,
  });
  await excel.run(validate('A1:A9', 1), validate('A4:A5', 2));
  const { validations } = excel.book.extras(costs);
  expect(validations.map(({ area, message }) => [area.row, area.rows, message])).toEqual([
    [1, 3, 'over 1'],
    [6, 4, 'over 1'],
    [4, 2, 'over 2'],
  ]);
});

test('highlights', async () => {
  const rule = { range: 'A1:A9', formula: '=$A1>1', colour: '9C0006', fill: 'FFC7CE' };
  await excel.run({ do: 'highlights', sheet: 'Costs', rules: [rule] });
  const { model } = excel.book;
  const [only] = model.getConditionalFormattingList(costs);
  expect(only).toMatchObject({ range: 'A1:A9', cf_rule: { type: 'Formula', formula: '=$A1>1' } });
  expect(model.getDxfForConditionalFormatting(costs, 0)).toMatchObject({
    font: { color: '#9C0006' },
    fill: { color: '#FFC7CE' },
  });
});

test('name: the workbook’s, a sheet’s hidden one, and defined anew', async () => {
  const roi = { do: 'name', name: 'AIR_ROI', comment: 'Return', hidden: false } as const;
  await excel.run(
    { ...roi, refersTo: "='Costs'!$A$1" },
    { do: 'name', name: '_AIR_costs', refersTo: '=Costs!$A$1', comment: '', sheet: 'Costs', hidden: true },
    { ...roi, refersTo: '=Costs!$B$2', comment: 'Return, as planned', isThere: true },
  );
  await excel.run({ ...roi, refersTo: '=Costs!$C$3', isThere: true });
  expect(excel.book.names()).toEqual([
    { name: 'AIR_ROI', formula: 'Costs!$C$3', scope: null, comment: 'Return', visible: true },
    { name: '_AIR_costs', formula: 'Costs!$A$1', scope: costs, comment: '', visible: false },
  ]);
  await excel.run({ do: 'deleteName', name: 'AIR_ROI' });
  expect(excel.book.names().map(({ name }) => name)).toEqual(['_AIR_costs']);
  await excel.run({ do: 'deleteName', name: '_AIR_costs', sheet: 'Costs' });
  expect(excel.book.names()).toEqual([]);
});

test('a sheet deleted and made anew in one run can have its names again', async () => {
  const mark: Operation = {
    do: 'name',
    name: '_AIR_costs',
    refersTo: '=Costs!$A$1',
    comment: '',
    sheet: 'Costs',
    hidden: true,
  };
  await excel.run(mark);
  await excel.run({ do: 'deleteSheet', sheet: 'Costs' }, { do: 'addSheet', sheet: 'Costs', ...extent }, mark);
  expect(excel.book.names().map(({ name, scope }) => [name, scope])).toEqual([['_AIR_costs', costs]]);
});

test('renameSheet: formulas follow', async () => {
  await excel.run(
    { do: 'write', sheet: 'Sheet1', at: 'A1', cells: [[{ formula: '=Costs!B2' }]] },
    { do: 'renameSheet', sheet: 'Costs', to: 'Costs (old)' },
  );
  expect(excel.book.formulas(0, { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([["='Costs (old)'!B2"]]);
  await excel.run({ do: 'renameSheet', sheet: 'Costs (old)', to: 'Costs' });
});

test('link', async () => {
  const text = 'What it costs';
  await excel.run({ do: 'link', sheet: 'Sheet1', at: 'A3', text, toSheet: 'Costs', toCell: 'B5' });
  expect(excel.book.extras(0).links).toEqual([
    { at: { row: 3, column: 1, rows: 1, columns: 1 }, toSheet: 'Costs', toCell: 'B5' },
  ]);
});

test('link: to a name, which goes on leading there when the sheet is renamed', async () => {
  const name = {
    do: 'name',
    name: '_AIR_book_costs',
    refersTo: "='Costs'!$A$1",
    comment: '',
    hidden: true,
  } as const;
  const link = {
    do: 'link',
    sheet: 'Sheet1',
    at: 'A3',
    text: 'Costs',
    toSheet: 'Costs',
    toCell: 'A1',
  } as const;
  await excel.run(name, { ...link, toName: '_AIR_book_costs' });
  const [linked] = excel.book.extras(0).links;
  expect(linked).toMatchObject({ toSheet: 'Costs', toCell: 'A1', toName: '_AIR_book_costs' });
  await excel.run({ do: 'renameSheet', sheet: 'Costs', to: 'What it costs' });
  const target = excel.book.names().find((each) => each.name === linked?.toName);
  expect(target?.formula).toBe("'What it costs'!$A$1");
  await excel.run({ do: 'renameSheet', sheet: 'What it costs', to: 'Costs' });
});

test('print', async () => {
  const print = {
    do: 'print',
    sheet: 'Costs',
    areas: ['A1:F40'],
    orientation: 'landscape',
    scale: 72,
    repeatedRows: '9:10',
    repeatedColumns: 'A:C',
    footer: { left: '&A', center: 'Page &P of &N', right: 'Version 5' },
  } as const;
  const begins = [12, 30];
  await excel.run({ ...print, areas: ['A1:F40'], begins });
  const printed = {
    areas: ['A1:F40'],
    areaFormula: null,
    orientation: 'landscape',
    zoom: { scale: 72 },
    repeatedRows: '9:10',
    repeatedColumns: 'A:C',
    begins,
    isOverThenDown: true,
    margins: { top: 0.4, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    footer: { left: '&A', center: 'Page &P of &N', right: 'Version 5' },
  };
  expect(excel.book.extras(costs).print).toEqual(printed);
  await excel.run({ ...print, areas: ['A1:C5', 'A9:D12'], scale: null, begins });
  expect(excel.book.extras(costs).print).toEqual({
    ...printed,
    areas: ['A1:C5', 'A9:D12'],
    zoom: { wide: 1, tall: 1 },
  });
});

test.each([
  ['listed', '=Costs!$A$1:INDEX(Costs!$A$1:$F$40,5,6)'],
  ['absent', null],
  ['refused', null],
] as const)(
  'print without empty rows, where the name of the area is %s',
  async (printAreaName, areaFormula) => {
    const other = await startExcel({ behaviour: { printAreaName } });
    const filledArea = '=Costs!$A$1:INDEX(Costs!$A$1:$F$40,5,6)';
    await other.run(
      { do: 'addSheet', sheet: 'Costs', rows: 100, columns: 26 },
      {
        do: 'print',
        sheet: 'Costs',
        areas: ['A1:F40'],
        filledArea,
        orientation: 'landscape',
        scale: 72,
        repeatedRows: '9:10',
        footer: { left: '', center: '', right: '' },
      },
    );
    expect(other.book.extras(1).print).toMatchObject({ areas: ['A1:F40'], areaFormula, zoom: { scale: 72 } });
  },
);

test('chart', async () => {
  await excel.run({
    do: 'chart',
    sheet: 'Costs',
    kind: 'line',
    title: 'Value against cost',
    categories: "'Costs'!$N$5:$N$17",
    series: [
      { name: 'Value', values: "'Costs'!$O$5:$O$17", colour: '1F4E79' },
      { name: 'Cost', values: "'Costs'!$P$5:$P$17", colour: 'C00000', dotted: true },
    ],
    xTitle: 'Month',
    yTitle: 'Amount',
    over: 'B20:H36',
    width: 700,
    height: 357,
  });
  expect(excel.book.extras(costs).charts).toEqual([
    {
      name: 'Value against cost',
      kind: 'line',
      stacked: false,
      title: 'Value against cost',
      titleFrom: null,
      categories: 'Costs!$N$5:$N$17',
      series: [
        { name: 'Value', values: 'Costs!$O$5:$O$17', colour: '1F4E79', dotted: false, marker: false },
        { name: 'Cost', values: 'Costs!$P$5:$P$17', colour: 'C00000', dotted: true, marker: false },
      ],
      xTitle: 'Month',
      yTitle: 'Amount',
      isFirstOnTop: false,
      showsHidden: true,
      xEnds: { from: null, to: null },
      yEnds: { from: null, to: null },
      at: { row: 20, column: 2, rows: 17, columns: 7 },
    },
  ]);
});

test('activate', async () => {
  let told = 0;
  excel.book.onChange(() => {
    told += 1;
  });
  await excel.run({ do: 'activate', sheet: 'Costs', at: 'C7' });
  expect(told).toBeGreaterThan(0);
  expect(excel.book.model.getSelectedView()).toMatchObject({ sheet: costs, row: 7, column: 3 });
});

test('readBook', async () => {
  await excel.run(
    { do: 'name', name: 'AIR_ROI', refersTo: '=Costs!$A$1', comment: '', hidden: false },
    { do: 'name', name: '_mark', refersTo: '=Costs!$A$1', comment: '', sheet: 'Costs', hidden: true },
    { do: 'activate', sheet: 'Costs', at: 'A1' },
  );
  excel.book.extras(costs).isProtected = true;
  excel.book.model.hideSheet(0); // a hidden or protected sheet is listed like any other
  expect(await excel.run({ do: 'readBook' })).toEqual([
    {
      is: 'book',
      sheets: [{ name: 'Sheet1' }, { name: 'Costs' }],
      names: [
        { name: 'AIR_ROI', refersTo: '=Costs!$A$1', sheet: null, comment: '' },
        { name: '_mark', refersTo: '=Costs!$A$1', sheet: 'Costs', comment: '' },
      ],
      activeSheet: 'Costs',
    },
  ]);
});
