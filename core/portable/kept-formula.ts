import { quoteSheet, splitReference } from '../cells/address.ts';
import { replaceParts, tokensOf } from '../formula/calls.ts';

/**
 * A formula kept so that rows may be inserted meanwhile: its text with a mark for each reference, and the references in a
 * formula, which every spreadsheet keeps up to date. ROWS takes any range and shows a harmless figure.
 */
export interface KeptFormula {
  readonly text: string;
  readonly references: readonly string[];
}

const mark = /‹(\d+)(!?)›/g;

/** @param sheet on which the formula stands. */
export function keepFormula(formula: string, sheet: string): KeptFormula {
  if (formula.search(mark) >= 0) return { text: formula, references: [] };
  const references: string[] = [];
  const parts = tokensOf(formula).flatMap(({ type, value, from, to }) => {
    if (!['range', 'range_beam'].includes(type) || isElsewhere(value)) return [];
    const isQualified = value.includes('!');
    references.push(isQualified ? value : `${quoteSheet(sheet)}!${value}`);
    return [{ from, to, by: `‹${references.length}${isQualified ? '!' : ''}›` }];
  });
  return { text: replaceParts(formula, parts), references };
}

/** In another workbook, or through several sheets: kept as text. */
const isElsewhere = (reference: string) => {
  const { sheet } = splitReference(reference);
  return /[[\]:]/.test(sheet);
};

/** References as one formula of a cell. */
export const referencesKept = (references: readonly string[]): string =>
  references.length === 0 ? '' : `=${references.map((reference) => `ROWS(${reference})`).join('+')}`;

/** What the kept references are now, in their order; null for one whose cells are gone. */
export const referencesNow = (kept: string): (string | null)[] =>
  Array.from(kept.matchAll(/ROWS\(((?:'(?:[^']|'')*'|[^()'])*)\)/gi), ([, reference = '']) =>
    reference === '' || reference.includes('#REF!') ? null : reference,
  );

/**
 * The formula with its references as they are now; null where one is gone.
 * @param sheet on which it stands now.
 */
export function formulaNow(
  text: string,
  references: readonly (string | null)[],
  sheet: string,
): string | null {
  let isGone = false;
  const formula = text.replace(mark, (whole, place: string, qualified: string) => {
    const reference = references[Number(place) - 1];
    // It stood in the formula itself.
    if (reference === undefined) return whole;
    if (reference === null) {
      isGone = true;
      return '';
    }
    const { sheet: on, address } = splitReference(reference);
    return qualified === '' && on.toUpperCase() === sheet.toUpperCase() ? address : reference;
  });
  return isGone ? null : formula;
}

/** What a formula is but for its references, which move with rows and columns. */
export const skeletonOf = (formula: string): string =>
  tokensOf(formula)
    .map(({ type, value }) =>
      type.startsWith('range') && value !== ':' && /\d|:/.test(value) ? '‹›' : value,
    )
    .join('')
    .replaceAll(/[\s'@]|\(\)/g, '')
    .toUpperCase();

/** One of each kind of formula: those of a spill mostly differ in their references alone. */
export const kindsOf = (formulas: readonly string[]): string[] => [
  ...new Map(
    // A line of its own each, in the record.
    formulas.map((formula) => [skeletonOf(formula), formula.replaceAll(/\s+/g, ' ')]),
  ).values(),
];
