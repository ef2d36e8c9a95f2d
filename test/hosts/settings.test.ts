import { describe, expect, it } from 'vitest';
import { mend } from '../../core/actions/check/mend.ts';
import { settingsIn, settingsOut } from '../../core/actions/settings/settings.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { usualName } from '../../core/workbook/kits.ts';
import { hostileTexts } from '../support/hostile-texts.ts';
import { blank, example, type HostName, madeIn } from '../support/made.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const tabs = ['assumptions'] as const;
const rate = placeOfKey('assumptions.hourlyRate').at;
const sheet = usualName('assumptions');

/** The example's settings, changed. */
const filed = (settings: object, around: object = {}) =>
  JSON.stringify({ format: 'ai-roi-settings', version: 1, settings, ...around });

describe.each(['Excel', 'Google Sheets'] as HostName[])('Settings in %s', (hostName) => {
  it('come out of one workbook and into another, after they were shown, and are undone', async () => {
    const from = await madeIn(hostName, { ...example, tabs });
    const text = await settingsOut(from.port, asked);
    const { settings } = JSON.parse(text ?? '');
    expect(settings).toMatchObject({
      'assumptions.hourlyRate': 75,
      'assumptions.currency': 'EUR',
      'assumptions.startDate': '2026-01-05',
    });
    expect(Object.keys(settings).filter((key) => key.includes('approved'))).toEqual([]);

    const to = await madeIn(hostName, { ...blank, tabs });
    const before = await settingsOut(to.port, asked);
    const read = await settingsIn(to.port, asked, text ?? '');
    if (read.is !== 'read') throw new Error(JSON.stringify(read));
    expect(read.changes.map(({ key }) => key)).toContain('assumptions.hourlyRate');
    expect(await settingsOut(to.port, asked)).toBe(before);
    const done = await mend(to.port, read.mend);
    await to.spreadsheet.idle();
    expect(await settingsOut(to.port, asked)).toBe(text);
    if (done.is !== 'mended') throw new Error('it was changed meanwhile');
    await mend(to.port, done.undo);
    await to.spreadsheet.idle();
    expect(await settingsOut(to.port, asked)).toBe(before);
  });

  it('stay text where they look like a formula or like HTML', async () => {
    const host = await madeIn(hostName, { ...blank, tabs });
    const at = placeOfKey('assumptions.hourlyRate.why').at;
    for (const text of hostileTexts) {
      const read = await settingsIn(host.port, asked, filed({ 'assumptions.hourlyRate.why': text }));
      if (read.is !== 'read') throw new Error(JSON.stringify(read));
      await mend(host.port, read.mend);
      await host.spreadsheet.idle();
      expect(await host.spreadsheet.formulas(`'${sheet}'!${at}`)).toEqual([['']]);
      expect(
        JSON.parse((await settingsOut(host.port, asked)) ?? '').settings['assumptions.hourlyRate.why'],
      ).toBe(text);
    }
  });
});

describe('A wrong file of settings names the field and changes nothing', () => {
  it.each([
    ['no JSON', '{"format":', { field: '', why: 'notJson' }],
    ['another kind of file', '{"a":1}', { field: 'format', why: 'notSettings' }],
    ['a later version', filed({}, { version: 2 }), { field: 'version', why: 'otherVersion', found: '2' }],
    ['a field that is not ours', filed({}, { more: 1 }), { field: 'more', why: 'notKnown' }],
    [
      'a list for a figure',
      filed({ 'assumptions.weeks': [48] }),
      { field: 'settings.assumptions.weeks', why: 'notSettings' },
    ],
    [
      'a setting that is not known',
      filed({ 'assumptions.colour': 1 }),
      { field: 'settings.assumptions.colour', why: 'notKnown' },
    ],
    [
      'an approved figure',
      filed({ 'assumptions.approved.roi': 9 }),
      { field: 'settings.assumptions.approved.roi', why: 'notKnown' },
    ],
    [
      'a text for a figure',
      filed({ 'assumptions.hourlyRate': '75' }),
      { field: 'settings.assumptions.hourlyRate', why: 'notNumber' },
    ],
    [
      'a share above 1',
      filed({ 'assumptions.confidence': 50 }),
      { field: 'settings.assumptions.confidence', why: 'outOfBounds' },
    ],
    [
      'a day that is none',
      filed({ 'assumptions.startDate': '2026-02-30' }),
      { field: 'settings.assumptions.startDate', why: 'notDay' },
    ],
    [
      'a word that no list has',
      filed({ 'assumptions.benchmarkKind': 'magic' }),
      { field: 'settings.assumptions.benchmarkKind', why: 'notInList' },
    ],
  ])('%s', async (_, text, fault) => {
    const host = await madeIn('Excel', { ...example, tabs });
    const before = await host.spreadsheet.read(`'${sheet}'!${rate}`);
    expect(await settingsIn(host.port, asked, text)).toMatchObject({ is: 'faulty', faults: [fault] });
    expect(await host.spreadsheet.read(`'${sheet}'!${rate}`)).toEqual(before);
  });
});
