import { describe, expect, it } from 'vitest';
import { readAuditFigures } from '../../core/actions/audit/make-audit-page.ts';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { pageOperations } from '../../core/actions/to-sign/write-page.ts';
import { auditPage } from '../../core/workbook/audit/audit-page.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { calculatedPort } from '../../xlsx-file/calculated-port.ts';
import { example } from '../support/made.ts';
import { shortLog } from '../workbook/books.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const day = 46_353; // 27 November 2026

describe('An audit page', () => {
  it('has every headline figure by both routes, its formula and its steps, on one page', async () => {
    const operations = operationsForBook(buildBook({ ...example, tabs: kits.pilot, rows: shortLog }), 'EUR');
    const read = await readAuditFigures(calculatedPort(operations, day), asked, day, {
      onProgress: () => undefined,
    });
    if (read.is !== 'read') throw new Error(read.is);
    const { figures } = read;
    expect(figures.figures.map(({ state }) => state)).toEqual(figures.figures.map(() => 'agrees'));
    expect([...figures.figures, ...figures.steps].filter(({ formula }) => !formula.startsWith('='))).toEqual(
      [],
    );
    expect(figures.steps.filter(({ what, figure }) => what === '' || typeof figure !== 'number')).toEqual([]);

    // In a file of its own: what is bold there is worked out from the page alone.
    const page = auditPage('Audit', figures);
    expect(page.print.scale).toBeNull();
    const port = calculatedPort(pageOperations(page, { currency: 'EUR', sheets: new Map() }), day);
    const [answer] = await port.run([{ do: 'readRange', sheet: 'Audit', range: page.print.areas[0] ?? '' }]);
    if (answer?.is !== 'range') throw new Error('nothing was read');
    for (const { what, figure, again } of figures.figures) {
      const row = answer.values.findIndex((each) => each[1] === what);
      const [onPage, found, difference] = answer.values[row]?.slice(5, 8) ?? [];
      expect([onPage, difference], what).toEqual([figure, 0]);
      expect(found, what).toBeCloseTo(Number(again), 9);
    }
    const worked = answer.formulas.flat().filter((formula) => formula !== '' && !formula.includes('ROUND('));
    expect(worked.length).toBe(5);
  });
});
