import type { Content } from '../../../core/workbook/model/tab.ts';
import { formulaTokens } from './formula-text.ts';

/**
 * A content as a reader sees it. Of a formula that puts a text together the texts are shown, the currency's name where
 * its code stands, and dots for figures: `="Price each ("&AIR_Currency&")"` is "Price each (currency)".
 */
export function contentText(content: Content): string {
  if (typeof content !== 'object') return String(content);
  const tokens = formulaTokens(content.formula.slice(1));
  if (!tokens.some(({ isText }) => isText)) return `\`${content.formula}\``;
  return tokens
    .map(({ isText, text }) => (isText ? text.slice(1, -1).replaceAll('""', '"') : betweenTexts(text)))
    .join('');
}

function betweenTexts(text: string): string {
  const joined = text.replaceAll(/^&|&$/g, '');
  if (joined === 'AIR_Currency') return 'currency';
  return joined === '' ? '' : '…';
}

/** A name in the code as words: "byWorkflow" is "By workflow". */
export function nameInWords(name: string): string {
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z\d])|_/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
