import { describe, expect, it } from 'vitest';
import { cellName, columnNumber } from '../../core/cells/address.ts';
import { buildBook } from '../../core/workbook/build.ts';
import { tabIds } from '../../core/workbook/kits.ts';
import { placeOf } from '../../core/workbook/model/addresses.ts';
import { type Look, lookOf } from '../../core/workbook/model/look.ts';
import type { BookOptions } from '../../core/workbook/model/options.ts';
import type { PlacedCell, Tab } from '../../core/workbook/model/tab.ts';
import { typingAt } from '../support/by-key.ts';
import { blank, example, operationsOf, shortLog } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';

/*
 * A plain measure: Calibri of 11 points takes 7 pixels a character, bold 7.5; other sizes in proportion. A sentence has
 * wide and narrow letters in equal parts and takes less than a word may.
 */
const padding = 10;
const usualColumn = 64;

function widthOf(text: string, { bold, size = 11 }: Look): number {
  const character = text.length > 60 ? (bold ? 6.7 : 6.3) : bold ? 7.5 : 7;
  return (text.length * character * size) / 11 + padding;
}
const heightOfLine = ({ size = 11 }: Look) => (size * 16) / 11;

/** The lines into which a text breaks in a cell of this width; 99 where a word does not fit. */
function linesOf(text: string, look: Look, width: number): number {
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    if (widthOf(word, look) > width) return 99;
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer, look) <= width) line = longer;
    else {
      lines++;
      line = word;
    }
  }
  return lines;
}

class Measure {
  private readonly cells: ReadonlyMap<string, PlacedCell>;
  constructor(private readonly tab: Tab) {
    this.cells = new Map(tab.cells.map((cell) => [cell.at, cell]));
  }
  width(column: number): number {
    const found = this.tab.columns.find(
      ({ from, to }) => columnNumber(from) <= column && column <= columnNumber(to),
    );
    return found?.width ?? usualColumn;
  }
  height(row: number): number {
    // a row of no given height grows with what is in it
    const given = this.tab.rows.find(({ from, to }) => from <= row && row <= to)?.height;
    return given ?? Number.POSITIVE_INFINITY;
  }
  /** The cell's own width and that of the empty cells beside it, over which a text may run. */
  room(at: string, horizontal: Look['horizontal']): number {
    const { column, row } = placeOf(at);
    let room = this.width(column);
    if (horizontal === 'center') return room;
    const lastPrinted = Math.max(
      ...this.tab.print.areas.map((area) => columnNumber(/[A-Z]+(?=\d+$)/.exec(area)?.[0] ?? 'A')),
    );
    const step = horizontal === 'right' ? -1 : 1;
    for (let next = column + step; next > 0 && next < column + 20; next += step) {
      const beside = this.cells.get(cellName({ column: next, row }));
      if (column <= lastPrinted && next > lastPrinted) break;
      if (beside !== undefined && (beside.content !== null || lookOf(beside.style).locked === false)) break;
      room += this.width(next);
    }
    return room;
  }
}

const isText = (shown: string) => shown !== '' && !/^[-–#]?[\d,.]*%?$/.test(shown);

/** Texts of a kit that are cut, with the pixels that they lack. */
function cutIn(options: BookOptions, typings: readonly Typing[]): string[] {
  const book = new Book(operationsOf(options));
  book.typeAll(typings);
  return buildBook(options).flatMap((tab) => {
    const measure = new Measure(tab);
    return tab.cells.flatMap(({ at, content, style, format }) => {
      if (content === null || (typeof content !== 'string' && typeof content !== 'object')) return [];
      const look = lookOf(style);
      const shown = typeof content === 'string' ? content : book.shown(tab.sheet, at);
      if (!isText(shown) || format === 'date') return [];
      const { column, row } = placeOf(at);
      if (look.wrap) {
        const needed = linesOf(shown, look, measure.width(column)) * heightOfLine(look);
        return needed <= measure.height(row)
          ? []
          : [
              `${tab.sheet}!${at} "${shown}" is ${needed} high of ${measure.height(row)}, ${measure.width(column)} wide`,
            ];
      }
      const lacking = Math.ceil(widthOf(shown, look) - measure.room(at, look.horizontal));
      return lacking <= 0 ? [] : [`${tab.sheet}!${at} ${style} "${shown}" lacks ${lacking}`];
    });
  });
}

describe('every tab', () => {
  const everything = { tabs: tabIds, rows: shortLog };
  const filledIn: readonly Typing[] = [
    typingAt('assumptions.hourlyRate', 75),
    typingAt('assumptions.redirected', 1),
    typingAt('costs.lines.quantity.1', 1),
    typingAt('costs.lines.price.1', 80),
    typingAt('value.lines.quantity.1', 8),
  ];
  const states: [state: string, options: BookOptions, typings: readonly Typing[]][] = [
    ['blank', blank, []],
    ['with the example', example, []],
    ['with a cost line to complete', blank, [...filledIn, typingAt('costs.lines.howOften.1', '')]],
    ['with a value line to complete', blank, [...filledIn, typingAt('value.lines.hoursEach.1', 'some')]],
    ['without the redirected share', blank, [...filledIn, typingAt('assumptions.redirected', '')]],
    ['with a wrong share', blank, [...filledIn, typingAt('assumptions.redirected', 'all')]],
    ['where it never pays back', blank, [...filledIn, typingAt('costs.lines.price.1', 9999999)]],
    ['where it pays back late', example, [typingAt('costs.lines.quantity.2', 700)]],
    [
      'with metrics measured',
      example,
      [1, 2, 3, 4].map((week, index) => typingAt(`baseline.readings.since${week}.1`, 5 - index / 9)),
    ],
  ];
  it.each(states)('shows its labels, titles and sentences in full (%s)', (_, options, typings) => {
    expect(cutIn({ ...options, ...everything }, typings)).toEqual([]);
  });

  const longest: Partial<Record<PlacedCell['format'], string>> = {
    money: '9,999,999',
    rate: '9,999,999.00',
    percent: '100%',
    date: '30 Sep 2026',
    figure: '9,999.99',
    weeks: '999.9',
    ratio: '99.99',
  };
  it('has room for amounts of seven digits, for dates and for shares', () => {
    const narrow = buildBook({ ...example, ...everything }).flatMap((tab) => {
      const measure = new Measure(tab);
      return tab.cells.flatMap(({ at, style, format }) => {
        const figure = longest[format];
        const { column } = placeOf(at);
        if (figure === undefined) return [];
        const lacking = Math.ceil(widthOf(figure, lookOf(style)) - measure.width(column));
        return lacking <= 0
          ? []
          : [`${tab.sheet}!${at.replace(/\d/g, '')} ${format} ${style} lacks ${lacking}`];
      });
    });
    expect([...new Set(narrow)]).toEqual([]);
  });
});
