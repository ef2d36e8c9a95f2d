import { describe, expect, it } from 'vitest';
import { openExcel, openSheets } from '../support/hosts.ts';

const zones = ['Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Tokyo', 'America/New_York', 'Etc/UTC'];

/** Both sides of a clock change in Auckland (5 April 2026) and in New York (8 March 2026). */
const starts: [day: string, serial: number][] = [
  ['2026-01-05', 46_027],
  ['2026-03-07', 46_088],
  ['2026-03-08', 46_089],
  ['2026-04-04', 46_116],
  ['2026-04-05', 46_117],
  ['2026-04-06', 46_118],
];

/** Ten weeks at 100 a week. */
const paybackDays = 70;

describe.each(zones)('A date in a Google Sheet whose time zone is %s', (timeZone) => {
  it('comes out as the day that the person means, as a date', async () => {
    const { spreadsheet } = await openSheets({ timeZone });
    await spreadsheet.write(
      `A1:A${starts.length}`,
      starts.map(([day]) => [day]),
    );
    await spreadsheet.write('B1', [[`=PAYBACK_DATE(A1:A${starts.length},1000,100)`]]);
    await spreadsheet.write('C1', [['=PAYBACK_DATE(A1,1000,100)']]);
    await spreadsheet.idle();
    const expected = starts.map(([, serial]) => [serial + paybackDays]);
    expect(await spreadsheet.read(`B1:B${starts.length}`)).toEqual(expected);
    expect(await spreadsheet.read('C1')).toEqual([[46_027 + paybackDays]]);
    expect(await spreadsheet.texts('C1')).toEqual([['16 Mar 2026']]);
  });
});

describe('A date in Excel', () => {
  it('is a serial both ways', async () => {
    const { spreadsheet } = await openExcel();
    await spreadsheet.write('A1:A2', [['2026-01-05'], ['=PAYBACK_DATE(A1,1000,100)']]);
    await spreadsheet.write('B1', [['=PAYBACK_DATE(46027.75,1000,100)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A2')).toEqual([[46_027 + paybackDays]]);
    expect(await spreadsheet.read('B1')).toEqual([[46_027 + paybackDays]]);
  });
});

describe('A date that was given as a number in Google Sheets', () => {
  it('comes out as a number', async () => {
    const { spreadsheet } = await openSheets();
    await spreadsheet.write('A1', [['=PAYBACK_DATE(46027,1000,100)']]);
    await spreadsheet.idle();
    expect(await spreadsheet.read('A1')).toEqual([[46_027 + paybackDays]]);
    expect(await spreadsheet.texts('A1')).toEqual([['46097']]);
  });
});
