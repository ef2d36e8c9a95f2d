import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { insertFormula } from '../../core/actions/insert-formula.ts';
import { columnName } from '../../core/cells/address.ts';
import { Day } from '../../core/cells/cell.ts';
import { asTyped, typedExample } from '../../core/function-kit/example-text.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { bothHosts, type OpenHost } from '../support/hosts.ts';
import { isClose } from '../support/same.ts';

/** What a person finds in the reference: a call, the cells that it needs, and what it gives. */
interface Printed {
  line: string;
  call: string;
  cells: { range: string; held: string[] }[];
  gives: string;
}

const reference = readFileSync('docs/functions.md', 'utf8');
const printed = reference.split('\n').flatMap((line): Printed[] => {
  const match = /^- `(=.+?)`(?:, where (.+),)? gives (.+)$/.exec(line);
  if (!match) return [];
  const [, call = '', where = '', gives = ''] = match;
  const cells = where.split(' and ').flatMap((part) => {
    const [, range = '', held = ''] = /^([A-Z]+\d+(?::[A-Z]+\d+)?) holds? (.+)$/.exec(part) ?? [];
    return range ? [{ range, held: held.split(', ') }] : [];
  });
  return [{ line, call, cells, gives: gives.replace(/^`|`$/g, '') }];
});
const overColumns = [...reference.matchAll(/^Over a column: `(=.+)`$/gm)].map(([, call = '']) => call);
const twins = [...reference.matchAll(/^```\n(=.+)\n```$/gm)].map(([, formula = '']) => formula);

describe.each(Object.entries(bothHosts))('In %s', (hostName, open) => {
  it('every "Put into the selected cell" of the pane gives what the declaration says', async () => {
    const host = await open();
    const calls = catalogue.map((definition) => typedExample(definition));
    for (const [index, { call }] of calls.entries()) {
      const at = cellOf(index);
      host.book.select(0, { ...at, rows: 1, columns: 1 });
      const insertion = await insertFormula(host.port, () => [[call]]);
      const range = `${columnName(at.column)}${at.row}`;
      expect(insertion).toMatchObject({ is: 'written', inserted: { sheet: 'Sheet1', range } });
    }
    await host.book.idle();
    const held = valuesIn(host);
    for (const [index, { call, example }] of calls.entries()) {
      const rows = Array.isArray(example.gives) ? example.gives : [[example.gives]];
      expect(isGiven(held, cellOf(index), rows, hostName), call).toBe(true);
    }
  });

  it('every example of the reference gives what it prints', async () => {
    expect(printed.length).toBeGreaterThan(2.5 * catalogue.length);
    const host = await open();
    host.book.batch(() => {
      for (const [index, { call, cells }] of printed.entries()) {
        // Each on cells of its own, far below the others.
        const shift = 10 * index;
        for (const { range, held } of cells) placeCells(host, moved(range, shift), held);
        host.book.type(0, 1 + shift, 40, movedCall(call, cells, shift));
      }
    });
    await host.book.idle();
    const held = valuesIn(host);
    for (const [index, { line, gives }] of printed.entries()) {
      const at = { row: 1 + 10 * index, column: 40 };
      expect(isGiven(held, at, tableIn(gives), hostName), line).toBe(true);
    }
  });

  it('every call over a column and every twin of the reference can be read', async () => {
    expect(overColumns.length).toBeGreaterThan(30);
    expect(twins.length).toBeGreaterThan(50);
    const host = await open();
    const formulas = [...overColumns, ...twins].map((formula, index) => {
      // A column of a hundred rows has room below each.
      const at = { row: 1 + 110 * Math.floor(index / 16), column: 10 + (index % 16) };
      return { formula, at: { ...at, rows: 1, columns: 1 } };
    });
    await host.port.run(
      formulas.map(({ formula, at }) => ({
        do: 'write' as const,
        sheet: 'Sheet1',
        at: `${columnName(at.column)}${at.row}`,
        cells: [[{ formula }]],
      })),
    );
    await host.book.idle();
    const held = valuesIn(host);
    for (const { formula, at } of formulas) {
      // Without figures an answer may be an error of the figures, never one of the formula.
      const value = held[at.row - 1]?.[at.column - 1];
      expect(JSON.stringify(value), formula).not.toMatch(/#NAME\?|unknown function/);
      expect(host.book.formulas(0, at)[0]?.[0], formula).toMatch(/^=/);
    }
  });
});

const cellOf = (index: number) => ({ row: 1 + 12 * Math.floor(index / 4), column: 1 + 6 * (index % 4) });

/** The whole sheet at once: each reading makes a copy of the workbook. */
const valuesIn = ({ book }: OpenHost) => book.values(0, book.usedArea(0));

function isGiven(
  held: ReturnType<typeof valuesIn>,
  at: { row: number; column: number },
  wanted: readonly (readonly unknown[])[],
  hostName: string,
): boolean {
  return wanted.every((row, down) =>
    row.every((expected, across) => {
      const value = held[at.row + down - 1]?.[at.column + across - 1] ?? null;
      if (typeof expected === 'object' && expected !== null && 'error' in expected) {
        const error = typeof value === 'object' && value !== null && 'error' in value ? value.error : '';
        return error === (hostName === 'Excel' ? expected.error : '#ERROR!');
      }
      const serial = typeof value === 'object' && value !== null && 'date' in value ? value.date : value;
      const figure = expected instanceof Day ? expected.serial : expected;
      return typeof serial === 'number' && typeof figure === 'number'
        ? isClose(serial, figure, 1e-9)
        : serial === figure;
    }),
  );
}

/** "0.75", ""Met"", "`#N/A`", "2026-12-01" or "{1,2;3,4}" as values. */
function tableIn(gives: string): unknown[][] {
  const value = (text: string): unknown => {
    if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return Math.round(Date.parse(`${text}T00:00Z`) / 86_400_000) + 25_569;
    return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : Number(text);
  };
  if (!gives.startsWith('{')) return [[value(gives)]];
  return gives
    .slice(1, -1)
    .split(';')
    .map((row) => row.split(',').map(value));
}

function placeCells({ book }: OpenHost, range: string, held: readonly string[]): void {
  const found = book.find(range);
  if (!found) throw new Error(`no range ${range}`);
  const { row, column, columns } = found.area;
  held.forEach((text, index) => {
    if (text === 'a blank') return;
    const date = /^DATE\((\d+),(\d+),(\d+)\)$/.exec(text);
    const typed = date ? `${date[1]}-${date[2]?.padStart(2, '0')}-${date[3]?.padStart(2, '0')}` : text;
    const input = typed.startsWith('"') ? `'${typed.slice(1, -1)}` : typed;
    book.type(0, row + Math.floor(index / columns), column + (index % columns), input);
  });
}

const moved = (range: string, by: number) => range.replace(/\d+/g, (row) => String(Number(row) + by));

function movedCall(call: string, cells: Printed['cells'], by: number): string {
  return cells.reduce((text, { range }) => text.replace(range, moved(range, by)), call);
}

describe('A text of the reference', () => {
  it('is written as it is typed', () => {
    expect(asTyped([['say "hi"', 1, true]])).toBe('{"say ""hi""",1,TRUE}');
    expect(asTyped([[new Day(46_000)]])).toBe('{46000}');
  });
});
