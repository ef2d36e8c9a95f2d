import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/actions/check/check-workbook.ts';
import { kits } from '../../core/workbook/kits.ts';
import { example, type HostName, madeIn } from '../support/made.ts';
import { bothHosts } from '../support/hosts.ts';

const silent = { onProgress: () => undefined };
const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;

describe.each(Object.keys(bothHosts) as HostName[])('A workbook checked in %s', (hostName) => {
  it('has nothing to mend where it is sound; what the tab Checks says is shown', async () => {
    const t0 = performance.now();
    const { port } = await madeIn(hostName, { ...example, tabs: kits.portfolio });
    const t1 = performance.now();
    const checked = await checkWorkbook(port, asked, silent);
    console.log(t1 - t0, performance.now() - t1);
    console.log(JSON.stringify(checked, null, 1).slice(0, 6000));
    expect(checked).toMatchObject({ is: 'checked', findings: [] });
  }, 120_000);
});
