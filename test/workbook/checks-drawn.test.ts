import { describe, expect, it } from 'vitest';
import { kits } from '../../core/workbook/kits.ts';
import { changing } from '../../core/workbook/tabs/checks/changing.ts';
import { odd } from '../../core/workbook/tabs/checks/odd.ts';
import { secondRoute } from '../../core/workbook/tabs/checks/second-route.ts';
import { addressOf } from '../support/by-key.ts';
import { drawn, isFull } from '../support/draws.ts';
import { blank, operationsOf, shortLog } from './books.ts';
import { checksOf } from './checks-model.ts';
import { Book } from './ironcalc.ts';
import { oddities } from './oddities.ts';
import { typingsOf } from './oddity-typings.ts';

const shown = (book: Book, key: string) => book.shown('Checks', addressOf(`checks.${key}`));
const kinds = [...changing.keys, ...odd.keys];

const companies = drawn(oddities, 200, 200).map((company) => ({ company, expected: checksOf(company) }));
type Company = (typeof companies)[number];
const has = ({ expected }: Company, key: string) => (expected[key] ?? 0) > 0;
/** Few companies that together have each kind of trouble: each next one has the most that none has yet. */
function withAll(missing: readonly string[]): Company[] {
  const most = companies.reduce((best, each) => {
    const found = (company: Company) => missing.filter((key) => has(company, key)).length;
    return found(each) > found(best) ? each : best;
  });
  const rest = missing.filter((key) => !has(most, key));
  return rest.length === missing.length ? [] : [most, ...withAll(rest)];
}
const few = new Set([...companies.slice(0, 3), ...withAll(kinds)]);

describe('Companies as they are drawn', () => {
  it.each(kinds)('have trouble of the kind %s here and there', (key) => {
    const having = companies.filter((each) => has(each, key)).length;
    expect(having).toBeGreaterThan(companies.length / 25);
    expect(having).toBeLessThan(companies.length);
  });
});

describe('Checks, for drawn companies', () => {
  const book = new Book(operationsOf({ ...blank, tabs: kits.pilot, rows: shortLog }));
  const cases = companies
    .filter((each) => isFull || few.has(each))
    .map(({ company, expected }) => {
      book.typeAll(typingsOf(company));
      return {
        company,
        expected,
        found: Object.fromEntries(kinds.map((key) => [key, Number(shown(book, key))])),
        routes: secondRoute.keys.map((key) => [key, shown(book, `${key}.state`)] as const),
      };
    });

  it('count what an independent model counts', () => {
    for (const { company, expected, found } of cases)
      expect.soft(found, JSON.stringify(company)).toEqual(expected);
  });
  it('find every headline figure a second time', () => {
    for (const { company, routes } of cases)
      expect(
        routes.filter(([, state]) => state !== 'agrees' && state !== 'not known'),
        JSON.stringify(company),
      ).toEqual([]);
    expect(cases.some(({ routes }) => routes.every(([, state]) => state === 'agrees'))).toBe(true);
  });
});
