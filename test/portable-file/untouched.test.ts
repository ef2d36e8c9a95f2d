import { describe, expect, it } from 'vitest';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { portableFile } from '../../xlsx-file/portable/portable-file.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { example, operationsOf } from '../workbook/books.ts';
import { madeFile, partIn, partsOf, sheetIn } from './made-file.ts';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const calcChain = `<Relationship Id="rId91" Type="${relation}/calcChain" Target="calcChain.xml"/>`;
const more = {
  'xl/vbaProject.bin': Uint8Array.from({ length: 3000 }, (_, index) => (index * 7) % 256),
  'xl/media/image1.png': Uint8Array.from({ length: 500 }, (_, index) => (index * 31) % 256),
  'xl/styles.xml':
    '<styleSheet  xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ></styleSheet>\n',
  'xl/charts/chart1.xml': '<c:chart xmlns:c="c"><c:f>S!$C$1</c:f>AI_ROI(A1,B1)</c:chart>',
  'xl/calcChain.xml': '<calcChain><c r="C1" i="1"/></calcChain>',
  'customXml/item1.xml': '<a>AI_ROI(A1,B1)</a>',
  'xl/worksheets/': new Uint8Array(),
};
const call = '<c r="C1" s="5"><f>AI_ROI(A1,B1)</f><v>2</v></c>';
const cells = (last: string) =>
  `<row r="1" spans="1:3" ht="15"><c r="A1"><v>300</v></c><c r="B1"><v>1E2</v></c>${last}</row>`;

/** Parts that are not byte for byte as they were, and whether the order of all is. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const kept = [...old.keys()].filter((path) => fresh.has(path));
  expect([...fresh.keys()]).toEqual(kept);
  return [...old].flatMap(([path, bytes]) =>
    Buffer.compare(bytes, fresh.get(path) ?? Buffer.from('gone')) === 0 ? [] : [path],
  );
}

describe('Everything else in the file', () => {
  const other = `${cells('<c r="C1" t="str"><f>"AI_ROI(A1,B1)"&amp;A1</f><v>x</v></c>')}`;

  it('is as it was, in the same order: macros, pictures, charts, formats, other sheets', () => {
    const file = madeFile({ sheets: { S: cells(call), T: other }, more, links: calcChain });
    expect(changedParts(file, portableFile(file, 'value').bytes)).toEqual([
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('is as it was in the same sheet', () => {
    const sheet = `${cells(call)}\r\n<row r="9"  ><c r="A9" t='b' ><v>1</v></c><!-- é😀 --><c r="B9" t="inlineStr"><is><t xml:space="preserve"> a &#38; b</t></is></c></row>`;
    const file = madeFile({ sheets: { S: sheet } });
    const [before, after] = [sheetIn(file), sheetIn(portableFile(file, 'value').bytes)];
    const [start = '', end = ''] = before.split(call);
    expect(after.startsWith(start)).toBe(true);
    expect(after.endsWith(end)).toBe(true);
    expect(after.slice(start.length, -end.length)).toMatch(
      /^<c r="C1" s="5"><f>IF\([^<]*<\/f><v>2<\/v><\/c>$/,
    );
  });

  it('but the order of calculation, where formulas went or came', () => {
    const gone = '<c r="C1" s="5"><f>ROI_RANGE(A1,A1,A1,B1,B1,B1)</f><v>2</v></c>';
    const file = madeFile({ sheets: { S: cells(gone) }, more, links: calcChain });
    const after = portableFile(file, 'value').bytes;
    expect(changedParts(file, after)).toEqual(
      [
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/worksheets/sheet1.xml',
        'xl/calcChain.xml',
      ].filter((path) => partsOf(file).has(path)),
    );
    expect(partIn(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(partIn(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  it('and all of a file without a call', async () => {
    const ours = await writeWorkbookFile(operationsOf({ ...example, tabs: ['costs'] }), exampleStartDate);
    for (const file of [ours, madeFile({ sheets: { S: other } })]) {
      const made = portableFile(file, 'value');
      expect(made.bytes).toBe(file);
      expect(made.cells).toEqual([]);
    }
  });
});

describe('What only looks like a call', () => {
  it.each<[what: string, cell: string]>([
    ['in a text', '<c r="C1" t="str"><f>"AI_ROI(A1,B1)"</f><v>AI_ROI(A1,B1)</v></c>'],
    ['in the name of a sheet', '<c r="C1"><f>\'AI_ROI(A1,B1)\'!A1</f><v>0</v></c>'],
    ['in a longer name', '<c r="C1" t="e"><f>MY_AI_ROI(A1,B1)</f><v>#NAME?</v></c>'],
    ['in another prefix', '<c r="C1" t="e"><f>_xlfn.AI_ROIS(A1,B1)</f><v>#NAME?</v></c>'],
    ['as a name', '<c r="C1" t="e"><f>AI_ROI</f><v>#NAME?</v></c>'],
    ['as a typed text', '<c r="C1" t="inlineStr"><is><t>=AI_ROI(A1,B1)</t></is></c>'],
    [
      'as a text in a Google formula',
      '<c r="C1"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B1,""AI_ROI(A1,B1)"")"),1)</f><v>1</v></c>',
    ],
  ])('%s stays', (_, cell) => {
    const file = madeFile({ sheets: { S: cells(cell), 'AI_ROI(A1,B1)': '' } });
    expect(portableFile(file, 'value').bytes).toBe(file);
  });
});
