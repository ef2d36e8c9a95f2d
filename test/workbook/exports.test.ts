import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { kits } from '../../core/workbook/kits.ts';
import { exampleStartDate as start } from '../../core/workbook/model/options.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { cellOf, headerOf, placeIn, typingAt } from '../support/by-key.ts';
import { blank, operationsOf, today } from './books.ts';
import { type Export, helpers, inRow, type Mapping, mappings, type Opened, opened } from './exports.ts';
import { asWritten, Book, type Typing } from './ironcalc.ts';
import { figureIn, recalculated, withLibreOffice } from './libreoffice.ts';

/* Made files of the four kinds of docs/fill-from-exports.md, pasted as it says; the figures must be those of the files. */

type Row = Export['rows'][number];
const files = {
  time: opened('time-sheet.csv'),
  subscriptions: opened('subscriptions.csv'),
  tickets: opened('tickets-by-week.csv'),
  bills: opened('invoices-by-month.csv'),
};
const number = (cell: Opened | undefined): number => (typeof cell === 'number' ? cell : 0);
const sum = (rows: readonly Row[], column: string): number =>
  rows.reduce((total, row) => total + number(row[column]), 0);
const rate = 60;
const mondays = Array.from({ length: 8 }, (_, week) => start + 7 * week);

const saved = files.time.rows.filter((row) => row.Tags === 'AI saved');
const reviewed = files.time.rows.filter((row) => row.Tags === 'AI review');
const weeks = files.tickets.rows.filter((row) => /^\d{4}-W/.test(String(row['Ticket created - Week'])));

/** Columns of an export pasted below each other, the first cell in the given line. */
const pasted = (rows: readonly Row[], mapping: Mapping, line: number): Typing[] =>
  rows.flatMap((row, index) =>
    mapping.map(([from, into]) => typingAt(`${into}.${line + index}`, row[from] ?? '')),
  );
const firstSpendLine = saved.length + reviewed.length + 1;
/** What Paste values leaves of the helper's results: an error stays one. */
const pastedSpend = (spend: readonly (number | string)[]): Typing[] =>
  mondays.flatMap((monday, index) => {
    const result = spend[index] ?? '';
    const line = firstSpendLine + index;
    return [
      typingAt(`tracking.log.week.${line}`, monday),
      typingAt(`tracking.log.workflow.${line}`, 'Proposals'),
      typingAt(`tracking.log.spend.${line}`, typeof result === 'number' ? result : { formula: '=1+"x"' }),
    ];
  });
const pastedReadings = (column: string, line: number): Typing[] =>
  weeks.map((row, index) =>
    typingAt(
      `baseline.readings.${index < 8 ? `before${index + 1}` : `since${index - 7}`}.${line}`,
      row[column] ?? '',
    ),
  );

const exportTab = (sheet: string, { columns, rows }: Export): Operation[] => [
  { do: 'addSheet', sheet, rows: 300, columns: 30 },
  {
    do: 'write',
    sheet,
    at: 'A1',
    cells: [[...columns], ...rows.map((row) => columns.map((column) => row[column] || null))],
  },
];
const operations = [
  ...operationsOf({ ...blank, tabs: kits.pilot }),
  ...exportTab('Tickets', files.tickets),
  ...exportTab('Bills', files.bills),
];
const firstSubscription = 11; // below the ten lines that stand ready
const typings: Typing[] = [
  typingAt('assumptions.hourlyRate', rate),
  typingAt('assumptions.confidence', 1),
  typingAt('assumptions.redirected', 1),
  typingAt('assumptions.startDate', start),
  typingAt('pilot.workflow', 'Proposals'),
  ...pasted(saved, mappings.savedHours, 1),
  ...pasted(reviewed, mappings.reviewHours, saved.length + 1),
  ...pasted(files.subscriptions.rows, mappings.subscriptions, firstSubscription),
  ...files.subscriptions.rows.flatMap((_, index) => [
    typingAt(`costs.lines.workflow.${firstSubscription + index}`, 'Proposals'),
    typingAt(`costs.lines.kind.${firstSubscription + index}`, 'Software'),
    typingAt(`costs.lines.category.${firstSubscription + index}`, 'Tools'),
  ]),
  ...['Tickets', 'Hours to solve'].flatMap((metric, index) => [
    typingAt(`baseline.metrics.workflow.${index + 1}`, 'Proposals'),
    typingAt(`baseline.metrics.metric.${index + 1}`, metric),
    typingAt(`baseline.metrics.direction.${index + 1}`, 'Lower is better'),
  ]),
  ...pastedReadings('Tickets', 1),
  ...pastedReadings('Full resolution time (hrs)', 2),
  ...mondays.map((monday, index): Typing => ['Bills', `O${index + 2}`, monday]),
  ...mondays.map(
    (_, index): Typing => ['Bills', `P${index + 2}`, { formula: inRow(helpers.spend, index + 2) }],
  ),
  ...files.tickets.rows.map(
    (_, index): Typing => ['Tickets', `E${index + 2}`, { formula: inRow(helpers.monday, index + 2) }],
  ),
  // the week as the export writes it, where its Monday was meant
  typingAt('risks.incidents.date.1', '2026-W03'),
  typingAt('risks.incidents.class.1', 'Customer-facing'),
];

const textDate = saved.findIndex((row) => typeof row['Start Date'] === 'string') + 1;
/** What the page has people type over the lines that it names. */
const mended: Typing[] = [
  typingAt(`tracking.log.week.${textDate}`, start + 29),
  typingAt('costs.lines.price.13', 144),
  typingAt('costs.lines.howOften.15', 'Yearly'),
  typingAt('costs.lines.price.15', 4 * 57),
  typingAt('costs.lines.renewal.15', start + 88),
  typingAt('costs.lines.quantity.17', ''), // the total line
  typingAt('baseline.readings.since4.2', 12.5),
  typingAt('risks.incidents.date.1', start + 7),
  ['Bills', 'D5', start + 38],
  ['Bills', 'F7', 1104],
];
const spendCells = mondays.map((_, index) => `Bills!P${index + 2}`);
const januaryAndFebruary = [174 + 49.98, 174 + 49.98 + 1104 - 73.6];
const hoursSaved = sum(saved, 'Duration (decimal)');
const measuredCost = sum(files.bills.rows.slice(-1), 'Total') + rate * sum(reviewed, 'Duration (decimal)');

const book = new Book(operations);
book.typeAll([...typings, ...pastedSpend(book.values(spendCells))]);
const status = (key: string) => book.value(cellOf(key));
/** What the document quotes, and is found below. */
const quoted = [
  `complete: Tracking line ${textDate}, week`,
  `complete: Tracking line ${firstSpendLine}, spend`,
  'complete: Costs line 13, price',
  'complete: Baseline line 2, reading',
  'complete: Risks line 1, date',
  'complete: Tracking has rows below those that count: add rows',
  'complete: Costs has lines below those that count: add rows',
  'complete: Risks has rows below those that count: add rows',
] as const;
/** The cell beside "To complete" of a tab with such a line; below it on Risks. */
const told = { Tracking: 'Tracking!C5', Costs: 'Costs!C5', Baseline: 'Baseline!C5', Risks: 'Risks!B6' };

describe('What cannot be read', () => {
  it('is named with its column, and with its line above the log', () => {
    expect(status(`tracking.log.status.${textDate}`)).toBe('complete: week');
    expect(status('costs.lines.status.13')).toBe('complete: price');
    expect(status('costs.lines.status.15')).toBe('complete: how often');
    expect(status('costs.lines.status.17')).toBe('complete: price');
    expect(status('baseline.metrics.status.2')).toBe('complete: reading');
    expect(status('risks.incidents.status.1')).toBe('complete: date');
    const [week, , price, reading, date] = quoted;
    expect(book.values(Object.values(told))).toEqual([week, price, reading, date]);
  });
  it('keeps the measured figures back', () => {
    expect(book.values(['AIR_MeasuredValue', 'AIR_MeasuredCost'])).toEqual(['#N/A', '#N/A']);
  });
  it('makes the spend of all weeks an error, which Tracking names', () => {
    expect(book.values(spendCells)).toEqual(mondays.map(() => '#VALUE!'));
    book.typeAll([typingAt(`tracking.log.week.${textDate}`, start + 29)]);
    expect(book.value(told.Tracking)).toBe(quoted[1]);
  });
  it('of a line is named one after the other', () => {
    book.typeAll([typingAt('costs.lines.howOften.15', 'Yearly')]);
    expect(status('costs.lines.status.15')).toBe('complete: renewal');
  });
  it('is nothing any more once it is mended', () => {
    book.typeAll(mended);
    book.typeAll(pastedSpend(book.values(spendCells)));
    expect(book.values(Object.values(told))).toEqual(['nothing', 'nothing', 'nothing', 'nothing']);
  });
});

describe('The figures are those of the file', () => {
  it('hours of days are summed by week', () => {
    const byWeek = mondays.slice(0, 5).map((monday) =>
      saved.reduce((total, row) => {
        const day = number(row['Start Date']) || start + 29;
        return total + (day < monday + 7 ? number(row['Duration (decimal)']) : 0);
      }, 0),
    );
    const lastLineOf = mondays.slice(0, 5).map((monday) => {
      const later = saved.findIndex((row) => number(row['Start Date']) >= monday + 7);
      return later < 0 ? saved.length : later;
    });
    expect(lastLineOf.map((line) => status(`tracking.log.valueSoFar.${line}`))).toEqual(
      byWeek.map((hours) => rate * hours),
    );
    expect(status('tracking.ofAll.gross')).toBe(rate * hoursSaved);
  });
  it('a name with a space behind is that name', () => {
    expect(saved.some((row) => row.Project === 'Proposals ')).toBe(true);
    expect(status('tracking.ofPilot.gross')).toBe(rate * hoursSaved);
  });
  it('spend by month, and all of it', () => {
    const spend = book.values(spendCells).map(Number);
    const byMonth = [spend.slice(0, 4), spend.slice(4)].map((each) => each.reduce((a, b) => a + b, 0));
    expect(byMonth[0]).toBeCloseTo(januaryAndFebruary[0] ?? 0, 9);
    expect(byMonth[1]).toBeCloseTo(januaryAndFebruary[1] ?? 0, 9);
    expect(status('tracking.ofAll.cost')).toBeCloseTo(measuredCost, 9);
  });
  it('subscriptions by month, yearly ones in the month in which they begin', () => {
    const monthly = 6 * 29 + 2 * 24.99;
    const yearly = 4 * 220.8 + 3 * 144 + 2 * 4 * 57;
    expect(Number(status('costs.schedule.total.2'))).toBeCloseTo(monthly + yearly, 9);
    expect(Number(status('costs.schedule.total.3'))).toBeCloseTo(monthly, 9);
  });
  it('tickets a week are the readings', () => {
    const mean = (rows: readonly Row[]) => sum(rows, 'Tickets') / rows.length;
    expect(status('baseline.metrics.before.1')).toBeCloseTo(mean(weeks.slice(0, 8)), 9);
    expect(status('baseline.metrics.since.1')).toBeCloseTo(mean(weeks.slice(8)), 9);
  });
  it('the helper finds the Monday of a week', () => {
    const found = book.values(
      files.tickets.rows.flatMap((row, index) => (weeks.includes(row) ? [`Tickets!E${index + 2}+0`] : [])),
    );
    expect(found).toEqual(weeks.map((_, index) => start + 7 * (index - 8)));
  });
  it('the total line of the time sheet is named, should it be pasted as well', () => {
    const line = firstSpendLine + mondays.length;
    book.typeAll(pasted(files.time.rows.slice(-1), mappings.savedHours, line));
    expect(book.value(told.Tracking)).toBe(`complete: Tracking line ${line}, week`);
    book.typeAll([typingAt(`tracking.log.hours.${line}`, '')]);
    expect(book.value(told.Tracking)).toBe('nothing');
  });
});

describe('Rows beyond the table', () => {
  it('are told on each tab', () => {
    const below = (key: string, rows: number): Typing => {
      const [sheet, at] = placeIn(`${key}.1`);
      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(at) ?? [];
      return [sheet, `${letters}${Number(row) + rows}`, start];
    };
    book.typeAll([
      ...Array.from({ length: 5 }, (_, index) => below('tracking.log.week', 286 + index)),
      below('costs.lines.quantity', 30),
      below('risks.incidents.date', 120),
    ]);
    expect(book.values([told.Tracking, told.Costs, told.Risks])).toEqual(quoted.slice(5));
  });
});

withLibreOffice(1, () => {
  it('LibreOffice has the same figures', async () => {
    const spend = [0, 1].flatMap((month) => Array(4).fill((januaryAndFebruary[month] ?? 0) / 4));
    const file = await writeWorkbookFile(
      [...operations, ...asWritten([...typings, ...mended, ...pastedSpend(spend)])],
      today,
    );
    const cell = recalculated(file);
    for (const [index, each] of spend.entries())
      expect(figureIn(cell('Bills', `P${index + 2}`))).toBeCloseTo(each, 9);
    expect(figureIn(cell('Tickets', 'E2'))).toBe(start - 56);
    expect(cell('Tracking', 'C5')).toBe('nothing');
    expect(figureIn(cell(...placeIn('tracking.ofAll.gross')))).toBeCloseTo(rate * hoursSaved, 9);
    expect(figureIn(cell(...placeIn('tracking.ofAll.cost')))).toBeCloseTo(measuredCost, 9);
  });
});

describe('docs/fill-from-exports.md', () => {
  const text = readFileSync(new URL('../../docs/fill-from-exports.md', import.meta.url), 'utf8');
  const labelOf = (column: string) =>
    String(book.value(headerOf(column))).replace(/ \(EUR\)$/, ' (currency)');
  const lines = Object.values<Mapping>(mappings)
    .flat()
    .map(([from, into]) => {
      const [sheet, at] = placeIn(`${into}.1`);
      return `| ${from} | ${sheet}: ${labelOf(into)} | ${at.replace(/\d+$/, '')} |`;
    });
  it.each([...new Set(lines)])('has the line %s', (line) => expect(text).toContain(line));
  it.each(Object.values(helpers))('has the formula %s', (formula) => expect(text).toContain(formula));
  it('names the first cell of each paste', () => {
    const first = [
      'tracking.log.week.1',
      `costs.lines.what.${firstSubscription}`,
      'baseline.readings.before1.1',
      'baseline.readings.since1.1',
      'risks.incidents.date.1',
    ];
    expect(first.map((key) => placeIn(key)[1]).filter((at) => !text.includes(at))).toEqual([]);
  });
  it('names every column of the files', () => {
    const columns = Object.values(files).flatMap((each) => each.columns);
    expect(columns.filter((column) => !text.includes(`\`${column}\``))).toEqual([]);
  });
  it('quotes what the sheet says', () => {
    expect(quoted.filter((each) => !text.replaceAll('\n', ' ').includes(`\`${each}\``))).toEqual([]);
  });
});
