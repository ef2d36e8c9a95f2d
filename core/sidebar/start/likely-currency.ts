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

/** The currency of the region that the browser is set to, where we know it; it can be changed. */
export function likelyCurrency(): string {
  const { region } = new Intl.Locale(navigator.language);
  return (region && byRegion[region]) ?? 'EUR';
}
