import { tokenize } from '@borgar/fx';
import { columnName, lastColumn, lastRow } from '../../core/cells/address.ts';
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
  return inner === '"COMPUTED_VALUE"' ? computedValue : closed(inner.replace(/^=/, ''));
}

/** Google's A2:A and B2:2 go on to the end of the sheet; Excel does not know them. */
function closed(formula: string): string {
  return tokenize(`=${formula}`, { mergeRefs: true, allowTernary: true })
    .map(({ type, value }) => {
      if (type !== 'range_ternary') return value;
      if (/[A-Z]$/i.test(value)) return `${value}${lastRow}`;
      const [, first = '', row = ''] = /^(.*:\$?)(\d+)$/.exec(value) ?? [];
      return `${first}${columnName(lastColumn)}${row}`;
    })
    .join('')
    .slice(1);
}

/** What Excel 2007 knows already, and people use beside a call; others may be Google's own, or want a mark in a file. */
const everyday = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE COLUMN COLUMNS CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF
  COUNTIFS DATE DATEDIF DATEVALUE DAY EDATE EOMONTH EXACT EXP FALSE FIND FLOOR HLOOKUP IF IFERROR INDEX INT IRR ISBLANK
  ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LN LOG LOG10 LOOKUP LOWER MATCH MAX MEDIAN MID MIN MOD MONTH NA NETWORKDAYS
  NOT NOW NPER NPV OR PI PMT POWER PRODUCT PROPER PV QUARTILE RANK RATE REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH
  SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT TEXT TODAY TRIM TRUE TRUNC UPPER VALUE VAR VLOOKUP
  WEEKDAY WEEKNUM YEAR`.split(/\s+/),
);

/** May Excel read a formula of Google Sheets? Its functions of our own are passed over. */
export const isForExcel = (formula: string, isOurs: (name: string) => boolean): boolean =>
  tokensOf(formula).every(
    ({ type, value }) => type !== 'func' || isOurs(value) || everyday.has(value.toUpperCase()),
  );
