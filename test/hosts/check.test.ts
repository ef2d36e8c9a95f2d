import { expect, it } from 'vitest';
import { checkWorkbook } from '../../core/actions/check/check-workbook.ts';
import type { Finding } from '../../core/actions/check/finding.ts';
import { mend, together } from '../../core/actions/check/mend.ts';
import { kits } from '../../core/workbook/kits.ts';
import { isFull } from '../support/draws.ts';
import type { OpenHost } from '../support/hosts.ts';
import { inEachHost } from '../support/in-each-host.ts';
import { example, madeIn } from '../support/made.ts';
import {
  placeOfPlanted,
  planted,
  plantedBesides,
  plantIn,
  plantNamesIn,
} from '../support/planted-troubles.ts';
import { shortLog } from '../workbook/books.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;

// One workbook a host, for each calculation of it takes seconds.
inEachHost('Google Sheets', 'A workbook checked in %s', (hostName) => {
  let host: OpenHost;
  let findings: readonly Finding[] = [];

  it('has what was planted and nothing else', async () => {
    host = await madeIn(hostName, { ...example, tabs: kits.pilot, rows: shortLog });
    await plantIn(host);
    // Names and copied tabs are planted in a host without an engine always (actions/check).
    if (isFull) await plantNamesIn(host);
    const checked = await checkWorkbook(host.port, asked, { onProgress: () => undefined });
    if (checked.is !== 'checked') throw new Error('it was stopped');
    const { open } = checked;
    findings = checked.findings;
    const found = findings.map(({ kind, sheet, cell }) => `${kind} ${sheet}!${cell}`);
    const wanted = planted.map((each) => `${each.kind} ${placeOfPlanted(each)}`);
    expect([...found].sort()).toEqual([...wanted, ...(isFull ? plantedBesides : [])].sort());
    expect(open.map(({ key }) => key)).toEqual([
      'incomplete',
      'unknownWorkflow',
      'incidentCounts',
      'wholeMargin',
      'changedSince',
    ]);
  }, 300_000);

  it('is mended, and the mending undone', async () => {
    const outcome = await mend(host.port, together(findings.flatMap((each) => each.mend ?? [])));
    if (outcome.is !== 'mended') throw new Error(`${JSON.stringify(outcome)}`);
    await host.spreadsheet.idle();
    const stands = async (at: string) => {
      const [[formula = ''] = []] = await host.spreadsheet.formulas(at);
      const [[value = ''] = []] = await host.spreadsheet.read(at);
      return formula === '' ? value : '=';
    };
    for (const each of planted.filter(({ mended }) => mended !== undefined))
      expect(await stands(placeOfPlanted(each)), placeOfPlanted(each)).toBe(each.mended);

    await mend(host.port, outcome.undo);
    await host.spreadsheet.idle();
    for (const each of planted.filter(({ mended }) => mended !== undefined && mended !== '=')) {
      const typed = Object.values(each.type)[0];
      const was = typeof typed === 'string' ? typed.replace(/^'/, '') : typed;
      expect(await stands(placeOfPlanted(each)), placeOfPlanted(each)).toEqual(
        typeof was === 'number' ? expect.closeTo(was, 9) : was,
      );
    }
  }, 300_000);
});
