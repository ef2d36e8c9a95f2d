import { afterEach, expect, it, vi } from 'vitest';
import { likelyCurrency } from '../../core/sidebar/start/likely-currency.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The last three are no names of a language; browsers say them where the machine has none (Playwright issue 34046). */
it.each([
  ['en-US', 'USD'],
  ['de-CH', 'CHF'],
  ['de-ch', 'CHF'],
  ['pt-BR-u-nu-latn', 'BRL'],
  ['de-Latn-CH', 'CHF'],
  ['ca-ES-valencia', 'EUR'],
  ['fr', 'EUR'],
  ['en-001', 'EUR'],
  ['en-US@posix', 'USD'],
  ['C', 'EUR'],
  ['', 'EUR'],
])('The first page proposes for a browser in "%s": %s', (language, currency) => {
  vi.stubGlobal('navigator', { language });
  expect(likelyCurrency()).toBe(currency);
});
