import { describe, expect, it, vi } from 'vitest';
import { scaffold } from '../../core/actions/scaffold.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/options.ts';
import { excelPort } from '../../excel-addin/sheet-port/index.ts';
import { startExcel } from '../excel/start.ts';

const firstCheck = { tabs: kits['first-check'], currency: 'EUR', startDate: exampleStartDate, example: true };

describe('The First check kit with the example', () => {
  it('takes two requests of Excel, under 500 KB together', async () => {
    const { host, client } = await startExcel();
    vi.stubGlobal('Excel', client.Excel);
    const made = await scaffold(excelPort(), firstCheck, { onProgress: () => undefined });
    expect(made).toMatchObject({ is: 'plan', make: { length: 6 } });
    expect(host.syncsOf('node')).toBe(2);
    expect(host.sentBy('node')).toBeLessThan(500_000);
  });
});
