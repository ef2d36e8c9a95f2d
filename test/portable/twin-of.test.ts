import { describe, expect, it } from 'vitest';
import { catalogue } from '../../core/functions/catalogue.ts';
import { twinOf } from '../../core/portable/twin-of.ts';

function twin(wanted: string, ...texts: string[]) {
  const found = catalogue.find(({ name }) => name === wanted);
  if (!found) throw new Error(`there is no ${wanted}`);
  return twinOf(found, texts);
}

describe('The native twin of a call', () => {
  it('is one formula for single values', () => {
    expect(twin('NET_BENEFIT', '300', '100', '50%')).toEqual({ formulas: [['=300*50%-100']] });
    expect(twin('AI_NPV', '10%', "'Flows 2'!B1:B2")).toMatchObject({
      formulas: [[expect.stringContaining("'Flows 2'!B1:B2")]],
    });
  });

  it('is a formula a cell where the call spills, a column meeting a row', () => {
    expect(twin('NET_BENEFIT', 'A2:A3', '100', '')).toEqual({
      formulas: [['=IF(ISNUMBER(A2),A2-100,NA())'], ['=IF(ISNUMBER(A3),A3-100,NA())']],
    });
    expect(twin('NET_BENEFIT', 'A2:A3', '{1;2}', '')).toEqual({ none: 'readsCells' });
    const table = twin('NET_BENEFIT', 'A2:A3', 'Costs!B1:C1', '');
    expect('formulas' in table && table.formulas.map((row) => row.length)).toEqual([2, 2]);
    expect('formulas' in table && table.formulas[1]?.[0]).toContain('A3-Costs!B1');
    expect('formulas' in table && table.formulas[0]?.[1]).toContain('A2-Costs!C1');
  });

  it('is a table where the function gives one', () => {
    const table = twin('ROI_SENSITIVITY', '300', '100', '50%');
    expect('formulas' in table && table.formulas.map((row) => row.length)).toEqual([3, 3]);
  });

  it.each([
    ['ROI_RANGE', ['1', '2', '3', '1', '2', '3'], 'never'],
    ['AI_NPV', ['10%', '{-100,60}'], 'readsCells'],
    ['NET_BENEFIT', ['A2:A3', 'B2:B4'], 'shapes'],
    ['NET_BENEFIT', ['A:A', '5'], 'shapes'],
  ])('of %s with %j is none, with the reason', (name, texts, reason) => {
    expect(twin(name, ...texts)).toEqual({ none: reason });
  });
});
