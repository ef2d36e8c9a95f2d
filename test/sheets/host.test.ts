import { describe, expect, it } from 'vitest';
import { SheetsHost } from '../../simulator/sheets-host/host.ts';
import { openNodeRealm } from '../../simulator/sheets-host/node-realm.ts';
import { momentOf, serialIn } from '../../simulator/sheets-host/time-zone.ts';
import { Book } from '../support/engine.ts';

function open(code: string, timeZone = 'Etc/UTC') {
  const book = new Book();
  const host = new SheetsHost(
    book,
    { code: `${code}\nfunction onOpen() {}`, pages: { Sidebar: '<p>side</p>' } },
    {
      openRealm: openNodeRealm,
      timeZone,
    },
  );
  host.open();
  return { book, host };
}

async function shown(book: Book, formula: string) {
  book.type(0, 1, 1, formula);
  await book.idle();
  return book.values(0, { row: 1, column: 1, rows: 1, columns: 1 })[0]?.[0];
}

const custom = (body: string) => `/** @customfunction */\nfunction TEST(a, b) { ${body} }`;

describe('The simulated Google Sheets', () => {
  it('evaluates the whole script anew for every call', async () => {
    const { book } = open(`var count = 0;\n${custom('count += 1; return count;')}`);
    expect(await shown(book, '=TEST(1)')).toBe(1);
    expect(await shown(book, '=TEST(2)')).toBe(1);
  });

  it('knows every function of the script whose name does not end with "_"', async () => {
    const { book } = open('function TEST() { return 1; }\nfunction TEST_() { return 1; }');
    expect(await shown(book, '=TEST(1)')).toBe(1);
    expect(await shown(book, '=TEST_(1)')).toEqual({ error: '#NAME?' });
  });

  it.each([
    ['a blank as ""', '=TEST(B1)', 'string'],
    ['an omitted argument as undefined', '=TEST()', 'undefined'],
    ['a skipped one as undefined', '=TEST(,1)', 'undefined'],
    ['a share as a number', '=TEST(50%)', 'number'],
    ['a range as rows', '=TEST(B1:B2)', 'object'],
  ])('hands %s to a custom function', async (_, formula, type) => {
    const { book } = open(custom('return typeof a;'));
    expect(await shown(book, formula)).toBe(type);
  });

  it('hands an error cell over as its text', async () => {
    const { book } = open(custom('return "got " + a;'));
    book.type(0, 1, 2, '=1/0');
    expect(await shown(book, '=TEST(B1)')).toBe('got #DIV/0!');
  });

  it('shows #ERROR! with the message of what is thrown', async () => {
    const { book } = open(custom('throw new Error("cost is blank");'));
    expect(await shown(book, '=TEST(1)')).toEqual({ error: '#ERROR!' });
    expect(book.messageAt(0, { row: 1, column: 1 })).toBe('cost is blank');
  });

  it('lets a custom function read and not write', async () => {
    const { book } = open(custom('SpreadsheetApp.getActiveSpreadsheet().getRange("B2").setValues([[1]]);'));
    await shown(book, '=TEST(1)');
    expect(book.messageAt(0, { row: 1, column: 1 })).toBe(
      'You do not have permission to call Range.setValues',
    );
  });

  it('fails on a member that it does not model', async () => {
    const { book } = open(custom('return SpreadsheetApp.getActive().getName();'));
    await shown(book, '=TEST(1)');
    expect(book.messageAt(0, { row: 1, column: 1 })).toBe(
      'SpreadsheetApp.getActive is not modelled by the simulated Google Sheets',
    );
  });

  it('loses an array that holds a Date on the way to the sidebar, without a word', () => {
    const { host } = open('function give() { return [[new Date()]]; }\nfunction text() { return "x"; }');
    expect(host.runFromSidebar('give', [])).toBe(null);
    expect(host.runFromSidebar('text', [])).toBe('x');
  });

  it('keeps private functions from the sidebar', () => {
    const { host } = open('function hidden_() { return 1; }');
    expect(() => host.runFromSidebar('hidden_', [])).toThrow('Script function not found: hidden_');
  });
});

describe('A day in a cell', () => {
  const zones = ['Pacific/Kiritimati', 'Pacific/Auckland', 'Asia/Tokyo', 'America/New_York', 'Etc/UTC'];
  // Both sides of a clock change in New York and in Auckland.
  const days = [45_000, 45_361, 45_362, 45_363, 45_598, 45_599, 45_600, 46_027];

  it.each(zones)('is the same day again after the way through a Date in %s', (zone) => {
    for (const day of days) expect(serialIn(new Date(momentOf(day, zone)), zone)).toBe(day);
  });

  it.each(zones)('arrives in a script in UTC as a Date that belongs to %s', async (zone) => {
    const { book } = open(custom('return Utilities.formatDate(a, "Etc/UTC", "yyyy-MM-dd HH:mm");'), zone);
    book.type(0, 1, 2, '2026-01-05');
    const utc = new Date(momentOf(46_027, zone)).toISOString();
    expect(await shown(book, '=TEST(B1)')).toBe(`${utc.slice(0, 10)} ${utc.slice(11, 16)}`);
  });
});
