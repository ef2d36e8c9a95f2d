import { describe, expect, it } from 'vitest';
import { inOneLine } from '../../core/methods/in-one-line.ts';
import { decide, decisionFormula } from '../../core/methods/rules.ts';

const weather = { rows: { wet: 'Umbrella', cold: 'Coat' }, otherwise: 'Hat' } as const;

describe('A table of rules', () => {
  it('says what its first row says that holds', () => {
    expect(decide(weather, { cold: true, wet: true })).toBe('Umbrella');
    expect(decide(weather, { cold: true, wet: false })).toBe('Coat');
    expect(decide(weather, { cold: false, wet: false })).toBe('Hat');
  });

  it('is a formula in the same order', () => {
    expect(decisionFormula(weather, { cold: 'B1<5', wet: 'A1>0' })).toBe(
      'IF(A1>0,"Umbrella",IF(B1<5,"Coat","Hat"))',
    );
  });
});

describe('A formula over several lines', () => {
  it('has its white space in texts alone', () => {
    expect(inOneLine`
      IF(A1 > 0,
        "it pays", "a ""no"" it
 is")`).toBe('IF(A1>0,"it pays","a ""no"" it\n is")');
  });

  it('holds its terms as they are', () => {
    expect(inOneLine`1 + ${"'My costs'!A1"} + ${'"a b"'} & " x" & ${'(B1 + B2)'}`).toBe(
      `1+'My costs'!A1+"a b"&" x"&(B1 + B2)`,
    );
  });
});
