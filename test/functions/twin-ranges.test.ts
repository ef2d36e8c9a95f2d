import { describe, expect, it } from 'vitest';
import type { TwinFormula } from '../../core/function-kit/twin/twin.ts';
import { writeTwin } from '../../core/function-kit/twin/write.ts';
import { catalogue } from '../../core/functions/catalogue.ts';

describe('The twin of a call over flows', () => {
  it('reads a row across and a column down, with the dollar signs and the sheet as typed', () => {
    expect(twinOf('AI_NPV', '10%', 'Plan!$B$2:$D$2', '1')).toBe(
      'IF(AND(COUNT(Plan!$B$2:$D$2)>=1,COUNT(Plan!$B$2:$D$2)=SUMPRODUCT(MAX((Plan!$B$2:$D$2<>"")*{1,2,3}))),' +
        'NPV(10%,Plan!$B$2:$D$2)*(1+10%),NA())',
    );
    expect(twinOf('AI_NPV', '10%', 'B2:B4', '1')).toContain('{1;2;3}');
  });

  it('names the parts of an anchored range with its anchors', () => {
    const twin = twinOf('PAYBACK_PERIODS', '$A2:$A4');
    expect(twin).toContain('IF(SUM($A2:$A3)>=');
    expect(twin).toContain('MIN(1,-SUM($A2)/$A3)');
  });

  it.each([
    ['AI_NPV', '10%', 'B2:D4'],
    ['AI_IRR', 'B2:D4'],
    ['AI_IRR', 'flows_of_plan'],
    ['AI_IRR', '{-100,60,60}'],
    ['ROI_NPV', '10%', 'B2:D4', 'B6:D8'],
    ['PAYBACK_PERIODS', 'B2:B60'],
    ['PAYBACK_PERIODS', 'B2:D4'],
  ])('%s has none over %j %j', (name, ...given) => {
    expect(twinOf(name, ...given)).toBeNull();
  });

  it('is there for 58 flows, and no longer than a cell takes', () => {
    const twin = twinOf('PAYBACK_PERIODS', 'B2:B59');
    expect(String(twin).length).toBeLessThanOrEqual(8000);
    expect(twin).not.toBeNull();
  });

  it('is #N/A for ranges of different shapes and for a single flow', () => {
    expect(twinOf('ROI_NPV', '10%', 'B2:B4', 'C2:C5', '1')).toMatch(/,NA\(\),NA\(\)\)$/);
    expect(twinOf('PAYBACK_PERIODS', 'B2')).toMatch(/,NA\(\),NA\(\)\)$/);
  });
});

function twinOf(name: string, ...given: string[]): TwinFormula {
  const definition = catalogue.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  return writeTwin(definition, given);
}
