import { tokensOf } from '../../core/formula/calls.ts';

/** In a cell into which another cell's call spilled. */
export const computedValue = Symbol('a value of another cell');

/**
 * Google Sheets exports what Excel does not know as IFERROR(__xludf.DUMMYFUNCTION("AI_ROI(B1,B2)"),0.5), the formula a
 * text in it, and the cells into which it spills as IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),0.5)
 * (https://grid-is.github.io/apiary/explain/gsdv). The formula without "=", or null where the cell is none of these.
 */
export function googleFormula(formula: string): string | typeof computedValue | null {
  const signs = tokensOf(`=${formula}`).filter(({ type }) => type !== 'whitespace');
  const [, iferror, open, dummy, opened, text] = signs;
  const isExport =
    iferror?.value.toUpperCase() === 'IFERROR' &&
    open?.value === '(' &&
    dummy?.value.toUpperCase() === '__XLUDF.DUMMYFUNCTION' &&
    opened?.value === '(';
  if (!isExport || text?.type !== 'string') return null;
  const inner = text.value.slice(1, -1).replaceAll('""', '"');
  return inner === '"COMPUTED_VALUE"' ? computedValue : inner.replace(/^=/, '');
}
