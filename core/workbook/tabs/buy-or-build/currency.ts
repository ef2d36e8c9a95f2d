import { type BuildContext, isThere } from '../../model/options.ts';
import { formula, inCurrency, words } from '../../model/page.ts';
import type { Content, Formula } from '../../model/tab.ts';
import { settings } from './settings.ts';

/** Labels that say in which currency a figure is. */
export interface Labels {
  money(label: string): Content;
  /** "12 months (EUR)". */
  span(key: 'span1' | 'span2' | 'span3'): Formula;
}

const spanIn =
  (code: string): Labels['span'] =>
  (key) =>
    formula(`${settings.cell(key)}&" months ("&${code}&")"`);

/** The currency's code changes with Assumptions. */
export const usualLabels: Labels = { money: inCurrency, span: spanIn('AIR_Currency') };

/** Where that tab is not in the workbook, the code stays the one that was chosen. */
export function labelsIn(context: BuildContext): Labels {
  if (isThere(context, 'assumptions')) return usualLabels;
  const { currency } = context.options;
  return { money: (label) => `${label} (${currency})`, span: spanIn(words(currency)) };
}
