import { describe, expect, it } from 'vitest';
import { checkWorkbook } from '../../core/actions/check/check-workbook.ts';
import { kits } from '../../core/workbook/kits.ts';
import { bothHosts } from '../support/hosts.ts';
import { example, type HostName, madeIn } from '../support/made.ts';
import { plantIn } from '../support/planted-troubles.ts';

const silent = { onProgress: () => undefined };
const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;

describe.each(Object.keys(bothHosts) as HostName[])('A workbook checked in %s', (hostName) => {
  it('has what was planted and nothing else; it is mended, and the mending undone', async () => {
    let t = performance.now();
    const lap = (w: string) => {
      console.log(hostName, w, Math.round(performance.now() - t));
      t = performance.now();
    };
    const host = await madeIn(hostName, { ...example, tabs: kits.pilot });
    lap('made');
    const check = async () => {
      const checked = await checkWorkbook(host.port, asked, silent);
      if (checked.is !== 'checked') throw new Error('it was stopped');
      return checked;
    };
    const sound = await check();
    lap('sound');
    expect(sound.findings).toEqual([]);
    expect(sound.open.map(({ key }) => key)).toEqual([
      'earlyPayback',
      'abovePublished',
      'wholeMargin',
      'muchSpend',
    ]);

    await plantIn(host);
    lap('planted');
    const { findings, open } = await check();
    lap('found');
    console.log(
      findings
        .map(
          (f) =>
            `${f.kind} ${f.sheet}!${f.cell} [${f.label}] ${f.found.join(' | ').slice(0, 90)} ${f.mend ? `-> ${JSON.stringify(f.mend.changes[0])}`.slice(0, 200) : ''}`,
        )
        .join('\n'),
    );
    console.log(open.map((o) => `${o.key} ${o.first} ${o.sheet}!${o.cell}`).join('\n'));
  }, 300_000);
});
