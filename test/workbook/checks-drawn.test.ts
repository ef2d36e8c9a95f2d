import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { secondRoute } from '../../core/workbook/tabs/checks/second-route.ts';
import { addressOf } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { checksOf } from './checks-model.ts';
import { Book } from './ironcalc.ts';
import { logs, typingsOf } from './logs.ts';

const shown = (book: Book, key: string) => book.shown('Checks', addressOf(`checks.${key}`));

describe('Checks, for drawn companies', () => {
  const book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));
  const cases = drawn(logs, 10, 200).map((tracked) => {
    book.typeAll(typingsOf(tracked));
    const expected = checksOf(tracked);
    return {
      tracked,
      expected,
      found: Object.fromEntries(Object.keys(expected).map((key) => [key, Number(shown(book, key))])),
      routes: secondRoute.keys.map((key) => [key, shown(book, `${key}.state`)] as const),
    };
  });

  it('count what an independent model counts', () => {
    for (const { tracked, expected, found } of cases)
      expect(found, JSON.stringify(tracked)).toEqual(expected);
  });
  it('find every headline figure a second time', () => {
    for (const { tracked, routes } of cases)
      expect(
        routes.filter(([, state]) => state !== 'agrees' && state !== 'not known'),
        JSON.stringify(tracked),
      ).toEqual([]);
  });
  it('draw companies in which there is something to find', () => {
    const kinds = Object.keys(cases[0]?.expected ?? {});
    const never = kinds.filter((key) => cases.every(({ expected }) => expected[key] === 0));
    expect(never.length).toBeLessThan(kinds.length / 2);
    expect(cases.some(({ routes }) => routes.every(([, state]) => state === 'agrees'))).toBe(true);
  });
});
