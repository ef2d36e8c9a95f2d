import { describe, expect, it, vi } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/options.ts';
import { excelPort } from '../../excel-addin/sheet-port/index.ts';
import { startExcel } from '../excel/start.ts';
import { openSheets } from '../support/hosts.ts';

const example = { currency: 'EUR', startDate: exampleStartDate, example: true };
const silent = { onProgress: () => undefined };

describe.each([
  { kit: 'first-check', requests: 2, characters: 430_000, calls: 700 },
  { kit: 'portfolio', requests: 3, characters: 952_000, calls: 1500 },
] as const)('The kit $kit with the example', ({ kit, requests, characters, calls }) => {
  it(`takes at most ${requests} requests of Excel, under ${characters / 1000} KB together`, async () => {
    const { host, client } = await startExcel();
    vi.stubGlobal('Excel', client.Excel);
    const made = await scaffold(excelPort(), { ...example, tabs: kits[kit] }, silent);
    expect(made).toMatchObject({ is: 'plan', make: { length: kits[kit].length } });
    expect(host.syncsOf('node')).toBeLessThanOrEqual(requests);
    expect(host.sentBy('node')).toBeLessThan(characters);
    console.log(kit, host.syncsOf('node'), host.sentBy('node'));
  });

  it(`takes at most ${calls} calls of Google's services, and no request over 500 KB`, async () => {
    const { host, port } = await openSheets();
    const made = await scaffold(port, { ...example, tabs: kits[kit] }, silent);
    expect(made).toMatchObject({ is: 'plan', make: { length: kits[kit].length } });
    expect(host.requests.reduce((sum, each) => sum + each.calls, 0)).toBeLessThanOrEqual(calls);
    expect(Math.max(...host.requests.map(({ bytes }) => bytes))).toBeLessThan(500_000);
    // Six minutes stop a script: far from it.
    expect(Math.max(...host.requests.map(({ milliseconds }) => milliseconds))).toBeLessThan(60_000);
  });
});
