import { describe, expect, it } from 'vitest';
import { startLog } from '../../core/actions/change-log/log-changes.ts';
import { logByHand } from '../../core/actions/change-log/logged.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { plain } from '../../core/workbook/model/addresses.ts';
import { example } from '../support/made.ts';
import { MemoryHost } from './memory-host.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const day = 46_353; // 27 November 2026
const begun = { who: 'Ada', day, why: 'The log begins' };

async function made(): Promise<MemoryHost> {
  const host = new MemoryHost();
  await scaffold(host.port, { ...example, tabs: ['assumptions', 'pilot'] }, { onProgress: () => undefined });
  return host;
}

describe('A log of changed assumptions', () => {
  it('has the thresholds of the pilot and the figures behind a rate, and nothing that is worked out', async () => {
    const { port } = await made();
    const log = await startLog(port, asked, begun);
    if (log.is !== 'started') throw new Error(log.is);
    const rows = async (from: number, to: number) => {
      const [answer] = await port.run([{ do: 'readRange', sheet: log.sheet, range: `A${from}:F${to}` }]);
      return answer?.is === 'range' ? answer.values : [];
    };
    const first = await rows(5, 4 + log.count);
    expect(first).toContainEqual([day, 'Ada', 'Pilot: ROI, at least', null, 0.5, 'The log begins']);
    expect(first).toContainEqual([day, 'Ada', 'Productive hours a year', null, 1_800, 'The log begins']);
    expect(first.filter(([, , what]) => /Loaded rate|Owner's rate/.test(String(what)))).toEqual([]);

    const set = (key: string, value: number) => {
      const { tab, at } = placeOfKey(key);
      const sheet = tab === 'pilot' ? 'Pilot' : 'Assumptions';
      return port.run([{ do: 'write', sheet, at: plain(at), cells: [[value]] }]);
    };
    await set('pilot.thresholds.incidents', 4);
    await set('assumptions.productiveHours', 1_700);
    expect(await logByHand(port, asked, day + 1)).toMatchObject({ added: 2 });
    expect(await rows(5 + log.count, 6 + log.count)).toEqual([
      [day + 1, 'changed by hand', 'Productive hours a year', 1_800, 1_700, 'Found by Check'],
      [day + 1, 'changed by hand', 'Pilot: Incidents, at most', 2, 4, 'Found by Check'],
    ]);
  });

  it('says nothing of a tab that was deleted: it says no more what was on it', async () => {
    const { port } = await made();
    await startLog(port, asked, begun);
    await port.run([{ do: 'deleteSheet', sheet: 'Pilot' }]);
    expect(await logByHand(port, asked, day + 1)).toMatchObject({ added: 0 });
  });
});
