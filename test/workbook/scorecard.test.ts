import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { call } from '../../core/function-kit/calling/call.ts';
import { useCaseQuadrant } from '../../core/functions/decide/use-case-quadrant.ts';
import { useCaseScore } from '../../core/functions/decide/use-case-score.ts';
import { quadrantColumns, scores } from '../../core/workbook/tabs/scorecard/quadrants.ts';
import { cellOf, linesOf, typingAt } from '../support/by-key.ts';
import { drawn } from '../support/draws.ts';
import { blank, example, operationsOf } from './books.ts';
import { Book, type Typing } from './ironcalc.ts';
import { visibleErrors } from './visible-errors.ts';

type Score = number | 'high' | null;
interface Candidate {
  readonly isNamed: boolean;
  readonly scores: readonly Score[];
}
interface Scorecard {
  readonly candidates: readonly Candidate[];
  readonly cut: number;
}

const lines = linesOf('scorecard.candidates');
const nextLines = linesOf('scorecard.backlog');

const score = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom<Score>(1, 2, 3, 4, 5, 2.5, 3.4) },
  { weight: 1, arbitrary: fc.constantFrom<Score>(null, 'high', 0, 6) },
);
const scorecards: fc.Arbitrary<Scorecard> = fc.record({
  candidates: fc.array(
    fc.record({
      isNamed: fc.integer({ min: 0, max: 19 }).map((chance) => chance > 0),
      scores: fc.array(score, { minLength: scores.length, maxLength: scores.length }),
    }),
    { minLength: 1, maxLength: lines.length },
  ),
  cut: fc.constantFrom(3, 3, 2.5, 4),
});

const nameOf = (index: number) => `Workflow ${index + 1}`;
const candidate = (column: string, line: number) => cellOf(`scorecard.candidates.${column}.${line}`);

const typingsOf = ({ candidates: list, cut }: Scorecard): Typing[] => [
  typingAt('scorecard.cut', cut),
  ...lines.flatMap((line, index): Typing[] => [
    typingAt(`scorecard.candidates.workflow.${line}`, list[index]?.isNamed === true ? nameOf(index) : ''),
    ...scores.map((column, place) =>
      typingAt(`scorecard.candidates.${column}.${line}`, list[index]?.scores[place] ?? ''),
    ),
  ]),
];

interface Expected {
  readonly name: string;
  readonly score: number | string;
  readonly rank: number | string;
  readonly quadrant: string;
}

const isScore = (value: Score): value is number => typeof value === 'number';

/** What the functions say of each row. */
function expectedOf({ candidates: list, cut }: Scorecard): Expected[] {
  const rows = lines.map((_, index) => {
    const given = list[index];
    const figures = given?.scores.filter(isScore) ?? [];
    if (given?.isNamed !== true) {
      const isTyped = given?.scores.some((each) => each !== null) === true;
      return { name: '', score: isTyped ? 'complete: workflow' : '', quadrant: '' };
    }
    const name = nameOf(index);
    if (figures.length < scores.length)
      return { name, score: `score ${figures.length} of ${scores.length}`, quadrant: '' };
    if (figures.some((figure) => figure < 1 || figure > 5))
      return { name, score: '1 to 5 only', quadrant: '' };
    const [impact = 0, effort = 0, risk = 0, data = 0, time = 0] = figures;
    const feasibility = (6 - effort + (6 - risk) + data + time) / 4;
    return {
      name,
      score: Math.round(Number(call(useCaseScore, figures)) * 1e9) / 1e9,
      quadrant: String(call(useCaseQuadrant, [impact, feasibility, cut])),
    };
  });
  return rows.map((row) => {
    const isBetter = (other: { score: number | string }) =>
      typeof other.score === 'number' && typeof row.score === 'number' && other.score > row.score;
    return { ...row, rank: typeof row.score === 'number' ? 1 + rows.filter(isBetter).length : '' };
  });
}

describe('Scorecard, for drawn scores', () => {
  const book = new Book(operationsOf({ ...blank, tabs: ['scorecard'] }));
  const cells = lines.flatMap((line) =>
    ['score', 'rank', 'quadrant'].map((column) => candidate(column, line)),
  );
  const listed = nextLines.flatMap((line) =>
    ['workflow', 'quadrant'].map((column) => cellOf(`scorecard.backlog.${column}.${line}`)),
  );
  const points = lines.flatMap((line) =>
    ['x', ...quadrantColumns.map(([, column]) => column)].map((column) => candidate(column, line)),
  );
  const title = cellOf('scorecard.chartTitle');

  it('gives score, rank, quadrant and backlog as the functions do, whatever stood there before', () => {
    book.values([...cells, ...listed, ...points, title]);
    for (const scorecard of drawn(scorecards, 30, 200)) {
      book.typeAll(typingsOf(scorecard));
      const says = JSON.stringify(scorecard);
      const expected = expectedOf(scorecard);
      expect(book.values(cells), says).toEqual(
        expected.flatMap((row) => [
          typeof row.score === 'number' ? expect.closeTo(row.score, 8) : row.score,
          row.rank,
          row.quadrant,
        ]),
      );
      const inOrder = expected
        .filter((row) => typeof row.rank === 'number')
        .sort((a, b) => Number(a.rank) - Number(b.rank)); // ties stay in the order of the rows
      const next = inOrder.filter((row) => row.quadrant !== 'Skip');
      const expectedNext = nextLines.flatMap((_, index) => [
        next[index]?.name ?? '',
        next[index]?.quadrant ?? '',
      ]);
      expect(book.values(listed), says).toEqual(expectedNext);
      const first = inOrder.filter((row) => row.quadrant === 'Do first');
      const more = first.length > 1 ? ` and ${first.length - 1} more` : '';
      expect(book.value(title), says).toBe(
        first[0] !== undefined
          ? `Do first: ${first[0].name}${more}`
          : inOrder.length > 0
            ? 'None to do first yet'
            : 'Impact and feasibility',
      );
      const shown = book.values(points);
      for (const [index, row] of expected.entries()) {
        const [, ...impacts] = shown.slice(5 * index, 5 * index + 5);
        expect(impacts, says).toEqual(
          quadrantColumns.map(([word]) =>
            word === row.quadrant ? scorecard.candidates[index]?.scores[0] : '#N/A',
          ),
        );
      }
      expect(visibleErrors(book), says).toEqual([]);
    }
  });
  it('asks for the cut where it is missing, and ranks all the same', () => {
    const own = new Book(operationsOf({ ...example, tabs: ['scorecard'] }));
    for (const wrong of ['', 'three']) {
      own.type(...typingAt('scorecard.cut', wrong));
      expect(own.values([candidate('quadrant', 1), candidate('rank', 1)])).toEqual(['fill in: cut', 1]);
      expect(visibleErrors(own)).toEqual([]);
    }
  });
});

describe('the way of delivery', () => {
  const columns = ['delivery', 'recommended'] as const;
  it('is chosen beside what Buy or build recommends', () => {
    const book = new Book(operationsOf({ ...example, tabs: ['scorecard', 'buy_or_build'] }));
    const found = () =>
      book.values([1, 2, 3].flatMap((line) => columns.map((each) => candidate(each, line))));
    expect(found()).toEqual(['Service', 'Service', '', 'Close: choose by fit', '', '']);
    book.type(...typingAt('buy_or_build.line1.workflow.1', 'Support replies'));
    expect(found()).toEqual(['Service', '', '', 'Close: choose by fit', '', 'Service']);
  });
  it('has nothing beside it without that tab', () => {
    const book = new Book(operationsOf({ ...example, tabs: ['scorecard'] }));
    expect(book.values([candidate('recommended', 1), candidate('recommended', 2)])).toEqual(['', '']);
  });
});
