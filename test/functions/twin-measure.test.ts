import { describe, expect, it } from 'vitest';
import { columnName } from '../../core/cells/address.ts';
import type { TwinFormula } from '../../core/function-kit/twin/twin.ts';
import { writeTwin } from '../../core/function-kit/twin/write.ts';
import { catalogue } from '../../core/functions/catalogue.ts';

describe('The twin of a function that measures or decides', () => {
  it.each([
    ['KPI_P_VALUE', '{1;2;3}', '{4;5;7}'],
    ['KPI_EVIDENCE', 'B2:B9', 'readings'],
    ['BASELINE_STATUS', '{1;2;3}'],
    ['XMR_LIMITS', 'B2:D4'],
    ['ROI_TREND', 'B2:D4'],
    ['ROI_DRIFT', 'B2:D4'],
    ['DATA_DUPLICATES', 'B2:D4'],
    ['DATA_COMPLETENESS', 'records'],
    ['READINESS_SCORE', '{1;2;3}'],
    ['ROI_RANGE', '1', '2', '3', '1', '2', '3'],
  ])('%s has none over %j %j', (name, ...given) => {
    expect(twinOf(name, ...given)).toBeNull();
  });

  it('is there for about a hundred values to compare, and for none too many', () => {
    expect(twinOf('DATA_DUPLICATES', 'A1:A90')).not.toBeNull();
    expect(twinOf('DATA_DUPLICATES', 'A1:A200')).toBeNull();
  });

  it('is a table where the function spills', () => {
    expect(twinOf('XMR_LIMITS', 'B2:B9')).toMatchObject([{ length: 3 }]);
    expect(twinOf('ROI_SENSITIVITY', 'B2', 'C2')).toMatchObject([{ length: 3 }, { length: 3 }]);
  });

  it('says only what the arguments leave open', () => {
    expect(twinOf('THROUGHPUT_PER_FTE', '1200', '4')).toBe('1200/4');
    expect(twinOf('USE_CASE_SCORE', '5', '1', '1', '5', '5')).not.toContain('IF(');
    expect(twinOf('PILOT_VERDICT', 'A1', 'B1', 'C1', 'D1')).not.toContain('guardrail');
    expect(twinOf('NEXT_REVIEW', '60', 'B1')).toBe('NA()');
  });

  it('writes TRUE() and FALSE(), never the bare words', () => {
    for (const definition of catalogue.filter(({ twin }) => twin)) {
      const given = definition.inputs.map(([, { isWhole }], index) => {
        const column = columnName(index + 1);
        return isWhole ? `${column}2:${column}7` : `${column}2`;
      });
      for (const formula of [writeTwin(definition, given)].flat(2)) {
        const bare = String(formula).replaceAll(/"[^"]*"/g, '');
        expect(bare, definition.name).not.toMatch(/\b(TRUE|FALSE)\b(?!\(\))/);
      }
    }
  });

  it('is nested no deeper than a cell takes', () => {
    const pilot = [...'ABCDEFGHIJ'].map((letter) => `${letter}2`);
    const twins = [
      twinOf('PILOT_VERDICT', ...pilot),
      twinOf('ROI_DRIFT', 'A1:A40', 'B1'),
      twinOf('XMR_LIMITS', 'A1:A40'),
    ];
    for (const formula of twins.flat(2)) expect(depthOf(String(formula))).toBeLessThanOrEqual(64);
  });
});

function twinOf(name: string, ...given: string[]): TwinFormula {
  const definition = catalogue.find((candidate) => candidate.name === name);
  if (!definition) throw new Error(`no function ${name}`);
  return writeTwin(definition, given);
}

function depthOf(formula: string): number {
  let depth = 0;
  let most = 0;
  for (const letter of formula.replaceAll(/"[^"]*"/g, '')) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth -= 1;
    most = Math.max(most, depth);
  }
  return most;
}
