import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ConditionalRule } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { operationsForBook } from '../../core/actions/operations-for-tab.ts';
import { serialOf } from '../../core/cells/serial.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { kits } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { main } from '../../xlsx-file/cli.ts';
import { writeWorkbookFile } from '../../xlsx-file/write.ts';
import { addressOf } from '../support/by-key.ts';
import { highlightsOf } from '../support/contents.ts';
import { isFull } from '../support/draws.ts';
import { example, shortLog, today } from './books.ts';

/** hucre reads a figure with a date's format as a Date. */
const figureOf = (value: unknown): unknown =>
  value instanceof Date
    ? serialOf(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
    : value;

const fillOf = (style: ConditionalRule['style']) =>
  style?.fill?.type === 'pattern' ? style.fill.bgColor?.rgb : undefined;

/** What a formula says, by whatever marks and quotes the file has it. */
const said = (formula: string | undefined) => formula?.replace(/^=/, '').replaceAll(/_xlfn\.|'/g, '');

const portfolio = { ...example, tabs: kits.portfolio, rows: shortLog };

describe('the .xlsx file', async () => {
  const tabs = buildBook(portfolio);
  const operations = operationsForBook(tabs, portfolio.currency);
  const bytes = await writeWorkbookFile(operations, today);
  const book = await readXlsx(bytes, { readStyles: true });

  it('holds every formula, figure and text that was written', () => {
    const others = tabs.flatMap(({ sheet, cells: placed }) => {
      const cells = book.sheets.find(({ name }) => name === sheet)?.cells;
      return placed.flatMap(({ at, content }) => {
        if (content === null) return [];
        const { row, column } = placeOf(at);
        const cell = cells?.get(`${row - 1},${column - 1}`);
        const [found, wanted] =
          typeof content === 'object'
            ? [said(cell?.formula), said(content.formula)]
            : [figureOf(cell?.value), content];
        return found === wanted ? [] : [`${sheet}!${at} ${found}, not ${wanted}`];
      });
    });
    expect(others).toEqual([]);
  });
  it('holds every name with its comment, and the marks of the sheets', () => {
    for (const operation of operations) {
      if (operation.do !== 'name') continue;
      // a mark stands in its sheet's scope and in the workbook's
      const found = book.namedRanges?.find(
        ({ name, scope }) => name === operation.name && scope === operation.sheet,
      );
      expect(found?.range).toBe(operation.refersTo.slice(1));
      expect(found?.comment ?? '').toBe(operation.comment);
    }
  });
  it('holds every rule in the order in which it wins', () => {
    for (const tab of tabs) {
      const rules = book.sheets.find((sheet) => sheet.name === tab.sheet)?.conditionalRules ?? [];
      const inOrder = [...rules].sort((one, other) => one.priority - other.priority);
      const told = inOrder.map(
        ({ range, formula, style }) =>
          `${range} ${String(formula).replaceAll('_xlfn.', '')} #${style?.font?.color?.rgb} #${fillOf(style)}`,
      );
      expect(told, tab.sheet).toEqual(highlightsOf(tab));
      expect(new Set(rules.map(({ priority }) => priority)).size, tab.sheet).toBe(rules.length);
    }
  });
  it('hides the marks', async () => {
    const { inflateRawSync } = await import('node:zlib');
    const file = Buffer.from(bytes);
    const at = file.indexOf('xl/workbook.xml');
    const xml = inflateRawSync(file.subarray(at + 'xl/workbook.xml'.length)).toString('utf8');
    expect(xml.match(/hidden="1" name="_AIR_/g)?.length).toBe(2 * portfolio.tabs.length);
    expect(xml).not.toMatch(/hidden="1" name="AIR_/);
  });
  it('holds the lists without a leading "=", as Google Sheets needs them', () => {
    const lists = book.sheets
      .flatMap((sheet) => sheet.dataValidations ?? [])
      .filter((rule) => rule.type === 'list');
    expect(lists.length).toBeGreaterThan(10);
    expect(lists.filter((rule) => rule.formula1?.startsWith('='))).toEqual([]);
  });
  it('has the charts', () => {
    expect(book.sheets.find((sheet) => sheet.name === 'Dashboard')?.charts?.length).toBe(3);
  });
  it('is the same for the same choices', async () => {
    expect(Buffer.from(await writeWorkbookFile(operations, today)).equals(Buffer.from(bytes))).toBe(true);
  });
});

describe('the command', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'roi.xlsx');

  it('writes the file and says what it wrote', async () => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await main(['--tabs', 'costs', '--currency', 'jpy', '--start', '2026-12-01', '--out', out])).toBe(
      0,
    );
    expect(said).toHaveBeenCalledWith(`Wrote ${out}: Assumptions, Costs, Workings (blank, JPY).`);
    const book = await readXlsx(readFileSync(out));
    const { row, column } = placeOf(addressOf('assumptions.startDate'));
    expect(figureOf(book.sheets[0]?.rows[row - 1]?.[column - 1])).toBe(46357);
  });
  it.each<readonly [kit: string, tabs: string]>([
    ['first-check', 'Start, Assumptions, Baseline, Costs, Value, Dashboard, Buy or build, Checks, Workings'],
    ...(isFull
      ? ([
          [
            'pilot',
            'Start, Assumptions, Baseline, Costs, Value, Tracking, Dashboard, Pilot, Risks, Buy or build, Checks, Workings',
          ],
          [
            'portfolio',
            'Start, Assumptions, Baseline, Costs, Value, Tracking, Dashboard, Scorecard, Pilot, Readiness, Risks, Buy or build, Checks, Workings',
          ],
        ] as const)
      : []),
  ])('knows the kit %s, and tabs by their names as people write them', async (kit, tabs) => {
    const said = vi.spyOn(console, 'log').mockImplementation(() => {});
    expect(await main(['--kit', kit, '--tabs', 'Buy-or-build', '--example', '--out', out])).toBe(0);
    expect(said).toHaveBeenCalledWith(`Wrote ${out}: ${tabs} (worked example, EUR).`);
  });
  it.each([
    [['--kit', 'all', '--out', out], 'There is no kit all; the kits are first-check, pilot, portfolio.'],
    [['--tabs', 'costs,prices', '--out', out], 'There is no tab prices;'],
    [['--kit', 'first-check', '--currency', 'euro', '--out', out], 'The currency is a code of three letters'],
    [
      ['--kit', 'first-check', '--start', '2026-02-30', '--out', out],
      'The start is a day such as 2026-12-01, not 2026-02-30.',
    ],
    [['--kit', 'first-check'], 'Say where to write'],
    [['--out', out], 'Say which tabs to write'],
    [['--kit', 'first-check', '--bad', '--out', out], "Unknown option '--bad'"],
    [['--kit', 'first-check', '--out', join(folder, 'none', 'roi.xlsx')], 'cannot write'],
  ])('refuses %j in one line with exit code 2', async (argv, message) => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    expect(await main(argv)).toBe(2);
    expect(said).toHaveBeenCalledTimes(1);
    const [line] = said.mock.calls[0] ?? [];
    expect(line).toContain(message);
    expect(String(line)).not.toContain('\n');
  });
});
