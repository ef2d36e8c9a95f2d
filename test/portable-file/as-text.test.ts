import { describe, expect, it } from 'vitest';
import { portableFile } from '../../xlsx-file/portable/portable-file.ts';
import { reportText } from '../../xlsx-file/portable/report-text.ts';
import { toXml } from '../../xlsx-file/xml-text.ts';
import { inRow, madeFile, sheetIn, valuesAfter } from './made-file.ts';

const nasty = [
  "=cmd|'/c calc'!A0",
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '=HYPERLINK("http://example.com")',
  '<script>alert(1)</script> & "more"',
  '\u202eTXET\u202c \u200f\u2066x\u2069',
  "'quoted",
  ' \t spaces \n and lines ',
  '\u001b[31mred',
  'x'.repeat(32_767),
];
/** As the format keeps a text: what XML cannot hold as _x001B_. */
const stored = (text: string) => toXml(text.replaceAll('\u001b', '_x001B_'));
const inline = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${stored(text)}</t></is></c>`;

describe.each(nasty.map((text) => [text.slice(0, 40), text]))('The text %j', (_, text) => {
  const hanging = '<c r="D1" t="e"><f>T!A1&amp;C1</f><v>#NAME?</v></c>';
  const file = madeFile({
    sheets: {
      S: `<row r="1"><c r="A1"><v>300</v></c><c r="B1"><v>100</v></c><c r="C1" t="e"><f>AI_ROI(A1,B1)</f><v>#NAME?</v></c>${hanging}</row>`,
      T: `<row r="1">${inline('A1', text)}</row>`,
    },
  });

  it('stays where it is, and is a text in what hangs on a call', () => {
    expect(sheetIn(portableFile(file, 'value').bytes, 2)).toBe(sheetIn(file, 2));
    expect(String(valuesAfter(file)['S!D1']).replaceAll('_x001B_', '\u001b')).toBe(`${text}2`);
  });

  it('becomes a text, not a formula, as the value of a call', () => {
    const given = inRow(`<c r="C1" t="str"><f>ROI_RANGE(A1)&amp;"x"</f><v>${stored(text)}</v></c>`);
    expect(sheetIn(portableFile(given, 'value').bytes)).toContain(inline('C1', text));
  });

  it('is one line of the report, with nothing in it that acts', () => {
    const given = inRow(
      `<c r="C1" t="str"><f>ROI_RANGE(A1)&amp;"${toXml(text.replaceAll('"', '""').replaceAll('\u001b', ''))}"</f><v>${stored(text)}</v></c>`,
    );
    const lines = reportText(portableFile(given, 'value'));
    expect(lines).toHaveLength(2);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be left
    expect(lines.join('')).not.toMatch(/[\u0000-\u001f\u200f\u202e\u2066]/);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400);
  });
});

it("Another program's formula that runs something is left alone and is not run", () => {
  const dde = '<c r="D1"><f>cmd|\'/c calc\'!A0</f><v>7</v></c>';
  const file = inRow(
    `<c r="C1"><f>AI_ROI(A1,B1)</f><v>2</v></c>${dde}<c r="E1"><f>AI_ROI(D1,1)</f><v>6</v></c>`,
  );
  expect(sheetIn(portableFile(file, 'value').bytes)).toContain(dde);
  expect(valuesAfter(file)['S!E1']).toBe(6);
});
