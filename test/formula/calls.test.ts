import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findCalls } from '../../core/formula/calls.ts';
import { fromStored, storedCalls, toStored } from '../../simulator/book/stored-formula.ts';
import { draws } from '../support/draws.ts';

const isOurs = (name: string) => ['AI_ROI', 'AI_TCO'].includes(name);

describe('Calls of our functions in a formula', () => {
  const cases: [formula: string, calls: [name: string, given: string[]][]][] = [
    ['=AI_ROI(A1,B1)', [['AI_ROI', ['A1', 'B1']]]],
    ['=ai_roi(A1,,50%)*2', [['AI_ROI', ['A1', '', '50%']]]],
    ['=AI_ROI()', [['AI_ROI', []]]],
    [
      '=SUM(AI_ROI(A1,B1),AI_TCO(1,2))',
      [
        ['AI_ROI', ['A1', 'B1']],
        ['AI_TCO', ['1', '2']],
      ],
    ],
    ['=AI_ROI(IF(A1>1,"a,b","c)"),{1,2;3,4})', [['AI_ROI', ['IF(A1>1,"a,b","c)")', '{1,2;3,4}']]]],
    ["=AI_ROI('It''s, here'!A1:B2,(A1,B1))", [['AI_ROI', ["'It''s, here'!A1:B2", '(A1,B1)']]]],
    ['="AI_ROI(1,2)"&A1', []],
    ['=MY_AI_ROI(1,2)+AI_ROI_2(3)', []],
    ['=AI_ROI(1,2', []],
    ['AI_ROI(1,2) is a text', [['AI_ROI', ['1', '2']]]],
  ];
  it.each(cases)('%s', (formula, calls) => {
    expect(
      findCalls(formula, isOurs).map((call) => [call.name, call.arguments.map(({ text }) => text)]),
    ).toEqual(calls);
  });

  it('lie inside each other', () => {
    const [outer] = findCalls('=AI_ROI(SUM(AI_TCO(1,2)),3)', isOurs);
    expect(outer?.inner.map(({ name }) => name)).toEqual(['AI_TCO']);
  });
});

describe('A formula stored with results', () => {
  const expression: fc.Arbitrary<string> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('A1', '$B$2', "'My sheet'!C3", '1.5', '50%', '"a ""b"", (c"', 'A1:B2'),
      tie('call'),
      tie('other'),
    ),
    call: fc
      .tuple(fc.constantFrom('AI_ROI', 'AI_TCO'), fc.array(tie('value'), { minLength: 1, maxLength: 3 }))
      .map(([name, given]) => `${name}(${given.join(',')})`),
    other: fc.tuple(tie('value'), tie('value')).map(([one, two]) => `IF(${one}>${two},${one},-${two})`),
  })).value as fc.Arbitrary<string>;

  it('is the user’s formula again when it is unwoven', () => {
    fc.assert(
      fc.property(expression, (text) => {
        expect(fromStored(toStored(`=${text}`, isOurs), isOurs)).toBe(`=${text}`);
      }),
      draws(500, 20_000),
    );
  });

  it('holds one result a call', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const count = (calls: { inner: unknown[] }[]): number =>
          calls.reduce((sum, call) => sum + 1 + count(call.inner as { inner: unknown[] }[]), 0);
        const stored = toStored(`=${text}`, isOurs);
        expect(count(storedCalls(stored, isOurs))).toBe(count(findCalls(`=${text}`, isOurs)));
      }),
      draws(500, 20_000),
    );
  });
});
