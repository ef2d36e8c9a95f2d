import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellName } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { keysOfTab } from '../../core/workbook/keys.ts';
import { kits, usualName } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { lookOf } from '../../core/workbook/model/look.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import type { Content } from '../../core/workbook/model/tab.ts';
import { typingAt } from '../support/by-key.ts';
import { drawn, isFull } from '../support/draws.ts';
import { blank, exampleFigures, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { visibleErrors } from './visible-errors.ts';

const kit: BookOptions = { ...blank, tabs: kits['first-check'] };
const everyTab: BookOptions = { ...blank, tabs: kits.portfolio, rows: shortLog };
const inputsOf = (options: BookOptions) =>
  buildBook(options).flatMap(({ id, sheet, cells }) => {
    const keys = keysOfTab(id);
    return cells
      .filter(({ style }) => lookOf(style).locked === false)
      .map(({ at, content, style, format }) => {
        const look = `${style} ${format}`;
        return { id, key: keys.get(at) ?? '', sheet, at, content, look };
      });
  });

/** Everything that makes the example of a blank kit. */
function exampleTypings(options: BookOptions): Typing[] {
  const before = new Map(inputsOf(options).map(({ sheet, at, content }) => [`${sheet}!${at}`, content]));
  return inputsOf({ ...options, example: true }).flatMap(({ sheet, at, content }): Typing[] => {
    const was = before.get(`${sheet}!${at}`) ?? null;
    if (JSON.stringify(was) === JSON.stringify(content)) return [];
    return [[sheet, at, content ?? '']];
  });
}

/** Long draws take minutes. */
const longest = isFull ? 900_000 : 120_000;

/** What nobody should type, but somebody will. */
const hostile: Content[] = ['about 5', '2026-01-05', -1, 0, 1.5, 61, 1e12];

/** The example with more in it: readings since, a metric without readings, growth, and the longest horizon. */
const fuller: Typing[] = [
  typingAt('assumptions.months', 60),
  typingAt('costs.lines.growth.1', 0.02),
  typingAt('costs.lines.howOften.2', 'Yearly'),
  typingAt('costs.lines.quantity.10', 1),
  typingAt('costs.lines.price.10', 500),
  ...[0, 1, 2, 3, 5].map((week) => typingAt(`baseline.readings.since${week + 1}.1`, 4 + week / 8)),
  typingAt('baseline.metrics.metric.4', 'Satisfaction'),
  typingAt('baseline.details.typedBefore.4', 3),
  typingAt('baseline.details.groupBefore.1', 6),
  typingAt('baseline.details.groupSince.1', 5),
];

/** Where figures are typed: of each table of lines the first, of Baseline's the one without readings too. */
const figureCells = inputsOf({ ...kit, example: true }).filter(({ id, key }) => {
  if (id === 'start') return false;
  if (id === 'assumptions') return !key.includes('.'); // not their status, source and so on
  if (id === 'baseline') return /^(metrics|readings|details)\.\w+\.[14]$|^\w+$/.test(key);
  return !key.startsWith('lines.') || key.endsWith('.1');
});

const inFirstCheck = new Set<string>(kits['first-check'].map((tab) => usualName(tab)));

describe('inputs in any order', () => {
  const typings = exampleTypings(kit);
  it.each(drawn(fc.shuffledSubarray(typings, { minLength: typings.length }), 1, 8))(
    'show no error on the way from the blank kit to the example (order %#)',
    (...order) => {
      const book = new Book(operationsOf(kit));
      const atOnce = isFull ? 1 : 16;
      for (let from = 0; from < order.length; from += atOnce) {
        const typed = order.slice(from, from + atOnce);
        book.typeAll(typed);
        expect(visibleErrors(book), JSON.stringify(typed)).toEqual([]);
      }
      for (const [name, expected] of exampleFigures) expect(book.value(name), name).toBeCloseTo(expected, 11);
    },
  );
  it(
    'show none on the way to the example of all tabs, and end as it',
    () => {
      const all = exampleTypings(everyTab);
      const [order = []] = drawn(fc.shuffledSubarray(all, { minLength: all.length }), 1, 1);
      const book = new Book(operationsOf(everyTab));
      const atOnce = Math.ceil(order.length / (isFull ? 300 : 3));
      for (let from = 0; from < order.length; from += atOnce) {
        const typed = order.slice(from, from + atOnce);
        book.typeAll(typed);
        expect(visibleErrors(book), JSON.stringify(typed)).toEqual([]);
      }
      const made = new Book(operationsOf({ ...everyTab, example: true }));
      const typed = new Set(inputsOf(everyTab).map(({ sheet, at }) => `${sheet}!${at}`));
      const different = [...made.written].flatMap(([sheet, cells]) =>
        cells
          .filter((at) => !typed.has(`${sheet}!${at}`) && book.shown(sheet, at) !== made.shown(sheet, at))
          .map((at) => `${sheet}!${at} ${book.shown(sheet, at)}, not ${made.shown(sheet, at)}`),
      );
      expect(different).toEqual([]);
    },
    longest,
  );
});

type InputCell = ReturnType<typeof inputsOf>[number];
interface Wrong extends InputCell {
  readonly wrong: Content;
}

/** Types what is wrong two cells at a time, mends it again, and lists the errors that people would see. */
function errorsWith(book: Book, right: ReadonlyMap<string, Content>, all: readonly Wrong[]): string[] {
  let wrongNow: readonly Wrong[] = [];
  return all.flatMap((next) => {
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
    return visibleErrors(book).map((error) => `${typed}: ${error}`);
  });
}

const wrongIn = (cells: readonly InputCell[]): Wrong[] => {
  const wrong = cells.flatMap((cell) => hostile.map((content) => ({ ...cell, wrong: content })));
  return drawn(fc.shuffledSubarray(wrong, { minLength: wrong.length }), 1, 1)[0] ?? [];
};

/** Of each column the first of the cells that look the same: a table has one line like the other. */
function topCells(options: BookOptions): InputCell[] {
  const all = inputsOf(options);
  const looks = new Map(all.map(({ sheet, at, look }) => [`${sheet}!${at}`, look]));
  return all.filter(({ sheet, at, look }) => {
    const { column, row } = placeOf(at);
    return looks.get(`${sheet}!${cellName({ column, row: row - 1 })}`) !== look;
  });
}

describe('what should not be typed', () => {
  it('shows no error either, in any cell, two at a time', () => {
    const book = new Book(operationsOf({ ...kit, example: true }));
    book.typeAll(fuller);
    const right = new Map(fuller.map(([sheet, at, content]) => [`${sheet}!${at}`, content]));
    const all = wrongIn(figureCells);
    expect(errorsWith(book, right, all.slice(0, isFull ? all.length : 8))).toEqual([]);
  });
  it(
    'shows none on the tabs that measure and decide',
    () => {
      const options = { ...everyTab, example: true };
      const book = new Book(operationsOf(options));
      const own = topCells(options).filter(({ sheet }) => !inFirstCheck.has(sheet));
      const fromEach = [...new Set(own.map(({ sheet }) => sheet))].flatMap((sheet) => {
        const wrong = wrongIn(own.filter((cell) => cell.sheet === sheet));
        return wrong.slice(0, isFull ? 80 : 1);
      });
      expect(errorsWith(book, new Map(), fromEach)).toEqual([]);
    },
    longest,
  );
});
