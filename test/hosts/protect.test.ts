import { describe, expect, it } from 'vitest';
import { protectTabs, unprotectTabs } from '../../core/actions/protect-tabs.ts';
import { contains } from '../../core/cells/address.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import type { OpenHost } from '../support/hosts.ts';
import { example, madeIn } from '../support/made.ts';

const options = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const silent = { onProgress: () => undefined };
const kit = { ...example, tabs: ['scorecard'] } as const;
const sheet = usualName('scorecard');
const input = placeOfKey('scorecard.candidates.impact.3').at;
const worked = placeOfKey('scorecard.candidates.score.3').at;

const writes = (host: OpenHost, at: string) =>
  host.port.run([{ do: 'write', sheet, at, cells: [[4]] }]).then(
    () => 'written',
    () => 'refused',
  );
const indexOf = ({ book }: OpenHost) => book.sheetNamed(sheet)?.index ?? -1;
/** A row in the middle of the table, as people insert it. */
const insertRow = (host: OpenHost) => host.book.model.insertRows(indexOf(host), placeOf(input).row, 1);
const below = (at: string) => at.replace(/\d+/, (row) => String(Number(row) + 1));

describe('Our tabs, protected in Excel', () => {
  it('take inputs alone, also in rows that were inserted, until the protection is taken off', async () => {
    const host = await madeIn('Excel', kit);
    insertRow(host);
    expect(await protectTabs(host.port, options, silent)).toMatchObject({ is: 'protected', left: [] });
    expect(await writes(host, input)).toBe('written');
    expect(await writes(host, below(input))).toBe('written');
    expect(await writes(host, below(worked))).toBe('refused');
    // Again, as after an update: what is protected is protected anew.
    expect(await protectTabs(host.port, options, silent)).toMatchObject({ is: 'protected' });
    expect(await unprotectTabs(host.port)).toContain(sheet);
    expect(await writes(host, below(worked))).toBe('written');
  });
});

describe('Our tabs, protected in Google Sheets', () => {
  it('warn before anything but an input is changed, until the protection is taken off', async () => {
    const host = await madeIn('Google Sheets', kit);
    insertRow(host);
    await protectTabs(host.port, options, silent);
    const warning = () => host.book.extras(indexOf(host)).warning;
    const isOpen = (at: string) => warning()?.open.some((area) => contains(area, placeOf(at)));
    expect([isOpen(input), isOpen(below(input)), isOpen(below(worked))]).toEqual([true, true, false]);
    await unprotectTabs(host.port);
    expect(warning()).toBeNull();
  });
});

describe('People’s own sheets', () => {
  it.each(['Excel', 'Google Sheets'] as const)('stay as they are in %s', async (hostName) => {
    const host = await madeIn(hostName, { ...kit });
    const own = host.book.sheetNamed('Sheet1')?.index ?? 0;
    host.book.extras(own).isProtected = true;
    await protectTabs(host.port, options, silent);
    await unprotectTabs(host.port);
    expect(host.book.extras(own)).toMatchObject({ isProtected: true, warning: null });
  });
});
