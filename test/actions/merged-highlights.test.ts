import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergedHighlights } from '../../core/actions/merged-highlights.ts';
import type { Highlight } from '../../core/workbook/model/tab.ts';
import { draws } from '../support/draws.ts';

const letters = ['a', 'b', 'c', 'd'] as const;
const rule: fc.Arbitrary<Highlight> = fc.record({
  range: fc.constantFrom('A1:A9', 'B1:B9'),
  formula: fc.constantFrom(...letters.map((letter) => `=${letter}`)),
  tint: fc.constantFrom('good', 'bad', 'watch'),
});

/** The tint of a range where these letters are true: that of the first rule that holds. */
function tintOf(rules: readonly Highlight[], range: string, truths: readonly string[]): string | undefined {
  const holds = (formula: string) => truths.some((truth) => formula.match(/[abcd]/g)?.includes(truth));
  return rules.find((each) => each.range === range && holds(each.formula))?.tint;
}

it('Rules that are put together tint every cell as they did one by one, and are no more than before', () => {
  fc.assert(
    fc.property(fc.array(rule, { maxLength: 12 }), fc.subarray([...letters]), (rules, truths) => {
      const merged = mergedHighlights(rules);
      expect(merged.length).toBeLessThanOrEqual(rules.length);
      for (const range of ['A1:A9', 'B1:B9'])
        expect(tintOf(merged, range, truths)).toBe(tintOf(rules, range, truths));
    }),
    draws(300, 3000),
  );
});

it('Neighbours of one tint become one rule', () => {
  const [a, b, c] = ['=a', '=b', '=c'].map((formula) => ({ range: 'A1', formula, tint: 'good' as const }));
  if (!a || !b || !c) throw new Error('three rules');
  expect(mergedHighlights([a, b, { ...c, tint: 'bad' }, c])).toEqual([
    { ...a, formula: '=OR(a,b)' },
    { ...c, tint: 'bad' },
    c,
  ]);
});
