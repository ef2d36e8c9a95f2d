import { describe, expect, it } from 'vitest';
import { addRows } from '../../core/actions/add-rows.ts';
import { scaffold } from '../../core/actions/scaffold.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { addressOf } from '../support/by-key.ts';
import { MemoryHost } from './memory-host.ts';

const silent = { onProgress: () => undefined };
const create = (host: MemoryHost, tabs: readonly TabId[]) =>
  scaffold(host.port, { tabs, currency: 'EUR', startDate: exampleStartDate, example: false }, silent);
/** Moves what stands in B and C a row down, as an inserted row does. */
async function insertRow(host: MemoryHost, sheet: string, row: number): Promise<void> {
  const [held] = await host.port.run([{ do: 'readRange', sheet, range: `B${row}:C80` }]);
  if (held?.is !== 'range') throw new Error('nothing was read');
  const cells = held.values.map((line, down) =>
    line.map((value, right) => {
      const formula = held.formulas[down]?.[right];
      return formula ? { formula } : (value ?? '');
    }),
  );
  await host.port.run([{ do: 'write', sheet, at: `B${row}`, cells: [['', ''], ...cells] }]);
}

describe('New tabs beside one whose rows were moved', () => {
  it('are not made, for they would look for its figures where they were', async () => {
    const host = new MemoryHost();
    await create(host, ['costs']);
    await insertRow(host, 'Assumptions', 30);
    const before = [...host.sheets.keys()];
    const refused = await create(host, ['value']);
    expect(refused).toMatchObject({ is: 'refused', offer: '' });
    expect('told' in refused && refused.told).toMatchObject({ is: 'rowsMoved', sheet: 'Assumptions' });
    expect([...host.sheets.keys()]).toEqual(before);
  });
  it('are not needed for this: a log whose header was moved gets no rows either', async () => {
    const host = new MemoryHost();
    await create(host, ['tracking']);
    await insertRow(host, 'Tracking', 8);
    expect(await addRows(host.port, 'tracking', {}, silent)).toEqual({
      is: 'refused',
      told: { is: 'headerMoved', sheet: 'Tracking', label: 'Week (its Monday)', cell: 'B10' },
    });
  });
  it('are made where a label was only typed over', async () => {
    const host = new MemoryHost();
    await create(host, ['costs']);
    const rate = addressOf('assumptions.hourlyRate').replace('C', 'B');
    await host.port.run([
      { do: 'write', sheet: 'Assumptions', at: rate, cells: [['What an hour costs us']] },
    ]);
    expect(await create(host, ['value'])).toMatchObject({ is: 'plan' });
  });
});
