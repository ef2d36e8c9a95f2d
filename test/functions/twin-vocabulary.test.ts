import { describe, expect, it } from 'vitest';
import { columnName } from '../../core/cells/address.ts';
import { tokensOf } from '../../core/formula/calls.ts';
import { writeTwin } from '../../core/function-kit/twin/write.ts';
import { catalogue } from '../../core/functions/catalogue.ts';

/** Functions that Excel 2016, Google Sheets and LibreOffice 7 all have, and that IronCalc and HyperFormula know. */
const everywhere = new Set(
  `ABS AND AVERAGE BETADIST CEILING CHOOSE COUNT COUNTA COUNTBLANK COUNTIF DATE DAY DEVSQ EDATE FALSE IF IFERROR INDEX INT IRR ISLOGICAL
  ISNUMBER ISTEXT LEFT LOWER MATCH MAX MIN MOD MONTH N NA NOT NPV OR RIGHT ROUND ROUNDUP ROWS COLUMNS SIGN SLOPE SQRT SUM SUMIF SUMIFS SUMPRODUCT TRIM
  TRUE TTEST VAR YEAR`.split(/\s+/),
);

describe('A native twin uses only functions that every spreadsheet has', () => {
  it.each(catalogue.filter(({ twin }) => twin))('$name', (definition) => {
    const given = definition.inputs.map(([, { isWhole }], index) => {
      const column = columnName(index + 1);
      return isWhole ? `${column}2:${column}7` : `${column}2`;
    });
    for (const texts of [
      given,
      given.map((text, index) => (definition.inputs[index]?.[1].isOptional ? '' : text)),
    ]) {
      for (const formula of [writeTwin(definition, texts)].flat(2)) {
        const used = tokensOf(`=${formula}`)
          .filter(({ type }) => type === 'func')
          .map(({ value }) => value.toUpperCase());
        expect(used.filter((name) => !everywhere.has(name))).toEqual([]);
      }
    }
  });
});
