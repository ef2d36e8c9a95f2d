import { describe, expect, it } from 'vitest';
import { example, exampleFigures, operationsOf } from './books.ts';
import { InHyperFormula } from './in-hyperformula.ts';

describe('the worked example in HyperFormula', () => {
  const book = new InHyperFormula(operationsOf(example));

  it('leaves out the functions that it does not know, and no others', () => {
    expect(book.unknown).toEqual(['FIXED']);
    expect(book.share()).toBeGreaterThan(0.9);
  });
  it('has in every other cell what IronCalc has', () => {
    expect(book.differences()).toEqual([]);
  });
  it.each(exampleFigures)('gives %s as the specification has it', (name, expected) => {
    expect(book.value(name)).toBeCloseTo(expected, 11);
  });
});
