import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Readers } from '../../many-workbooks/run/readers.ts';
import { isFull } from '../support/draws.ts';
import { changed, exampleFile, sheetPart } from './changed-file.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'readers-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.runIf(isFull)('A process that reads', () => {
  it('may fall over a file: the next one is read all the same', async () => {
    const first = await exampleFile('first-check');
    const rows = Array.from(
      { length: 1_500_000 },
      (_, index) => `<row r="${index + 200}"><c r="B${index + 200}"><v>${index}</v></c></row>`,
    );
    const huge = changed(first, {
      [sheetPart(first, 'Costs')]: (text) => text.replace('</sheetData>', `${rows.join('')}</sheetData>`),
    });
    const readers = new Readers();
    const look = (name: string, file: Uint8Array) => {
      const place = join(folder, name);
      writeFileSync(place, file);
      return readers.look({ place, path: name, bytes: file.length, hash: '', today: 46_000 });
    };
    try {
      expect(await look('huge.xlsx', huge)).toMatchObject({
        is: 'left alone',
        reason: 'takes more time or memory than one workbook gets',
      });
      expect(await look('first.xlsx', first)).toMatchObject({ is: 'read' });
    } finally {
      readers.stop();
    }
  });
});
