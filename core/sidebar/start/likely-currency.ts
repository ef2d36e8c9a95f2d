import type { currencies } from '../../workbook/model/currencies.ts';

const byRegion: Readonly<Record<string, (typeof currencies)[number]>> = {
  BR: 'BRL',
  CH: 'CHF',
  GB: 'GBP',
  IN: 'INR',
  JP: 'JPY',
  LI: 'CHF',
  PL: 'PLN',
  US: 'USD',
};

/** "CH" in "de-CH" and "de-Latn-CH". Intl.Locale refuses what Chromium says on a machine without a language: en-US@posix. */
const withRegion = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})(?![a-z\d])/i;

/** The currency of the region that the browser is set to, where we know it; it can be changed. */
export function likelyCurrency(): string {
  const region = withRegion.exec(navigator.language)?.[1]?.toUpperCase() ?? '';
  return byRegion[region] ?? 'EUR';
}
