import { describe, expect, it } from 'vitest';
import { readFinanceFigures } from '../../core/actions/finance-copy/read-finance-figures.ts';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { pageOperations } from '../../core/actions/to-sign/write-page.ts';
import { buildBook } from '../../core/workbook/build.ts';
import type { FinanceFigures } from '../../core/workbook/finance-copy/figures.ts';
import { financeCopy } from '../../core/workbook/finance-copy/finance-copy.ts';
import { placeOfKey } from '../../core/workbook/keys.ts';
import { placeOf, plain } from '../../core/workbook/model/addresses.ts';
import type { Content, TabId } from '../../core/workbook/model/tab.ts';
import type { PageToSign } from '../../core/workbook/to-sign/page.ts';
import { calculatedPort } from '../../xlsx-file/calculated-port.ts';
import { example } from '../support/made.ts';

const asked = { functionPrefix: '', signs: { decimal: '.', dayOrder: 'dmy' } } as const;
const silent = { onProgress: () => undefined };
const day = 46_353; // 27 November 2026

/** The example with other answers: what a finance copy says of it, and what the workbook does. */
async function copyOf(answers: Readonly<Record<string, Content>>, tabs: readonly TabId[] = example.tabs) {
  const operations = operationsForBook(buildBook({ ...example, tabs, answers }), 'EUR');
  const port = calculatedPort(operations, day);
  const read = await readFinanceFigures(port, asked, day, silent);
  if (read.is !== 'read') throw new Error(JSON.stringify(read));
  const { figures } = read;
  const shown = await calculated(financeCopy('Copy', figures), figures);
  const named = async (key: string) => {
    const { tab, at } = placeOfKey(key);
    const [answer] = await port.run([
      { do: 'readRange', sheet: figures.sheets.get(tab) ?? '', range: plain(at) },
    ]);
    return answer?.is === 'range' ? answer.values[0]?.[0] : null;
  };
  return { figures, named, ...shown };
}

/** A finance copy in a file of its own: nothing of it may need the workbook. */
async function calculated(copy: PageToSign, figures: FinanceFigures) {
  const port = calculatedPort(pageOperations(copy, { ...figures, sheets: new Map() }), day);
  const [answer] = await port.run([{ do: 'readRange', sheet: copy.sheet, range: copy.print.areas[0] ?? '' }]);
  const rows = answer?.is === 'range' ? answer.values : [];
  return {
    rows,
    of: (label: string) => rows.find((row) => row[1] === label) ?? [],
    agrees: rows.filter((row) => row[1] === 'The workbook says').map((row) => row[9]),
  };
}

const ofExample = copyOf({});

describe('A finance copy', () => {
  it('has claimed, agreed and in the budget as columns, each with its total and its return', async () => {
    const { of, named, agrees } = await copyOf({
      'value.lines.standing.1': 'Agreed',
      'value.lines.standing.4': 'In budget',
    });
    expect(of('Total cost, added up here').slice(5, 8)).toEqual([5010, 960, 4050]);
    expect(of('Total, added up here').slice(5, 8)).toEqual([81_300, 43_800, 15_000]);
    const [claimed, agreed, inBudget] = of('ROI: net benefit / total cost').slice(5, 8);
    expect(claimed).toBeCloseTo(Number(await named('dashboard.AIR_ROI')), 9);
    expect(agreed).toBeCloseTo(Number(await named('dashboard.AIR_AgreedROI')), 9);
    expect(inBudget).toBeCloseTo((15_000 - 5_010) / 5_010, 9);
    expect(agrees).toEqual(['agrees', 'agrees']);
  });

  it('counts in full what a line takes away, and says "none yet" of what nobody agreed to', async () => {
    const { of, agrees } = await copyOf({ 'value.lines.rate.4': -15_000 });
    expect(of('Total, added up here').slice(5, 8)).toEqual([51_300, 'none yet', 'none yet']);
    expect(of('Value that counts').slice(5, 8)).toEqual([66_300 / 2 - 15_000, '–', '–']);
    expect(agrees).toEqual(['agrees', 'agrees']);
  });

  it('says "differs" where a line is begun and not complete, and what is missing', async () => {
    const { of, agrees } = await copyOf({ 'value.lines.rate.1': 'much' });
    expect(agrees).toEqual(['agrees', 'differs: see Checks']);
    expect(of('Value')[2]).toMatch(/^complete/);
  });

  it('has plan and measured, who set what, who measured, and a link to each tab that is there', async () => {
    const { of, rows, figures, named } = await copyOf({}, ['start', 'dashboard', 'tracking', 'baseline']);
    expect(of('ROI').slice(2, 4)).toEqual([
      await named('dashboard.AIR_ROI'),
      await named('dashboard.AIR_MeasuredROI'),
    ]);
    expect(of('Hourly rate')).toEqual(
      expect.arrayContaining(['Payroll, loaded rate', 75, 'EUR an hour', 'Operations lead']),
    );
    expect(
      rows.some((row) => row[2] === 'Handling time, hours a proposal' && row[9] === 'Workflow owner'),
    ).toBe(true);
    const { links, cells } = financeCopy('Copy', figures);
    expect(links.map(({ toTab }) => toTab)).toEqual([
      'assumptions',
      'costs',
      'value',
      'tracking',
      'baseline',
      'dashboard',
      'checks',
      'workings',
    ]);
    for (const { at } of links) expect(cells.find((cell) => cell.at === at)?.content).toBeTypeOf('string');
  });

  it('is one page, and several where its type would be too small to read', async () => {
    const { figures } = await ofExample;
    expect(financeCopy('Copy', figures).print.scale).toBeNull();
    const line = figures.costs[0];
    if (!line) throw new Error('no cost');
    const { print, rows } = financeCopy('Copy', {
      ...figures,
      costs: Array.from({ length: 60 }, () => line),
    });
    expect(print.scale).toBeGreaterThan(55);
    expect(Math.max(...rows.map(({ height }) => height))).toBeLessThan(400);
  });

  it('reads nothing of another tab: its formulas name cells of the page alone', async () => {
    const { figures } = await ofExample;
    const { cells, print } = financeCopy('Copy', figures);
    const last = placeOf(print.areas[0]?.split(':')[1] ?? 'A1').row;
    const formulas = cells.flatMap(({ content }) =>
      typeof content === 'object' && content ? [content.formula] : [],
    );
    expect(formulas.length).toBeGreaterThan(20);
    for (const formula of formulas) {
      expect(formula).not.toMatch(/[!']/);
      for (const [, row] of formula.matchAll(/\b[A-J](\d+)\b/g))
        expect(Number(row)).toBeLessThanOrEqual(last);
    }
  });

  it('is refused where a tab that it needs is missing', async () => {
    const port = calculatedPort(operationsForBook(buildBook({ ...example, tabs: ['costs'] }), 'EUR'), day);
    expect(await readFinanceFigures(port, asked, day, silent)).toEqual({
      is: 'notThere',
      tabs: ['value', 'dashboard'],
    });
  });
});
