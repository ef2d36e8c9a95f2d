import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableParts } from '../../excel-addin/sheet-port/table-parts.ts';
import { draws } from '../support/draws.ts';

/** A row may end early, and most of its cells may be left as they are. */
const cell = fc.option(fc.integer({ min: 1, max: 9 }), { nil: null, freq: 1 });
const rows = fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 12 });

describe('The parts into which a table is divided', () => {
  it('hold each of its cells once, where it was, and nothing else', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const put = tableParts(table).flatMap((part) =>
          part.table.flatMap((line, down) =>
            line.flatMap((content, across) =>
              content === null ? [] : [`${part.row + down},${part.column + across}=${content}`],
            ),
          ),
        );
        const wanted = table.flatMap((line, row) =>
          line.flatMap((content, column) => (content === null ? [] : [`${row},${column}=${content}`])),
        );
        expect([...put].sort()).toEqual([...wanted].sort());
      }),
      draws(300, 10_000),
    );
  });

  it('are as wide in each row, and begin and end with something', () => {
    fc.assert(
      fc.property(rows, (table) => {
        for (const { table: part } of tableParts(table)) {
          expect(new Set(part.map((line) => line.length)).size).toBe(1);
          const columns = (part[0] ?? []).map((_, column) => part.map((line) => line[column] ?? null));
          for (const side of [part[0], part.at(-1), columns[0], columns.at(-1)])
            expect(side?.some((content) => content !== null)).toBe(true);
        }
      }),
      draws(300, 10_000),
    );
  });

  it('are two where a table lies beside a long column, and one where little is empty', () => {
    const beside = Array.from({ length: 60 }, (_, row) => [
      row,
      null,
      null,
      ...Array(12).fill(row < 3 ? 1 : null),
    ]);
    expect(tableParts(beside).map(({ row, column, table }) => [row, column, table.length])).toEqual([
      [0, 0, 60],
      [0, 3, 3],
    ]);
    expect(tableParts([[1, null, 2], [3]])).toEqual([
      {
        row: 0,
        column: 0,
        table: [
          [1, null, 2],
          [3, null, null],
        ],
      },
    ]);
  });
});
