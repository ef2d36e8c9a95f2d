import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue, chapters } from '../../core/functions/catalogue.ts';
import { search, wordsOf } from '../../core/sidebar/functions/search.ts';
import { draws } from '../support/draws.ts';

const entries = Object.values(chapters).flatMap(({ question, functions }) =>
  functions.map((definition) => ({ ...definition, question })),
);
const found = (typed: string) => search(typed, entries).map(({ name }) => name);

describe('The search of the functions', () => {
  it.each([
    ['break even', 'BREAK_EVEN_HOURS'],
    ['worth it', 'AI_ROI'],
    ['is it worth it?', 'AI_ROI'],
    ['hours', 'HOURS_SAVED'],
    ['NPV', 'AI_NPV'],
    ['license', 'ADOPTION_RATE'],
    ['licence cost', 'RUNNING_COST'],
    ['does it pay', 'AI_ROI'],
    ['payback', 'PAYBACK_WEEKS'],
    ['payback weeks', 'PAYBACK_WEEKS'],
    ['when does it pay back', 'PAYBACK_DATE'],
    ['profit', 'NET_BENEFIT'],
    ['salary', 'LOADED_RATE'],
    ['TCO', 'AI_TCO'],
    ['errors', 'ERROR_REDUCTION_VALUE'],
    ['pilot', 'PILOT_VERDICT'],
    ['what if costs rise', 'ROI_SENSITIVITY'],
    ['monte carlo', 'ROI_RANGE'],
    ['duplicates', 'DATA_DUPLICATES'],
    ['AI_ROI', 'AI_ROI'],
    ['brek even', 'BREAK_EVEN_HOURS'],
    ['worht it', 'AI_ROI'],
    ['lisense', 'ADOPTION_RATE'],
    ['bencmark', 'BENCHMARK_POSITION'],
  ])('finds for "%s" first %s', (typed, name) => {
    expect(found(typed)[0]).toBe(name);
  });

  it('finds a function first by its name, and by each of its keywords', () => {
    for (const { name, keywords } of catalogue) {
      expect(found(name)[0]).toBe(name);
      expect(keywords.length, name).toBeGreaterThan(2);
      for (const keyword of keywords) expect(found(keyword), keyword).toContain(name);
    }
  });

  it('finds one by the first keyword before all others', () => {
    expect(catalogue.filter(({ name, keywords }) => found(keywords[0] ?? '')[0] !== name)).toEqual([]);
  });

  it('forgives one letter that is wrong, missing, too much or swapped', () => {
    const words = catalogue.flatMap(({ name, keywords }) =>
      keywords.flatMap(wordsOf).flatMap((word) => (word.length < 5 ? [] : { name, word })),
    );
    const mistyped = fc
      .record({
        wanted: fc.constantFrom(...words),
        at: fc.nat(),
        letter: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
        slip: fc.constantFrom('wrong', 'missing', 'more', 'swapped'),
      })
      .map(({ wanted, at, letter, slip }) => ({ ...wanted, typed: slipped(wanted.word, at, letter, slip) }));
    fc.assert(
      fc.property(mistyped, ({ name, typed }) => {
        expect(found(typed)).toContain(name);
      }),
      draws(500, 20_000),
    );
  });

  it('finds nothing for what no function is about, and all for nothing', () => {
    expect(found('zebra')).toEqual([]);
    expect(found(' ? ')).toHaveLength(catalogue.length);
  });
});

function slipped(word: string, place: number, letter: string, slip: string): string {
  const at = place % (slip === 'swapped' ? word.length - 1 : word.length);
  const [before, after] = [word.slice(0, at), word.slice(at)];
  if (slip === 'wrong') return before + letter + after.slice(1);
  if (slip === 'missing') return before + after.slice(1);
  if (slip === 'more') return before + letter + after;
  return before + after.charAt(1) + after.charAt(0) + after.slice(2);
}
