import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kits, usualName } from '../../core/workbook/kits.ts';
import { exampleStartDate } from '../../core/workbook/model/options.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { isFull } from '../support/draws.ts';
import { someOf } from '../support/some-of.ts';
import { example, operationsOf, shortLog, today } from '../workbook/books.ts';
import { onDashboard } from '../workbook/on-dashboard.ts';
import type { Act, Pasted, Span } from './acts.ts';
import { FreshWorkbook } from './fresh-workbook.ts';
import { ActsInLibreOffice, type BookAfter, withActsInLibreOffice } from './in-libreoffice.ts';
import { type LogTab, logPlace } from './log-places.ts';

/* What broke workbooks of the layout before, each by its name. */

/** The line of a log, from 1, as a row of the sheet from 0. */
const row = (tab: LogTab, line: number): number => logPlace(tab).headerRow + line - 1;
const lines = (tab: LogTab, first: number, last = first): Span => [row(tab, first), row(tab, last)];
const column = (tab: LogTab, name: string): number =>
  logPlace(tab).columns.find((each) => each.name === name)?.number ?? 0;
const whole = (tab: LogTab): Span => [1, logPlace(tab).columns.at(-1)?.number ?? 1];
const sheet = usualName;

const sortTracking = (by: string, ascending: boolean): Act => ({
  do: 'sort',
  sheet: sheet('tracking'),
  rows: lines('tracking', 1, 17),
  columns: whole('tracking'),
  by: column('tracking', by),
  ascending,
});
const pasteWeeks = (line: number, cells: readonly (readonly Pasted[])[]): Act => ({
  do: 'paste',
  sheet: sheet('tracking'),
  to: row('tracking', line),
  column: column('tracking', 'week'),
  cells,
});
const deleteLine = (tab: LogTab, line: number): Act => ({
  do: 'delete',
  sheet: sheet(tab),
  rows: lines(tab, line),
});

const unchanged: [what: string, acts: Act[]][] = [
  ['an unused row of Risks is deleted', [deleteLine('risks', 8)]],
  ['an unused workflow of Start is deleted', [deleteLine('start', 3)]],
  ['a row is inserted on Baseline', [{ do: 'insert', sheet: sheet('baseline'), rows: lines('baseline', 2) }]],
  ['Tracking is sorted by its weeks, the last first', [sortTracking('week', false)]],
  ['Tracking is sorted by hours', [sortTracking('hours', true)]],
  [
    'what is typed of a cost is cut and pasted below',
    [
      {
        do: 'cut',
        sheet: sheet('costs'),
        rows: lines('costs', 1),
        columns: [column('costs', 'workflow'), column('costs', 'high')],
        to: row('costs', 15),
      },
    ],
  ],
];
const changed: [what: string, acts: Act[]][] = [
  [
    'a whole row of Tracking is copied onto the next',
    [{ do: 'copy', sheet: sheet('tracking'), rows: lines('tracking', 12), to: row('tracking', 13) }],
  ],
  ...[1, 13].map((line): [string, Act[]] => [
    `row ${line} of Tracking is deleted`,
    [deleteLine('tracking', line)],
  ]),
  [
    'a row is inserted on Tracking and filled',
    [
      { do: 'insert', sheet: sheet('tracking'), rows: lines('tracking', 5) },
      pasteWeeks(5, [[exampleStartDate + 21, 'Proposals', null, null, 6]]),
    ],
  ],
];

withActsInLibreOffice(unchanged.length + changed.length + (isFull ? 1 : 0), () => {
  describe('The example of Pilot', () => {
    const operations = operationsOf({ ...example, tabs: kits.pilot, ...(isFull ? {} : { rows: shortLog }) });
    const read = kits.pilot.map(usualName);
    const office = new ActsInLibreOffice();
    let file = '';
    let before: BookAfter;
    let fresh: FreshWorkbook;
    beforeAll(async () => {
      file = office.keep(await writeWorkbookFile(operations, today));
      before = await office.after(file, [], read);
      fresh = new FreshWorkbook(operations, kits.pilot, before);
    });
    afterAll(() => office.end());

    someOf(6, unchanged)('has the same figures when %s', async (_, acts) => {
      const after = await office.after(file, acts, read);
      expect(fresh.differences(after)).toEqual([]);
      for (const [name, figure] of Object.entries(before.names)) {
        const found = after.names[name];
        if (typeof figure === 'number') expect(found, name).toBeCloseTo(figure, 9);
        else expect(found, name).toEqual(figure);
      }
    });
    someOf(6, changed)('has the figures of the rows that are left when %s', async (_, acts) => {
      const after = await office.after(file, acts, read);
      expect(fresh.differences(after)).toEqual([]);
      expect(after.names.AIR_MeasuredROI).toEqual(expect.any(Number));
      expect(after.names.AIR_MeasuredROI).not.toBe(before.names.AIR_MeasuredROI);
    });
    // In npm test rows below those that count are typed in a host (hosts/add-rows).
    it.runIf(isFull)('says so when more days are pasted into Tracking than count', async () => {
      const days = Array.from({ length: 312 }, (__, day) => [
        exampleStartDate + day,
        'Proposals',
        null,
        null,
        1,
      ]);
      const after = await office.after(file, [pasteWeeks(1, days)], read);
      expect(fresh.differences(after)).toEqual([]);
      expect(after.names.AIR_MeasuredROI).toEqual({ error: '#N/A' });
      expect(fresh.value(onDashboard('measuredState'))).toBe(
        'complete: Tracking has rows below those that count: add rows',
      );
    });
  });
});
