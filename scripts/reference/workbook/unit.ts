import type { NumberFormatName } from '../../../core/workbook/model/look.ts';
import type { ValidationRule } from '../../../core/workbook/model/tab.ts';

/** What a cell of this format shows, in words. */
const formatWords: Record<NumberFormatName, string> = {
  general: '',
  money: 'amount',
  rate: 'amount, 2 decimals',
  quantity: 'number',
  percent: '%',
  percentFine: '%, 1 decimal',
  weeks: 'number, 1 decimal',
  hours: 'number, 1 decimal',
  ratio: 'number, 2 decimals',
  whole: 'whole number',
  figure: 'number, 2 decimals',
  date: 'date',
  month: 'month',
  words: 'text',
};

/** What is held in a cell; of a list of words, a word. */
export function unitOf(
  format: NumberFormatName | undefined,
  rule: ValidationRule | undefined,
  otherwise: string,
): string {
  if (rule?.allow === 'list') return 'word';
  return formatWords[format ?? 'general'] || otherwise;
}

/** A figure as a cell of this format shows it. */
export const formatShown = (figure: number, format: NumberFormatName | undefined): string =>
  formatWords[format ?? 'general'].startsWith('%')
    ? `${Number((100 * figure).toPrecision(10))}%`
    : `${figure}`;
