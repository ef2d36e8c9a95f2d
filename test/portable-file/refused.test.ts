import { existsSync, linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main } from '../../xlsx-file/portable/cli.ts';
import { inRow, madeFile, partsOf } from './made-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'portable-'));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = inRow('<c r="C1"><f>AI_ROI(A1,B1)</f><v>2</v></c>');
const bytes = (text: string, encoding: BufferEncoding = 'utf8') =>
  new Uint8Array(Buffer.from(text, encoding));
const oldKind = bytes('d0cf11e0a1b11ae1', 'hex');

/** The command on a file of these bytes, and what it said and left. */
async function run(file: Uint8Array, name = 'in.xlsx', more: string[] = []) {
  const [from, out] = [join(folder, name), join(folder, 'out.xlsx')];
  rmSync(out, { force: true });
  writeFileSync(from, file);
  const said: string[] = [];
  const problems: string[] = [];
  const log = vi.spyOn(console, 'log').mockImplementation((text) => said.push(text));
  const error = vi.spyOn(console, 'error').mockImplementation((text) => problems.push(text));
  const code = await main([from, '--out', out, ...more]);
  log.mockRestore();
  error.mockRestore();
  expect(Buffer.compare(readFileSync(from), file), 'IN is as it was').toBe(0);
  expect(readdirSync(folder).filter((each) => each.endsWith('.tmp'))).toEqual([]);
  return { code, said, problem: problems.join('\n'), isWritten: existsSync(out) };
}

/** A zip file whose entry says to be of another size or checksum than it is, in its directory. */
function planted(file: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Uint8Array.from(file);
  const directory = Buffer.from(copy).indexOf(bytes('504b0102', 'hex'));
  new DataView(copy.buffer).setUint32(directory + at, value, true);
  return copy;
}

const without = (path: string) =>
  zipSync(Object.fromEntries([...partsOf(whole)].filter(([each]) => each !== path)));
const withPart = (path: string, text: string) => madeFile({ sheets: { S: '' }, more: { [path]: text } });
const ods = zipSync({
  mimetype: bytes('application/vnd.oasis.opendocument.spreadsheet'),
  'content.xml': bytes('<a/>'),
});

describe('A file that cannot be read gets one clear line, and nothing is written:', () => {
  it.each<[what: string, file: Uint8Array, problem: RegExp]>([
    [
      'encrypted',
      Buffer.concat([oldKind, bytes('EncryptedPackage', 'utf16le')]),
      /is encrypted: open it with its password/,
    ],
    [
      'of Excel 97',
      Buffer.concat([oldKind, bytes('Workbook', 'utf16le')]),
      /old kind \(\.xls\): save it as \.xlsx/,
    ],
    ['OpenDocument', ods, /OpenDocument file \(\.ods\)/],
    ['a .csv', bytes('a;b\n1;2\n'), /a \.csv or another file has to be saved as \.xlsx/],
    ['a page', bytes('<html><table/></html>'), /a page of HTML or XML/],
    ['empty', new Uint8Array(), /is empty/],
    ['cut off', whole.slice(0, whole.length - 100), /is cut off/],
    ['cut off early', whole.slice(0, 50), /is cut off/],
    ['damaged', planted(whole, 16, 12345), /is damaged: its part \[Content_Types\]\.xml cannot be unpacked/],
    ['with a password on the zip', planted(whole, 8, 0x0801), /zip file with a password/],
    ['a zip bomb', planted(whole, 24, 0x7fffffff), /would unpack to more than 256 MB/],
    ['another zip', zipSync({ 'a.txt': bytes('a') }), /is a zip file, but no \.xlsx/],
    ['a binary workbook', withPart('xl/workbook.bin', 'x'), /binary workbook \(\.xlsb\)/],
    ['without its sheet', without('xl/worksheets/sheet1.xml'), /has no part xl\/worksheets\/sheet1\.xml/],
    ['without its workbook', without('xl/workbook.xml'), /has no part xl\/workbook\.xml/],
    ['without links', without('_rels/.rels'), /it holds no workbook/],
    ['with half a sheet', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData>'), /no readable XML/],
    [
      'with entities that grow',
      withPart(
        'xl/worksheets/sheet1.xml',
        '<!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;">]><worksheet>&d;</worksheet>',
      ),
      /no readable XML/,
    ],
  ])('%s', async (_, file, problem) => {
    const result = await run(Uint8Array.from(file));
    expect(result.problem).toMatch(problem);
    expect(result.problem).toMatch(/in\.xlsx .*\. Nothing was written\.$/);
    expect(result.problem.split('\n')).toHaveLength(1);
    expect(result).toMatchObject({ code: 1, isWritten: false, said: [] });
  });

  it('one that is not there', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main([join(folder, 'nowhere.xlsx'), '--out', join(folder, 'out.xlsx')])).toBe(1);
    expect(String(error.mock.calls[0])).toMatch(/nowhere\.xlsx/);
    error.mockRestore();
  });
});

describe('The command', () => {
  it('writes the file whole, and says what changed', async () => {
    const { code, said, isWritten } = await run(whole);
    expect([code, isWritten]).toEqual([0, true]);
    expect(said[0]).toMatch(
      /^Wrote .*out\.xlsx\.\n1 cell with a native formula in place of a call, 0 other cells/,
    );
  });

  it('never writes over what it reads, also by another name', async () => {
    const from = join(folder, 'same.xlsx');
    writeFileSync(from, whole);
    linkSync(from, join(folder, 'link.xlsx'));
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main([from, '--out', join(folder, '.', 'same.xlsx')])).toBe(2);
    expect(await main([from, '--out', join(folder, 'link.xlsx')])).toBe(2);
    expect(String(error.mock.calls[1])).toMatch(/link\.xlsx is the file to be read/);
    error.mockRestore();
    expect(Buffer.compare(readFileSync(from), whole)).toBe(0);
  });

  it('says where it cannot write', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    writeFileSync(join(folder, 'in.xlsx'), whole);
    expect(await main([join(folder, 'in.xlsx'), '--out', join(folder, 'no', 'out.xlsx')])).toBe(1);
    expect(String(error.mock.calls[0])).toMatch(/out\.xlsx cannot be written: ENOENT/);
    error.mockRestore();
  });

  it.each<[given: string[], problem: RegExp]>([
    [[], /Say which file to read/],
    [['a.xlsx'], /Say where to write/],
    [['a.xlsx', 'b.xlsx', '--out', 'c.xlsx'], /One file at a time/],
    [['a.xlsm', '--out', 'c.xlsx'], /is to end with \.xlsm/],
    [['a.xlsx', '--out', 'c.xlsx', '--without-twin', 'gone'], /is value or stays, not gone/],
    [['a.xlsx', '--what'], /Unknown option '--what'/],
  ])('refuses %j in one line', async (given, problem) => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main(given)).toBe(2);
    expect(String(error.mock.calls[0])).toMatch(problem);
    expect(String(error.mock.calls[0]).split('\n')).toHaveLength(1);
    error.mockRestore();
  });
});
