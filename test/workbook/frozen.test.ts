import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildBook } from '../../core/workbook/build.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { everythingOf, frozenCases, inOrder, signsOf } from './frozen.ts';

/*
 * What the tabs were before they were declared as data. `npm run freeze` keeps it anew: only where a figure, a word or a
 * place is meant to change.
 */
const kept: { signs: Record<string, string>; name: string; tabs: Record<TabId, unknown> } = JSON.parse(
  gunzipSync(readFileSync('test/fixtures/frozen.json.gz')).toString('utf8'),
);

describe('The tabs are what they were', () => {
  it(`cell by cell: ${kept.name}`, () => {
    for (const tab of buildBook(frozenCases[kept.name] ?? expect.fail(`no case ${kept.name}`))) {
      const now = inOrder(everythingOf(tab));
      // Compared as text first: the whole is long.
      if (now !== inOrder(kept.tabs[tab.id])) expect(JSON.parse(now), tab.id).toEqual(kept.tabs[tab.id]);
    }
  });

  it('in every kit and alone, blank and with the example', () => {
    expect(signsOf()).toEqual(kept.signs);
  });
});
