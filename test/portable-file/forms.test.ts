import { describe, expect, it } from 'vitest';
import { portableFile } from '../../xlsx-file/portable/portable-file.ts';
import { formulasAfter, inRow, madeFile, partIn, sheetIn, valuesAfter } from './made-file.ts';

/** AI_ROI(A1,B1), as its native twin. */
const twin = (value: string, cost: string) =>
  `IF(AND(ISNUMBER(${value}),ISNUMBER(${cost})),IF(${cost}>0,(${value}-${cost})/${cost},NA()),NA())`;
const roi = twin('A1', 'B1');

describe('A call is found as each program writes it', () => {
  it.each<[program: string, cell: string]>([
    ['Excel, with its mark', '<c r="C1"><f>_xldudf_AI_ROI(A1,B1)</f><v>2</v></c>'],
    ['Excel, with a prefix', '<c r="C1"><f>_xldudf_AIR_AI_ROI(A1,B1)</f><v>2</v></c>'],
    ['Excel, that lost the add-in', '<c r="C1" t="e"><f>[2]!_xldudf_AI_ROI(A1,B1)</f><v>#NAME?</v></c>'],
    ['Excel of today', '<c r="C1" cm="1"><f t="array" ref="C1">_xldudf_AI_ROI(A1,B1)</f><v>2</v></c>'],
    ['Excel, while it waits', '<c r="C1" t="e" vm="1"><f>_xldudf_AI_ROI(A1,B1)</f><v>#VALUE!</v></c>'],
    ['openpyxl, without a value', '<c r="C1"><f>AI_ROI(A1,B1)</f><v/></c>'],
    ['LibreOffice', '<c r="C1" t="e"><f aca="false">ai_roi(A1,B1)</f><v>#NAME?</v></c>'],
    ['WPS', '<c r="C1" t="str"><f>AIR.AI_ROI(A1,B1)</f><v>#NAME?</v></c>'],
    ['Google Sheets', '<c r="C1"><f>IFERROR(__xludf.DUMMYFUNCTION("AI_ROI(A1,B1)"),2.0)</f><v>2.0</v></c>'],
    [
      'Google Sheets, of an error',
      '<c r="C1" t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("ai_roi(A1, B1)"),"#ERROR!")</f><v>#ERROR!</v></c>',
    ],
    ['the Open XML SDK, without places', '<c><f>AI_ROI(A1,B1)</f><v>2</v></c>'],
  ])('%s', (_, cell) => {
    const sheet = sheetIn(portableFile(inRow(cell), 'value').bytes);
    const [, written] = /<c r="B1"><v>100<\/v><\/c>(.*?)<\/row>/.exec(sheet) ?? [];
    expect(
      written
        ?.replaceAll('&gt;', '>')
        .replace(/<v>2(\.0)?<\/v>/, '<v>2</v>')
        .replace(' r="C1"', ''),
    ).toMatch(`<f>${roi}</f><v>2</v></c>`);
    expect(written).not.toMatch(/ (cm|vm|t|ref)=/);
  });

  it('with a prefix before the names of its elements', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const sheet = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row><x:c><x:v>300</x:v></x:c><x:c><x:v>100</x:v></x:c><x:c s="4"><x:f>AI_ROI(A1,B1)</x:f></x:c></x:row></x:sheetData></x:worksheet>`;
    const file = madeFile({ sheets: { S: '' }, more: { 'xl/worksheets/sheet1.xml': sheet } });
    expect(sheetIn(portableFile(file, 'value').bytes).replaceAll('&gt;', '>')).toBe(
      sheet.replace('<x:f>AI_ROI(A1,B1)</x:f>', `<x:f>${roi}</x:f><x:v>2</x:v>`),
    );
  });
});

describe('A formula of Google Sheets', () => {
  const inGoogles = (formula: string) =>
    madeFile({
      sheets: {
        S: `<row r="1"><c r="A1"><v>-100</v></c><c r="C1"><f>IFERROR(__xludf.DUMMYFUNCTION("${formula}"),7.0)</f><v>7.0</v></c></row><row r="2"><c r="A2"><v>110</v></c></row><row r="3"><c r="A3"><v>121</v></c></row>`,
      },
    });

  it('reads open ranges as far as they are filled', () => {
    const [cell] = portableFile(inGoogles('AI_NPV(10%,A1:A,1)'), 'stays').cells;
    expect(cell?.after).toBeCloseTo(100, 9);
  });

  it.each(['ARRAYFORMULA(AI_ROI(A1,5))', 'AI_ROI(XLOOKUP(1,A1:A3,A1:A3),5)', 'AI_ROI(A1:A,5)'])(
    'that Excel may not read stays as Google wrote it: %s',
    (formula) => {
      const file = inGoogles(formula);
      expect(portableFile(file, 'stays').bytes).toBe(file);
      expect(sheetIn(portableFile(file, 'value').bytes)).toContain('<c r="C1"><v>7</v></c>');
    },
  );
});

describe('A shared formula', () => {
  const shared = (second: string) =>
    madeFile({
      sheets: {
        S: `<row r="1"><c r="A1"><v>300</v></c><c r="B1"><v>100</v></c><c r="C1"><f t="shared" ref="C1:C3" si="0">AI_ROI(A1,$B$1)</f><v>2</v></c><c r="D1"><f t="shared" ref="D1:D3" si="1">A1*2</f><v>600</v></c></row>
<row r="2"><c r="A2"><v>200</v></c><c r="C2"><f t="shared" si="0"/><v>${second}</v></c><c r="D2"><f t="shared" si="1"/><v>400</v></c></row>
<row r="3"><c r="A3"><v>100</v></c><c r="C3"><f t="shared" si="0"></f><v>0</v></c><c r="D3"><f t="shared" si="1"/><v>200</v></c></row>`,
      },
    });

  it('with a call is written out for each of its cells', () => {
    const formulas = formulasAfter(shared('1'));
    expect([1, 2, 3].map((row) => formulas[`S!C${row}`])).toEqual(
      [1, 2, 3].map((row) => twin(`A${row}`, '$B$1')),
    );
  });

  it('of other people stays shared', () => {
    const sheet = sheetIn(portableFile(shared('1'), 'value').bytes);
    expect(sheet).toContain('<f t="shared" ref="D1:D3" si="1">A1*2</f>');
    expect(sheet).toContain('<c r="D2"><f t="shared" si="1"/><v>400</v></c>');
  });

  it('whose cell is left as it was says its own formula there', () => {
    expect(formulasAfter(shared('7'))['S!C2']).toBe('AI_ROI(A2,$B$1)');
  });
});

describe('A call that spills', () => {
  const rows = (first: string, others: (row: number) => string) =>
    [1, 2, 3]
      .map(
        (row) =>
          `<row r="${row}"><c r="A${row}"><v>${row * 100}</v></c><c r="B${row}"><v>100</v></c>${row === 1 ? first : others(row)}</row>`,
      )
      .join('');

  it('in Excel becomes one twin a cell, in its own cells', () => {
    const file = madeFile({
      sheets: {
        S: rows(
          '<c r="C1" s="3" cm="1"><f t="array" ref="C1:C3">_xldudf_AI_ROI(A1:A3,B1:B3)</f><v>0</v></c>',
          (row) => `<c r="C${row}" s="3"><v>${row - 1}</v></c>`,
        ),
      },
    });
    expect(formulasAfter(file)).toEqual(
      Object.fromEntries([1, 2, 3].map((row) => [`S!C${row}`, twin(`A${row}`, `B${row}`)])),
    );
    expect(sheetIn(portableFile(file, 'value').bytes)).toContain('<c r="C2" s="3"><f>');
  });

  it('makes the cells and rows that the file left out, in their order', () => {
    const file = madeFile({
      sheets: {
        S: '<row r="1"><c r="A1"><v>100</v></c><c r="B1"><v>100</v></c><c r="C1"><f t="array" ref="C1:C3">AI_ROI(A1:A3,B1:B3)</f></c></row><row r="2"><c r="A2"><v>200</v></c><c r="B2"><v>100</v></c><c r="E2"><v>1</v></c></row><row r="5"/>',
      },
    });
    const sheet = sheetIn(portableFile(file, 'value').bytes);
    expect(Array.from(sheet.matchAll(/<(?:row|c) r="(\w+)"/g), ([, at]) => at)).toEqual([
      '1',
      'A1',
      'B1',
      'C1',
      '2',
      'A2',
      'B2',
      'C2',
      'E2',
      '3',
      'C3',
      '5',
    ]);
  });

  it('in Google Sheets takes the cells that hold its other values', () => {
    const computed = 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),1.0)';
    const file = madeFile({
      sheets: {
        S: rows(
          '<c r="C1"><f>IFERROR(__xludf.DUMMYFUNCTION("AI_ROI(A1:A3,B1:B3)"),0.0)</f><v>0.0</v></c>',
          (row) => `<c r="C${row}"><f>${computed}</f><v>${row - 1}.0</v></c>`,
        ),
      },
    });
    expect(formulasAfter(file)['S!C3']).toBe(twin('A3', 'B3'));
  });

  it('within a formula that needs an array stays an array formula', () => {
    const file = inRow('<c r="C1"><f t="array" ref="C1">SUM(IF(A1:B1&gt;0,1))*AI_ROI(A1,B1)</f><v>4</v></c>');
    expect(sheetIn(portableFile(file, 'value').bytes)).toContain(
      '<f t="array" ref="C1">SUM(IF(A1:B1&gt;0,1))*IF(',
    );
  });
});

describe('Names and tables', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:C3" totalsRowCount="0"><tableColumns count="3"><tableColumn id="1" name="Value"/><tableColumn id="2" name="Cost, net"/><tableColumn id="3" name="ROI"><calculatedColumnFormula>AI_ROI(T[[#This Row],[Value]],5)</calculatedColumnFormula></tableColumn></tableColumns></table>';
  const file = madeFile({
    table,
    strings: '<si><t>Value</t></si><si><r><t>Cost</t></r><r><t>, net</t></r></si><si><t>ROI</t></si>',
    behindSheets: '<definedNames><definedName name="flows">S!$A$5:$A$7</definedName></definedNames>',
    sheets: {
      S: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2"><v>300</v></c><c r="B2"><v>100</v></c><c r="C2"><f>AI_ROI(T[[#This Row],[Value]],T[[#This Row],[Cost, net]])</f><v>2</v></c></row>
<row r="3"><c r="A3"><v>100</v></c><c r="B3"><v>100</v></c><c r="C3"><f>AI_NPV(10%,flows,1)+SUM(T[Value])*0</f></c></row>
<row r="5"><c r="A5"><v>-100</v></c></row><row r="6"><c r="A6"><v>110</v></c></row><row r="7"><c r="A7"><v>121</v></c><c r="B7"><f>SUM(T[ROI])</f></c></row>`,
    },
  });

  it('are read by the twins', () => {
    const formulas = formulasAfter(file);
    expect(formulas['S!C2']).toBe(twin('(T[[#This Row],[Value]])', '(T[[#This Row],[Cost, net]])'));
    expect(formulas['S!C3']).toMatch(/NPV\(.*\$A\$5:\$A\$7/);
    expect(formulas['S!C3']).toContain('+SUM(T[Value])*0');
  });

  it('and by what hangs on them', () => {
    expect(valuesAfter(file)['S!C3']).toBeCloseTo(100, 9);
    expect(valuesAfter(file)['S!B7']).toBeCloseTo(102, 9);
  });

  it('give each cell of a spill its own row, and a head its cell', () => {
    const strings = '<si><t>Value</t></si><si><t>Cost, net</t></si><si><t>ROI</t></si>';
    const rows = `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>
<row r="2"><c r="A2"><v>300</v></c><c r="B2"><v>100</v></c><c r="E2"><f t="array" ref="E2:E3">AI_ROI(T[Value],T[Cost, net])</f><v>2</v></c></row>
<row r="3"><c r="A3"><v>50</v></c><c r="B3"><v>100</v></c><c r="E3"><v>-0.5</v></c></row>
<row r="5"><c r="A5"><f>IF(T[[#Headers],[Value]]="Value",AI_ROI(T[[#Totals],[Value]],5),AI_ROI(SUM(T[Value]),100))</f></c></row>
<row r="6"><c r="A6"><f>IF(T[[#Headers],[Value]]="Value",AI_ROI(SUM(T[Value]),100),0)</f></c></row>`;
    const given = madeFile({ table, strings, sheets: { S: rows } });
    const formulas = formulasAfter(given);
    expect([formulas['S!E2'], formulas['S!E3']]).toEqual([
      twin('S!A2', 'S!B2').replaceAll('S!A2-S!B2', 'S!A2-S!B2'),
      twin('S!A3', 'S!B3'),
    ]);
    expect(formulas['S!A6']).toContain('IF(T[[#Headers],[Value]]="Value",');
    expect(valuesAfter(given)['S!A6']).toBe(2.5);
  });

  it('that hold a call themselves are told', () => {
    expect(portableFile(file, 'value').notes).toEqual(['New rows of the table T still get a call.']);
    const named = madeFile({
      sheets: { S: '' },
      behindSheets: '<definedNames><definedName name="ours">AI_ROI(S!$A$1,5)</definedName></definedNames>',
    });
    expect(portableFile(named, 'value').notes).toEqual(['The name ours holds a call; it stays.']);
    expect(partIn(portableFile(named, 'value').bytes, 'xl/workbook.xml')).toContain('AI_ROI(S!$A$1,5)');
  });
});
