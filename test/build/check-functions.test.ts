import { describe, expect, it } from 'vitest';
import type { Example } from '../../core/function-kit/declaration.ts';
import { orNull } from '../../core/function-kit/inputs/modifiers.ts';
import { number } from '../../core/function-kit/inputs/number.ts';
import { catalogue } from '../../core/functions/catalogue.ts';
import { builtInFunctions } from '../../scripts/build/built-in-functions/read.ts';
import { type Declared, problemInCall, problemsInFunctions } from '../../scripts/build/check-functions.ts';
import { refusalOfName } from '../../scripts/build/function-names.ts';

describe('The functions', () => {
  it('are such as both hosts take', () => {
    expect(problemsInFunctions(catalogue)).toEqual([]);
  });

  it('are refused where one requires a parameter after one that may be left out', () => {
    const required = number({ description: 'A figure.', unit: '' });
    const inputs: Declared['inputs'] = [
      ['before', required],
      ['weeks', orNull(required)],
      ['after', required],
    ];
    expect(problemsInFunctions([declared({ inputs })])).toEqual([
      "HALF_OF requires 'after' after 'weeks', which may be left out.",
    ]);
    expect(problemsInFunctions([declared({ inputs: inputs.slice(0, 2) })])).toEqual([]);
  });

  it('are refused where an example cannot be typed', () => {
    const examples: Example[] = [{ arguments: ['x'.repeat(300)], gives: 1 }];
    const [problem, ...others] = problemsInFunctions([declared({ examples })]);
    expect(problem).toMatch(
      /^The example =HALF_OF\("x+"\) cannot be typed in Excel: .* 255 characters at most\.$/,
    );
    expect(others).toEqual([]);
  });
});

describe('A name of a function', () => {
  it.each([
    ...['A1', 'ROI2026', 'XFD1048576', 'XFE1', 'AI10000000'].map((name) => [name, /address of a cell|three/]),
    ...['RC', 'R1C1', 'R1048576C16384', 'RC5', 'R12C', 'R12', 'C5'].map((name) => [name, /address|three/]),
    ...['SUM', 'GROUPBY', 'DATEDIF'].map((name) => [name, /is a function of Excel already/]),
    ...['RUN', 'ECHO', 'RESULT'].map((name) => [name, /of Excel \(its older macro functions\) already/]),
    ...['ARRAY_CONSTRAIN', 'TO_DATE', 'SPARKLINE'].map((name) => [name, /of Google Sheets already/]),
    ...['AI', '1ROI', '_ROI', 'ai_roi', 'AI ROI', 'AI-ROI'].map((name) => [name, /three or more of A to Z/]),
    ['AI_ROI_', /hides a function in Google Sheets/],
  ] as [string, RegExp][])('is not %s', (name, reason) => {
    expect(refusalOfName(name)).toMatch(reason);
  });

  it.each(['AI_ROI', 'ROI', 'ROI99999999', 'ROI0', 'ABCD1', 'R1C99999', 'RCA', 'KPI_P_VALUE'])(
    'may be %s',
    (name) => {
      expect(refusalOfName(name)).toBeNull();
    },
  );

  it('is compared with whole lists', () => {
    for (const [host, names] of Object.entries(builtInFunctions)) {
      expect(names.size, host).toBeGreaterThan(500);
      expect([...names].filter((name) => !/^[A-Z][A-Z0-9._]*$/.test(name))).toEqual([]);
    }
  });
});

describe('A call as it is typed into Excel', () => {
  it.each([
    '=F({1,,2})',
    '=F({1;2;})',
    '=F({,})',
    '=F({})',
    '=F({DATE(2026,1,1),2})',
    '=F({A1,2})',
    '=F({1+1})',
    '=F({1,2;3})',
    '=F((1)',
    '=F(1))',
    `=F("${'x'.repeat(256)}")`,
  ])('is not %s', (call) => {
    expect(problemInCall(call)).toHaveLength(1);
  });

  it.each([
    '=F({1,-2.5;"a,b;{""}",TRUE})',
    '=F({#N/A})',
    '=F(, 2)',
    '=F(DATE(2026,1,1), A1:B2, 1E-07)',
    '=F(50%)',
  ])('may be %s', (call) => {
    expect(problemInCall(call)).toEqual([]);
  });
});

const declared = (given: Partial<Declared>): Declared => ({
  name: 'HALF_OF',
  inputs: [],
  examples: [],
  ...given,
});
