import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../core/function-kit/calling/call.ts';
import { readinessScore } from '../../core/functions/decide/readiness-score.ts';
import { readinessVerdict } from '../../core/functions/decide/readiness-verdict.ts';
import { readinessQuestions } from '../../core/workbook/tabs/readiness/questions.ts';
import { cellOf, linesOf, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, example, operationsOf } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { visibleErrors } from './visible-errors.ts';

const count = readinessQuestions.length;
interface Row {
  readonly score: number | string;
  readonly owner: string;
  readonly due: number | string;
}
interface Readiness {
  readonly rows: readonly Row[];
  readonly under: number;
}

/** A whole set of scores leans one way, so that each verdict comes. */
const scoresOf = (list: number[]) =>
  fc.array(fc.constantFrom(...list), { minLength: count, maxLength: count });
const complete = fc.oneof(
  scoresOf([1, 2, 3, 4, 5]),
  scoresOf([2, 3, 4, 5, 2.5]),
  scoresOf([3, 4, 5, 5, 4.5]),
  scoresOf([2, 2, 3]),
  // nearly all is well: one or two rows alone have the lowest score
  fc
    .tuple(scoresOf([3, 4, 5]), fc.uniqueArray(fc.nat({ max: count - 1 }), { minLength: 1, maxLength: 2 }))
    .map(([list, places]) => list.map((score, index) => (places.includes(index) ? 1 : score))),
);
const spoiled = fc
  .tuple(complete, fc.array(fc.tuple(fc.nat({ max: count - 1 }), fc.constantFrom('', 'fine', 0, 6, 5.5))))
  .map(([list, wrong]) => {
    const byPlace = new Map(wrong);
    return list.map((score, index) => byPlace.get(index) ?? score);
  });
const readinesses: fc.Arbitrary<Readiness> = fc
  .record({
    scores: fc.oneof<fc.Arbitrary<(number | string)[]>[]>(complete, complete, spoiled),
    owners: fc.array(fc.constantFrom('', 'IT lead', 'a*'), { minLength: count, maxLength: count }),
    days: fc.array(fc.constantFrom('', 46_100, 46_200.5, 'soon'), { minLength: count, maxLength: count }),
    under: fc.constantFrom(3, 3, 2, 4.5),
  })
  .map(({ scores, owners, days, under }) => ({
    under,
    rows: scores.map((score, index) => ({ score, owner: owners[index] ?? '', due: days[index] ?? '' })),
  }));

const typingsOf = ({ rows, under }: Readiness): Typing[] => [
  typingAt('readiness.fixUnder', under),
  ...rows.flatMap(({ score, owner, due }, index): Typing[] => [
    typingAt(`readiness.rows.score.${index + 1}`, score),
    typingAt(`readiness.rows.owner.${index + 1}`, owner),
    typingAt(`readiness.rows.due.${index + 1}`, due),
  ]),
];

const isRight = (score: number | string): score is number =>
  typeof score === 'number' && score >= 1 && score <= 5;

function statusOf({ score }: Row, under: number): string {
  if (score === '') return 'not scored';
  if (!isRight(score)) return '1 to 5 only';
  return score < under ? 'to fix' : 'ready';
}

const fixLines = linesOf('readiness.fixes');
/** Area, question, score, owner and day of what is to be fixed first. */
function fixesOf({ rows, under }: Readiness): (number | string)[][] {
  const low = rows
    .map((row, index) => ({ ...row, index }))
    .filter(({ score }) => isRight(score) && score < under)
    .sort((a, b) => Number(a.score) - Number(b.score));
  return fixLines.map((_, place) => {
    const found = low[place];
    if (found === undefined) return ['', place === 0 ? `nothing under ${under}` : '', '', '', ''];
    const [area, question] = readinessQuestions[found.index] ?? ['', ''];
    return [area, question, found.score, found.owner, typeof found.due === 'number' ? found.due : ''];
  });
}

const verdict = cellOf('readiness.verdict');
const score = cellOf('readiness.score');
const fixCells = fixLines.flatMap((line) =>
  ['area', 'question', 'score', 'owner', 'due'].map((column) => cellOf(`readiness.fixes.${column}.${line}`)),
);
const statusCells = linesOf('readiness.rows').map((line) => cellOf(`readiness.rows.status.${line}`));

describe('Readiness, for drawn scores', () => {
  const book = new Book(operationsOf({ ...blank, tabs: ['readiness'] }));
  const cases = drawn(readinesses, 30, 300).map((readiness) => {
    book.typeAll(typingsOf(readiness));
    const [shownVerdict = '', shownScore = '', ...rest] = book.values([
      verdict,
      score,
      ...fixCells,
      ...statusCells,
    ]);
    return {
      ...readiness,
      verdict: shownVerdict,
      score: shownScore,
      fixes: rest.slice(0, fixCells.length),
      statuses: rest.slice(fixCells.length),
      errors: visibleErrors(book),
    };
  });
  const scoresIn = (readiness: Readiness) => readiness.rows.map((row) => [row.score]);
  const isComplete = (readiness: Readiness) => readiness.rows.every((row) => isRight(row.score));

  it('speaks only when every row has a score from 1 to 5, and then as the functions do', () => {
    for (const each of cases) {
      const says = JSON.stringify(each);
      if (isComplete(each)) {
        expect(each.verdict, says).toBe(call(readinessVerdict, [scoresIn(each)]));
        expect(each.score, says).toBeCloseTo(Number(call(readinessScore, [scoresIn(each)])), 7);
      } else {
        const scored = each.rows.filter((row) => isRight(row.score)).length;
        expect(each.verdict, says).toBe(`${scored} of ${count} scored`);
        expect(each.score, says).toBe('when every row has a score');
      }
    }
    const verdicts = new Set(cases.filter(isComplete).map((each) => each.verdict));
    expect(verdicts).toEqual(new Set(['Ready', 'Fix first', 'Wait']));
    expect(cases.every(isComplete)).toBe(false);
  });
  it('lists the lowest scores first, with their owner and day', () => {
    for (const each of cases) {
      const silent = fixLines.flatMap((_, place) => [
        '',
        place === 0 ? 'when every row has a score' : '',
        ...['', '', ''],
      ]);
      expect(each.fixes, JSON.stringify(each)).toEqual(isComplete(each) ? fixesOf(each).flat() : silent);
    }
    const listed = cases.filter(isComplete).map((each) => fixesOf(each).filter(([area]) => area !== ''));
    expect(new Set(listed.map((list) => list.length))).toContain(0);
    expect(new Set(listed.map((list) => list.length))).toContain(3);
  });
  it('says of each row how it stands, and shows no error', () => {
    for (const each of cases) {
      expect(each.statuses).toEqual(each.rows.map((row) => statusOf(row, each.under)));
      expect(each.errors).toEqual([]);
    }
  });
});

describe('Readiness', () => {
  it('is to be fixed first in the example', () => {
    const book = new Book(operationsOf({ ...example, tabs: ['readiness'] }));
    expect(book.value(verdict)).toBe('Fix first');
    expect(book.values(fixLines.map((line) => cellOf(`readiness.fixes.question.${line}`)))).toEqual([
      'Could a second person run it from tomorrow?',
      'Does one person answer for the data?',
      'Can someone here test prompts and judge results?',
    ]);
  });
  it('takes a limit that is missing for what it is', () => {
    const book = new Book(operationsOf({ ...example, tabs: ['readiness'] }));
    book.type(...typingAt('readiness.fixUnder', 'low'));
    expect(book.value(cellOf('readiness.fixes.question.1'))).toBe('fill in: to fix, scores under');
    expect(book.value(verdict)).toBe('Fix first');
    expect(visibleErrors(book)).toEqual([]);
  });
  it('leaves a question out whose text was taken away', () => {
    const book = new Book(operationsOf({ ...example, tabs: ['readiness'] }));
    book.type(...typingAt('readiness.rows.score.1', ''));
    expect(book.value(verdict)).toBe(`${count - 1} of ${count} scored`);
    book.type(...typingAt('readiness.rows.question.1', ''));
    expect(book.value(verdict)).toBe('Fix first');
  });
});
