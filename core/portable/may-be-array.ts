import { parseArea, splitReference } from '../cells/address.ts';
import { tokensOf } from '../formula/calls.ts';

/** These give one value of a whole range. */
const givingOne = new Set(
  `AND AVERAGE AVERAGEA AVERAGEIF AVERAGEIFS COLUMN COLUMNS COUNT COUNTA COUNTBLANK COUNTIF COUNTIFS HLOOKUP IRR LARGE
  LOOKUP MATCH MAX MAXA MAXIFS MEDIAN MIN MINA MINIFS MODE MODE.SNGL NPV OR PERCENTILE PERCENTILE.INC PRODUCT QUARTILE
  RANK RANK.EQ ROW ROWS SLOPE SMALL STDEV STDEV.P STDEV.S STDEVP SUBTOTAL SUM SUMIF SUMIFS SUMPRODUCT SUMSQ VAR VAR.P
  VAR.S VLOOKUP XIRR XLOOKUP XMATCH XNPV XOR`.split(/\s+/),
);

/**
 * May an expression give several values? The conditions of a twin would take them together. A function that is not known
 * is taken to give several of several.
 * @param meaningOf what a name stands for: a reference, or what LET gives it; null where that is not known.
 */
export function mayBeArray(expression: string, meaningOf: (name: string) => string | null): boolean {
  const functions: (string | null)[] = [];
  let before = '';
  for (const { type, value } of tokensOf(expression)) {
    if (value === '(') functions.push(before === '' ? null : before);
    else if (value === ')') functions.pop();
    else if (!functions.some((name) => name !== null && givingOne.has(name))) {
      if (isSeveral(type, value)) return true;
      const meaning = type === 'range_named' || type === 'structured' ? meaningOf(value) : null;
      // A name of LET may be given what it was before.
      if (meaning !== null && mayBeArray(meaning, (name) => (name === value ? null : meaningOf(name))))
        return true;
    }
    before = type === 'func' ? value.toUpperCase().replace('_XLFN.', '') : '';
  }
  return false;
}

function isSeveral(type: string, value: string): boolean {
  if (value === '{' || value === '#' || type === 'range_beam') return true;
  if (type === 'structured') return !/@|#This Row/i.test(value);
  const area = type === 'range' ? parseArea(splitReference(value).address) : null;
  return area !== null && area.rows * area.columns > 1;
}
