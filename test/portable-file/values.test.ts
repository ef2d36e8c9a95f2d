import { describe, expect, it } from 'vitest';
import { portableFile } from '../../xlsx-file/portable/portable-file.ts';
import { reportText } from '../../xlsx-file/portable/report-text.ts';
import { formulasAfter, inRow, madeFile, partIn, sheetIn, valuesAfter } from './made-file.ts';

const unknown = (at: string, formula: string) => `<c r="${at}" t="e"><f>${formula}</f><v>#NAME?</v></c>`;
const call = unknown('C1', 'AI_ROI(A1,B1)');

describe('What hangs on a call that had no value', () => {
  it('gets its new value, over several cells, sheets, names and ranges', () => {
    const file = madeFile({
      sheets: {
        S: `<row r="1"><c r="A1"><v>300</v></c><c r="B1"><v>100</v></c>${call}${unknown('D1', 'C1*2')}${unknown('E1', 'AI_ROI(D1,C1)')}${unknown('F1', 'SUM(C1:E1)')}${unknown('G1', 'headline&amp;" times"')}</row>`,
        'It&apos;s': `<row r="1">${unknown('A1', 'IF(S!C1&gt;1,"yes","no")')}${unknown('B1', 'C1=2')}${unknown('C1', 'SUM(S!C:C)')}</row>`,
      },
      behindSheets: '<definedNames><definedName name="headline">S!$C$1</definedName></definedNames>',
    });
    expect(valuesAfter(file)).toEqual({
      'S!C1': 2,
      'S!D1': 4,
      'S!E1': 1,
      'S!F1': 7,
      'S!G1': '2 times',
      "It's!A1": 'yes',
      "It's!B1": '1',
      "It's!C1": 2,
    });
  });

  it('also where it made do without: IFERROR(call, 0)', () => {
    expect(valuesAfter(inRow(`${call}<c r="D1"><f>IFERROR(C1,0)</f><v>0</v></c>`))['S!D1']).toBe(2);
  });

  it('keeps what the file says where the engine does not know a function', () => {
    const file = inRow(
      `${call}<c r="D1"><f>FORECAST.ETS(C1,A1:B1,A1:B1)</f><v>41.5</v></c>${unknown('E1', 'D1*C1')}${unknown('F1', 'NOBODYS(C1)')}${unknown('G1', 'IFERROR(F1,-1)')}`,
    );
    expect(valuesAfter(file)).toEqual({
      'S!C1': 2,
      'S!D1': 41.5,
      'S!E1': 83,
      'S!F1': '#NAME?',
      'S!G1': '#NAME?',
    });
  });

  it('is worked out of the values of other people, not of what our engine makes of them', () => {
    // A wrong value, as if of a newer Excel: it is not ours to put right.
    expect(
      valuesAfter(inRow('<c r="C1"><f>A1*2</f><v>601</v></c><c r="D1"><f>AI_ROI(C1,B1)</f></c>')),
    ).toEqual({
      'S!C1': 601,
      'S!D1': 5.01,
    });
  });
});

describe('The value of a call', () => {
  it('stays byte for byte where the twin comes to the same', () => {
    const cell =
      '<c r="C1"><f>AI_ROI(A1,B1)</f><v>1.9999999999999998</v></c><c r="D1"><f>C1*2</f><v>3.9999999999999996</v></c>';
    const sheet = sheetIn(portableFile(inRow(cell), 'value').bytes);
    expect(sheet).toContain('<v>1.9999999999999998</v></c><c r="D1"><f>C1*2</f><v>3.9999999999999996</v>');
  });

  it('of another program that differs leaves the cell as it was, and says so', () => {
    const file = inRow(
      '<c r="C1"><f>AI_ROI(A1,B1)</f><v>2.00000001</v></c><c r="D1"><f>AI_ROI(C1,1)</f><v>1.00000001</v></c>',
    );
    expect(formulasAfter(file)['S!C1']).toBe('AI_ROI(A1,B1)');
    // What hangs on it is right by the value that stays.
    expect(formulasAfter(file)['S!D1']).toMatch(/^IF\(/);
    expect(reportText(portableFile(file, 'value')).join('\n')).toContain(
      'Left as it was: S!C1 is 2.00000001, its native formula would be 2.',
    );
  });

  it('that is an error is one of the twin too', () => {
    const file = inRow('<c r="C1" t="e"><f>AI_ROI(A1,0)</f><v>#VALUE!</v></c>');
    expect(formulasAfter(file)['S!C1']).toBe('NA()');
    expect(portableFile(file, 'value').cells[0]?.became).toBe('same');
  });

  it('of another day is not compared', () => {
    const file = inRow('<c r="C1"><f>AI_ROI(A1,B1)+TODAY()</f><v>40000</v></c>');
    expect(portableFile(file, 'value').cells[0]?.became).toBe('unchecked');
    expect(valuesAfter(file)['S!C1']).toBe(40000);
  });

  it('that nobody here can work out is kept where there is one, and otherwise left blank', () => {
    const duplicates = 'DATA_DUPLICATES(A1:A3)'; // its twin is #N/IMPL! in IronCalc
    expect(
      sheetIn(portableFile(inRow(`<c r="C1"><f>${duplicates}</f><v>0</v></c>`), 'value').bytes),
    ).toContain('</f><v>0</v></c>');
    expect(sheetIn(portableFile(inRow(unknown('C1', duplicates)), 'value').bytes)).toMatch(
      /<c r="C1"><f>[^<]*<\/f><\/c>/,
    );
  });
});

describe('A call without a twin', () => {
  const formula = 'ROI_RANGE(A1,A1,A1,B1,B1,B1)';
  const file = inRow(
    `<c r="C1" cm="1"><f t="array" ref="C1:D1">${formula}</f><v>1.5</v></c><c r="D1"><v>2.5</v></c>${unknown('E1', formula)}`,
  );

  it('becomes its value, where it has one', () => {
    const sheet = sheetIn(portableFile(file, 'value').bytes);
    expect(sheet).toContain('<c r="C1"><v>1.5</v></c><c r="D1"><v>2.5</v></c>');
    expect(sheet).toContain(unknown('E1', formula));
    expect(reportText(portableFile(file, 'value')).join('\n')).toMatch(
      /Stays a call: S!E1, ROI_RANGE has no native twin\.\nOnly its value is left: S!C1 = 1\.5, ROI_RANGE has no native twin\./,
    );
  });

  it('stays on demand, and the file with it', () => {
    const made = portableFile(file, 'stays');
    expect(made.bytes).toEqual(file);
    expect(made.cells.map(({ became }) => became)).toEqual(['stays', 'stays']);
  });
});

describe('Whoever opens the file is told to calculate it', () => {
  it.each([
    ['', '</sheets><calcPr fullCalcOnLoad="1"/></workbook>'],
    ['<definedNames/><oleSize ref="A1"/>', '<definedNames/><calcPr fullCalcOnLoad="1"/><oleSize ref="A1"/>'],
    [
      '<calcPr calcId="191029" calcMode="manual"/>',
      '<calcPr calcId="191029" calcMode="manual" fullCalcOnLoad="1"/>',
    ],
  ])('behind %s', (behindSheets, written) => {
    const file = madeFile({ sheets: { S: `<row r="1">${call}</row>` }, behindSheets });
    expect(partIn(portableFile(file, 'value').bytes, 'xl/workbook.xml')).toContain(written);
  });
});
