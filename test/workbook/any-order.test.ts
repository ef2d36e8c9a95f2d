import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildBook } from '../../core/workbook/build.ts';
import { lookOf } from '../../core/workbook/look.ts';
import type { Content } from '../../core/workbook/model.ts';
import { detailRow, details, sinceColumns } from '../../core/workbook/tabs/baseline-layout.ts';
import { drawn, isFull } from '../support/draws.ts';
import { blank, example, exampleFigures, operationsOf } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { visibleErrors } from './visible-errors.ts';

const kit = { ...blank, tabs: blank.tabs.filter((tab) => tab !== 'scorecard') };
const inputsOf = (options: typeof blank) =>
  buildBook(options).flatMap(({ sheet, cells }) =>
    cells
      .filter(({ style }) => lookOf(style).locked === false)
      .map(({ at, content }) => ({ sheet, at, content })),
  );

/** Everything that makes the example of a blank kit. */
function exampleTypings(): Typing[] {
  const before = new Map(inputsOf(kit).map(({ sheet, at, content }) => [`${sheet}!${at}`, content]));
  return inputsOf({ ...example, tabs: kit.tabs }).flatMap(({ sheet, at, content }): Typing[] => {
    const was = before.get(`${sheet}!${at}`) ?? null;
    if (JSON.stringify(was) === JSON.stringify(content)) return [];
    return [[sheet, at, content ?? '']];
  });
}

/** What nobody should type, but somebody will. */
const hostile: Content[] = ['about 5', '2026-01-05', -1, 0, 1.5, 61, 1e12];

/** The example with more in it: readings since, a metric without readings, growth, and the longest horizon. */
const fuller: Typing[] = [
  ['Assumptions', 'C14', 60],
  ['Costs', 'K6', 0.02],
  ['Costs', 'H7', 'Yearly'],
  ['Costs', 'F15', 1],
  ['Costs', 'G15', 500],
  ...[0, 1, 2, 3, 5].map((week): Typing => ['Baseline', `${sinceColumns[week]}8`, 4 + week / 8]),
  ['Baseline', 'C11', 'Satisfaction'],
  ['Baseline', `${details.letter('typedBefore')}${detailRow(11)}`, 3],
  ['Baseline', `${details.letter('groupBefore')}${detailRow(8)}`, 6],
  ['Baseline', `${details.letter('groupSince')}${detailRow(8)}`, 5],
];

/** Where figures are typed: of each table the first line. */
const figureCells = inputsOf({ ...example, tabs: kit.tabs }).filter(({ sheet, at }) => {
  const row = Number(at.replace(/\D/g, ''));
  if (sheet === 'Start') return false;
  if (sheet === 'Assumptions') return at.startsWith('C');
  if (sheet === 'Baseline')
    return (
      row === 8 || row === 11 || row === detailRow(8) || row === detailRow(11) || row > detailRow(11) + 20
    );
  return row === 6 || row > 27;
});

describe('inputs in any order', () => {
  const typings = exampleTypings();
  it.each(drawn(fc.shuffledSubarray(typings, { minLength: typings.length }), 1, 8))(
    'show no error on the way from the blank kit to the example (order %#)',
    (...order) => {
      const book = new Book(operationsOf(kit));
      for (const [sheet, at, content] of order) {
        book.type(sheet, at, content);
        expect(visibleErrors(book), `${sheet}!${at} = ${JSON.stringify(content)}`).toEqual([]);
      }
      for (const [name, expected] of exampleFigures) expect(book.value(name), name).toBeCloseTo(expected, 11);
    },
  );
});

describe('what should not be typed', () => {
  it('shows no error either, in any cell, two at a time', () => {
    const book = new Book(operationsOf({ ...example, tabs: kit.tabs }));
    book.typeAll(fuller);
    const right = new Map(fuller.map(([sheet, at, content]) => [`${sheet}!${at}`, content]));
    const wrong = figureCells.flatMap((cell) => hostile.map((content) => ({ ...cell, wrong: content })));
    const all = drawn(fc.shuffledSubarray(wrong, { minLength: wrong.length }), 1, 1)[0] ?? [];
    const found: string[] = [];
    let wrongNow: typeof all = [];
    for (const next of all.slice(0, isFull ? all.length : 120)) {
      const mended = wrongNow.length < 2 ? [] : wrongNow.slice(0, 1);
      wrongNow = [
        ...wrongNow.slice(-1).filter((cell) => cell.at !== next.at || cell.sheet !== next.sheet),
        next,
      ];
      book.typeAll([
        ...mended.map(
          ({ sheet, at, content }): Typing => [sheet, at, right.get(`${sheet}!${at}`) ?? content ?? ''],
        ),
        ...wrongNow.map(({ sheet, at, wrong: typed }): Typing => [sheet, at, typed]),
      ]);
      const typed = wrongNow
        .map((cell) => `${cell.sheet}!${cell.at} = ${JSON.stringify(cell.wrong)}`)
        .join(', ');
      found.push(...visibleErrors(book).map((error) => `${typed}: ${error}`));
    }
    expect(found).toEqual([]);
  });
});
