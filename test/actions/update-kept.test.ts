import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { update } from '../../core/actions/update.ts';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { earlierLayout } from '../../core/workbook/earlier-versions/layouts.ts';
import { tabIds, usualName } from '../../core/workbook/kits.ts';
import type { Content } from '../../core/workbook/model/tab.ts';
import { placeIn } from '../support/by-key.ts';
import { MemoryHost } from './memory-host.ts';

/* Workbooks of versions that people may have, as `npm run keep-layout` kept them: all tabs with the example. */

const operationsOf = (version: number): Operation[] =>
  JSON.parse(
    gunzipSync(readFileSync(`test/fixtures/version-${version}.operations.json.gz`)).toString('utf8'),
  );

describe.each([4])('A workbook of version %d', (version) => {
  it('is carried to the current one with everything that was typed, new columns blank', async () => {
    const host = new MemoryHost();
    await host.port.run(operationsOf(version));
    const contentAt = (sheet: string, at: string): Content | null =>
      host.sheets.get(sheet)?.contents.get(at) ?? null;
    const layouts = await Promise.all(tabIds.map((tab) => earlierLayout(version, tab)));
    const typed = tabIds.flatMap((tab, index) => {
      const layout = layouts[index];
      return [...(layout?.keys ?? [])].flatMap(([at, key]) => {
        const content = contentAt(usualName(tab), at);
        const isMade = JSON.stringify(content) === JSON.stringify(layout?.inputs.get(at) ?? null);
        const place = layout?.placeNow(key);
        return isMade || !place ? [] : [{ key, content, sheet: usualName(place.tab), at: place.at }];
      });
    });
    expect(typed.length).toBeGreaterThan(300);
    expect(await update(host.port, {}, { onProgress: () => undefined })).toMatchObject({
      is: 'updated',
      notCarried: [],
    });
    const lost = typed.filter(
      ({ sheet, at, content }) => contentAt(sheet, at) !== content && typeof content !== 'object',
    );
    expect(lost).toEqual([]);
    for (const column of ['value.lines.start', 'value.lines.end', 'tracking.log.covers'])
      expect(contentAt(...placeIn(`${column}.1`)), column).toBeNull();
  });
});
