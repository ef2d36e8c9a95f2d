import { describe, expect, it, vi } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/options.ts';
import { excelPort } from '../../excel-addin/sheet-port/index.ts';
import { startExcel } from '../excel/start.ts';

const example = { currency: 'EUR', startDate: exampleStartDate, example: true };

describe.each([
  { kit: 'first-check', requests: 2, characters: 500_000 },
  { kit: 'portfolio', requests: 3, characters: 1_000_000 },
] as const)('The kit $kit with the example', ({ kit, requests, characters }) => {
  it(`takes at most ${requests} requests of Excel, under ${characters / 1000} KB together`, async () => {
    const { host, client } = await startExcel();
    vi.stubGlobal('Excel', client.Excel);
    const made = await scaffold(
      excelPort(),
      { ...example, tabs: kits[kit] },
      { onProgress: () => undefined },
    );
    expect(made).toMatchObject({ is: 'plan', make: { length: kits[kit].length } });
    expect(host.syncsOf('node')).toBeLessThanOrEqual(requests);
    expect(host.sentBy('node')).toBeLessThan(characters);
    console.log(kit, host.syncsOf('node'), host.sentBy('node'));
  });
});
