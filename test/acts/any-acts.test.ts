import { afterAll, describe, expect, it } from 'vitest';
import type { Operation } from '../../core/sheet-port/operations.ts';
import { declaredTab, type KitName, kits, usualName, withNeeded } from '../../core/workbook/kits.ts';
import { plain } from '../../core/workbook/model/addresses.ts';
import type { TabId } from '../../core/workbook/model/tab.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { drawn, isFull } from '../support/draws.ts';
import { example, operationsOf, today } from '../workbook/books.ts';
import type { Act } from './acts.ts';
import { drawnActs } from './drawn-acts.ts';
import { FreshWorkbook } from './fresh-workbook.ts';
import { ActsInLibreOffice, withActsInLibreOffice } from './in-libreoffice.ts';
import { logPlace } from './log-places.ts';
import { cellsWritten } from './written.ts';

/* Whatever is done to the rows of logs, the figures are those of the rows that remain. */

/** How many sequences of acts; the portfolio has all logs, and takes a minute where others use the machine. */
const drawnIn: [KitName, number][] = isFull
  ? [
      ['first-check', 100],
      ['pilot', 150],
      ['portfolio', 250],
    ]
  : [['first-check', 1]];

withActsInLibreOffice(drawnIn.length + (isFull ? 1 : 0), () => {
  describe('Copying, cutting, deleting, inserting, sorting, typing and pasting', () => {
    const office = new ActsInLibreOffice();
    afterAll(() => office.end());

    /** What is wrong after each sequence of acts. */
    async function faults(
      tabs: readonly TabId[],
      operations: readonly Operation[],
      sequences: readonly Act[][],
    ) {
      const read = tabs.filter((tab) => tab !== 'workings').map(usualName);
      const file = office.keep(await writeWorkbookFile(operations, today));
      const fresh = new FreshWorkbook(operations, tabs, await office.after(file, [], read));
      const found: { readonly acts: readonly Act[]; readonly differences: readonly string[] }[] = [];
      let next = office.after(file, sequences[0] ?? [], read);
      for (const [index, acts] of sequences.entries()) {
        const after = await next;
        // LibreOffice works on while this one is looked at.
        next = office.after(file, sequences[index + 1] ?? [], read);
        const differences = fresh.differences(after);
        if (differences.length > 0) found.push({ acts, differences });
      }
      await next;
      return found;
    }

    it.each(drawnIn)(
      'leave the figures of %s those of a fresh workbook with the same rows',
      { timeout: 1_800_000 },
      async (kit, count) => {
        const operations = operationsOf({ ...example, tabs: kits[kit] });
        const acts = drawnActs(kits[kit], cellsWritten(operations));
        expect(await faults(kits[kit], operations, drawn(acts, count, count))).toEqual([]);
      },
    );

    it.runIf(isFull)('are seen to break a formula that names one row of a log', async () => {
      const { sheet, headerRow } = logPlace('tracking');
      const worked = declaredTab('tracking').workings?.parts.tables?.log;
      const [, , third = 0] = worked?.rows ?? [];
      const direct: Operation = {
        do: 'write',
        sheet: usualName('workings'),
        at: plain(worked?.cell('hours', third) ?? ''),
        cells: [[{ formula: `=${sheet}!$F$${headerRow + 3}` }]],
      };
      const tabs = withNeeded(['tracking']);
      const operations = [...operationsOf({ ...example, tabs }), direct];
      const row = headerRow + 2;
      const found = await faults(tabs, operations, [
        [],
        [{ do: 'delete', sheet, rows: [row, row] }],
        [{ do: 'cut', sheet, rows: [row, row], columns: [5, 5], to: row + 1 }],
        [{ do: 'insert', sheet, rows: [row - 1, row - 1] }],
      ]);
      expect(found.map(({ acts }) => acts[0]?.do)).toEqual(['delete', 'cut', 'insert']);
    });
  });
});
